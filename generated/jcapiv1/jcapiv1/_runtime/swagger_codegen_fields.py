"""Attributes of models with the bounds that a document sets them, for models that refuse values out of bounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .fields import NO_DEFAULT, FieldInfo
from .limits import Limits

if TYPE_CHECKING:
    from .codecs import Codec


class LimitedField(FieldInfo):
    """A field with bounds."""

    __slots__ = ("limits",)

    limits: Limits


def limited_field(
    *,
    name: str | None = None,
    codec: Callable[[], Codec[Any]] | None = None,
    default: Any = NO_DEFAULT,
    factory: Callable[[], Any] | None = None,
    required: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    secret: bool = False,
    minimum: float | None = None,
    maximum: float | None = None,
    min_length: int | None = None,
    max_length: int | None = None,
) -> Any:
    """Describe a field as :func:`~.fields.field` does, with inclusive bounds for its value besides."""
    found = LimitedField(
        name=name,
        codec=codec,
        default=default,
        factory=factory,
        required=required,
        read_only=read_only,
        write_only=write_only,
        secret=secret,
    )
    found.limits = Limits(minimum, maximum, min_length, max_length)
    return found
