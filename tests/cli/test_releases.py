"""Versions, changelogs and deprecated names from one generation to the next; the history of JumpCloud's packages."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from tests.cli.conftest import Call, Result, contents

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
MANIFEST = '[packages.jc]\nspec = "specs/jc.yaml"\ncompat = "swagger-codegen"\n'


class Story:
    """A package that is made from one version of a document after the other."""

    def __init__(self, folder: Path, specmill: Call, manifest: str = MANIFEST) -> None:
        self.folder, self.specmill = folder, specmill
        (folder / "specs").mkdir(exist_ok=True)
        (folder / "specmill.toml").write_text(manifest, encoding="utf-8")

    def generate(self, document: str) -> Result:
        (self.folder / "specs/jc.yaml").write_text(HEAD + dedent(document), encoding="utf-8")
        return self.specmill("generate")

    def made(self, document: str) -> str:
        """Generate, and return the version; what check says must be true then."""
        result = self.generate(document)
        assert result.code == 0, result.err
        assert self.specmill("check").code == 0
        return self.version

    @property
    def version(self) -> str:
        text = (self.folder / "generated/jc/pyproject.toml").read_text(encoding="utf-8")
        return text.partition('version = "')[2].partition('"')[0]

    @property
    def changelog(self) -> str:
        return (self.folder / "generated/jc/CHANGELOG.md").read_text(encoding="utf-8")

    def entry(self, version: str) -> str:
        """Return what the changelog says of a version."""
        return self.changelog.partition(f"## {version}\n")[2].partition("\n## ")[0]

    def text(self, path: str) -> str:
        return (self.folder / "generated/jc/jc" / path).read_text(encoding="utf-8")


@pytest.fixture
def story(tmp_path: Path, specmill: Call, monkeypatch: pytest.MonkeyPatch) -> Story:
    monkeypatch.chdir(tmp_path)
    return Story(tmp_path, specmill)


def statuses(first: str, second: str) -> str:
    """Two operations of one id, told apart by a number that counts."""
    operation = """
      get:
        operationId: policystatuses_list
        tags: [Policies]
        parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]
        responses: {{'204': {{description: x}}}}
    """
    item = "  /{name}s/{{{name}}}/statuses:" + operation.rstrip() + "\n"
    return "paths:\n" + item.format(name=first) + item.format(name=second)


def test_a_swapped_number_does_not_swap_the_meaning_of_names(story: Story) -> None:
    assert story.made(statuses("policy", "system")) == "0.1.0"
    before = story.text("api/policies_api.py")
    assert "def policystatuses_list(self, policy: str" in before
    assert "def policystatuses_list_0(self, system: str" in before
    assert story.made(statuses("system", "policy")) == "0.1.0"
    assert story.text("api/policies_api.py") == before


def test_without_the_lock_the_swap_is_found(story: Story) -> None:
    (story.folder / "a.yaml").write_text(HEAD + statuses("policy", "system"), encoding="utf-8")
    (story.folder / "b.yaml").write_text(HEAD + statuses("system", "policy"), encoding="utf-8")
    result = story.specmill("diff", "a.yaml", "b.yaml", "--compat", "swagger-codegen")
    assert result.out.count("[method-meaning-changed]") == 2
    assert "calls GET /systems/{}/statuses, called GET /policys/{}/statuses" in result.out
    assert result.out.endswith("verdict: major\n")


KEYS = """
paths:
  /keys/{id}:
    delete:
      operationId: sshkey_delete
      tags: [Keys]
      parameters:
        PARAMETERS
      responses: {'204': {description: x}}
