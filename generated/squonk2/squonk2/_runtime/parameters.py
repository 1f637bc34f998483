"""The parameters of an operation: where each goes in a request, and in which style.

Values of these classes are made by the hundred when a module of operations is imported, so they hold what they are
given and work out nothing before a call needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from . import styles
from .encoding import encode_any
from .limits import limits_of

if TYPE_CHECKING:
    from .codecs import Codec


class Parameter:
    """One parameter of an operation.

    Args:
        name: Name on the wire.
        argument: Name of the argument of the method, where it differs.
        style: How arrays and objects are written; by default what OpenAPI says for the place.
        explode: Whether each member of an array or object stands on its own; by default what OpenAPI says.
        required: None as argument is an error.
        codec: Gives the codec of a value that its type alone does not say how to write.
        content: The value is sent as JSON text.
        secret: The document says that the value is a secret, to be hidden wherever a request is shown.
        allow_reserved: Reserved characters are not percent-encoded.
        minimum, maximum, min_length, max_length: What clients that check arguments hold a value to.
    """

    __slots__ = (
        "_codec",
        "allow_reserved",
        "argument",
        "content",
        "explode",
        "limits",
        "name",
        "required",
        "secret",
        "style",
    )

    default_style: ClassVar[str] = "simple"

    def __init__(
        self,
        name: str,
        argument: str | None = None,
        *,
        style: str | None = None,
        explode: bool | None = None,
        required: bool = False,
        codec: Callable[[], Codec[Any]] | None = None,
        content: bool = False,
        allow_reserved: bool = False,
        secret: bool = False,
        minimum: float | None = None,
        maximum: float | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
    ) -> None:
        self.name = name
        self.argument = name if argument is None else argument
        self.style = style or self.default_style
        self.explode = self.style == "form" if explode is None else explode
        self.required = required
        self._codec = codec
        self.content = content
        self.allow_reserved = allow_reserved
        self.secret = secret
        self.limits = limits_of(minimum, maximum, min_length, max_length)

    def plain(self, value: Any) -> Any:
        """Return the value in terms of JSON; of a ``content`` parameter its JSON text."""
        encoded = encode_any(value, False) if self._codec is None else self._codec().encode(value)
        if not self.content:
            return encoded
        from .json_text import dumps

        return dumps(encoded).decode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, {self.argument!r})"


class Path(Parameter):
    """A parameter in the path; always required, and never empty."""

    __slots__ = ()

    def expand(self, value: Any, safe: str = "") -> str:
        """Return the text that replaces the parameter in the path.

        ``safe`` names characters that stay as they are. Raises ValueError if nothing would be left of the segment.
        """
        encode = styles.encode_reserved_path if self.allow_reserved else _encoder(safe)
        text = self._expanded(self.plain(value), encode)
        if not text:
            raise ValueError(f"the path parameter {self.name!r} must not be empty")
        return text

    def _expanded(self, plain: Any, encode: styles.Encode) -> str:
        match self.style:
            case "label":
                return styles.label(plain, self.explode, encode)
            case "matrix":
                return styles.matrix(self.name, plain, self.explode, encode)
            case _:
                return styles.simple(plain, self.explode, encode)


class Query(Parameter):
    """A parameter in the query."""

    __slots__ = ()

    default_style = "form"

    def pairs(self, value: Any) -> str:
        """Return the part of the query that the parameter fills; empty for an empty array or object."""
        plain = self.plain(value)
        encode = styles.encode_reserved if self.allow_reserved else styles.encode_strictly
        if self.style == "deepObject" and isinstance(plain, dict | list):
            found = styles.deep_object(self.name, plain, encode)
        else:
            delimiter = styles.DELIMITERS.get(self.style, ",")
            found = styles.form(self.name, plain, self.explode, encode, delimiter)
        return "&".join([f"{name}={text}" for name, text in found])


class QueryString(Parameter):
    """The whole query as one value (OpenAPI 3.2): an object in style ``form``, or text that is sent as it is."""

    __slots__ = ()

    default_style = "form"

    def pairs(self, value: Any) -> str:
        """Return the whole query."""
        plain = self.plain(value)
        if isinstance(plain, dict):
            return "&".join(f"{name}={text}" for name, text in _fields(plain))
        return styles.encode_strictly(plain) if self.content else styles.text_of(plain).replace("#", "%23")


def _fields(values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the fields of a form: arrays repeat their name, and an object in it is JSON text."""
    for name, value in values.items():
        plain = styles.text_of(value) if isinstance(value, dict) else value
        if plain is not None:
            yield from styles.form(name, plain, True, styles.encode_strictly)


class Header(Parameter):
    """A parameter in a header field. Its text is sent as it is, in UTF-8."""

    __slots__ = ()

    def text(self, value: Any) -> str:
        """Return the value of the field."""
        return styles.simple(self.plain(value), self.explode, str)


class Cookie(Parameter):
    """A parameter in a cookie, percent-encoded. Exploded members are cookies of their own, as ``;`` separates them."""

    __slots__ = ()

    default_style = "form"

    def pairs(self, value: Any) -> str:
        """Return the cookies that the parameter fills."""
        found = styles.form(self.name, self.plain(value), self.explode, styles.encode_strictly)
        return "; ".join(f"{name}={text}" for name, text in found)


class BodyField(Parameter):
    """An argument that is one property of the body, as Swagger 2.0 has them for forms."""

    __slots__ = ()


def _encoder(safe: str) -> styles.Encode:
    if not safe:
        return styles.encode_strictly
    from functools import partial
    from urllib.parse import quote

    return partial(quote, safe=safe)
