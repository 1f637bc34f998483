"""Records as a document itself shows them, so that models of documents that are no part of the repository are measured.

What is taken is the first example of what an operation answers with; of a list, its first item.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

METHODS = frozenset({"get", "put", "post", "delete", "patch"})


def answered(document: Mapping[str, Any], operation_id: str) -> Any:
    """Return an object that an operation answers with. Raises LookupError if the document shows none."""
    operations = (each for path in document["paths"].values() for name, each in path.items() if name in METHODS)
    operation = next((each for each in operations if each.get("operationId") == operation_id), None)
    if operation is None:
        raise LookupError(f"there is no operation {operation_id}")
    content = operation["responses"]["200"]["content"]["application/json"]
    shown = next(iter(content.get("examples", {}).values()), None)
    if shown is None:
        raise LookupError(f"the document shows no answer of {operation_id}")
    value = _resolved(document, shown)["value"]
    return value[0] if isinstance(value, list) else value


def _resolved(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    if "$ref" not in node:
        return node
    place: Any = document
    for key in node["$ref"].removeprefix("#/").split("/"):
        place = place[key.replace("~1", "/").replace("~0", "~")]
    return _resolved(document, place)
