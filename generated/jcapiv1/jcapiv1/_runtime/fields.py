"""What a model's class body may say of a field besides its annotation."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING, Any

from .extras import made_default

if TYPE_CHECKING:
    from .codecs import Codec

NO_DEFAULT: Any = object()
"""Says that a field has no default: the constructor asks for it."""


class FieldInfo:
    """A field as its class body describes it; on the class it stands for the default of a field that is absent."""

    __slots__ = (
        "attribute",
        "codec",
        "const",
        "default",
        "factory",
        "key",
        "name",
        "read_only",
        "required",
        "secret",
        "write_only",
    )

    def __init__(
        self,
        name: str | None = None,
        codec: Callable[[], Codec[Any]] | None = None,
        default: Any = NO_DEFAULT,
        factory: Callable[[], Any] | None = None,
        required: bool = False,
        const: bool = False,
        read_only: bool = False,
        write_only: bool = False,
        secret: bool = False,
    ) -> None:
        self.attribute = ""
        self.key = ""
        """Key of the value in an instance's ``__dict__``; empty until the shape of a class is worked out."""
        self.name = name
        self.codec = codec
        self.default = default
        self.factory = factory
        self.required = required
        self.const = const
        self.read_only = read_only
        self.write_only = write_only
        self.secret = secret

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name

    def __get__(self, instance: Any, owner: Any) -> Any:
        """Return the value that lies under another key, or what the field reads as while it is absent.

        An instance's own value under the attribute's name comes before this.
        """
        if instance is None:
            return self
        values = instance.__dict__
        key = self.key or owner.__codec__.shape.attributes[self.attribute].key
        if key in values:
            return values[key]
        if self.factory is not None:
            return made_default(values, self.attribute, self.factory)
        return None if self.default is NO_DEFAULT else self.default

    def lying_under(self, key: str) -> FieldInfo:
        """Return the same description for another class, in whose instances the value lies under that key."""
        twin = copy(self)
        twin.key = key
        return twin

    @property
    def has_default(self) -> bool:
        """Whether the constructor can do without the field."""
        return self.default is not NO_DEFAULT or self.factory is not None


def field(
    *,
    name: str | None = None,
    codec: Callable[[], Codec[Any]] | None = None,
    default: Any = NO_DEFAULT,
    factory: Callable[[], Any] | None = None,
    required: bool = False,
    const: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    secret: bool = False,
) -> Any:
    """Describe a field that its annotation alone does not describe.

    Args:
        name: Name of the property in JSON, where the attribute is called differently.
        codec: Gives the codec of a value that is not read as it is. Called once, at first use of the class.
        default: What the attribute reads as while the property is absent. The constructor asks for a field that has
            neither this nor ``factory``.
        factory: Makes that value, where it is mutable or costs an import. Reading it sends nothing; changing it does.
        required: The document requires the property, although there is a default.
        const: The default is the one value the property has: it is always sent.
        read_only: Only the server sets it: requests leave it out.
        write_only: Only the client sets it: no server sends it back.
        secret: ``repr`` and faults hide it.
    """
    return FieldInfo(name, codec, default, factory, required, const, read_only, write_only, secret)
