"""Methods beside an operation's own: ``iter_`` where its pages are known, ``begin_`` where it goes on after its answer.

And ``stream_`` for what is read in pieces: a result that is binary, or a sequence of items.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from attrs import field

from specmill import ir
from specmill.media_types import EVENTS
from specmill.plan.arguments import Argument
from specmill.plan.code import Code, fill, identifier
from specmill.plan.contents import Family, family
from specmill.plan.methods import Companion, MethodForms, MethodPrinter
from specmill.plan.namebook import NameBook
from specmill.plan.operations import split_responses
from specmill.plan.paging.find import Pagings
from specmill.plan.paging.paging import Paging
from specmill.plan.paging.printer import without_position
from specmill.plan.polling.find import Pollings
from specmill.plan.polling.polling import Polling
from specmill.plan.polling.printer import PollingPrinter
from specmill.plan.scope import Claim
from specmill.plan.words import constant
from specmill.values import frozen


@frozen
class Companions:
    """What stands beside the method of one operation. Names are empty for what there is not."""

    paging: Paging | None = None
    pages: str = ""
    """Name of the constant that says how the pages follow one another."""
    iterator: str = ""
    polling: Polling | None = None
    waiting: str = ""
    """Name of the constant that says how one asks for the result."""
    asked: Mapping[str, str] = field(factory=dict)
    """Names of the constants of other modules' operations that this one's asks, by "asked", method and path."""
    beginning: str = ""
    stream: str = ""
    items: ir.Schema | None = None
    """Of a stream: what it is a sequence of."""


def companions(
    tag: str,
    operations: Collection[ir.Operation],
    methods: Mapping[int, str],
    pagings: Pagings,
    pollings: Pollings,
    book: NameBook,
) -> dict[int, Companions]:
    """Return what stands beside the methods of one Api class, by the operation's identity."""
    claims = [claim for each in operations for claim in _claims(each, methods[id(each)], pagings, pollings)]
    names = methods.values()
    taken = {"api_client", *names, *(f"{name}_with_http_info" for name in names)}
    given = book.allocate(f"companions of {tag}", claims, reserved=taken)
    return {id(each): _companions(each, given, pagings, pollings) for each in operations}


def pages_constants(
    tag: str,
    operations: Collection[ir.Operation],
    constants: Mapping[str, str],
    pagings: Pagings,
    book: NameBook,
) -> dict[str, str]:
    """Return the names of the paginations of one module, by method and path; ``constants`` are in use."""
    keys = [_key(each) for each in operations if each.key in pagings]
    claims = [Claim(key, constants[key], (f"{constants[key]}_PAGES", f"{constants[key]}_PAGINATION")) for key in keys]
    return book.allocate(f"paginations of {tag}", claims, reserved=constants.values())


def waiting_constants(
    tag: str,
    operations: Collection[ir.Operation],
    constants: Mapping[str, str],
    pollings: Pollings,
    book: NameBook,
    taken: Collection[str],
) -> dict[str, str]:
    """Return the names of what says how one waits, and of operations of other modules that are asked.

    By method and path, the latter after "asked". ``taken`` are names in use.
    """
    own = {_key(each): each for each in operations}
    waiting = [key for key, each in own.items() if each.key in pollings]
    others = {_key(other): other for key in waiting for other in pollings[own[key].key].asked}
    claims = [Claim(key, constants[key], (f"{constants[key]}_POLLING", f"{constants[key]}_WAITING")) for key in waiting]
    claims += [
        Claim(f"asked {key}", key, tuple(f"_{constant(name)}_ASKED" for name in (each.id, key) if name))
        for key, each in sorted(others.items())
        if key not in own
    ]
    return book.allocate(f"pollings of {tag}", claims, reserved=taken)


def _key(operation: ir.Operation) -> str:
    return f"{operation.method} {operation.path}"


def _claims(operation: ir.Operation, method: str, pagings: Pagings, pollings: Pollings) -> Iterator[Claim]:
    if operation.key in pagings:
        yield Claim(f"iter {_key(operation)}", method, (f"iter_{method}", f"iter_pages_{method}"))
    if operation.key in pollings:
        yield Claim(f"begin {_key(operation)}", method, (f"begin_{method}", f"begin_work_of_{method}"))
    if is_streamed(operation) or items_of(operation) is not None:
        yield Claim(f"stream {_key(operation)}", method, (f"stream_{method}", f"stream_of_{method}"))


def is_streamed(operation: ir.Operation) -> bool:
    """Say whether a successful answer may be binary, or come in pieces that nothing but an event ends."""
    good, _ = split_responses(operation)
    contents = [each for response in good for each in response.contents]
    return any(family(each) is Family.BINARY or each.media_type == EVENTS for each in contents)


