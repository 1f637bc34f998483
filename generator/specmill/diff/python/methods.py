"""Methods of Api classes: which there are, and how they are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from specmill.diff.change import Changes
from specmill.diff.python.annotations import Relation
from specmill.diff.python.renames import Renames
from specmill.ir import Place
from specmill.surface.surface import Method, Parameter, Surface
from specmill.values import frozen

_Note: TypeAlias = Callable[[str, str], None]
"""Notes a change of one argument: code and text."""


@frozen
class MethodComparer:
    """Compares the methods of two surfaces."""

    old: Surface
    new: Surface
    renames: Renames
    changes: Changes

    def compare(self) -> None:
        """Note every change of a method."""
        found: set[str] = set()
        for method in self.old.methods.values():
            other = self._counterpart(method)
            if other is not None:
                found.add(other.symbol)
                self._compare(method, other)
        for method in self.new.methods.values():
            if method.symbol not in found and self.renames.old_group(method.owner) in self.old.groups:
                self._note("method-added", None, method, f"is new: {method.route}")

    def _counterpart(self, method: Method) -> Method | None:
        """Return what the old name of a method means now, having noted what became of it."""
        owner = self.renames.groups.get(method.owner, method.owner)
        same = self.new.methods.get(f"{owner}.{method.name}")
        if same is not None and same.route == method.route:
            return same
        elsewhere = self._by_route(method, owner)
        if same is not None:
            return self._other_meaning(method, same, elsewhere)
        if elsewhere is not None:
            return self._renamed(method, owner, elsewhere)
        kept = self.new.renamed.get(method.symbol) or self.renames.methods.get(method.symbol)
        if kept is not None and kept in self.new.methods:
            return self._renamed(method, owner, self.new.methods[kept])
        if owner in self.new.groups:
            self._note("method-removed", method, None, f"is gone: {method.route}")
        return None

    def _by_route(self, method: Method, owner: str) -> Method | None:
        """Return the method of the same operation, of the same class if there is one."""
        found = [each for each in self.new.methods.values() if each.route == method.route]
        return min(found, key=lambda each: (each.owner != owner, each.symbol), default=None)

    def _other_meaning(self, method: Method, same: Method, elsewhere: Method | None) -> Method:
        """Return what a name means that has come to stand for another operation."""
        if elsewhere is None and all(each.route != same.route for each in self.old.methods.values()):
            self._note("method-route-changed", method, same, f"calls {same.route}, called {method.route}")
            return same
        text = f"calls {same.route}, called {method.route}"
        text += f", which is {elsewhere.symbol} now" if elsewhere is not None else ""
        self._note("method-meaning-changed", method, same, text)
        return same

    def _renamed(self, method: Method, owner: str, other: Method) -> Method | None:
        if method.symbol in self.new.renamed or f"{owner}.{method.name}" in self.new.renamed:
            self._note("method-name-kept", method, other, f"is called {other.name} now; the old name is deprecated")
            return other
        if other.owner != owner:
            if owner in self.new.groups or method.owner not in self.renames.groups:
                self._note("method-moved", method, other, f"is {other.symbol} now")
            return other
        self._note("method-renamed", method, other, f"is called {other.name} now")
        return other

    # -- signatures ----------------------------------------------------------------------------------------------------

    def _compare(self, old: Method, new: Method) -> None:
        self._companions(old, new)
        self._returns(old, new)
        before, after = ({each.key: each for each in method.parameters} for method in (old, new))
        renamed = _renamed_parameters(before, after)
        for key, parameter in before.items():
            other = after.get(key) or renamed.get(key)
            if other is None:
                text = f"argument {parameter.name!r} is gone"
                self._note("argument-removed", old, new, text, parameter.name, None)
            else:
                self._compare_parameters(old, new, parameter, other)
        for key, parameter in after.items():
            if key not in before and parameter not in renamed.values():
                kind = "required" if parameter.required else "optional"
                text = f"argument {parameter.name!r} is new and {kind}: {parameter.annotation}"
                self._note(f"{kind}-argument-added", old, new, text, None, parameter.name)
        self._positions(old, new, {key: after.get(key) or renamed.get(key) for key in before})

    def _compare_parameters(self, old: Method, new: Method, before: Parameter, after: Parameter) -> None:
        def note(code: str, text: str) -> None:
            self._note(code, old, new, f"argument {before.name!r} {text}", before.name, after.name)

        if before.name != after.name and after.alias != before.name:
            note("argument-renamed", f"is called {after.name!r} now")
        if after.required and not before.required:
            note("argument-became-required", "has to be given now")
        if before.required and not after.required:
            note("argument-became-optional", "may be left out now")
        if before.positional and not after.positional:
            note("argument-became-keyword", "has to be given as a keyword now")
        if after.positional and not before.positional:
            note("argument-became-positional", "may be given by position now")
        if before.alias and before.alias not in (after.alias, after.name):
            note("argument-alias-removed", f"is not known as {before.alias!r} any more")
        self._types(before, after, note)

    def _types(self, before: Parameter, after: Parameter, note: _Note) -> None:
        text = f"was {_short(before.annotation)}, is {_short(after.annotation)}"
        old = before.annotation if before.required else _without_none(before.annotation)
        new = after.annotation if after.required else _without_none(after.annotation)
        match self.renames.relation(old, new):
            case Relation.WIDER:
                note("argument-type-widened", text)
            case Relation.NARROWER:
                note("argument-type-narrowed", text)
            case Relation.OTHER:
                note("argument-type-changed", text)
            case Relation.SAME:
                return

    def _positions(self, old: Method, new: Method, pairs: Mapping[str, Parameter | None]) -> None:
        positional = [each for each in new.parameters if each.positional]
        for index, before in enumerate(each for each in old.parameters if each.positional):
            after = pairs.get(before.key)
            if after is not None and after.positional and positional.index(after) != index:
                text = f"argument {before.name!r} is at position {positional.index(after) + 1}, was at {index + 1}"
                self._note("argument-position-changed", old, new, text, before.name, after.name)

    def _returns(self, old: Method, new: Method) -> None:
        text = f"returns {_short(new.returns)}, returned {_short(old.returns)}"
        match self.renames.relation(old.returns, new.returns):
            case Relation.WIDER:
                self._note("return-type-widened", old, new, text)
            case Relation.NARROWER:
                self._note("return-type-narrowed", old, new, text)
            case Relation.OTHER:
                self._note("return-type-changed", old, new, text)
            case Relation.SAME:
                return

    def _companions(self, old: Method, new: Method) -> None:
        for name in old.companions:
            if name not in new.companions:
                self._note("companion-removed", old, new, f"{name} is gone")
        for name in new.companions:
            if name not in old.companions:
                self._note("companion-added", old, new, f"{name} is new")

    def _note(
        self,
        code: str,
        old: Method | None,
        new: Method | None,
        text: str,
        before: str | None = None,
        after: str | None = None,
    ) -> None:
        shown = old or new
        assert shown is not None
        self.changes.add(code, shown.symbol, text, _place(self.old, old, before), _place(self.new, new, after))


def _place(surface: Surface, method: Method | None, argument: str | None) -> Place | None:
    if method is None:
        return None
    return surface.place(*([f"{method.symbol}({argument})"] if argument else []), method.symbol)


def _renamed_parameters(before: Mapping[str, Parameter], after: Mapping[str, Parameter]) -> dict[str, Parameter]:
    """Return parameters that are another on the wire under the same Python name: a query that became a header."""
    come = {each.name: each for key, each in after.items() if key not in before}
    return {key: come[each.name] for key, each in before.items() if key not in after and each.name in come}


def _without_none(annotation: str) -> str:
    """Return the annotation of an argument without what stands for leaving it out."""
    return annotation.removesuffix(" | Unset").removesuffix(" | None")


_LONGEST = 80


def _short(annotation: str) -> str:
    return annotation if len(annotation) <= _LONGEST else f"{annotation[: _LONGEST - 1]}…"
