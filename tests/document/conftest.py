"""Fragments in, documents out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from specmill.diagnostics import Diagnostic, Diagnostics, InputError
from specmill.document.document import Document
from specmill.document.load import load
from specmill.document.pointers import Absence, lookup
from specmill.ir import Json


@frozen
class Loaded:
    """A document and what loading it had to say."""

    document: Document
    diagnostics: Diagnostics

    @property
    def codes(self) -> list[str]:
        return sorted(diagnostic.code for diagnostic in self.diagnostics)

    def at(self, pointer: str) -> Json:
        """The node of the normal form at a pointer; the test fails if there is none."""
        value = lookup(self.document.root, pointer)
        assert not isinstance(value, Absence), pointer
        return value

    def written(self, pointer: str) -> str:
        """Where the node of the normal form at a pointer was written."""
        return self.document.place(f"{self.document.entry}#{pointer}").pointer

    def line_of(self, pointer: str) -> str:
        """The source line a node of the normal form is shown with."""
        place = self.document.place(f"{self.document.entry}#{pointer}")
        position = self.document.position(place)
        assert position is not None
        return self.document.line(place.file, position.line).strip()


LoadText = Callable[..., Loaded]


@pytest.fixture
def load_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LoadText:
    """Load a text as ``api.yaml``; keywords are other files, ``__`` in their names for a slash, without ``.yaml``."""
    monkeypatch.chdir(tmp_path)

    def run(text: str, /, **files: str) -> Loaded:
        for name, content in {"api": text, **files}.items():
            path = tmp_path / f"{name.replace('__', '/')}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        diagnostics = Diagnostics()
        return Loaded(load("api.yaml", diagnostics=diagnostics), diagnostics)

    return run


@pytest.fixture
def refusal() -> Callable[[Callable[[], object]], Diagnostic]:
    """Run something that has to refuse its input; its first diagnostic."""

    def run(action: Callable[[], object]) -> Diagnostic:
        with pytest.raises(InputError) as caught:
            action()
        return caught.value.diagnostics[0]

    return run
