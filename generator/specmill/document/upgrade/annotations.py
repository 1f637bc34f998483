"""Keywords of a schema that say something about a value without restricting it."""

from __future__ import annotations

ANNOTATIONS = frozenset(
    {
        "title",
        "summary",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
    }
)
