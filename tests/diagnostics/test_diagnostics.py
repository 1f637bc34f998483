"""Every code of the catalogue: a folder with what brings it about, and the exact text that is printed then.

``document.yaml`` or ``document.json`` is generated from, ``specmill.toml`` is read as a manifest; a folder with
neither belongs to a situation of :mod:`tests.diagnostics.built`. ``expected.txt`` is the text.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from specmill.catalogue import CATALOGUE
from tests.diagnostics.built import BUILT
from tests.diagnostics.situations import DOCUMENT, MANIFEST, of_document, of_lint, of_manifest

HERE = Path(__file__).parent
CODES = sorted(path.parent.name for path in HERE.glob("*/expected.txt"))


def printed(code: str) -> str:
    """What is printed in the situation of a folder, which is the current one."""
    if code in BUILT:
        return BUILT[code]()
    if Path(MANIFEST).exists():
        return of_manifest()
    source = DOCUMENT if Path(DOCUMENT).exists() else "document.json"
    return of_lint(source) if code == "second-opinion" else of_document(source)


@pytest.mark.parametrize("code", CODES)
def test_text_is_exactly_this(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if code == "second-opinion":
        pytest.importorskip("openapi_python_client")
    shutil.copytree(HERE / code, tmp_path / "root" / "here")
    monkeypatch.chdir(tmp_path / "root" / "here")
    expected = (HERE / code / "expected.txt").read_text(encoding="utf-8")
    found = printed(code)
    assert found == expected
    assert f"{CATALOGUE[code].severity.value}[{code}]" in found


def test_every_code_has_a_folder_and_every_folder_a_code() -> None:
    assert set(CODES) == set(CATALOGUE)


def test_every_built_situation_is_used() -> None:
    assert set(BUILT) <= set(CODES)
    assert not [code for code in BUILT if list((HERE / code).glob("document.*"))]
