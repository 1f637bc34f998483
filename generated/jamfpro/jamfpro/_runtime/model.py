"""The base of every model: a typed record that costs little to import, to read and to write.

A model's fields are annotations in its class body, as with attrs or a dataclass, and type checkers see it as one
(PEP 681). Two things differ inside. Nothing is compiled when the class is made; what reading and writing need is worked
out at first use (:mod:`.shape`). And an instance that is read from JSON takes the parser's dictionary as its
``__dict__``, so that only renamed and nested fields are visited. A field that did not come reads as its default, and
properties the document does not know stay in the same dictionary and are sent back.

``attrs.fields``, ``attrs.asdict`` and ``attrs.evolve`` work, as do ``==``, ``repr``, copying and pickling. ``evolve``
knows fields only; ``copy.replace`` (Python 3.13) and :meth:`Model.__replace__` keep undeclared properties too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from .attrs_bridge import AttrsFields, InitSignature
from .comparing import same
from .extras import ASIDE, ExtraProperties, aside_of
from .fields import field
from .model_codec import ModelCodec, Record
from .unset import UNSET

if TYPE_CHECKING:
    from .codecs import Codec
    from .shape import Shape


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(Record):
    """Base class of the models of this package.

    Class keywords: ``closed=True`` says that the document forbids undeclared properties; ``extra=lambda: codec`` gives
    them a schema.
    """

    __closed__: ClassVar[bool] = False
    __extra__: ClassVar[Any] = None
    __codec__: ClassVar[ModelCodec[Any]]
    __attrs_attrs__: ClassVar[Any] = AttrsFields()
    __signature__: ClassVar[Any] = InitSignature()

    def __init_subclass__(
        cls, *, closed: bool | None = None, extra: Callable[[], Codec[Any]] | None = None, **keywords: Any
    ) -> None:
        super().__init_subclass__(**keywords)
        cls.__codec__ = ModelCodec(cls)
        if closed is not None:
            cls.__closed__ = closed
        if extra is not None:
            cls.__extra__ = staticmethod(extra)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return a model from a JSON object, which is left as it is.

        Unknown properties are kept, missing ones read as their default, and a value that does not fit its schema is
        kept as it came. Raises TypeError if ``data`` is not a mapping.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict() takes a mapping, not {type(data).__name__}")
        model: Self = cls.__codec__.decode(_copied(dict(data)))
        return model

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return a model from JSON text. Raises ValueError for text that is not JSON, TypeError if it is no object."""
        from ._numbers import read_json

        try:
            data = read_json(text)
        except RecursionError:
            raise ValueError("JSON text is nested too deeply") from None
        if not isinstance(data, dict):
            raise TypeError(f"{cls.__name__}.from_json() takes a JSON object, not {type(data).__name__}")
        model: Self = cls.__codec__.decode(data)
        return model

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: the document's names, and values that a JSON writer takes.

        It shares nothing with the model. Properties that only the server sets are in it; request bodies omit them.
        """
        data: dict[str, Any] = type(self).__codec__.encode(self, True)
        return data

    def to_json(self) -> str:
        """Return JSON text, in ASCII. Raises ValueError for NaN and infinities, TypeError for what has no JSON form."""
        from .json_text import PRINTER, shown

        text = shown(self)
        return PRINTER.encode(self.to_dict()) if text is None else text

    @property
    def additional_properties(self) -> MutableMapping[str, Any]:
        """The properties that the document does not declare, by their JSON names: a live view."""
        return ExtraProperties(self.__dict__, _shape(self))

    def __eq__(self, other: object) -> bool:
        """Say whether both are of one class and mean the same on the wire, defaults counted in."""
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__ or same(self, other)

    @recursive_repr()
    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in _shown(self))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __replace__(self, /, **changes: Any) -> Self:
        """Return a copy with some fields changed. Undeclared properties are kept."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        if ASIDE in self.__dict__:
            copy.__dict__[ASIDE] = self.__dict__[ASIDE].copy()
        for name, value in changes.items():
            setattr(copy, name, value)
        return copy

    def __copy__(self) -> Self:
        return type(self).__replace__(self)

    def __dir__(self) -> list[str]:
        shape = _shape(self)
        return sorted((set(object.__dir__(self)) - shape.own) | shape.attributes.keys())

    @classmethod
    def __to_json__(cls, value: Model, read_only: bool) -> Any:
        return cls.__codec__.encode(value, read_only)

    if not TYPE_CHECKING:  # a type checker takes these from the fields

        def __init__(self, /, **values):
            construct(self, values)

        def __setattr__(self, name, value):
            assign(self, name, value)

        def __delattr__(self, name):
            remove(self, name)

        def __getattr__(self, name):
            return absent(self, name)


