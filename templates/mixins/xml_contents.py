"""XML bodies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from .codecs import Codec
from .contents import JsonContent, UndecodableBody
from .faults import Fault
from .media_types import parameter
from .payload import Payload
from .xml_forms import Forms
from .xml_names import Xml
from .xml_reading import XmlReader
from .xml_text import Element, parse_xml
from .xml_writing import XmlWriter

T = TypeVar("T")


class XmlContent(JsonContent[T]):
    """XML text, by the ``xml`` objects of the document (OpenAPI 3.1 section 4.8.26).

    Text and bytes in place of a value are sent as they are: XML that the caller has already.
    """

    __slots__ = ("_forms", "_root")

    def __init__(self, make: Callable[[], Codec[T]] | None, root: Xml, media_type: str) -> None:
        super().__init__(make, media_type)
        self._root = root
        self._forms = Forms()

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types to be named in an ``Accept`` header."""
        return (self.media_type,)

    def fit(self, value: Any) -> int:
        if isinstance(value, str | bytes):
            return 2 if value.lstrip()[:1] in ("<", b"<") else 0
        return 2 if isinstance(value, self.codec.python_types()) else 1 if isinstance(value, Mapping) else 0

    def encode(self, value: Any) -> Payload:
        if isinstance(value, bytes):
            return Payload(self.media_type, value)
        text = value if isinstance(value, str) else self._written(value)
        return Payload(self.media_type, text.encode())

    def _written(self, value: Any) -> str:
        try:
            return XmlWriter(self._forms).write(self.codec.encode(value), self.codec, self._root)
        except RecursionError:
            raise ValueError("the value is nested too deeply for XML") from None

    def decode(self, data: bytes, content_type: str | None) -> T:
        return self.codec.decode(self._read(_parsed(data, content_type)))

    def check(self, data: bytes, content_type: str | None) -> Iterator[Fault]:
        root = _parsed(data, content_type)
        if self._root.name is not None and root.local != self._root.name:
            yield Fault("$", f"the element {self._root.name}", root.local)
        yield from self.codec.check(self._read(root), "$")

    def _read(self, root: Element) -> Any:
        try:
            return XmlReader(self._forms).read(root, self.codec, self._root)
        except RecursionError:
            raise UndecodableBody("XML that is nested too deeply") from None


def xml_content(
    codec: Callable[[], Codec[T]], root: Xml | None = None, media_type: str = "application/xml"
) -> XmlContent[T]:
    """Return XML content. ``root`` is the form of the root element."""
    return XmlContent(codec, root or Xml(), media_type)


def _parsed(data: bytes, content_type: str | None) -> Element:
    try:
        return parse_xml(data, parameter(content_type, "charset"))
    except ValueError as error:
        raise UndecodableBody(f"not XML: {error}") from None
