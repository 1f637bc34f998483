"""Templates print trusted code only, below the output folder only."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from specmill.plan.code import Code
from specmill.render import compiled
from specmill.render.environment import UntrustedText, environment
from specmill.render.tree import Tree, UnsafePath, safe_path


def printed(template: str, folder: Path, **values: object) -> str:
    (folder / "t.j2").write_text(template)
    return environment((folder,)).get_template("t.j2").render(values)


def test_code_is_printed_as_it_is(tmp_path: Path) -> None:
    assert printed("<{{ name }}>", tmp_path, name=Code("a < b & c")) == "<a < b & c>"


@pytest.mark.parametrize("value", ["text of a document", 1, None, ["x"]])
def test_anything_else_is_refused(value: object, tmp_path: Path) -> None:
    with pytest.raises(UntrustedText):
        printed("{{ name }}", tmp_path, name=value)


def test_a_missing_value_is_named(tmp_path: Path) -> None:
    with pytest.raises(UndefinedError, match="absent"):
        printed("{{ absent }}", tmp_path)


def test_text_of_a_document_is_not_a_template(tmp_path: Path) -> None:
    assert printed("{{ name }}", tmp_path, name=Code("{{ 7 * 7 }}")) == "{{ 7 * 7 }}"


def test_tags_on_lines_of_their_own_leave_nothing(tmp_path: Path) -> None:
    template = "a\n  {% for _ in range(2) %}\n{{ name }}\n  {% endfor %}\nend\n"
    assert printed(template, tmp_path, name=Code("x")) == "a\nx\nx\nend\n"


@pytest.mark.parametrize(
    "path", ["../x", "/x", "a/../b", "a//../b", "con.py", "a/NUL", "a/x.", ".x", "a\nb", "a\\b", ""]
)
def test_paths_stay_below_the_output(path: str) -> None:
    with pytest.raises(UnsafePath):
        safe_path(path)


def test_a_tree_checks_its_paths() -> None:
    assert Tree({"a/b.py": b""}).files == {"a/b.py": b""}
    with pytest.raises(UnsafePath):
        Tree({"../b.py": b""})


def test_compiled_templates_are_kept_and_only_for_the_text_they_were_made_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(compiled, "templates_folder", lambda: str(tmp_path / "own"))
    template = tmp_path / "own" / "x.j2"
    template.parent.mkdir()
    for text in ("first", "second", "second"):
        template.write_text(f"{text} {{{{ value }}}}", encoding="utf-8")
        environment.cache_clear()
        assert environment((tmp_path / "own",)).get_template("x.j2").render(value=Code("v")) == f"{text} v"
    kept = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert len(kept) == 1 and kept[0].name.startswith("x.j2")
    kept[0].write_bytes(b"half of a f")
    environment.cache_clear()
    assert environment((tmp_path / "own",)).get_template("x.j2").render(value=Code("v")) == "second v"


def test_templates_of_the_user_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "x.j2").write_text("theirs", encoding="utf-8")
    environment.cache_clear()
    assert environment((tmp_path,)).get_template("x.j2").render() == "theirs"
    assert not (tmp_path / "cache").exists()
