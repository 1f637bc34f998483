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

M = TypeVar("M", bound="Model")


class SwaggerModelCodec(ModelCodec[M]):
    """Reads as leniently as any model is read. Writes what is declared and not None, and nothing else.

    Undeclared properties that came are kept for reading. They are sent back only if the document gives them a schema:
    code written for swagger-codegen counts on sending what it knows.
    """

    __slots__ = ("_checks", "_encoders")

    def __init__(self, model: type[M]) -> None:
        super().__init__(model)
        self._checks: Mapping[str, AttributeCheck] | None = None
        self._encoders: Mapping[str, Callable[[Any, bool], Any]] | None = None

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
            shape.reserved = (shape.reserved - shape.attributes.keys()) | (private - shape.names.keys())
        return super().shape

    @property
    def encoders(self) -> Mapping[str, Callable[[Any, bool], Any]]:
        """By attribute, what turns a value into JSON; none for values that are JSON already."""
        if self._encoders is None:
            self._encoders = dict(self.shape.encoders)
        return self._encoders

    def encode(self, value: Any, read_only: bool = False) -> Any:
        """Return the JSON object of a model; a mapping in place of a model is sent as it is."""
        if value.__class__ is not self.model:
            return encode_any(value, read_only)
        shape = self.shape
        values, encoders = value.__dict__, self.encoders
        result: dict[str, Any] = {}
        for field in shape.fields:
            item = _present(values, field)
            if item is not None:
                encode = encoders.get(field.attribute)
                result[field.name] = item if encode is None else _encoded(field, encode, item, read_only)
        if read_only or shape.extra is not None:
            encode = encode_any if shape.extra is None else shape.extra.encode
            result.update((name, encode(item, read_only)) for name, item in value.additional_properties.items())
        return result


def _present(values: dict[str, Any], field: ModelField) -> Any:
    """Return the value of a field, or None. A mutable default counts once it has been changed."""
    item = values.get(field.attribute)
    if item is None and field.info.factory is not None and ASIDE in values:
        item = values[ASIDE].made.get(field.attribute)
        return None if item == field.info.factory() else item
    return item


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
