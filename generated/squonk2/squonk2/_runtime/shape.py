"""What reading and writing a model need to know of its class, worked out once, at first use."""

from __future__ import annotations

from collections.abc import Callable
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
    """The fields of a model class, sorted by what has to be done with them."""

    __slots__ = (
        "attributes",
        "attrs_fields",
        "chained",
        "closed",
        "constants",
        "decoders",
        "drops_null",
        "encoders",
        "extra",
        "fields",
        "names",
        "own",
        "plain",
        "read_only",
        "renames",
        "reserved",
    )

    def __init__(
        self, fields: tuple[ModelField, ...], occupied: frozenset[str], closed: bool, extra: Codec[Any] | None
    ) -> None:
        self.fields = fields
        self.closed = closed
        """No undeclared property is allowed."""
        self.extra = extra
        """Codec of undeclared properties; None where they may be anything."""
        self.attributes = {each.attribute: each for each in fields}
        self.names = {each.name: each.attribute for each in fields}
        self.renames = tuple((each.name, each.attribute) for each in fields if each.name != each.attribute)
        self.chained = any(name in self.attributes for name, _ in self.renames)
        """Some attribute is called like another field's property, so that renaming one by one would mix them up."""
        self.decoders = tuple(
            (each.attribute, _decoder(each.codec))
            for each in fields
            if each.codec is not None and not each.codec.trivial
        )
        encoders = ((each.attribute, each.encoder) for each in fields)
        self.encoders = tuple((attribute, encode) for attribute, encode in encoders if encode is not None)
        self.constants = tuple((each.attribute, each.info.default) for each in fields if each.info.const)
        self.drops_null = frozenset(each.attribute for each in fields if not each.keeps_null)
        """Attributes whose None means that the property is absent."""
        self.own = frozenset(self.attributes)
        self.read_only = tuple(each.attribute for each in fields if each.info.read_only and not each.info.const)
        self.plain = not (self.renames or self.encoders or self.constants or self.read_only)
        """The attributes and their values are the properties as they are sent."""
        self.reserved = (occupied | LOOKED_UP | self.attributes.keys() | {ASIDE}) - self.names.keys()
        """Names of undeclared properties that cannot lie in ``__dict__`` under their own name."""
        self.attrs_fields: Any = None


def shape_of(model: type[Model]) -> Shape:
    """Read the class body of a model and of its bases."""
    found: dict[str, ModelField] = {}
    for base in reversed(model.__mro__):
        for attribute, annotation in getattr(base, "__annotations__", {}).items():
            text = annotation if isinstance(annotation, str) else _annotation_text(annotation)
            if not text.startswith(("ClassVar", "typing.ClassVar")):
                found[attribute] = _model_field(attribute, text, base)
    occupied = frozenset(name for name in dir(model) if not name.startswith("__"))
    extra = model.__extra__
    return Shape(tuple(found.values()), occupied, model.__closed__, extra() if extra else None)


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
        codec=info.codec() if info.codec else None,
        required=info.required or not info.has_default,
        info=info,
    )
