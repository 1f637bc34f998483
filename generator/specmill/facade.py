"""Hand-written modules of a package, copied beside its generated code."""

from __future__ import annotations

from collections.abc import Mapping

from specmill.diagnostics import Diagnostic, InputError
from specmill.render.tree import Tree, UnsafePath


def with_facade(tree: Tree, package: str, facade: Mapping[str, bytes]) -> tuple[Tree, frozenset[str]]:
    """The tree with the facade's files in it, and their paths. Raises :class:`InputError` where they clash."""
    files = {f"{package}/{path}": data for path, data in facade.items()}
    clashing = sorted({path.casefold() for path in files} & {path.casefold() for path in tree.files})
    if clashing:
        faults = (f"the facade has a file where a generated one goes: {path}" for path in clashing)
        raise InputError(*(Diagnostic("facade-clash", fault) for fault in faults))
    try:
        return Tree({**tree.files, **files}), frozenset(files)
    except UnsafePath as fault:
        raise InputError(Diagnostic("facade-clash", f"the facade has a file that cannot be copied: {fault}")) from None
