"""What a package holds, as one hash: whether anything changed that a surface does not show."""

from __future__ import annotations

from hashlib import sha256

from specmill.render.tree import Tree


def content_hash(tree: Tree) -> str:
    """Return the SHA-256 of the files of a tree that has no changelog yet, with their paths."""
    total = sha256()
    for path, data in sorted(tree.files.items()):
        total.update(f"{path}\0{sha256(data).hexdigest()}\n".encode("utf-8", "surrogateescape"))
    return total.hexdigest()
