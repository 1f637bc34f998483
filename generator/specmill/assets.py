"""What a package is printed from besides its document: templates, the runtime, hand-written files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from attrs import field

from specmill.lock.fingerprints import folder_files
from specmill.plan.runtime import Runtime, runtime
from specmill.resources import mixins_folder, package_templates
from specmill.values import frozen


@frozen
class Assets:
    """Read once a generation."""

    runtime: Runtime
    templates: tuple[Path, ...]
    """Folders of templates; an earlier folder's template hides a later one's."""
    facade: Mapping[str, bytes] = field(factory=dict)
    """Hand-written files by their path inside the import package."""

    @property
    def own_templates(self) -> bool:
        """Whether no folder of the user is among the templates."""
        return len(self.templates) == 1


def read_assets(templates: Iterable[str] = (), facade: str | None = None) -> Assets:
    """The tool's own templates and runtime, with folders of the user laid over. Raises OSError."""
    # Absolute, because engines are kept by their folders.
    folders = (*(Path(os.path.abspath(each)) for each in templates), Path(package_templates()))
    return Assets(_own_runtime(mixins_folder()), folders, {} if facade is None else _contents(facade))


@cache
def _own_runtime(folder: str) -> Runtime:
    modules = {path: data for path, data in _contents(folder).items() if path.endswith(".py") and "/" not in path}
    return runtime({path.removesuffix(".py"): data for path, data in modules.items()})


def _contents(folder: str) -> dict[str, bytes]:
    return {path: Path(os.path.join(folder, path)).read_bytes() for path in folder_files(folder)}
