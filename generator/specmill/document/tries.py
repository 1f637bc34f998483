"""Pointers as a tree, so that one walk over a text can look for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from specmill.document.pointers import split

Trie: TypeAlias = "dict[str, Trie]"
"""Reference token to what is wanted below it."""


def trie_of(pointers: Iterable[str]) -> Trie:
    root: Trie = {}
    for pointer in pointers:
        node = root
        for token in split(pointer):
            node = node.setdefault(token, {})
    return root


def size(trie: Trie) -> int:
    """How many nodes are wanted, the root aside."""
    return sum(1 + size(below) for below in trie.values())
