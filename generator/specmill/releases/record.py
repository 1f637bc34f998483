"""A surface and a history as the plain data of the lock: sorted, an argument or an attribute a line.

Lines are short, so that a merge of two branches reads well. A wire name may hold any character, so it comes last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from specmill.releases.past import Kept, Note, Past
from specmill.surface.surface import Attribute, Group, Method, Model, Parameter, Surface

_TAB = "\t"
_SPOKEN = "~"
"""Before the fingerprint of a method, among names that never begin so."""


def history_of(past: Past) -> dict[str, Any]:
    """Return what the lock keeps of the versions of a package."""
    return {
        "version": past.version,
        "content": past.content,
        "surface": {} if past.surface is None else surface_record(past.surface),
        "notes": [_note_record(each) for each in past.notes],
        "kept": {name: [each.target, each.since] for name, each in past.kept.items()},
    }


def past_of(history: Mapping[str, Any], *, same_inputs: bool, same_rules: bool = True) -> Past:
    """Return what the lock kept. Raises ValueError, TypeError, KeyError or AttributeError for other data."""
    if not history:
        return Past(same_inputs=same_inputs, same_rules=same_rules)
    return Past(
        version=str(history["version"]),
        surface=surface_of(history["surface"]) if history["surface"] else None,
        content=str(history["content"]),
        notes=tuple(_note(each) for each in history["notes"]),
        kept={name: Kept(*map(str, each)) for name, each in history["kept"].items()},
        same_inputs=same_inputs,
        same_rules=same_rules,
    )


def _note_record(note: Note) -> dict[str, Any]:
    fields: dict[str, Any] = {"version": note.version}
    fields |= {"breaking": list(note.breaking)} if note.breaking else {}
    fields |= {"compatible": list(note.compatible)} if note.compatible else {}
    return fields | ({"other": True} if note.other else {})


def _note(fields: Mapping[str, Any]) -> Note:
    breaking, compatible = (tuple(map(str, fields.get(name, ()))) for name in ("breaking", "compatible"))
    return Note(str(fields["version"]), breaking, compatible, bool(fields.get("other", False)))


# -- surfaces ----------------------------------------------------------------------------------------------------------


def surface_record(surface: Surface) -> dict[str, Any]:
    """Return a surface as plain data. Places are left out."""
    return {
        "groups": {each.name: each.attribute for each in surface.groups.values()},
        "methods": {each.symbol: list(_method_lines(each, surface)) for each in surface.methods.values()},
        "models": {each.name: list(_model_lines(each, surface)) for each in surface.models.values()},
        "exports": dict(surface.exports),
        "literals": dict(surface.literals),
        "credentials": dict(surface.credentials),
        "renamed": dict(surface.renamed),
        "ordered": surface.ordered,
        "spoken": surface.spoken.get("", ""),
        **({} if surface.bounds is None else {"bounds": {name: dict(each) for name, each in surface.bounds.items()}}),
    }


def _method_lines(method: Method, surface: Surface) -> Iterator[str]:
    yield method.route
    yield method.returns
    yield " ".join((*method.companions, *(_SPOKEN + each for each in _spoken(method.symbol, surface))))
    for each in method.parameters:
        flags = ("p" if each.positional else "k") + ("!" if each.required else "")
        yield _TAB.join((flags, each.name, each.alias, each.annotation, each.key))


def _spoken(symbol: str, surface: Surface) -> tuple[str, ...]:
    return (surface.spoken[symbol],) if symbol in surface.spoken else ()


def _model_lines(model: Model, surface: Surface) -> Iterator[str]:
    flags = f"{'s' if model.sent else ''}{'r' if model.received else ''}"
    yield _TAB.join((" ".join((model.kind, *_spoken(model.name, surface))), flags, model.base, model.schema))
    for each in model.attributes:
        yield _TAB.join(("!" if each.required else "", each.name, each.annotation, each.default, each.wire))


def surface_of(record: Mapping[str, Any]) -> Surface:
    """Return the surface that a record is of."""
    methods = [_method(symbol, lines) for symbol, lines in record["methods"].items()]
    models = [_model(name, lines) for name, lines in record["models"].items()]
    return Surface(
        groups={name: Group(name, attribute) for name, attribute in record["groups"].items()},
        methods={each.symbol: each for each in methods},
        models={each.name: each for each in models},
        exports=dict(record["exports"]),
        literals=dict(record["literals"]),
        credentials=dict(record["credentials"]),
        renamed=dict(record["renamed"]),
        ordered=bool(record["ordered"]),
        spoken=dict(_all_spoken(record)),
        bounds={name: dict(each) for name, each in record["bounds"].items()} if "bounds" in record else None,
    )


def _all_spoken(record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what is known of the wire. Locks of earlier versions know nothing."""
    for symbol, lines in record["methods"].items():
        yield from ((symbol, word[1:]) for word in lines[2].split() if word.startswith(_SPOKEN))
    for name, lines in record["models"].items():
        _, space, known = lines[0].partition(_TAB)[0].partition(" ")
        yield from [(name, known)] if space else ()
    yield from [("", record["spoken"])] if record.get("spoken") else ()


def _method(symbol: str, lines: Sequence[str]) -> Method:
    owner, _, name = symbol.partition(".")
    route, returns, beside, *parameters = lines
    companions = tuple(word for word in beside.split() if not word.startswith(_SPOKEN))
    return Method(owner, name, route, tuple(map(_parameter, parameters)), returns, companions)


def _parameter(line: str) -> Parameter:
    flags, name, alias, annotation, key = line.split(_TAB, 4)
    return Parameter(name, key, annotation, positional="p" in flags, required="!" in flags, alias=alias)


def _model(name: str, lines: Sequence[str]) -> Model:
    head, *attributes = lines
    kind, flags, base, schema = head.split(_TAB, 3)
    return Model(
        name, kind.partition(" ")[0], schema, base, "s" in flags, "r" in flags, tuple(map(_attribute, attributes))
    )


def _attribute(line: str) -> Attribute:
    required, name, annotation, default, wire = line.split(_TAB, 4)
    return Attribute(name, wire, annotation, required == "!", default)
