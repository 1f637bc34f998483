"""Runtime modules that another one can stand in place of, under the same name.

The HTTP libraries that a package can be made for differ in one requirement and one such module; another reads and
writes the numbers of JSON, and is for packages with decimal numbers.
"""

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

_DECIMALS = "decimals"
"""Runtime module of the codec of decimal numbers."""
_EXACT = {"_numbers": "_numbers_exact"}


def copies(http: str, modules: Iterable[str]) -> Mapping[str, str]:
    """Return runtime modules, each with the one that it is a copy of in a package for a library."""
    wanted = frozenset(modules)
    instead = {_PLACE: LIBRARIES[http].module, **(_EXACT if _DECIMALS in wanted else {})}
    return {name: instead.get(name, name) for name in sorted(wanted)}
