"""Messages that the API sends to its user: webhooks and callbacks, as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from .contents import UndecodableBody, choose_for_type
from .media_types import essence

if TYPE_CHECKING:
    from .contents import AnyContent
    from .faults import Fault
    from .webhook_signatures import Verify

T = TypeVar("T")


class InvalidMessage(ValueError):
    """A message is not what the document announces."""

    def __init__(self, reason: str, faults: list[Fault] | None = None) -> None:
        super().__init__(reason)
        self.faults: list[Fault] = faults or []
        """Every difference from the schema, where that is what is wrong."""


class Message(Generic[T]):
    """One kind of message; ``T`` is what its body is read as."""

    __slots__ = ("content", "name")

    def __init__(self, name: str, content: AnyContent) -> None:
        self.name = name
        self.content = content

    def parse(
        self,
        body: bytes | str,
        headers: Mapping[str, str] | None = None,
        *,
        verify: Verify | None = None,
        strict: bool = False,
    ) -> T:
        """Return the body of a message.

        Args:
            body: As it came: a signature is one of exactly these bytes.
            headers: The header fields of the message.
            verify: Raises :class:`~.webhook_signatures.InvalidSignature` for a message of somebody else. Without it
                anybody can have sent the message.
            strict: Refuse what differs from the schema, in place of reading it as well as can be.

        Raises :class:`InvalidMessage` for a body that cannot be read.
        """
        data = body.encode() if isinstance(body, str) else body
        fields: Mapping[str, str] = headers or {}
        if verify is not None:
            verify(data, fields)
        content_type = next((value for key, value in fields.items() if key.lower() == "content-type"), None)
        content = choose_for_type(self.content, essence(content_type)) if content_type else None
        content = content or self.content.options[0]
        try:
            faults = list(content.check(data, content_type)) if strict else []
            result: T = content.decode(data, content_type)
        except UndecodableBody as error:
            raise InvalidMessage(f"{self.name}: {error}") from None
        if faults:
            raise InvalidMessage(f"{self.name}: {len(faults)} differences from the schema", faults)
        return result

    def __repr__(self) -> str:
        return f"<Message {self.name}>"
