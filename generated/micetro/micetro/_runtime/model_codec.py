"""Reading and writing models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .codecs import PROBE_DEPTH, Codec
from .encoding import encode_any
from .extras import ASIDE, Aside
from .faults import Fault
from .shape import Shape, shape_of

if TYPE_CHECKING:
    from .model import Model

M = TypeVar("M", bound="Model")

_new = object.__new__


class Record:
    """Base of :class:`~.model.Model`, here for its descriptor of ``__dict__``, the fastest way to set one."""


_adopt: Callable[[Record, dict[str, Any]], None] = Record.__dict__["__dict__"].__set__


class ModelCodec(Codec[M], Generic[M]):
    """How one model class is read and written.

    A value nested more deeply than Python can follow stays raw from there on.
    """

    __slots__ = ("_shape", "expected", "model")

    trivial = False
    json_types = (dict,)
    specificity = 1

    def __init__(self, model: type[M]) -> None:
        self.model = model
        self.expected = f"an object ({model.__name__})"
        self._shape: Shape | None = None

    @property
    def shape(self) -> Shape:
        """The fields of the class. Worked out at first use, which imports the modules of nested models."""
        if self._shape is None:
            self._shape = shape_of(self.model)
        return self._shape

    def decode(self, value: Any) -> M:
        """Return a model around a parsed JSON object, which becomes the model's own and must not be used again."""
        if value.__class__ is not dict:
            result: M = value
            return result
        shape = self._shape or self.shape
        spilled = None if value.keys().isdisjoint(shape.reserved) else _spilled(value, shape)
        if shape.chained:
            value.update([(attribute, value.pop(name)) for name, attribute in shape.renames if name in value])
        else:
            for name, attribute in shape.renames:
                if name in value:
                    value[attribute] = value.pop(name)
        try:
            for attribute, decode in shape.decoders:
                item = value.get(attribute)
                if item is not None:
                    value[attribute] = decode(item)
            if shape.extra is not None:
                _convert_extras(value, shape, shape.extra.decode)
        except RecursionError:  # the remaining fields stay as they came
            pass
        if spilled is not None:
            value[ASIDE] = Aside(spilled)
        instance = _new(self.model)
        _adopt(instance, value)
        return instance

    def encode(self, value: Any, read_only: bool = False) -> Any:
        """Return the JSON object of a model; a mapping in place of a model is sent as it is."""
        if value.__class__ is not self.model:
            return encode_any(value, read_only)
        shape = self._shape or self.shape
        result: dict[str, Any] = value.__dict__.copy()
        aside: Aside | None = result.pop(ASIDE, None)
        if aside is not None and aside.made:
            _add_changed_defaults(result, aside.made, shape)
        own = shape.own
        odd = [key for key, item in result.items() if item is None or key not in own]
        if odd:
            _settle(result, odd, shape, read_only)
        if not shape.plain:
            _encode_declared(result, shape, read_only)
        if aside is not None and aside.spilled:
            result.update(_encoded_extras(aside.spilled, shape, read_only))
        return result

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        from .checking import check_model

        return check_model(self, value, path)

    def fits(self, value: Any, depth: int = PROBE_DEPTH) -> bool:
        from .checking import fits_model

        return fits_model(self.shape, value, depth)

    def python_types(self) -> tuple[type, ...]:
        return (self.model,)


def model(cls: type[M]) -> Codec[M]:
    """Return the codec of a model class."""
    codec: Codec[M] = cls.__codec__
    return codec


def _spilled(value: dict[str, Any], shape: Shape) -> dict[str, Any]:
    """Take out undeclared properties whose names attributes have."""
    spilled = {key: value.pop(key) for key in list(value) if key in shape.reserved}
    return spilled if shape.extra is None else {key: shape.extra.decode(item) for key, item in spilled.items()}


def _convert_extras(value: dict[str, Any], shape: Shape, convert: Callable[[Any], Any]) -> None:
    for key in value.keys() - shape.attributes.keys():
        value[key] = convert(value[key])


def _add_changed_defaults(result: dict[str, Any], made: dict[str, Any], shape: Shape) -> None:
    """Add the mutable defaults that are no longer what their factory makes: the caller has changed them."""
    for attribute, item in made.items():
        factory = shape.attributes[attribute].info.factory
        if attribute not in result and factory is not None and item != factory():
            result[attribute] = item


def _encode_declared(result: dict[str, Any], shape: Shape, read_only: bool) -> None:
    """Turn attributes and their values into properties."""
    if not read_only:
        for attribute in shape.read_only:
            result.pop(attribute, None)
    for attribute, constant in shape.constants:
        result.setdefault(attribute, constant)
    try:
        for attribute, encode in shape.encoders:
            item = result.get(attribute)
            if item is not None:
                result[attribute] = encode(item, read_only)
    except RecursionError:  # left to the JSON writer, which has its own word for it
        pass
    if shape.chained:
        result.update([(name, result.pop(attribute)) for name, attribute in shape.renames if attribute in result])
    else:
        for name, attribute in shape.renames:
            if attribute in result:
                result[name] = result.pop(attribute)


def _settle(result: dict[str, Any], odd: list[str], shape: Shape, read_only: bool) -> None:
    """Drop the fields whose None means absence, and encode undeclared properties.

    What Python code keeps in the same dictionary (a cached property) is neither, and is not sent.
    """
    encode = encode_any if shape.extra is None else shape.extra.encode
    for key in odd:
        if key in shape.own:
            if key in shape.drops_null:
                del result[key]
        elif key in shape.reserved:
            del result[key]
        else:
            result[key] = encode(result[key], read_only)


def _encoded_extras(spilled: dict[str, Any], shape: Shape, read_only: bool) -> dict[str, Any]:
    encode = encode_any if shape.extra is None else shape.extra.encode
    return {key: encode(item, read_only) for key, item in spilled.items()}
