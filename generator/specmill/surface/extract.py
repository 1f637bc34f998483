"""From a plan to the surface that its package has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specmill import ir
from specmill.plan.apis import ApiPlan, OperationDoc
from specmill.plan.methods import ArgumentDoc
from specmill.plan.models import AliasPlan, EnumPlan, ModelPlan, SchemaPlan
from specmill.plan.package import PackagePlan
from specmill.surface.bounds import Bounds, argument_bounds, attribute_bounds
from specmill.surface.surface import Attribute, Group, Method, Model, Parameter, Surface
from specmill.surface.uses import uses
from specmill.surface.wire import spoken, spoken_by


def surface(plan: PackagePlan, api: ir.Api) -> Surface:
    """Return the surface of a package, with the places of its symbols in the document."""
    methods = [method for each in plan.apis for method in _methods(each)]
    models = _models(plan, api)
    own = {*plan.renamed, *(f"Async{each}" for each in plan.renamed)}
    own |= {*(each.class_name.text for each in plan.apis), *(each.async_class_name.text for each in plan.apis), *models}
    return Surface(
        groups={each.class_name.text: Group(each.class_name.text, each.attribute.text) for each in plan.apis},
        methods={each.symbol: each for each in methods},
        models=models,
        exports=dict(_exports(plan, own)),
        literals=dict(_literals(plan)),
        credentials={each.id: _credential(each) for each in api.security_schemes},
        renamed=dict(plan.renamed),
        ordered=plan.profile.models_read_none,
        spoken=dict(_spoken(plan, api)),
        bounds=dict(_bounds(plan, api)) if plan.profile.checks_arguments else {},
        places={**_method_places(plan, api), **_model_places(plan, api)},
    )


# -- methods -----------------------------------------------------------------------------------------------------------

_VARIABLE = re.compile(r"\{[^{}]*\}")


def route(part: str, method: str, path: str) -> str:
    """Return what an operation is, whatever the variables of its path are called."""
    return f"{method} {_VARIABLE.sub('{}', path)}{f' ({part})' if part else ''}"


def _methods(api: ApiPlan) -> Iterator[Method]:
    for each in api.operations:
        variables = _VARIABLE.findall(each.path)
        yield Method(
            owner=api.class_name.text,
            name=each.name,
            route=route(each.part, each.method, each.path),
            parameters=tuple(_parameter(argument, variables) for argument in each.arguments),
            returns=each.returns,
            companions=tuple(name for name in (each.iterator, each.beginning, each.stream) if name),
        )


def _parameter(argument: ArgumentDoc, variables: list[str]) -> Parameter:
    order, _, name = argument.key.partition(":path:")
    variable = f"{{{name}}}"
    key = f"{order}:path:{variables.index(variable)}" if variable in variables else argument.key
    required = not argument.omissible
    return Parameter(argument.name, key, argument.annotation, argument.positional, required, argument.alias or "")


def _method_places(plan: PackagePlan, api: ir.Api) -> dict[str, ir.Place]:
    operations = {each.key: each for each in api.operations}
    found: dict[str, ir.Place] = {}
    for group in plan.apis:
        for each in group.operations:
            operation = operations[each.part, each.method, each.path]
            symbol = f"{group.class_name.text}.{each.name}"
            found.setdefault(group.class_name.text, operation.place)
            found[symbol] = operation.place
            found.update((f"{symbol}({name})", place) for name, place in _parameter_places(each, operation))
    return found


def _parameter_places(planned: OperationDoc, operation: ir.Operation) -> Iterator[tuple[str, ir.Place]]:
    places = {(each.where.value, each.name): each.place for each in operation.parameters}
    for argument in planned.arguments:
        _, where, name = (*argument.key.split(":", 2), "")[:3]
        if where == "body" and operation.body is not None:
            yield argument.name, operation.body.place
        elif (where, name) in places:
            yield argument.name, places[where, name]


# -- models ------------------------------------------------------------------------------------------------------------


def _models(plan: PackagePlan, api: ir.Api) -> dict[str, Model]:
    """Return the models by name. The plan has them in the order of the schemas."""
    used = uses(api)
    found: dict[str, Model] = {}
    for each, named in zip(plan.models, api.schemas.values(), strict=True):
        kind, base = _kind(each)
        name = each.class_name.text
        sent, received = named.id in used.sent, named.id in used.received
        found[name] = Model(name, kind, named.name or "", base, sent, received, tuple(_attributes(each)))
    return found


def _kind(planned: SchemaPlan) -> tuple[str, str]:
    match planned:
        case ModelPlan():
            return "model", " ".join(planned.bases.text.split())
        case EnumPlan():
            return "enum", planned.base.text
        case AliasPlan():
            return "alias", _value(planned.statement.text)


def _attributes(planned: SchemaPlan) -> Iterator[Attribute]:
    match planned:
        case ModelPlan():
            for each in planned.fields:
                yield Attribute(each.name.text, each.wire, each.annotation.text, not each.omissible, each.default)
        case EnumPlan():
            for member in planned.members:
                name, _, value = member.statement.text.partition("=")
                yield Attribute(name.strip(), " ".join(value.split()), " ".join(value.split()), False)
        case AliasPlan():
            return


def _value(statement: str) -> str:
    """Return what an alias stands for, on one line. It is quoted: a forward reference."""
    return " ".join(statement.partition("=")[2].split())


def _model_places(plan: PackagePlan, api: ir.Api) -> dict[str, ir.Place]:
    found: dict[str, ir.Place] = {}
    for each, named in zip(plan.models, api.schemas.values(), strict=True):
        name = each.class_name.text
        found[name] = named.place
        if isinstance(each, ModelPlan) and isinstance(named.schema, ir.Record):
            places = {field.name: field.place for field in named.schema.fields}
            found.update((f"{name}.{field.name.text}", places[field.wire]) for field in each.fields)
    return found


def _spoken(plan: PackagePlan, api: ir.Api) -> Iterator[tuple[str, str]]:
    operations = {each.key: each for each in api.operations}
    for group in plan.apis:
        for each in group.operations:
            yield f"{group.class_name.text}.{each.name}", spoken_by(operations[each.part, each.method, each.path], api)
    yield from spoken(api, _classes(plan, api))


def _bounds(plan: PackagePlan, api: ir.Api) -> Iterator[tuple[str, Bounds]]:
    yield from argument_bounds(plan.apis, api)
    yield from attribute_bounds(api, _classes(plan, api))


def _classes(plan: PackagePlan, api: ir.Api) -> dict[ir.SchemaId, str]:
    return {key: each.class_name.text for key, each in zip(api.schemas, plan.models, strict=True)}


# -- the rest ----------------------------------------------------------------------------------------------------------


def _exports(plan: PackagePlan, own: set[str]) -> Iterator[tuple[str, str]]:
    for each in plan.root.exports:
        name, _, module = each.entry.text.partition(": ")
        if name.strip("\"'") not in own:
            yield name.strip("\"'"), module.strip("\"'")


def _literals(plan: PackagePlan) -> Iterator[tuple[str, str]]:
    for each in (*plan.apis, *plan.models):
        for statement in () if isinstance(each, EnumPlan | AliasPlan) else each.aliases:
            yield statement.text.partition(":")[0].strip(), _value(statement.text)


def _credential(scheme: ir.SecurityScheme) -> str:
    where = f" {scheme.where.value} {scheme.name}" if scheme.where is not None else ""
    return f"{scheme.type.value}{where}{' ' + scheme.http_scheme if scheme.http_scheme else ''}"
