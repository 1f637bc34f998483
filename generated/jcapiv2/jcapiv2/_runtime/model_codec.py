"""Reading and writing models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from .codecs import PROBE_DEPTH, Codec
from .encoding import encode_any
from .extras import ASIDE, Aside
from .faults import Fault
from .shape import Shape, shape_of

if TYPE_CHECKING:
    from .model import Model

M = TypeVar("M", bound="Model")

_new = object.__new__
_Encode: TypeAlias = "Callable[[Any, bool], Any]"


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
    by_name = True
    """Values lie under the names of their properties; otherwise under those of the attributes."""

    def __init__(self, model: type[M]) -> None:
        self.model = model
        self.expected = f"an object ({model.__name__})"
        self._shape: Shape | None = None

    @property
    def shape(self) -> Shape:
        """The fields of the class. Worked out at first use, which imports the modules of nested models."""
        if self._shape is None:
            self._shape = shape_of(self.model, self.by_name)
        return self._shape

    def decode(self, value: Any) -> M:
        """Return a model around a parsed JSON object, which becomes the model's own and must not be used again."""
        if value.__class__ is not dict:
            result: M = value
            return result
        shape = self._shape or self.shape
        spilled = None if value.keys().isdisjoint(shape.reserved) else _spilled(value, shape)
        if shape.renames:
            _rename(value, shape)
        for item in value.values():  # faster than ``in``, which compares by value
            if item is None:
                _forget_nulls(value, shape.unkept_nulls)
                break
        try:
            for key, decode in shape.decoders:
                item = value.get(key)
                if item is not None:
                    value[key] = decode(item)
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
        spilled = None
        if ASIDE in result or not (shape.ready if read_only else shape.ready_to_send):
            spilled = _settle(result, shape, read_only)
        _encode_all(result, shape.encoders, read_only)
        if not shape.own.issuperset(result):
            _encode_extras(result, shape, read_only, shape.own)
        if shape.renames or spilled:
            _rename_back(result, shape, spilled)
        return result

    def outline(self, value: M, read_only: bool) -> dict[str, Any]:
        """Return the JSON object of a model, in which a JSON writer has yet to tell some values by their types."""
        shape = self._shape or self.shape
        result = value.__dict__.copy()
        spilled = _settle(result, shape, read_only)
        _encode_all(result, shape.outliners, read_only)
        if shape.extra is not None and not shape.extra.natural:
            _encode_extras(result, shape, read_only, shape.own)
        _rename_back(result, shape, spilled)
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
    for key in value.keys() - shape.own:
        value[key] = convert(value[key])


def _rename(values: dict[str, Any], shape: Shape) -> None:
    """Put properties under the keys of their fields."""
    if shape.chained:
        values.update([(key, values.pop(name)) for name, key in shape.renames if name in values])
        return
    for name, key in shape.renames:
        if name in values:
            values[key] = values.pop(name)


def _rename_back(values: dict[str, Any], shape: Shape, spilled: dict[str, Any] | None) -> None:
    """Put properties under their names, and those beside them that could not lie there."""
    if shape.chained:
        values.update([(name, values.pop(key)) for name, key in shape.renames if key in values])
    else:
        for name, key in shape.renames:
            if key in values:
                values[name] = values.pop(key)
    if spilled:
        values.update(spilled)


def _forget_nulls(values: dict[str, Any], keys: frozenset[str]) -> None:
    for key in [key for key, item in values.items() if item is None]:
        if key in keys:
            del values[key]


def _add_changed_defaults(result: dict[str, Any], made: dict[str, Any], shape: Shape) -> None:
    """Add the mutable defaults that are no longer what their factory makes: the caller has changed them."""
    for attribute, item in made.items():
        field = shape.attributes[attribute]
        factory = field.info.factory
        if field.key not in result and factory is not None and item != factory():
            result[field.key] = item


def _settle(values: dict[str, Any], shape: Shape, read_only: bool) -> dict[str, Any] | None:
    """Turn a copy of a ``__dict__`` into what is sent of it, but for properties that could not lie there: the result.

    What Python code keeps there (a cached property) is no property, and is not sent.
    """
    aside: Aside | None = values.pop(ASIDE, None)
    if aside is not None and aside.made:
        _add_changed_defaults(values, aside.made, shape)
    for key in values.keys() & shape.kept:
        del values[key]
    if not read_only:
        for key in shape.read_only:
            values.pop(key, None)
    for key in shape.unsent_nulls:
        if key in values and values[key] is None:
            del values[key]
    for key, constant in shape.constants:
        values.setdefault(key, constant)
    if aside is None or not aside.spilled:
        return None
    spilled = aside.spilled.copy()
    _encode_extras(spilled, shape, read_only, frozenset())
    return spilled


def _encode_all(values: dict[str, Any], encoders: tuple[tuple[str, _Encode], ...], read_only: bool) -> None:
    try:
        for key, encode in encoders:
            item = values.get(key)
            if item is not None:
                values[key] = encode(item, read_only)
    except RecursionError:  # left to the JSON writer, which has its own word for it
        pass


def _encode_extras(values: dict[str, Any], shape: Shape, read_only: bool, own: frozenset[str]) -> None:
    encode = encode_any if shape.extra is None else shape.extra.encode
    for key in [key for key in values if key not in own]:
        values[key] = encode(values[key], read_only)
