"""The HTTP libraries that a package can be made for, and what that changes: one requirement and one runtime module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specmill.values import frozen


@frozen
class Library:
    """An HTTP library."""

    requirement: str
    """What the package asks pip for (PEP 508)."""
    module: str
    """Runtime module that imports it."""


_PLACE = "_library"
"""Runtime module that all others have the library from."""

LIBRARIES: Mapping[str, Library] = {
    "httpx": Library("httpx>=0.27,<1", _PLACE),
    "httpx2": Library("httpx2>=2,<3", "_library_httpx2"),
}


def copies(http: str, modules: Iterable[str]) -> Mapping[str, str]:
    """Return runtime modules, each with the one that it is a copy of in a package for a library."""
    return {name: LIBRARIES[http].module if name == _PLACE else name for name in modules}
