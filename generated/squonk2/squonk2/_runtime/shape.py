"""What reading and writing a model need to know of its class, worked out once, at first use."""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple

from .codecs import Codec
from .containers import NullableCodec
from .encoding import encode_any
from .extras import ASIDE
from .fields import NO_DEFAULT, FieldInfo
from .unset import UNSET

if TYPE_CHECKING:
    from .model import Model

LOOKED_UP = frozenset(
    {
        *("__class__", "__copy__", "__deepcopy__", "__dict__", "__getnewargs__", "__getnewargs_ex__", "__getstate__"),
        *("__init__", "__module__", "__reduce__", "__reduce_ex__", "__replace__", "__setstate__", "__wrapped__"),
        *("__array_interface__", "__array_struct__", "__html__", "_ipython_display_", "_repr_html_"),
    }
)
"""Names that others look up on an instance and call; a received property must not answer to them."""

_JSON_PARTS = frozenset({"str", "int", "float", "bool", "None", "Unset"})


class ModelField(NamedTuple):
    """One field of a model, in terms of both worlds."""

    attribute: str
    name: str
    """Name of the property in JSON."""
    annotation: str
    key: str
    """Key of the value in an instance's ``__dict__``: the name, unless something else answers to that."""
    codec: Codec[Any] | None
    """None where the annotation says everything."""
    required: bool
    """The document requires the property."""
    info: FieldInfo

    @property
    def keeps_null(self) -> bool:
        """None is sent as null. Elsewhere it means that the property is absent, as does a default of None."""
        if self.tells_absence:
            return True
        return self.required and not self.info.const and (self.info.read_only or self.info.default is not None)

    @property
    def keeps_none(self) -> bool:
        """None is kept in an instance: it may be sent, or the field would not read None without it."""
        return self.keeps_null or self.info.default is not None or self.info.factory is not None

    @property
    def tells_absence(self) -> bool:
        """Absence has a value of its own, so that None is free to mean null."""
        return self.info.default is UNSET or self.annotation.endswith("Unset")

    @property
    def encoder(self) -> Callable[[Any, bool], Any] | None:
        """What turns the value into JSON, or None where it is JSON already."""
        if self.codec is not None:
            return self.codec.encode
        parts = self.annotation.split(" | ")
        plain = all(part in _JSON_PARTS or part.startswith("Literal[") for part in parts)
        return None if plain else encode_any


class Shape:
    """The fields of a model class, sorted by what has to be done with them. Fields go by their keys."""

    __slots__ = (
        "attributes",
        "attrs_fields",
        "chained",
        "closed",
        "constants",
        "decoders",
        "encoders",
        "extra",
        "fields",
        "kept",
        "names",
        "outliners",
        "own",
        "read_only",
        "ready",
        "ready_to_send",
        "renames",
        "reserved",
        "unkept_nulls",
        "unsent_nulls",
    )

    def __init__(
        self,
        fields: tuple[ModelField, ...],
        occupied: frozenset[str],
        closed: bool,
        extra: Codec[Any] | None,
        keeps: bool = False,
    ) -> None:
        self.fields = fields
        self.closed = closed
        """No undeclared property is allowed."""
        self.extra = extra
        """Codec of undeclared properties; None where they may be anything."""
        self.attributes = {each.attribute: each for each in fields}
        self.names = {each.name: each.attribute for each in fields}
        self.own = frozenset(each.key for each in fields)
        self.renames = tuple((each.name, each.key) for each in fields if each.name != each.key)
        """Properties that cannot lie in ``__dict__`` under their own names, and the keys under which they do."""
        self.chained = any(name in self.own for name, _ in self.renames)
        """Some key is called like another field's property, so that renaming one by one would mix them up."""
        self.decoders = tuple(
            (each.key, _decoder(each.codec)) for each in fields if each.codec is not None and not each.codec.trivial
        )
        encoders = ((each.key, each.encoder) for each in fields)
        self.encoders = tuple((key, encode) for key, encode in encoders if encode is not None)
        self.outliners = tuple(
            (each.key, each.codec.encode) for each in fields if each.codec is not None and not each.codec.natural
        )
        """Those of the encoders that do more than tell a value by its type."""
        self.constants = tuple((each.key, each.info.default) for each in fields if each.info.const)
        self.unkept_nulls = frozenset(each.key for each in fields if not each.keeps_none)
        """Keys whose None means that the property is absent, and is not even kept."""
        self.unsent_nulls = tuple(each.key for each in fields if each.keeps_none and not each.keeps_null)
        """Keys whose None means that the property is absent, though absence reads otherwise."""
        self.read_only = tuple(each.key for each in fields if each.info.read_only and not each.info.const)
        convertible = extra is not None and not extra.natural
        changed = self.renames or self.outliners or self.constants or self.unsent_nulls
        self.ready = not (changed or convertible or keeps)
        """The ``__dict__`` is the JSON object, but for values that a writer tells by their types."""
        self.ready_to_send = self.ready and not self.read_only
        taken = occupied | LOOKED_UP | self.attributes.keys() | {ASIDE}
        self.reserved = taken - self.names.keys()
        """Names of undeclared properties that cannot lie in ``__dict__`` under their own name."""
        self.kept = taken - self.own
        """Names under which Python code may keep there what is no property."""
        self.attrs_fields: Any = None