"""
ID = "- {name: id, in: path, required: true, schema: {type: string}}"
USER = "- {name: systemuser_id, in: query, required: true, schema: {type: string}}"


def test_a_new_required_parameter_in_front_is_major_and_told_with_positions(story: Story) -> None:
    assert story.made(KEYS.replace("PARAMETERS", ID)) == "0.1.0"
    assert story.made(KEYS.replace("PARAMETERS", f"{USER}\n        {ID}")) == "0.2.0"
    assert story.entry("0.2.0").splitlines()[3:] == [
        "- `KeysApi.sshkey_delete`: argument 'systemuser\\_id' is new and required: str",
        "- `KeysApi.sshkey_delete`: argument 'id' is at position 2, was at 1",
    ]


def test_a_reserved_word_keeps_the_name_that_it_was_given(story: Story) -> None:
    document = KEYS.replace("PARAMETERS", ID.replace("id", "date"))
    assert story.made(document.replace("{id}", "{date}")) == "0.1.0"
    assert "_date: str" in story.text("api/keys_api.py")
    renamed = KEYS.replace("PARAMETERS", ID.replace("name: id", "name: day")).replace("{id}", "{day}")
    story.generate(renamed)
    assert "_date: str" in story.text("api/keys_api.py")
    assert "What code has to change" not in story.changelog


def test_a_renamed_keyword_is_major(story: Story) -> None:
    query = "- {name: NAME, in: query, schema: {type: string}}"
    assert story.made(KEYS.replace("PARAMETERS", f"{ID}\n        {query.replace('NAME', 'date')}")) == "0.1.0"
    assert story.made(KEYS.replace("PARAMETERS", f"{ID}\n        {query.replace('NAME', 'day')}")) == "0.2.0"
    assert "- `KeysApi.sshkey_delete`: argument '\\_date' is gone" in story.entry("0.2.0")
    assert "- `KeysApi.sshkey_delete`: argument 'day' is new and optional: str | None".replace("|", "\\|") in (
        story.entry("0.2.0")
    )


def many(count: int, parameters: str = "") -> str:
    lines = (
        f"  /things{number}:\n    get: {{operationId: list{number}, tags: [Things], "
        f"parameters: [{parameters}], responses: {{'204': {{description: x}}}}}}\n"
        for number in range(count)
    )
    return "paths:\n" + "".join(lines)


def test_a_removed_operation_is_major(story: Story) -> None:
    assert story.made(many(3)) == "0.1.0"
    assert story.made(many(2)) == "0.2.0"
    assert "- `ThingsApi.list2`: is gone: GET /things2\n" in story.entry("0.2.0")


def test_an_optional_parameter_everywhere_is_minor_and_one_line(story: Story) -> None:
    story = Story(story.folder, story.specmill, MANIFEST)
    assert story.made(many(5)) == "0.1.0"
    assert story.made(many(5, "{name: filter, in: query, schema: {type: string}}")) == "0.1.1"
    entry = story.entry("0.1.1")
    assert "What code has to change" not in entry
    names = ", ".join(f"`ThingsApi.list{number}`" for number in range(5))
    assert f"- {names}: argument 'filter' is new and optional: str \\| None\n" in entry


MODELS = """
paths:
  /users:
    get:
      operationId: users_list
      tags: [Users]
      responses:
        '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
        '401': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Refused'}}}}
components:
  schemas:
    User: {type: object, properties: {name: {type: string}, mail: {type: string}}}
    Refused: {type: object, properties: {message: {type: string}}}
