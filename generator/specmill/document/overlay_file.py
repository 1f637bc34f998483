"""An overlay as it was written (OpenAPI Overlay 1.0 and 1.1): read, checked, with a place for whatever is wrong."""

from __future__ import annotations

import re

from attrs import define, field

from specmill.diagnostics import Diagnostic, InputError
from specmill.document.numbers import written_text
from specmill.document.parsing import parse
from specmill.document.pointers import MISSING, Absence, join
from specmill.document.positions import locate
from specmill.document.texts import Text
from specmill.ir import Json, Place
from specmill.values import frozen

_VERSION = re.compile(r"1\.([01])(?:\.[0-9]+)?")
_ROOT_KEYS = ("$schema", "overlay", "info", "extends", "actions")
_ACTION_KEYS = ("target", "description", "update", "remove", "copy")


@frozen
class Action:
    """One action: it removes, or copies, or updates, in this order of precedence; or does nothing."""

    pointer: str
    target: str
    remove: bool
    copy: str | None
    update: Json | Absence


@define
class OverlayFile:
    """An overlay that parses."""

    text: Text
    data: Json
    actions: list[Action] = field(factory=list)
    notes: list[Diagnostic] = field(factory=list)
    """What it says and cannot have, or has no effect."""
    _faults: list[Diagnostic] = field(factory=list)

    def _diagnostic(self, code: str, message: str, pointer: str) -> Diagnostic:
        """A diagnostic at a node of the overlay. It carries its position: there may never be a document to ask."""
        at = locate(self.text, [pointer])[pointer].value
        place = Place(self.text.file, pointer)
        return Diagnostic(code, message, place, at, excerpt=self.text.line(at.line))

    def error(self, message: str, pointer: str, code: str = "overlay-malformed") -> InputError:
        """The error for a node of the overlay."""
        return InputError(self._diagnostic(code, message, pointer))

    def note(self, code: str, message: str, pointer: str) -> None:
        """Note something at a node that does not stop anything."""
        self.notes.append(self._diagnostic(code, message, pointer))

    def ignore(self, message: str, pointer: str) -> None:
        """Note something that has no effect."""
        self.note("overlay-ignored", message, pointer)

    def _fault(self, message: str, pointer: str) -> None:
        self._faults.append(self._diagnostic("overlay-malformed", message, pointer))

    def check(self) -> None:
        """Fill in the actions. Raises :class:`InputError` with every fault at once."""
        if isinstance(self.data, dict):
            self._check_root(self.data)
        else:
            self._fault("an overlay has to be an object", "")
        if self._faults:
            raise InputError(*self._faults)

    def _check_root(self, root: dict[str, Json]) -> None:
        version = _VERSION.fullmatch(written_text(root.get("overlay")))
        if version is None:
            message = "'overlay' has to say which version the overlay follows; supported are 1.0 and 1.1"
            self._fault(message, "/overlay")
        self._check_keys(root, _ROOT_KEYS, "")
        actions = root.get("actions")
        if not isinstance(actions, list) or not actions:
            self._fault("'actions' has to be an array with at least one action", "/actions")
            return
        copies = version is None or version[1] != "0"
        for index, action in enumerate(actions):
            self._check_action(action, join(["actions", index]), copies)

    def _check_keys(self, node: dict[str, Json], known: tuple[str, ...], pointer: str) -> None:
        for key in node:
            if key not in known and not key.startswith("x-"):
                self.ignore(f"there is no key {key!r} here; it is ignored", pointer + join([key]))

    def _check_action(self, action: Json, pointer: str, copies: bool) -> None:
        if not isinstance(action, dict):
            self._fault("an action has to be an object", pointer)
            return
        self._check_keys(action, _ACTION_KEYS, pointer)
        target, remove, copy = action.get("target"), action.get("remove", False), action.get("copy")
        if not isinstance(target, str):
            self._fault("'target' has to be a JSONPath query", f"{pointer}/target")
        elif not isinstance(remove, bool):
            self._fault("'remove' has to be true or false", f"{pointer}/remove")
        elif "copy" in action and not isinstance(copy, str):
            self._fault("'copy' has to be a JSONPath query", f"{pointer}/copy")
        elif isinstance(copy, str) and not copies:
            self._fault("'copy' came with version 1.1, and the overlay follows 1.0", f"{pointer}/copy")
        elif isinstance(copy, str) and "update" in action:
            self._fault("'copy' and 'update' exclude each other", f"{pointer}/copy")
        else:
            made = Action(
                pointer, target, remove, copy if isinstance(copy, str) else None, action.get("update", MISSING)
            )
            self.actions.append(made)
            self._check_effect(made)

    def _check_effect(self, action: Action) -> None:
        changes = [("copy", action.copy is not None), ("update", action.update is not MISSING)]
        given = [key for key, there in changes if there]
        if action.remove:
            for key in given:
                self.ignore(f"{key!r} has no effect beside 'remove'", f"{action.pointer}/{key}")
        elif not given:
            self.ignore("the action has no 'update', 'remove' or 'copy', and changes nothing", action.pointer)


def read_overlay(text: Text) -> OverlayFile:
    """The overlay of a text. Raises :class:`InputError`."""
    parsed, data = parse(text)
    overlay = OverlayFile(parsed, data)
    overlay.check()
    return overlay