Model.__codec__ = ModelCodec(Model)


def construct(instance: Model, values: Mapping[str, Any]) -> None:
    """Fill a new instance. Raises TypeError for a field that does not exist, or a required one that is missing."""
    shape = _shape(instance)
    attributes = shape.attributes
    if not values.keys() <= attributes.keys():
        unknown = next(name for name in values if name not in attributes)
        raise TypeError(f"{type(instance).__name__}() has no field {unknown!r}{_suggestion(unknown, shape)}")
    given = {attributes[name].key: value for name, value in values.items() if value is not UNSET}
    missing = [each.attribute for each in shape.fields if each.key not in given and not each.info.has_default]
    if missing:
        raise TypeError(f"{type(instance).__name__}() misses the required {', '.join(map(repr, missing))}")
    instance.__dict__.update(given)
    for key in [key for key, value in given.items() if value is None and key in shape.unkept_nulls]:
        del instance.__dict__[key]


def assign(instance: Model, name: str, value: Any) -> None:
    """Set a field. Raises AttributeError for a name that is none: a misspelt one would be sent otherwise."""
    shape = _shape(instance)
    if name in shape.attributes:
        key = shape.attributes[name].key
        if value is UNSET or (value is None and key in shape.unkept_nulls):
            remove(instance, name)
        else:
            instance.__dict__[key] = value
    elif hasattr(type(instance), name):  # a property of a subclass, which Python itself handles
        object.__setattr__(instance, name, value)
        if name in instance.__dict__:
            aside_of(instance.__dict__)  # says that there is something in it that is no property
    else:
        raise AttributeError(
            f"{type(instance).__name__} has no field {name!r}{_suggestion(name, shape)}; "
            "undeclared properties go into additional_properties",
        )


def remove(instance: Model, name: str) -> None:
    """Make a field absent; it is no fault if it is already. Raises AttributeError for a name that is no field."""
    field = _shape(instance).attributes.get(name)
    if field is None:
        object.__delattr__(instance, name)
        return
    instance.__dict__.pop(field.key, None)
    if ASIDE in instance.__dict__:
        instance.__dict__[ASIDE].made.pop(name, None)


def absent(instance: Model, name: str) -> None:
    """Read a required field that did not come as None. Raises AttributeError for a name that is no field."""
    shape = _shape(instance) if not name.startswith("__") else None
    if shape is None or name not in shape.attributes:
        hint = _suggestion(name, shape) if shape else ""
        raise AttributeError(f"{type(instance).__name__!r} object has no attribute {name!r}{hint}")


def _suggestion(name: str, shape: Shape) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, shape.attributes, 1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _shape(instance: Model) -> Shape:
    return type(instance).__codec__.shape


def _shown(instance: Model) -> list[tuple[str, Any]]:
    """Return what ``repr`` shows: the fields that have a value, then undeclared properties."""
    values = instance.__dict__
    fields = [each for each in _shape(instance).fields if values.get(each.key) is not None]
    shown = [(each.attribute, "***" if each.info.secret else values[each.key]) for each in fields]
    extras = dict(instance.additional_properties)
    return [*shown, ("additional_properties", extras)] if extras else shown


def _copied(value: Any) -> Any:
    """Return a copy of a JSON value that shares no container with it; what is nested too deeply is shared."""
    try:
        if isinstance(value, dict):
            return {key: _copied(item) if item.__class__ in _CONTAINERS else item for key, item in value.items()}
        if isinstance(value, list):
            return [_copied(item) if item.__class__ in _CONTAINERS else item for item in value]
    except RecursionError:
        pass
    return value


_CONTAINERS = frozenset({dict, list})
