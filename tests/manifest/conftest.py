"""A manifest in, packages or faults out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from specmill.diagnostics import Diagnostic, InputError
from specmill.manifest.manifest import Package, read_manifest

Read = Callable[[str], dict[str, Package]]
Faults = Callable[[str], list[Diagnostic]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The packages of a manifest."""

    def run(text: str) -> dict[str, Package]:
        (tmp_path / "specmill.toml").write_text(text, encoding="utf-8")
        return read_manifest(str(tmp_path))

    return run


@pytest.fixture
def faults(read: Read) -> Faults:
    """What is wrong with a manifest."""

    def run(text: str) -> list[Diagnostic]:
        with pytest.raises(InputError) as caught:
            read(text)
        return list(caught.value.diagnostics)

    return run
