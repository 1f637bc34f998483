"""Overlays (OpenAPI Overlay 1.0 and 1.1): changes to an entry document, made before anything else looks at it.

What version 1.1 says of merging holds for 1.0 too, which leaves it open. A target that selects nothing is legal and
hardly ever meant: most often the document has moved on and the correction no longer finds what it was to correct.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from specmill.diagnostics import Diagnostics
from specmill.document.library import File
from specmill.document.overlay_file import Action, OverlayFile, read_overlay
from specmill.document.overlay_tree import Clash, OverlayTree, Parts
from specmill.document.pointers import Absence
from specmill.document.queries import QueryFault, select
from specmill.document.texts import Text
from specmill.document.trails import Trail


def apply_overlays(entry: File, texts: Iterable[Text], diagnostics: Diagnostics) -> None:
    """Change a file that was just read by these overlays, one after another. Raises :class:`InputError`."""
    tree = OverlayTree(entry.written, Trail(entry.name, ""))
    for text in texts:
        overlay = read_overlay(text)
        entry.overlays.append(overlay.text)
        _check_extends(overlay, entry.name)
        for action in overlay.actions:
            _apply(overlay, action, tree)
        for diagnostic in overlay.notes:
            diagnostics.add(diagnostic)
    entry.written = entry.normal = tree.value
    entry.trail = tree.trail


def _check_extends(overlay: OverlayFile, entry: str) -> None:
    """An overlay may name the document it is for. Only names of files can be compared with what was given."""
    extends = overlay.data.get("extends") if isinstance(overlay.data, dict) else None
    if not isinstance(extends, str):
        return
    try:
        parts = urlsplit(extends)
    except ValueError:
        return
    meant = os.path.join(os.path.dirname(overlay.text.file), unquote(parts.path))
    if not parts.scheme and not parts.netloc and os.path.realpath(meant) != os.path.realpath(entry):
        overlay.ignore(f"the overlay is for {extends!r}, and is applied to {entry}", "/extends")


def _apply(overlay: OverlayFile, action: Action, tree: OverlayTree) -> None:
    targets = _select(overlay, action.target, f"{action.pointer}/target", tree)
    if not targets:
        message = f"nothing in the document is selected by {action.target!r}"
        overlay.note("overlay-target-unmatched", message, f"{action.pointer}/target")
    elif action.remove:
        if () in targets:
            raise overlay.error("the document itself cannot be removed", f"{action.pointer}/target")
        tree.remove(targets)
    elif action.copy is not None:
        _copy(overlay, action, action.copy, targets, tree)
    elif not isinstance(action.update, Absence):
        origin = Trail(overlay.text.file, f"{action.pointer}/update")
        _require_one_kind(overlay, action, targets, tree)
        try:
            for target in targets:
                tree.put(target, action.update, origin)
        except Clash as clash:
            raise overlay.error(str(clash), clash.origin.pointer, clash.code) from None


def _copy(overlay: OverlayFile, action: Action, source: str, targets: list[Parts], tree: OverlayTree) -> None:
    pointer = f"{action.pointer}/copy"
    found = _select(overlay, source, pointer, tree)
    if len(found) != 1:
        raise overlay.error(f"'copy' has to select one node, and selects {len(found)}", pointer)
    _require_one_kind(overlay, action, targets, tree)
    try:
        value, origin = tree.snapshot(found[0])
        for target in targets:
            tree.put(target, value, origin)
    except Clash as clash:
        raise overlay.error(str(clash), pointer, clash.code) from None


def _require_one_kind(overlay: OverlayFile, action: Action, targets: list[Parts], tree: OverlayTree) -> None:
    kinds = sorted({tree.noun(target) for target in targets})
    if len(kinds) > 1:
        message = f"the target selects nodes of several kinds: {', '.join(kinds)}"
        raise overlay.error(message, f"{action.pointer}/target")


def _select(overlay: OverlayFile, query: str, pointer: str, tree: OverlayTree) -> list[Parts]:
    try:
        return select(query, tree.value)
    except QueryFault as fault:
        raise overlay.error(f"this is not a JSONPath query: {fault}", pointer) from None
