"""The manifest: what it says, and every way in which it can be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from specmill.diagnostics import InputError
from specmill.envelopes import Envelope
from specmill.ir import ErrorShape
from specmill.manifest.manifest import read_manifest
from specmill.selection import Selection
from specmill.source import Source
from tests.manifest.conftest import Faults, Read

FULL = """\
[packages.pets]
spec = "specs/pets.yaml"
overlays = ["mine/a.yaml", "mine/b.yaml"]
version = "1.2.3rc1"
distribution = "pets-client"
compat = "swagger-codegen"
mixins = []
templates = ["mine"]
facade = "facade"
edition = "2026"
engine = "own"
http = "httpx"
envelope = { result = "data.items", error = "fault" }
pagination."pets_*" = { style = "offset", offset = "skip" }
retry = { attempts = 5, total = 60.5, statuses = [503], all_methods = true }
"""


def test_every_setting_arrives(read: Read, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "facade").mkdir()
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / "mine" / name).touch()
    package = read(FULL)["pets"]
    [source] = package.sources
    assert source.overlays == ("mine/a.yaml", "mine/b.yaml")
    settings = package.settings
    assert (source.spec, package.templates, package.facade) == ("specs/pets.yaml", ("mine",), "facade")
    assert (package.output, package.naming) == ("generated/pets", "swagger-codegen 2026")
    assert (settings.name, settings.version, settings.distribution) == ("pets", "1.2.3rc1", "pets-client")
    assert (settings.compat, settings.source) == ("swagger-codegen", "specs/pets.yaml")
    assert source.pagination == {"pets_*": {"style": "offset", "offset": "skip"}}
    assert source.envelope == Envelope(("data", "items"), ErrorShape(("fault",), "code", "message"))
    assert settings.retry == {"attempts": 5, "total": 60.5, "statuses": [503], "all_methods": True}


APIS = """\
[packages.shop.apis]
pets = "pets.yaml"
[packages.shop.apis.orders]
spec = "orders.yaml"
include = ["tag:open"]
exclude = ["/old/*"]
pagination."*" = { style = "auto" }
"""


def test_several_documents_each_have_their_own_settings(read: Read) -> None:
    package = read(APIS)["shop"]
    assert package.sources == (
        Source("pets.yaml", "pets"),
        Source(
            "orders.yaml",
            "orders",
            selection=Selection(("tag:open",), ("/old/*",)),
            pagination={"*": {"style": "auto"}},
        ),
    )
    assert package.settings.source == "pets.yaml, orders.yaml"


@pytest.mark.parametrize(
    ("text", "envelope"),
    [
        ("", Envelope()),
        ("envelope.result = 'r'\n", Envelope(("r",))),
        ("envelope.code = 'no'\n", Envelope((), ErrorShape((), "no", "message"))),
        ("envelope = { error = 'a.b', message = 'm' }\n", Envelope((), ErrorShape(("a", "b"), "code", "m"))),
    ],
)
def test_envelope(read: Read, text: str, envelope: Envelope) -> None:
    assert read(f"[packages.p]\nspec = 'a'\n{text}")["p"].sources[0].envelope == envelope


def test_defaults(read: Read) -> None:
    package = read('[packages.pets]\nspec = "a.yaml"\n')["pets"]
    assert (package.settings.version, package.settings.compat, package.settings.mixins) == ("0.1.0", "none", ())


@pytest.mark.parametrize(
    ("text", "code", "line", "column", "message"),
    [
        ("", "manifest-missing-key", 1, 1, "the manifest has no [packages.NAME]"),
        ("[packages]\n", "manifest-missing-key", 1, 2, "the manifest has no [packages.NAME]"),
        ("packages = 3\n", "manifest-missing-key", 1, 1, "the manifest has no [packages.NAME]"),
        ("[packages.p]\n", "manifest-missing-key", 1, 2, "[packages.p] has no key 'spec'"),
        ("[packages]\np = 3\n", "manifest-wrong-value", 2, 1, "'p' has to be a table"),
        ("spec = 1\n[packages.p]\nspec = 'a'\n", "manifest-unknown-key", 1, 1, "there is no key 'spec'"),
        ("[packages.no-name]\nspec = 'a'\n", "manifest-wrong-value", 1, 2, "a package cannot be called 'no-name'"),
        ("[packages.class]\nspec = 'a'\n", "manifest-wrong-value", 1, 2, "it is a keyword of Python"),
        ("[packages.p]\nspec = ['a']\n", "manifest-wrong-value", 2, 1, "'spec' has to be a string"),
        ("[packages.p]\nspec = ''\n", "manifest-wrong-value", 2, 1, "'spec' has to be a string"),
        ("[packages.p]\nspec = '/a'\n", "manifest-wrong-value", 2, 1, "'/a' is absolute"),
        ("[packages.p]\nspec = 'https://a/b'\n", "manifest-wrong-value", 2, 1, "the document has to be a file"),
        ("[packages.p]\nspec = 'a'\nversion = 'one'\n", "manifest-wrong-value", 3, 1, "'one' is not a version"),
        ("[packages.p]\nspec = 'a'\nversion = 1.0\n", "manifest-wrong-value", 3, 1, "'version' has to be a string"),
        ("[packages.p]\nspec = 'a'\ndistribution = '-'\n", "manifest-wrong-value", 3, 1, "not a name for pip"),
        ("[packages.p]\nspec = 'a'\ncompat = 'nane'\n", "manifest-wrong-value", 3, 1, "'nane' is none of the values"),
        ("[packages.p]\nspec = 'a'\nmixins = ['no']\n", "manifest-wrong-value", 3, 1, "there is no mixin 'no'"),
        ("[packages.p]\nspec = 'a'\nmixins = ['retry']\n", "manifest-wrong-value", 3, 1, "there is no mixin 'retry'"),
        ("[packages.p]\nspec = 'a'\nfacade = 'no'\n", "manifest-wrong-value", 3, 1, "there is no folder 'no'"),
        ("[packages.p]\nspec = 'a'\ntemplates = ['no']\n", "manifest-wrong-value", 3, 1, "there is no folder 'no'"),
        ("[packages.p]\nspec = 'a'\noverlays = 'o'\n", "manifest-wrong-value", 3, 1, "has to be an array of strings"),
        ("[packages.p]\nspec = 'a'\noverlays = ['no']\n", "manifest-wrong-value", 3, 1, "there is no file 'no'"),
        ("[packages.p]\nspec = 'a'\noverlays = ['/o']\n", "manifest-wrong-value", 3, 1, "'/o' is absolute"),
        ("[packages.p]\nspec = 'a'\noverlays = ['../o']\n", "manifest-wrong-value", 3, 1, "'../o' leaves"),
        ("[packages.p]\nspec = 'a'\noverlays = ['https://o']\n", "manifest-wrong-value", 3, 1, "have to be files"),
        ("[packages.p]\nspec = 'a'\npagination.x = 1\n", "manifest-wrong-value", 3, 1, "'x' has to be a table"),
        ("[packages.p]\nspec = 'a'\nhttp = 'http3'\n", "manifest-wrong-value", 3, 1, "'http3' is none of the values"),
        ("[packages.p.apis]\n", "manifest-wrong-value", 1, 2, "'apis' names no document"),
        ("[packages.p.apis]\na = 3\n", "manifest-wrong-value", 2, 1, "'a' has to be a table"),
        ("[packages.p.apis]\na = ''\n", "manifest-wrong-value", 2, 1, "'spec' has to be a string"),
        ("[packages.p.apis]\na = '/a'\n", "manifest-wrong-value", 2, 1, "'/a' is absolute"),
        ("[packages.p.apis]\nA = 'a'\n", "manifest-wrong-value", 2, 1, "an API cannot be called 'A'"),
        ("[packages.p.apis.a]\nspek = 'a'\nspec = 'a'\n", "manifest-unknown-key", 2, 1, "there is no key 'spek'"),
        (
            "[packages.p.apis.a]\ninclude = ['x']\n",
            "manifest-missing-key",
            1,
            2,
            "[packages.p.apis.a] has no key 'spec'",
        ),
        (
            "[packages.p]\nspec = 'a'\n[packages.p.apis]\nb = 'b'\n",
            "manifest-wrong-value",
            2,
            1,
            "said of each document",
        ),
        ("[packages.p]\ninclude = ['a']\napis.b = 'b'\n", "manifest-wrong-value", 2, 1, "said of each document"),
        ("[packages.p]\nspec = 'a'\npagination = 1\n", "manifest-wrong-value", 3, 1, "'pagination' has to be a table"),
        ("[packages.p]\nspec = 'a'\npagination.x.of = 1\n", "manifest-unknown-key", 3, 1, "there is no key 'of'"),
        ("[packages.p]\nspec = 'a'\npagination.x.start = -1\n", "manifest-wrong-value", 3, 1, "not negative"),
        ("[packages.p]\nspec = 'a'\npagination.x.style = 'no'\n", "manifest-wrong-value", 3, 1, "'no' is none of"),
        ("[packages.p]\nspec = 'a'\n[packages.p.retry]\nx = 1\n", "manifest-unknown-key", 4, 1, "there is no key 'x'"),
        ("[packages.p]\nspec = 'a'\nretry.total = true\n", "manifest-wrong-value", 3, 1, "'total' has to be a number"),
        ("[packages.p]\nspec = 'a'\nretry.total = inf\n", "manifest-wrong-value", 3, 1, "'total' has to be a number"),
        (
            "[packages.p]\nspec = 'a'\ncompat = 'swagger-codegen'\nreturns = 'outcome'\n",
            *("manifest-wrong-value", 4, 1, "methods that return outcomes are not those"),
        ),
        ("[packages.p]\nspec = 'a'\nreturns = 'x'\n", "manifest-wrong-value", 3, 1, "returns"),
        ("[packages.p]\nspec = 'a'\nretry.attempts = 0\n", "manifest-wrong-value", 3, 1, "has to be an integer"),
        ("[packages.p]\nspec = 'a'\nretry.statuses = [9]\n", "manifest-wrong-value", 3, 1, "array of HTTP statuses"),
        ("[packages.p\n", "manifest-syntax", 1, 12, "the manifest is not TOML"),
        ("a = 1\na = 2\n", "manifest-syntax", 2, 6, "the manifest is not TOML"),
        ("a = ", "manifest-syntax", 1, 5, "the manifest is not TOML"),
    ],
)
def test_fault_has_its_place(faults: Faults, text: str, code: str, line: int, column: int, message: str) -> None:
    [fault] = faults(text)
    assert message in fault.message
    assert fault.position is not None
    assert (fault.code, fault.position.line, fault.position.column) == (code, line, column)


def test_all_faults_are_told_at_once(faults: Faults) -> None:
    found = faults('[packages.a]\nversion = 2\nspek = "a"\n[packages.b]\nspec = "b"\nmixin = []\n')
    assert [fault.code for fault in found] == [
        "manifest-wrong-value",
        "manifest-unknown-key",
        "manifest-missing-key",
        "manifest-unknown-key",
    ]
    assert [fault.hint for fault in found] == [None, "did you mean 'spec'?", None, "did you mean 'mixins'?"]


def test_excerpt_is_the_line(faults: Faults) -> None:
    [fault] = faults('[packages.a]\nspec = "a"\n  compat = "nope" # comment\n')
    assert fault.excerpt == '  compat = "nope" # comment'
    assert fault.position is not None
    assert fault.position.column == 3


def test_manifest_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "specmill.toml").write_bytes(b"a = '\xff'")
    with pytest.raises(InputError) as caught:
        read_manifest(str(tmp_path))
    assert [fault.code for fault in caught.value.diagnostics] == ["wrong-encoding"]
