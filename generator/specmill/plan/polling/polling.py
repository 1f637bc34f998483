"""How one asks for what comes of an operation, every name verified against the document."""

from __future__ import annotations

from specmill import ir
from specmill.plan.operations import split_responses
from specmill.plan.paging.shape import Shape, page_shape
from specmill.plan.polling.settings import PollingSettings
from specmill.plan.profile import is_negotiated
from specmill.plan.said import UnknownName, Unusable
from specmill.values import frozen

_STATES = ("status", "state")


@frozen
class Asked:
    """An operation that is asked about a task."""

    operation: ir.Operation
    parameter: ir.Parameter
    """What takes the name of the task."""
    passed: tuple[tuple[ir.Parameter, ir.Parameter], ...]
    """Its other required parameters, each with the one of the first call that it repeats."""


@frozen
class Polling:
    """What becomes of one operation, in the terms of the wire."""

    report: Asked | None
    """None where the first answer names an address."""
    task: tuple[str, ...]
    fetch: Asked | None
    like: ir.Operation | None
    """Of an address: the operation whose answers the result is like, where that is not the one that is called."""
    inside: tuple[str, ...]
    schema: ir.Schema | None
    """What is inside, where that is known."""
    status: tuple[str, ...]
    settings: PollingSettings

    @property
    def asked(self) -> tuple[ir.Operation, ...]:
        """Operations that are asked, or read like."""
        tasks = [each.operation for each in (self.report, self.fetch) if each is not None]
        return (*tasks, *([] if self.like is None else [self.like]))


def polling_of(api: ir.Api, operation: ir.Operation, settings: PollingSettings) -> Polling:
    """Return what settings mean for an operation. Raises :class:`Unusable`."""
    return _of_address(api, operation, settings) if settings.operation is None else _of_task(api, operation, settings)


def _of_address(api: ir.Api, operation: ir.Operation, settings: PollingSettings) -> Polling:
    return Polling(
        report=None,
        task=(),
        fetch=None,
        like=None if settings.fetch is None else _operation(api, settings.fetch),
        inside=() if settings.result is None else tuple(settings.result.split(".")),
        schema=None,
        status=() if settings.status is None else tuple(settings.status.split(".")),
        settings=settings,
    )


def _of_task(api: ir.Api, operation: ir.Operation, settings: PollingSettings) -> Polling:
    reporting = _operation(api, settings.operation or "")
    report = _asked(reporting, operation, settings.parameter)
    shape = page_shape(api, reporting)
    if shape is None:
        raise Unusable(f"{settings.operation!r} does not return JSON of one schema")
    inside = _path(shape, settings.result, "a report")
    return Polling(
        report=report,
        task=_task(api, operation, settings, report.parameter),
        fetch=None if settings.fetch is None else _asked(_operation(api, settings.fetch), operation, None),
        like=None,
        inside=inside,
        schema=shape.at(inside) if inside else None,
        status=_status(shape, settings.status),
        settings=settings,
    )


def _operation(api: ir.Api, name: str) -> ir.Operation:
    for each in api.operations:
        if name in (each.id, f"{each.method} {each.path}"):
            if each.method != "GET":
                raise Unusable(f"{name!r} is no GET, and asking must not change anything")
            return each
    raise UnknownName(f"there is no operation {name!r}")


def _asked(asked: ir.Operation, called: ir.Operation, named: str | None) -> Asked:
    own = [each for each in asked.parameters if not is_negotiated(each)]
    before = {(each.where, each.name): each for each in called.parameters}
    new = [each for each in own if each.required and (each.where, each.name) not in before]
    found = new if named is None else [each for each in own if each.name == named]
    if len(found) != 1 and named is not None:
        raise UnknownName(f"{asked.label!r} has no parameter {named!r}")
    if len(found) != 1 or any(each not in found for each in new):
        raise Unusable(f"which parameters of {asked.label!r} take what is not to be told: it needs {_listed(new)}")
    passed = [(each, before[each.where, each.name]) for each in own if each.required and each is not found[0]]
    return Asked(asked, found[0], tuple(passed))


def _listed(parameters: list[ir.Parameter]) -> str:
    return ", ".join(repr(each.name) for each in parameters) or "none of its own"


def _task(api: ir.Api, operation: ir.Operation, settings: PollingSettings, parameter: ir.Parameter) -> tuple[str, ...]:
    shape = page_shape(api, operation)
    if shape is None:
        raise Unusable("the operation does not return JSON of one schema, which would name a task")
    if settings.task is not None:
        return _path(shape, settings.task, "the answer")
    if isinstance(shape.at(()), ir.Scalar):
        return ()
    for name in (parameter.name, "id"):
        if shape.at((name,)) is not None:
            return (name,)
    raise Unusable("'task' is missing, and the answer has no property that is called like the parameter, or 'id'")


def _status(shape: Shape, named: str | None) -> tuple[str, ...]:
    if named is not None:
        return _path(shape, named, "a report")
    found = [name for name in _STATES if shape.at((name,)) is not None]
    if len(found) != 1:
        raise Unusable("'status' is missing, and a report has not exactly one of the properties 'status' and 'state'")
    return (found[0],)


def _path(shape: Shape, named: str | None, of: str) -> tuple[str, ...]:
    """Return a path as written, which may be the name of one property with dots in it."""
    if named is None:
        return ()
    for path in ((named,), tuple(named.split("."))):
        if shape.at(path) is not None:
            return path
    raise UnknownName(f"{of} has no property {named!r}")


def results(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """Return the answers of an operation that are no mere promise of one."""
    good, _ = split_responses(operation)
    return tuple(each for each in good if each.status != "202")