"""


def test_a_dropped_model_is_major(story: Story) -> None:
    assert story.made(MODELS) == "0.1.0"
    lines = [line for line in MODELS.splitlines(keepends=True) if "Refused" not in line]
    assert story.made("".join(lines)) == "0.2.0"
    assert "- `Refused`: is gone\n" in story.entry("0.2.0")


# -- versions ----------------------------------------------------------------------------------------------------------


def test_what_callers_do_not_see_is_a_patch_and_nothing_is_no_version(story: Story) -> None:
    assert story.made(MODELS) == "0.1.0"
    assert story.made(MODELS + "\n\n# a comment\n") == "0.1.0"
    assert story.made(MODELS.replace("get:\n", "get:\n      summary: All users.\n")) == "0.1.1"
    assert "Nothing that code notices." in story.entry("0.1.1")


def test_a_generation_says_which_version_and_why(story: Story) -> None:
    story.made(many(3))
    result = story.generate(many(2))
    assert result.out.endswith("; version 0.1.0 -> 0.2.0 (major: 1 breaking)\n")
    assert story.specmill("generate").out == "jc: up to date\n"
    (story.folder / "specs/jc.yaml").write_text(HEAD + many(3), encoding="utf-8")
    (package,) = json.loads(story.specmill("generate", "--format", "json").out)["packages"]
    assert package["version"] == {
        "version": "0.2.1",
        "before": "0.2.0",
        "verdict": "minor",
        "changes": {"compatible": 1},
    }


def pinned(version: str, breaking: str = "") -> str:
    return MANIFEST + f'version = "{version}"\n' + (f'breaking = "{breaking}"\n' if breaking else "")


def test_a_pinned_version_refuses_what_breaks_callers_and_leaves_everything_as_it_was(story: Story) -> None:
    story = Story(story.folder, story.specmill, pinned("5.0.0"))
    assert story.made(many(3)) == "5.0.0"
    before = contents(story.folder)
    result = story.generate(many(2))
    assert result.code == 1
    assert "error[version-pinned]: jc: callers of 5.0.0 break, which calls for version 6.0.0" in result.err
    assert "ThingsApi.list2: is gone: GET /things2" in result.err
    assert 'hint: set version = "6.0.0" or "auto" in [packages.jc]' in result.err
    assert story.specmill("check").code == 1
    changed = {path for path, data in contents(story.folder).items() if before.get(path) != data}
    assert changed == {"specs/jc.yaml"}


def test_a_raised_version_is_enough(story: Story) -> None:
    story = Story(story.folder, story.specmill, pinned("5.0.0"))
    story.made(many(3))
    story = Story(story.folder, story.specmill, pinned("5.1.0"))
    assert story.generate(many(2)).code == 1
    story = Story(story.folder, story.specmill, pinned("6.0.0"))
    assert story.made(many(2)) == "6.0.0"
    assert "is gone: GET /things2" in story.entry("6.0.0")


def test_a_pinned_version_that_gains_something_is_warned_of(story: Story) -> None:
    story = Story(story.folder, story.specmill, pinned("5.0.0"))
    story.made(many(2))
    result = story.generate(many(3))
    assert result.code == 0
    assert "warning[version-behind]: jc: what is new calls for version 5.1.0; 5.0.0 is pinned" in result.err
    assert "is new: GET /things2" in story.entry("5.0.0")


def test_a_package_that_is_not_published_may_change_under_its_version(story: Story) -> None:
    story = Story(story.folder, story.specmill, pinned("5.0.0", "accept"))
    story.made(many(3))
    assert story.made(many(2)) == "5.0.0"
    assert "is gone" not in story.changelog


def test_a_version_on_the_way_to_a_release_promises_nothing_yet(story: Story) -> None:
    story = Story(story.folder, story.specmill, pinned("5.0.0.dev0"))
    story.made(many(3))
    assert story.made(many(2)) == "5.0.0.dev0"
    assert "is gone" not in story.changelog
    Story(story.folder, story.specmill, pinned("5.0.0.dev0", "refuse"))
    assert story.generate(many(1)).code == 1
    story = Story(story.folder, story.specmill, pinned("5.0.0"))
    assert story.made(many(2)) == "5.0.0"
    assert story.changelog.partition("## ")[2] == "5.0.0\n\nThe first version on record.\n"
    assert story.generate(many(1)).code == 1


def test_a_version_that_is_no_version_is_still_refused(story: Story) -> None:
    story = Story(story.folder, story.specmill, pinned("automatic"))
    assert story.generate(many(1)).code == 1
    story = Story(story.folder, story.specmill, pinned("auto"))
    assert story.made(many(1)) == "0.1.0"


def test_what_the_tool_changed_is_told_and_not_refused(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    story = Story(story.folder, story.specmill, pinned("5.0.0"))
    story.made(many(2))
    lock = story.folder / "specmill.lock"
    text = json.loads(lock.read_text(encoding="utf-8"))
    entry: dict[str, Any] = text["packages"]["jc"]
    entry["tool"]["code"] = "older"
    entry["history"]["surface"]["methods"]["ThingsApi.older"] = ["GET /older", "None", ""]
    lock.write_text(json.dumps(text), encoding="utf-8")
    result = story.specmill("generate")
    assert result.code == 0
    assert "warning[surface-changed-by-tool]" in result.err
    assert "ThingsApi.older: is gone: GET /older" in result.err


def test_generated_folders_come_back_byte_for_byte_with_their_history(story: Story) -> None:

    story.made(many(3))
    story.made(many(2))
    story.made(many(4))
    before = contents(story.folder)
    shutil.rmtree(story.folder / "generated")
    assert story.specmill("generate").code == 0
    assert contents(story.folder) == before
    assert story.changelog.index("## 0.2.1") < story.changelog.index("## 0.2.0") < story.changelog.index("## 0.1.0")


def test_a_lock_whose_history_is_no_history_is_broken(story: Story) -> None:
    story.made(many(2))
    lock = story.folder / "specmill.lock"
    text = json.loads(lock.read_text(encoding="utf-8"))
    text["packages"]["jc"]["history"] = {"version": "1"}
    lock.write_text(json.dumps(text), encoding="utf-8")
    result = story.generate(many(3))
    assert result.code == 1
    assert "error[broken-lock]" in result.err


# -- deprecated names --------------------------------------------------------------------------------------------------

PLAIN = '[packages.jc]\nspec = "specs/jc.yaml"\nversion = "VERSION"\n'


def renamed(document: str) -> str:
    return document.replace("User}", "Person}").replace("schemas/User", "schemas/Person").replace("User:", "Person:")


def test_a_renamed_model_keeps_its_old_name_for_one_major_version(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = Story(story.folder, story.specmill, '[packages.jc]\nspec = "specs/jc.yaml"\n')
    story.made(MODELS)
    assert story.made(renamed(MODELS)) == "0.1.1"
    assert "- `User`: is called Person now; the old name is deprecated\n" in story.entry("0.1.1")
    monkeypatch.syspath_prepend(str(story.folder / "generated/jc"))
    for name in [each for each in sys.modules if each.partition(".")[0] == "jc"]:
        monkeypatch.delitem(sys.modules, name)
    jc = importlib.import_module("jc")

    with pytest.warns(DeprecationWarning, match="User is deprecated: use Person"):
        assert jc.User is jc.Person
    assert "User" in dir(jc)
    assert story.made(renamed(MODELS) + "\n") == "0.1.1"
    without = "".join(line for line in renamed(MODELS).splitlines(keepends=True) if "Refused" not in line)
    assert story.made(without) == "0.2.0"
    assert "- `User`: is gone; use Person\n" in story.entry("0.2.0")
    assert not (story.folder / "generated/jc/jc/models/user.py").exists()


def test_a_renamed_tag_keeps_class_and_property(story: Story) -> None:
    story = Story(story.folder, story.specmill, '[packages.jc]\nspec = "specs/jc.yaml"\n')
    story.made(many(2))
    assert story.made(many(2).replace("Things", "Objects")) == "0.1.1"
    assert "    ThingsApi = ObjectsApi\n    AsyncThingsApi = AsyncObjectsApi\n" in story.text("api/things_api.py")
    assert "def things(self) -> ObjectsApi:" in story.text("client.py")
    assert "def things(self) -> AsyncObjectsApi:" in story.text("client.py")
    assert "What code has to change" not in story.changelog


def test_a_method_that_moved_keeps_its_old_name_and_warns(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    story = Story(story.folder, story.specmill, '[packages.jc]\nspec = "specs/jc.yaml"\n')
    document = MODELS + "    # end\n"
    story.made(document)
    moved = document.replace("/users:", "/v2/users:").replace("users_list", "list_all_users")
    assert story.made(moved) == "0.1.1"
    text = story.text("api/users_api.py")
    assert 'return renamed(self.list_all_users, "users_list")(**options)' in text
    assert 'return await renamed(self.list_all_users, "users_list")(**options)' in text
    assert "def users_list_with_http_info(" in text
    assert (story.folder / "generated/jc/jc/_runtime/renamed.py").exists()


# -- the wire ----------------------------------------------------------------------------------------------------------

WIRE = """
servers: [{url: https://host.example}]
paths:
  /users:
    get:
      operationId: users_list
      tags: [Users]
      parameters:
        - {name: page, in: query, schema: {type: integer, maximum: 100}}
        - {name: trace, in: header, schema: {type: string}}
        - {name: fields, in: query, style: form, schema: {type: array, items: {type: string}}}
      responses: {'204': {description: x}}
    post:
      operationId: users_add
      tags: [Users]
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}
      responses: {'204': {description: x}}
components:
  schemas:
    User: {type: object, properties: {name: {type: string, maxLength: 50}}}
"""


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("style: form", "style: pipeDelimited", "`UsersApi.users_list`: works otherwise on the wire"),
        ("in: header", "in: query", "`UsersApi.users_list`: works otherwise on the wire"),
        ("application/json", "application/vnd.user+json", "`UsersApi.users_add`: works otherwise on the wire"),
        ("maxLength: 50", "format: email", "`User`: works otherwise on the wire"),
        ("https://host", "https://other", "`ApiClient`: servers, or where tokens come from, changed"),
        ("/users:", "/v2/users:", "`UsersApi.users_list`: calls GET /v2/users, called GET /users"),
    ],
)
def test_a_change_that_only_the_wire_shows_is_minor(story: Story, old: str, new: str, line: str) -> None:
    story = Story(story.folder, story.specmill, '[packages.jc]\nspec = "specs/jc.yaml"\n')
    assert story.made(WIRE) == "0.1.0"
    result = story.generate(WIRE.replace(old, new))
    assert "; version 0.1.0 -> 0.1.1 (minor: " in result.out
    assert "breaking" not in result.out
    assert f"- {line}" in story.entry("0.1.1").replace("\\", "")
    assert story.specmill("check").code == 0


def test_a_text_is_a_patch_also_where_much_is_said_on_the_wire(story: Story) -> None:
    story = Story(story.folder, story.specmill, '[packages.jc]\nspec = "specs/jc.yaml"\n')
    assert story.made(WIRE) == "0.1.0"
    again = WIRE.replace("operationId: users_add", "operationId: users_add\n      description: Adds one.")
    assert "(patch: nothing callers see)" in story.generate(again).out


@pytest.mark.parametrize(("old", "new"), [("maximum: 100", "maximum: 50"), ("maxLength: 50", "maxLength: 20")])
def test_a_bound_that_only_the_server_checks_changes_what_pages_say(story: Story, old: str, new: str) -> None:
    story = Story(story.folder, story.specmill, '[packages.jc]\nspec = "specs/jc.yaml"\n')
    story.made(WIRE)
    assert "(patch: nothing callers see)" in story.generate(WIRE.replace(old, new)).out


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("maximum: 100", "maximum: 50", "`UsersApi.users_list`: page: maximum was 100, is 50"),
        ("maxLength: 50", "maxLength: 20", "`User`: name: max length was 50, is 20"),
        ("in: header, schema: {", "in: header, schema: {pattern: x, ", "`UsersApi.users_list`: trace: pattern was not"),
    ],
)
def test_a_bound_that_the_package_checks_itself_breaks_callers(story: Story, old: str, new: str, line: str) -> None:
    assert story.made(WIRE) == "0.1.0"
    assert story.made(WIRE.replace(old, new)) == "0.2.0"
    assert f"- {line}" in story.entry("0.2.0").replace("\\", "").partition("### What is new")[0]
    assert story.made(WIRE) == "0.2.1"


def test_a_lock_that_knows_nothing_of_the_wire_invents_no_change(story: Story) -> None:
    story = Story(story.folder, story.specmill, '[packages.jc]\nspec = "specs/jc.yaml"\n')
    story.made(WIRE)
    lock = story.folder / "specmill.lock"
    text = json.loads(lock.read_text(encoding="utf-8"))
    found = text["packages"]["jc"]["history"]["surface"]
    del found["spoken"]
    for lines in found["methods"].values():
        lines[2] = lines[2].partition("~")[0].strip()
    for lines in found["models"].values():
        head, tab, rest = lines[0].partition("\t")
        lines[0] = head.partition(" ")[0] + tab + rest
    lock.write_text(json.dumps(text), encoding="utf-8")
    assert "(patch: nothing callers see)" in story.generate(WIRE.replace("style: form", "style: pipeDelimited")).out
