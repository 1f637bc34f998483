"""How the models of swagger-codegen clients are read and written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from .encoding import encode_any
from .extras import ASIDE, ExtraProperties
from .model_codec import ModelCodec
from .swagger_codegen_json import sanitize
from .swagger_codegen_tables import checks_of

if TYPE_CHECKING:
    from .model import Model
    from .shape import ModelField, Shape
    from .swagger_codegen_checks import AttributeCheck

    _Printed = tuple[str, str, Callable[[Any, bool], Any] | None, ModelField]

M = TypeVar("M", bound="Model")


class SwaggerModelCodec(ModelCodec[M]):
    """Reads as leniently as any model is read. Writes what is declared and not None, and nothing else.

    Undeclared properties that came are kept for reading. They are sent back only if the document gives them a schema:
    code written for swagger-codegen counts on sending what it knows.
    """

    __slots__ = ("_checks", "_printed")

    by_name = False

    def __init__(self, model: type[M]) -> None:
        super().__init__(model)
        self._checks: Mapping[str, AttributeCheck] | None = None
        self._printed: tuple[_Printed, ...] | None = None

    @property
    def checks(self) -> Mapping[str, AttributeCheck]:
        """What the attributes are held to when they are set; worked out at first use."""
        if self._checks is None:
            self._checks = checks_of(self.model)
        return self._checks

    @property
    def shape(self) -> Shape:
        """The fields of the class. A property may also be read by its Python name, so that ``to_dict`` reads back."""
        if self._shape is None:
            shape = super().shape
            private = {f"_{attribute}" for attribute in shape.attributes}
            shape.ready = shape.ready_to_send = False
            shape.reserved = (shape.reserved - shape.attributes.keys()) | (private - shape.names.keys())
        return super().shape

    @property
    def printed(self) -> tuple[_Printed, ...]:
        """The fields in the order they are written, each with what turns its value into JSON, if anything has to."""
        if self._printed is None:
            encoders = dict(self.shape.encoders)
            fields = self.shape.fields
            self._printed = tuple((each.attribute, each.name, encoders.get(each.attribute), each) for each in fields)
        return self._printed

    def encode(self, value: Any, read_only: bool = False) -> Any:
        """Return the JSON object of a model; a mapping in place of a model is sent as it is."""
        if value.__class__ is not self.model:
            return encode_any(value, read_only)
        shape = self._shape or self.shape
        values: dict[str, Any] = value.__dict__
        result: dict[str, Any] = {}
        for attribute, name, encode, field in self.printed:
            item = values.get(attribute)
            if item is None and ASIDE in values:
                item = _changed_default(values, field)
            if item is not None:
                result[name] = item if encode is None else _encoded(field, encode, item, read_only)
        if (read_only or shape.extra is not None) and not shape.own.issuperset(values):
            encode = encode_any if shape.extra is None else shape.extra.encode
            result.update((name, encode(item, read_only)) for name, item in value.additional_properties.items())
        return result

    def outline(self, value: M, read_only: bool) -> dict[str, Any]:
        result: dict[str, Any] = self.encode(value, read_only)
        return result


def _changed_default(values: dict[str, Any], field: ModelField) -> Any:
    """Return the mutable default that an absent field was read as, or None while nobody has changed it."""
    if field.info.factory is None:
        return None
    item = values[ASIDE].made.get(field.attribute)
    return None if item == field.info.factory() else item


def _encoded(field: ModelField, encode: Callable[[Any, bool], Any], item: Any, read_only: bool) -> Any:
    encoded = encode(item, read_only)
    if isinstance(item, date) and isinstance(encoded, str):
        return item.isoformat()
    return sanitize(item) if field.codec is None and not read_only else encoded


class ReceivedProperties(ExtraProperties):
    """Undeclared properties, to be read. They can be set only where the document gives them a schema.

    Elsewhere setting one raises TypeError, because it would not be sent.
    """

    __slots__ = ()

    def __setitem__(self, key: str, value: Any) -> None:
        if self._shape.extra is None:
            raise TypeError(f"undeclared properties are not sent: pass a dictionary as body to send {key!r}")
        super().__setitem__(key, value)

    def __iter__(self) -> Iterator[str]:
        private = {f"_{attribute}" for attribute in self._shape.attributes}
        return (key for key in super().__iter__() if key not in private or key in self._values[ASIDE].spilled)
