"""Text for readers: what a schema or an operation carries besides its type."""

from __future__ import annotations

from specmill.ir import NO_DOCS, Default, Docs, Json
from specmill.lower.nodes import text

DOCUMENTING = frozenset({"title", "summary", "description", "externalDocs", "deprecated"})
MORE = DOCUMENTING - {"description"}


def docs_of(value: dict[str, Json]) -> Docs:
    """The describing keywords of any object. Text of the wrong type is left out: it changes no behaviour."""
    if DOCUMENTING.isdisjoint(value):
        return NO_DOCS
    description = value.get("description")
    if MORE.isdisjoint(value):
        return Docs(description=text(description))
    external = value.get("externalDocs")
    return Docs(
        title=text(value.get("title")),
        summary=text(value.get("summary")),
        description=text(description),
        external_url=text(external.get("url")) if isinstance(external, dict) else None,
        deprecated=value.get("deprecated") is True,
    )


def example_of(value: dict[str, Json]) -> Default | None:
    """The ``example`` of a parameter or media type, or the first of its ``examples``."""
    if "example" in value:
        return Default(value["example"])
    examples = value.get("examples")
    if isinstance(examples, dict):
        for named in examples.values():
            if isinstance(named, dict) and "value" in named:
                return Default(named["value"])
    return Default(examples[0]) if isinstance(examples, list) and examples else None