def items_of(operation: ir.Operation) -> ir.Schema | None:
    """Return the schema of the items where a successful answer is a sequence of them."""
    good, _ = split_responses(operation)
    contents = [each for response in good for each in response.contents if family(each) is Family.SEQUENCE]
    return contents[0].item_schema if contents else None


def _companions(operation: ir.Operation, given: Mapping[str, str], pagings: Pagings, pollings: Pollings) -> Companions:
    key = _key(operation)
    return Companions(
        paging=pagings.get(operation.key),
        iterator=given.get(f"iter {key}", ""),
        polling=pollings.get(operation.key),
        beginning=given.get(f"begin {key}", ""),
        stream=given.get(f"stream {key}", ""),
        items=items_of(operation),
    )


@frozen
class CompanionPrinter:
    """Prints the methods that stand beside those of operations."""

    methods: MethodPrinter

    def forms(
        self,
        name: str,
        constant: str,
        operation: ir.Operation,
        companion: Companions,
        arguments: tuple[Argument, ...],
        returns: Code,
    ) -> MethodForms:
        """Return the companions of an operation's method, sync and async."""
        found = []
        if companion.paging is not None:
            found.append(self._iterator(name, constant, companion, companion.paging, arguments, returns))
        if companion.polling is not None:
            found.append(self._beginning(name, constant, operation, companion, companion.polling, arguments))
        if companion.items is not None:
            found.append(self._items(name, constant, companion, companion.items, arguments))
        elif companion.stream:
            found.append(self._stream(name, constant, companion, arguments))
        pairs = [self.methods.companion(each) for each in found]
        return MethodForms(tuple(sync for sync, _ in pairs), tuple(twin for _, twin in pairs))

    def _iterator(
        self,
        name: str,
        constant: str,
        companion: Companions,
        paging: Paging,
        arguments: tuple[Argument, ...],
        returns: Code,
    ) -> Companion:
        item = self.methods.contents.read_type(paging.item)
        kinds = [self.methods.symbols.runtime("pages", each) for each in ("Paginated", "AsyncPaginated")]
        result, async_result = (fill("{kind}[{item}, {page}]", kind=kind, item=item, page=returns) for kind in kinds)
        return Companion(
            name=companion.iterator,
            returns=(result, async_result),
            functions=(kinds[0], kinds[1]),
            passed=(identifier(constant), identifier(companion.pages)),
            arguments=without_position(paging, arguments),
            doc=f"Return the items of :meth:`{name}` one by one, page after page; ``.pages()`` gives the pages.",
        )

    def _beginning(
        self,
        name: str,
        constant: str,
        operation: ir.Operation,
        companion: Companions,
        polling: Polling,
        arguments: tuple[Argument, ...],
    ) -> Companion:
        symbols = self.methods.symbols
        result = PollingPrinter(self.methods.contents, symbols).result(operation, polling)
        waiter = symbols.runtime("long_running", "Waiter", typing_only=True)
        twin = symbols.runtime("long_running", "AsyncWaiter")
        return Companion(
            name=companion.beginning,
            returns=(
                fill("{kind}[{result}]", kind=waiter, result=result),
                fill("{kind}[{result}]", kind=twin, result=result),
            ),
            functions=(symbols.runtime("long_running", "begin"), twin),
            passed=(identifier(constant), identifier(companion.waiting)),
            arguments=arguments,
            doc=f"Do as :meth:`{name}`, and wait for what comes of it: ``.result()`` gives that.",
        )

    def _items(
        self, name: str, constant: str, companion: Companions, items: ir.Schema, arguments: tuple[Argument, ...]
    ) -> Companion:
        item = self.methods.contents.read_type(items)
        kinds = [self.methods.symbols.runtime("item_streams", each) for each in ("ItemStream", "AsyncItemStream")]
        result, async_result = (fill("{kind}[{item}]", kind=kind, item=item) for kind in kinds)
        return Companion(
            name=companion.stream,
            returns=(result, async_result),
            functions=(kinds[0], kinds[1]),
            passed=(identifier(constant),),
            arguments=arguments,
            doc=f"Do as :meth:`{name}` in a ``with`` block, and iterate over the items as they come.",
        )

    def _stream(self, name: str, constant: str, companion: Companions, arguments: tuple[Argument, ...]) -> Companion:
        symbols = self.methods.symbols
        stream = symbols.runtime("streams", "StreamedResponse", typing_only=True)
        opening = symbols.runtime("streaming", "AsyncOpening")
        return Companion(
            name=companion.stream,
            returns=(stream, opening),
            functions=(symbols.runtime("streaming", "open_stream"), opening),
            passed=(identifier(constant),),
            arguments=arguments,
            doc=f"Do as :meth:`{name}` with the body unread, in a ``with`` block: read it in pieces, or save it.",
        )
