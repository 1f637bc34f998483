"""JSONPath queries (RFC 9535): which nodes of a value they select."""

from __future__ import annotations

from specmill.document.json_text import MAX_DEPTH
from specmill.ir import Json


class QueryFault(ValueError):
    """A text that is no query, or one that cannot be answered. ``str()`` of it says why."""


def select(query: str, root: Json) -> list[tuple[str | int, ...]]:
    """Keys and indexes from the root to every node that a query selects, each node once. Raises QueryFault."""
    # Not at the top of the module: few packages have overlays, and a generation without one does not need it.
    from jsonpath import JSONPathEnvironment, JSONPathError

    environment = JSONPathEnvironment(strict=True)
    environment.max_recursion_depth = 2 * MAX_DEPTH
    if not isinstance(root, dict | list):
        return [()] if query == "$" else []
    try:
        return list(dict.fromkeys(tuple(match.parts) for match in environment.finditer(query, root)))
    except (JSONPathError, RecursionError) as error:
        # Printing the error itself would show the query once more, and fails for an empty one.
        raise QueryFault(str(error.args[0]) if error.args else "it is not understood") from None
