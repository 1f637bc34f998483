"""Pages that can be told from the document: an offset and a limit on the way in, one array on the way out."""

from __future__ import annotations

from attrs import evolve

from specmill import ir
from specmill.plan.operations import split_responses
from specmill.plan.paging.settings import PagingSettings
from specmill.plan.paging.shape import Shape, is_number, page_shape

OFFSETS = ("offset", "skip")
PAGES = ("page", "pagenumber")
LIMITS = ("limit", "pagesize", "perpage", "top")
TOTALS = ("total", "totalcount", "totalresults", "totalitems")
HEADERS = ("xtotal", "xtotalcount", "xtotalresults", "xtotalitems", *TOTALS)


def automatic(api: ir.Api, operation: ir.Operation, given: PagingSettings) -> PagingSettings | None:
    """Return settings for an operation that lists by offset or page number, completed by what was given; else None."""
    shape = page_shape(api, operation)
    if operation.method != "GET" or shape is None:
        return None
    numbers = [
        each for each in operation.parameters if each.where is ir.In.QUERY and is_number(shape.plain(each.schema))
    ]
    limit, offset, page = (_only(numbers, names) for names in (LIMITS, OFFSETS, PAGES))
    position = offset or page
    whole = shape.array(()) is not None
    arrays = shape.arrays()
    if limit is None or position is None or not (whole or len(arrays) == 1):
        return None
    return evolve(
        given,
        style="offset" if offset else "page",
        offset=offset.name if offset else None,
        page=page.name if page and not offset else None,
        limit=limit.name,
        items=None if whole else arrays[0],
        total=given.total or _total(shape),
        total_header=given.total_header or _total_header(shape, operation),
        page_size=given.page_size or _maximum(shape.plain(limit.schema)),
    )


def _total(shape: Shape) -> str | None:
    """Return the only total there is: of the page, or else in the envelope around it."""
    totals = [name for name in shape.numbers() if _folded(name) in TOTALS]
    if not totals:
        named = [".".join(path) for path, schema in shape.beside if is_number(schema) and _folded(path[-1]) in TOTALS]
        return named[0] if len(named) == 1 else None
    return totals[0] if len(totals) == 1 else None


def _total_header(shape: Shape, operation: ir.Operation) -> str | None:
    """Return the only declared header field with a total."""
    good, _ = split_responses(operation)
    fields = (each for response in good for each in response.headers)
    found = {each.name for each in fields if is_number(shape.plain(each.schema)) and _folded(each.name) in HEADERS}
    return found.pop() if len(found) == 1 else None


def _only(parameters: list[ir.Parameter], names: tuple[str, ...]) -> ir.Parameter | None:
    found = [each for each in parameters if _folded(each.name) in names]
    return found[0] if len(found) == 1 else None


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _maximum(schema: ir.Schema) -> int | None:
    found = schema.constraints.maximum if isinstance(schema, ir.Scalar) else None
    return int(found) if found is not None and 1 <= found <= 1000 else None