def shape_of(model: type[Model], by_name: bool = True) -> Shape:
    """Read the class body of a model and of its bases.

    ``by_name`` False has the values of all fields lie under their attributes' names.
    """
    found: dict[str, tuple[str, type]] = {}
    for base in reversed(model.__mro__):
        for attribute, annotation in getattr(base, "__annotations__", {}).items():
            text = annotation if isinstance(annotation, str) else _annotation_text(annotation)
            if not text.startswith(("ClassVar", "typing.ClassVar")):
                found[attribute] = (text, base)
    occupied = frozenset(name for name in dir(model) if not name.startswith("__"))
    taken = occupied | LOOKED_UP | found.keys() | {ASIDE}
    fields = (_model_field(attribute, text, base) for attribute, (text, base) in found.items())
    placed = tuple(_placed(each, model, by_name and each.name not in taken) for each in fields)
    extra = model.__extra__
    return Shape(placed, occupied, model.__closed__, extra() if extra else None, _keeps_things(model))


def _placed(field: ModelField, model: type[Model], by_name: bool) -> ModelField:
    """Return the field with its key, which the description on the class gets to know."""
    if by_name and not field.name.startswith("__"):
        field = field._replace(key=field.name)
    info = model.__dict__.get(field.attribute)
    if isinstance(info, FieldInfo):
        info.key = field.key
    elif field.key != field.attribute or field.info.key not in ("", field.key):
        setattr(model, field.attribute, field.info.lying_under(field.key))
    return field


def _keeps_things(model: type) -> bool:
    """Say whether a class has something that may keep a value in ``__dict__``, as a cached property does.

    What the runtime itself puts on its base classes does not.
    """
    bases = [base for base in model.__mro__ if base.__module__.rpartition(".")[0] != __name__.rpartition(".")[0]]
    values = [value for base in bases if base is not object for value in vars(base).values()]
    return any(hasattr(value, "__get__") and not isinstance(value, _KEEPING_NOTHING) for value in values)


_KEEPING_NOTHING = (FieldInfo, FunctionType, classmethod, staticmethod, property)


def _annotation_text(annotation: object) -> str:
    """Return an annotation as text, for classes in modules that evaluate theirs."""
    return annotation.__qualname__ if isinstance(annotation, type) else str(annotation)


def _decoder(codec: Codec[Any]) -> Callable[[Any], Any]:
    """Return what reads a value other than None: models skip null before they ask."""
    return codec.inner.decode if isinstance(codec, NullableCodec) else codec.decode


def _model_field(attribute: str, annotation: str, owner: type) -> ModelField:
    declared = owner.__dict__.get(attribute, NO_DEFAULT)
    info = declared if isinstance(declared, FieldInfo) else FieldInfo(default=declared)
    return ModelField(
        attribute=attribute,
        name=attribute if info.name is None else info.name,
        annotation=annotation,
        key=attribute,
        codec=info.codec() if info.codec else None,
        required=info.required or not info.has_default,
        info=info,
    )
