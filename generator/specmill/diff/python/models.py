"""Models, enumerations and aliases: which there are, and what each holds."""

from __future__ import annotations

from specmill.diff.change import Changes
from specmill.diff.python.annotations import Relation
from specmill.diff.python.renames import Renames
from specmill.surface.surface import Attribute, Model, Surface
from specmill.values import frozen


@frozen
class ModelComparer:
    """Compares the models of two surfaces."""

    old: Surface
    new: Surface
    renames: Renames
    changes: Changes

    def compare(self) -> None:
        """Note every change of a model."""
        for model in self.old.models.values():
            other = self.new.models.get(self.renames.models.get(model.name, model.name))
            if other is None:
                self._note("model-removed", model, None, "is gone")
                continue
            if other.name != model.name:
                self._renamed(model, other)
            self._compare(model, other)
        known = {*self.old.models, *self.renames.models.values()}
        for model in self.new.models.values():
            if model.name not in known:
                self._note("model-added", None, model, "is new")

    def _renamed(self, old: Model, new: Model) -> None:
        if self.new.renamed.get(old.name) == new.name:
            self._note("model-name-kept", old, new, f"is called {new.name} now; the old name is deprecated")
        else:
            self._note("model-renamed", old, new, f"is called {new.name} now")

    def _compare(self, old: Model, new: Model) -> None:
        if old.kind != new.kind:
            self._note("model-kind-changed", old, new, f"was {_KINDS[old.kind]}, is {_KINDS[new.kind]}")
            return
        match old.kind:
            case "enum":
                self._compare_base(old, new)
                self._members(old, new)
            case "alias":
                self._types(old, new, "", old.base, new.base)
            case _:
                self._compare_base(old, new)
                self._attributes(old, new)

    def _compare_base(self, old: Model, new: Model) -> None:
        if old.base != new.base:
            self._note("model-base-changed", old, new, f"is derived from {new.base}, was from {old.base}")

    # -- attributes ----------------------------------------------------------------------------------------------------

    def _attributes(self, old: Model, new: Model) -> None:
        before, after = ({each.wire: each for each in model.attributes} for model in (old, new))
        for wire, attribute in before.items():
            if wire in after:
                self._compare_attributes(old, new, attribute, after[wire])
            else:
                self._note("attribute-removed", old, new, f"{attribute.name!r} is gone", attribute.name)
        for wire, attribute in after.items():
            if wire not in before:
                code = "required-attribute-added" if attribute.required and old.sent else "attribute-added"
                text = f"{attribute.name!r} is new{' and required' if attribute.required else ''}"
                self._note(code, old, new, f"{text}: {attribute.annotation}", None, attribute.name)
        if self.old.ordered:
            self._positions(old, new)

    def _compare_attributes(self, old: Model, new: Model, before: Attribute, after: Attribute) -> None:
        def note(code: str, text: str) -> None:
            self._note(code, old, new, f"{before.name!r} {text}", before.name, after.name)

        if before.name != after.name:
            note("attribute-renamed", f"is called {after.name!r} now")
        if after.required and not before.required:
            if old.sent:
                note("attribute-became-required", "has to be given now")
        elif before.required and not after.required:
            note("attribute-became-optional", "may be left out now")
        elif before.default != after.default and _tells(before.default, after.default):
            note("attribute-default-changed", f"is {after.default} by default, was {before.default}")
        self._types(old, new, before.name, before.annotation, after.annotation)

    def _types(self, old: Model, new: Model, name: str, before: str, after: str) -> None:
        found = self.renames.relation(before, after)
        if found is Relation.SAME:
            return
        harmless = {Relation.WIDER: not old.received and old.sent, Relation.NARROWER: not old.sent and old.received}
        code = f"attribute-type-{_RELATIONS[found]}"
        if harmless.get(found, False):
            code = "attribute-type-compatible"
        text = f"was {before}, is {after}"
        self._note(code, old, new, f"{name!r} {text}" if name else text, name or None, name or None)

    def _positions(self, old: Model, new: Model) -> None:
        places = {each.wire: index for index, each in enumerate(new.attributes)}
        for index, attribute in enumerate(old.attributes):
            place = places.get(attribute.wire)
            if place is not None and place != index:
                text = f"{attribute.name!r} is at position {place + 1}, was at {index + 1}"
                self._note("attribute-position-changed", old, new, text, attribute.name, attribute.name)
                return  # those behind it moved with it

    # -- enumerations --------------------------------------------------------------------------------------------------

    def _members(self, old: Model, new: Model) -> None:
        names = {each.name: each for each in new.attributes}
        values = {each.wire: each for each in new.attributes}
        for member in old.attributes:
            same = names.get(member.name)
            if same is not None and same.wire != member.wire:
                text = f"{member.name} is {same.wire} now, was {member.wire}"
                self._note("enum-member-value-changed", old, new, text)
            elif same is None and member.wire in values:
                text = f"{member.name} is called {values[member.wire].name} now"
                self._note("enum-member-renamed", old, new, text)
            elif same is None:
                self._note("enum-member-removed", old, new, f"{member.name} ({member.wire}) is gone")
        known = {each for member in old.attributes for each in (member.name, member.wire)}
        for member in new.attributes:
            if member.name not in known and member.wire not in known:
                self._note("enum-member-added", old, new, f"{member.name} ({member.wire}) is new")

    def _note(
        self,
        code: str,
        old: Model | None,
        new: Model | None,
        text: str,
        before: str | None = None,
        after: str | None = None,
    ) -> None:
        shown = old or new
        assert shown is not None
        places = [
            None if model is None else surface.place(f"{model.name}.{name}", model.name)
            for surface, model, name in ((self.old, old, before), (self.new, new, after))
        ]
        self.changes.add(code, shown.name, text, *places)


_KINDS = {"model": "a model", "enum": "an enumeration", "alias": "an alias"}
_RELATIONS = {Relation.WIDER: "widened", Relation.NARROWER: "narrowed", Relation.OTHER: "changed"}
_ABSENT = ("None", "UNSET", "")


def _tells(before: str, after: str) -> bool:
    """Say whether a default stands for a value on either side; None and UNSET both mean that there is none."""
    return before not in _ABSENT or after not in _ABSENT
