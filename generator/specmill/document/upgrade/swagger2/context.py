"""What the conversion of every object of a Swagger 2.0 document has to know."""

from __future__ import annotations

from typing import NamedTuple

from attrs import define, field

from specmill.document.origins import Origins
from specmill.document.pointers import escape
from specmill.document.references import reference_to
from specmill.document.upgrade.schemas import schema
from specmill.document.upgrade.walk import Base, Walk
from specmill.ir import Json

JSON = "application/json"


class At(NamedTuple):
    """Where an object is written, and where its new form stands."""

    written: str
    normal: str

    def child(self, *tokens: str) -> At:
        """A member that keeps its key."""
        tail = "".join(f"/{escape(token)}" for token in tokens)
        return At(self.written + tail, self.normal + tail)


@define
class Context:
    """One Swagger 2.0 document. Fragments in other files follow the rules of the document that refers to them."""

    walk: Walk
    root: dict[str, Json]
    consumes: list[str]
    produces: list[str]
    _placed: dict[int, tuple[dict[str, Json], str]] = field(factory=dict)

    @property
    def origins(self) -> Origins:
        """Moves of the file that is being visited."""
        return self.walk.origins

    def warn(self, code: str, message: str, written: str) -> None:
        self.walk.diagnostics.emit(code, message, self.walk.file.place(written))

    def schema(self, node: Json, at: At) -> Json:
        """Let a schema stand at a new place; if it stands somewhere already, a reference to it.

        So the schema of a body with several media types stays one schema.
        """
        if not isinstance(node, dict):
            return node
        known = self._placed.get(id(node))
        if known is not None:
            self.origins.made(at.written, at.normal)
            return {"$ref": node["$ref"]} if "$ref" in node else {"$ref": reference_to("", known[1])}
        self._placed[id(node)] = node, at.written
        self.origins.moved(at.written, at.normal)
        self.walk.push(schema, node, Base(at.written))
        return node


def media_types(value: Json) -> list[str] | None:
    """``consumes`` or ``produces``; None where it is absent, so that an empty list can override the document's."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else None


def essence(media_type: str) -> str:
    """A media type without its parameters, lower-case."""
    return media_type.partition(";")[0].strip().lower()
