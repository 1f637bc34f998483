"""The constants by which generated methods wait for what becomes of an operation."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from specmill import ir
from specmill.plan.arguments import Argument
from specmill.plan.code import EMPTY, Code, fill, identifier, literal
from specmill.plan.contents import ContentPrinter
from specmill.plan.layout import Brackets, Item, Node, annotated
from specmill.plan.operations import split_responses
from specmill.plan.polling.polling import Asked, Polling, results
from specmill.plan.symbols import Symbols
from specmill.values import frozen


@frozen
class Reference:
    """An operation that a constant names."""

    constant: str
    arguments: tuple[Argument, ...]

    def argument(self, parameter: ir.Parameter) -> str:
        """Return the name of the argument that a parameter is."""
        return next(each.name for each in self.arguments if each.source == parameter)


@frozen
class PollingPrinter:
    """Prints the constants of one module."""

    contents: ContentPrinter
    symbols: Symbols

    def result(self, operation: ir.Operation, polling: Polling) -> Code:
        """Return the type of the result."""
        if polling.inside:
            return self._inside(polling)
        source = polling.fetch or polling.report
        read = source.operation if source is not None else polling.like
        responses = results(operation) if read is None else split_responses(read)[0]
        # What an address leads to, where nothing is said of it, is whatever comes.
        return self.contents.returned(responses) if responses else self.symbols.standard("Any", typing_only=False)

    def _inside(self, polling: Polling) -> Code:
        if polling.schema is None:
            return self.symbols.standard("Any", typing_only=False)
        found = self.contents.read_type(polling.schema)
        return found if found.text.endswith("None") or "Any" in found.text else fill("{found} | None", found=found)

    def constant(
        self,
        name: str,
        operation: ir.Operation,
        polling: Polling,
        arguments: tuple[Argument, ...],
        refer: Callable[[ir.Operation], Reference],
    ) -> Code:
        """Return the statement that says how one asks. ``refer`` gives the constant of an operation."""
        kind = self.symbols.runtime("polling", "AddressPolling" if polling.report is None else "TaskPolling")
        full = fill("{kind}[{result}]", kind=kind, result=self.result(operation, polling))
        items = (*self._asking(polling, Reference("", arguments), refer), *_settings(polling))
        return annotated(identifier(name), full, Brackets(kind, items), 0)

    def _asking(
        self, polling: Polling, called: Reference, refer: Callable[[ir.Operation], Reference]
    ) -> Iterator[Node]:
        if polling.report is not None:
            yield self._asked(polling.report, called, refer)
            if polling.task:
                yield Item(Code("task="), _path(polling.task))
            if polling.fetch is not None:
                yield Item(Code("fetch="), self._asked(polling.fetch, called, refer))
        elif polling.like is not None:
            yield Item(Code("fetch="), identifier(refer(polling.like).constant))

    def _asked(self, asked: Asked, called: Reference, refer: Callable[[ir.Operation], Reference]) -> Node:
        target = refer(asked.operation)
        items: list[Node] = [identifier(target.constant), literal(target.argument(asked.parameter))]
        pairs = [
            Brackets(EMPTY, (literal(target.argument(own)), literal(called.argument(before))))
            for own, before in asked.passed
        ]
        if pairs:
            items.append(Brackets(EMPTY, tuple(pairs)))
        return Brackets(self.symbols.runtime("polling", "Asked"), tuple(items))


def _settings(polling: Polling) -> Iterator[Node]:
    settings = polling.settings
    if polling.inside:
        yield Item(Code("inside="), _path(polling.inside))
    if polling.status and polling.status != ("status",):
        yield Item(Code("status="), _path(polling.status))
    if polling.report is None:
        if settings.header is not None:
            yield Item(Code("header="), literal(settings.header))
        if settings.final is not None:
            yield Item(Code("final="), literal(settings.final))
        if polling.status:
            yield Item(Code("stated="), literal(True))
    for key, states in (("success=", settings.success), ("failure=", settings.failure)):
        if states:
            folded = tuple(literal(each) for each in dict.fromkeys(each.lower() for each in states))
            yield Item(Code(key), Brackets(EMPTY, folded))
    for key in ("interval", "longest", "deadline"):
        seconds = getattr(settings, key)
        if seconds is not None:
            yield Item(fill("{key}=", key=identifier(key)), literal(seconds))


def _path(path: tuple[str, ...]) -> Node:
    return Brackets(EMPTY, tuple(literal(each) for each in path))
