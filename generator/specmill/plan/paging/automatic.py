"""Pages that can be told from the document: an offset and a limit on the way in, one array on the way out."""

from __future__ import annotations

from attrs import evolve

from specmill import ir
from specmill.plan.paging.settings import PagingSettings
from specmill.plan.paging.shape import is_number, page_shape

OFFSETS = ("offset", "skip")
PAGES = ("page", "pagenumber")
LIMITS = ("limit", "pagesize", "perpage", "top")
TOTALS = ("total", "totalcount", "totalresults", "totalitems")


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
    totals = [name for name in shape.numbers() if _folded(name) in TOTALS]
    return evolve(
        given,
        style="offset" if offset else "page",
        offset=offset.name if offset else None,
        page=page.name if page and not offset else None,
        limit=limit.name,
        items=None if whole else arrays[0],
        total=given.total or (totals[0] if len(totals) == 1 else None),
        page_size=given.page_size or _maximum(shape.plain(limit.schema)),
    )


def _only(parameters: list[ir.Parameter], names: tuple[str, ...]) -> ir.Parameter | None:
    found = [each for each in parameters if _folded(each.name) in names]
    return found[0] if len(found) == 1 else None


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _maximum(schema: ir.Schema) -> int | None:
    found = schema.constraints.maximum if isinstance(schema, ir.Scalar) else None
    return int(found) if found is not None and 1 <= found <= 1000 else None
