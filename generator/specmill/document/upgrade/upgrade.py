"""The upgrade of one file: which rules apply to it, and running them."""

from __future__ import annotations

from attrs import define, field

from specmill.diagnostics import Diagnostics
from specmill.document.library import File, Library
from specmill.document.numbers import written_text
from specmill.document.upgrade import openapi30
from specmill.document.upgrade.swagger2 import document as swagger2
from specmill.document.upgrade.versions import version_of
from specmill.document.upgrade.walk import Base, Walk
from specmill.ir import Json


@define
class Upgrade:
    """Brings every document of a library to the normal form, at once when it is opened."""

    library: Library
    diagnostics: Diagnostics
    _waiting: list[File] = field(factory=list)
    _running: bool = False

    def file(self, file: File) -> None:
        """Upgrade a file that was just read, if it is a document; fragments are upgraded as what refers to them."""
        if version_of(file.written) is None:
            return
        self._waiting.append(file)
        if self._running:
            # A reference met during an upgrade opened it; its turn comes, however long the chain of files is.
            return
        self._running = True
        try:
            while self._waiting:
                self._upgrade(self._waiting.pop())
        finally:
            self._running = False

    def _upgrade(self, file: File) -> None:
        root, version = file.written, version_of(file.written)
        if not isinstance(root, dict) or version is None:
            return
        _texts_of_info(root)
        walk = Walk(self.library, self.diagnostics, file, version)
        if version == "2.0":
            swagger2.document(walk, root)
        else:
            # Since 3.1 schemas have nothing to repair, but for two habits of 3.0 that are easy to rule out.
            walk.schemas = version == "3.0" or file.mentions("nullable", "exclusiveM")
            walk.push(openapi30.document, root, Base(""))
        walk.run()


def _texts_of_info(root: dict[str, Json]) -> None:
    """Versions and titles are text, also where their author left off the quotes: ``version: 1.10``."""
    info = root.get("info")
    if isinstance(info, dict):
        for key in ("title", "version"):
            if isinstance(info.get(key), int | float):
                info[key] = written_text(info[key])
