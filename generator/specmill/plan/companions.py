"""Methods beside an operation's own: ``iter_`` where its pages are known, ``stream_`` for what is read in pieces.

That is a result that is binary, or a sequence of items.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

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
from specmill.plan.scope import Claim
from specmill.values import frozen


@frozen
class Companions:
    """What stands beside the method of one operation. Names are empty for what there is not."""

    paging: Paging | None = None
    pages: str = ""
    """Name of the constant that says how the pages follow one another."""
    iterator: str = ""
    stream: str = ""
    items: ir.Schema | None = None
    """Of a stream: what it is a sequence of."""


NO_COMPANIONS = Companions()


def companions(
    tag: str,
    operations: Collection[ir.Operation],
    methods: Mapping[int, str],
    pagings: Pagings,
    book: NameBook,
) -> dict[int, Companions]:
    """Return what stands beside the methods of one Api class, by the operation's identity."""
    claims = [claim for each in operations for claim in _claims(each, methods[id(each)], pagings)]
    names = methods.values()
    taken = {"api_client", *names, *(f"{name}_with_http_info" for name in names)}
    given = book.allocate(f"companions of {tag}", claims, reserved=taken)
    return {id(each): _companions(each, given, pagings) for each in operations}


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


def _key(operation: ir.Operation) -> str:
    return f"{operation.method} {operation.path}"


def _claims(operation: ir.Operation, method: str, pagings: Pagings) -> Iterator[Claim]:
    if operation.key in pagings:
        yield Claim(f"iter {_key(operation)}", method, (f"iter_{method}", f"iter_pages_{method}"))
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


def _companions(operation: ir.Operation, given: Mapping[str, str], pagings: Pagings) -> Companions:
    key = _key(operation)
    return Companions(
        paging=pagings.get(operation.key),
        iterator=given.get(f"iter {key}", ""),
        stream=given.get(f"stream {key}", ""),
        items=items_of(operation),
    )


@frozen
class CompanionPrinter:
    """Prints the methods that stand beside those of operations."""

    methods: MethodPrinter

    def forms(
        self, name: str, constant: str, companion: Companions, arguments: tuple[Argument, ...], returns: Code
    ) -> MethodForms:
        """Return the companions of an operation's method, sync and async."""
        found = []
        if companion.paging is not None:
            found.append(self._iterator(name, constant, companion, companion.paging, arguments, returns))
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
