"""Names that went and names that came for the same thing: by where it stands in the document, and by its shape."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from attrs import field

from specmill.diff.python.annotations import Relation, relation
from specmill.surface.surface import Method, Model, Surface
from specmill.values import frozen


@frozen
class Renames:
    """Old names to new ones."""

    groups: Mapping[str, str] = field(factory=dict)
    methods: Mapping[str, str] = field(factory=dict)
    """``Class.method`` to ``Class.method``."""
    models: Mapping[str, str] = field(factory=dict)
    names: Mapping[str, str] = field(factory=dict)
    """What names in annotations stand for, on either side: old names of models stand for the new ones."""

    def old_group(self, name: str) -> str:
        """Return what a class was called before."""
        return next((old for old, new in self.groups.items() if new == name), name)

    def relation(self, old: str, new: str) -> Relation:
        """Return how a newer annotation stands to an older one, a model being itself under whatever name."""
        return relation(old, new, self.names)


def find_renames(old: Surface, new: Surface) -> Renames:
    """Return what was renamed from one surface to the other."""
    models = _models(old, new)
    groups = _groups(old, new)
    return Renames(groups, _methods(old, new, groups, models), models, {**_literals(old, new), **models})


def _literals(old: Surface, new: Surface) -> dict[str, str]:
    """Return names that stand for lists of values. One that both have with other values cannot stand for both."""
    both = old.literals.keys() & new.literals.keys()
    differing = {name for name in both if old.literals[name] != new.literals[name]}
    return {name: text for name, text in {**old.literals, **new.literals}.items() if name not in differing}


def _groups(old: Surface, new: Surface) -> dict[str, str]:
    """Return Api classes most of whose operations are in one new class now, and make up half of that at least."""
    owners = {each.route: each.owner for each in new.methods.values() if each.owner not in old.groups}
    routes: defaultdict[str, list[str]] = defaultdict(list)
    for each in old.methods.values():
        if each.owner not in new.groups:
            routes[each.owner].append(each.route)
    sizes = Counter(owners.values())
    found: dict[str, str] = {}
    for owner, own in routes.items():
        counted = Counter(owners[route] for route in own if route in owners)
        best, count = max(counted.items(), key=lambda pair: (pair[1], pair[0]), default=("", 0))
        if count * 2 > len(own) and count * 2 >= sizes[best] and best not in found.values():
            found[owner] = best
    return found


def _models(old: Surface, new: Surface) -> dict[str, str]:
    """Return models that are gone, to the only new one of the same shape. One without attributes has no shape."""
    gone = [each for each in old.models.values() if each.name not in new.models and each.attributes]
    come = [each for each in new.models.values() if each.name not in old.models and each.attributes]
    shapes: defaultdict[object, list[Model]] = defaultdict(list)
    for each in come:
        shapes[each.shape].append(each)
    counted = Counter(each.shape for each in gone)
    found = {
        each.name: shapes[each.shape][0].name
        for each in gone
        if len(shapes[each.shape]) == 1 and counted[each.shape] == 1
    }
    return found | _by_schema(gone, come, found)


def _by_schema(gone: list[Model], come: list[Model], found: Mapping[str, str]) -> dict[str, str]:
    """Return models whose component is the same, though its Python name is not."""
    by_schema = {each.schema: each.name for each in come if each.schema and each.name not in found.values()}
    return {each.name: by_schema[each.schema] for each in gone if each.schema in by_schema and each.name not in found}


def _methods(old: Surface, new: Surface, groups: Mapping[str, str], models: Mapping[str, str]) -> dict[str, str]:
    """Return methods whose operation is gone, to the only new one of their class that takes and returns the same."""
    routes_before = {each.route for each in old.methods.values()}
    routes_after = {each.route for each in new.methods.values()}
    come: defaultdict[object, list[Method]] = defaultdict(list)
    for each in new.methods.values():
        if each.symbol not in old.methods and each.route not in routes_before:
            come[_shape(each, each.owner, {})].append(each)
    gone: defaultdict[object, list[Method]] = defaultdict(list)
    for each in old.methods.values():
        owner = groups.get(each.owner, each.owner)
        if f"{owner}.{each.name}" not in new.methods and each.route not in routes_after:
            gone[_shape(each, owner, models)].append(each)
    return {
        methods[0].symbol: come[shape][0].symbol
        for shape, methods in gone.items()
        if len(methods) == 1 and len(come.get(shape, ())) == 1
    }


def _shape(method: Method, owner: str, models: Mapping[str, str]) -> object:
    """Return what is the same for a method under another name and path."""
    verb = method.route.partition(" ")[0]
    parameters = tuple((each.key, each.name, each.required) for each in method.parameters)
    return owner, verb, parameters, models.get(method.returns, method.returns), _last_word(method.route)


def _last_word(route: str) -> str:
    """Return the last part of a path that is no variable: a move keeps it, ``/users`` to ``/v2/users``."""
    parts = [part for part in route.partition(" ")[2].split("/") if part and part != "{}"]
    return parts[-1] if parts else ""
