"""Models that code written for swagger-codegen clients can go on using.

They differ from plain models in what such code relies on. Every attribute may be left out and reads None; attributes
may be given by position; what the document forbids is refused when it is set, never when it is read; ``to_dict`` has
the Python names; and there are the tables ``swagger_types`` and ``attribute_map`` and the private ``_<attribute>``.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

from .fields import field
from .model import Model, absent, assign
from .swagger_codegen_checks import check_attribute
from .swagger_codegen_codec import ReceivedProperties, SwaggerModelCodec
from .swagger_codegen_fields import limited_field
from .swagger_codegen_tables import AttributeMap, PositionalSignature, SwaggerTypes
from .unset import UNSET

if TYPE_CHECKING:
    from .shape import Shape
    from .swagger_codegen_checks import AttributeCheck


@dataclass_transform(kw_only_default=False, field_specifiers=(field, limited_field))
class SwaggerModel(Model):
    """Base class of the models of this package."""

    __signature__: ClassVar[Any] = PositionalSignature()

    swagger_types = SwaggerTypes()
    """Type of each attribute, as swagger-codegen writes it."""
    attribute_map = AttributeMap()
    """Name in JSON of each attribute."""
    discriminator: ClassVar[str | None] = None

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        cls.__codec__ = SwaggerModelCodec(cls)

    def to_dict(self) -> dict[str, Any]:
        """Return every attribute by its Python name, None included; models inside become dictionaries too."""
        return {name: _plain(getattr(self, name)) for name in type(self).__codec__.shape.attributes}

    def to_json(self) -> str:
        """Return JSON text, with the document's names. Raises as :meth:`~.model.Model.to_json` does."""
        from .json_text import PRINTER

        return PRINTER.encode(type(self).__codec__.encode(self, True))

    def to_str(self) -> str:
        """Return :meth:`to_dict` as text, secrets hidden."""
        from pprint import pformat

        return pformat(_shown(self))

    @property
    def additional_properties(self) -> MutableMapping[str, Any]:
        """What the server sent and the document does not declare, by its JSON names. It is not sent back."""
        return ReceivedProperties(self.__dict__, type(self).__codec__.shape)

    def __repr__(self) -> str:
        return self.to_str()

    if not TYPE_CHECKING:  # a type checker takes these from the fields

        def __init__(self, /, *arguments, **values):
            construct(self, arguments, values)

        def __setattr__(self, name, value):
            _set(self, name, value)

        def __getattr__(self, name):
            if name.startswith("_") and name[1:] in type(self).__codec__.shape.attributes:
                return getattr(self, name[1:])
            return absent(self, name)


def construct(instance: SwaggerModel, arguments: tuple[Any, ...], values: Mapping[str, Any]) -> None:
    """Fill a new instance, declared defaults included.

    Raises TypeError for an attribute that does not exist or is given twice, ValueError for a value that the document
    does not allow, as None for a required one.
    """
    shape = type(instance).__codec__.shape
    given = _named(instance, shape, arguments, values)
    checks = _checks(instance)
    for each in shape.fields:
        value = given.get(each.attribute)
        if value is None or value is UNSET:
            value = each.info.factory() if each.info.factory else each.info.default if each.info.has_default else None
        if each.attribute in checks:
            check_attribute(each.attribute, value, checks[each.attribute])
        if value is not None:
            instance.__dict__[each.attribute] = value


def _named(
    instance: SwaggerModel, shape: Shape, arguments: tuple[Any, ...], values: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Return the arguments of a constructor by name."""
    kind = type(instance).__name__
    names = list(shape.attributes)
    if len(arguments) > len(names):
        raise TypeError(f"{kind}() takes {len(names)} arguments, but {len(arguments)} were given")
    for name in values:
        if name not in shape.attributes:
            raise TypeError(f"{kind}() got an unexpected keyword argument {name!r}")
        if name in names[: len(arguments)]:
            raise TypeError(f"{kind}() got multiple values for argument {name!r}")
    return {**dict(zip(names, arguments, strict=False)), **values}


def _set(instance: SwaggerModel, name: str, value: Any) -> None:
    """Set an attribute. By its private name it is not checked, as swagger-codegen's own code sets it."""
    attributes = type(instance).__codec__.shape.attributes
    if name.startswith("_") and name not in attributes and name[1:] in attributes:
        assign(instance, name[1:], value)
        return
    check = _checks(instance).get(name)
    if check is not None:
        check_attribute(name, None if value is UNSET else value, check)
    assign(instance, name, value)


def _checks(instance: SwaggerModel) -> Mapping[str, AttributeCheck]:
    codec: Any = type(instance).__codec__
    checks: Mapping[str, AttributeCheck] = codec.checks
    return checks


def _plain(value: Any) -> Any:
    match value:
        case SwaggerModel():
            return value.to_dict()
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case _:
            return value


def _shown(value: Any) -> Any:
    """Return what :func:`_plain` does, secrets hidden."""
    match value:
        case SwaggerModel():
            fields = type(value).__codec__.shape.fields
            return {each.attribute: _shown_attribute(value, each.attribute, each.info.secret) for each in fields}
        case list():
            return [_shown(item) for item in value]
        case dict():
            return {key: _shown(item) for key, item in value.items()}
        case _:
            return value


def _shown_attribute(model: SwaggerModel, attribute: str, secret: bool) -> Any:
    value = getattr(model, attribute)
    return "***" if secret and value is not None else _shown(value)
