"""What attrs and inspect ask of a class, given when they ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inspect import Parameter, Signature

    from .model import Model
    from .shape import ModelField


class AttrsFields:
    """Makes ``attrs.has``, ``attrs.fields``, ``attrs.asdict`` and ``attrs.evolve`` work on a model.

    A class that attrs itself builds takes a millisecond to define, whether it is used or not; this one is defined for
    nothing and described to attrs the first time somebody asks.
    """

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        import attrs

        shape = owner.__codec__.shape
        if shape.attrs_fields is None:
            fields = {each.attribute: _attrs_field(each) for each in shape.fields}
            twin = attrs.make_class(owner.__name__, fields, kw_only=True, slots=False, eq=False, repr=False)
            described: Any = attrs.fields(twin)
            shape.attrs_fields = type(described)(each.evolve(alias=each.name) for each in described)
        return shape.attrs_fields


def _attrs_field(field: ModelField) -> Any:
    import attrs

    described: dict[str, Any] = {
        # The twin is never constructed, but attrs writes its __init__, where no argument may be called ``self``.
        "alias": f"{field.attribute}_",
        "metadata": {"name": field.name},
        "type": field.annotation,
        "repr": not field.info.secret,
    }
    if field.info.factory is not None:
        described["factory"] = field.info.factory
    elif field.info.has_default:
        described["default"] = field.info.default
    return attrs.field(**described)


class InitSignature:
    """Makes ``inspect.signature`` and ``help`` show the fields that the constructor takes."""

    def __get__(self, instance: object, owner: type[Model]) -> Signature:
        from inspect import Signature

        return Signature([_parameter(each) for each in owner.__codec__.shape.fields])


class _MadeDefault:
    """Stands in a signature for a default that is made afresh each time."""

    def __repr__(self) -> str:
        return "<factory>"


_MADE_DEFAULT = _MadeDefault()


def _parameter(field: ModelField) -> Parameter:
    from inspect import Parameter

    default: Any = Parameter.empty
    if field.info.factory is not None:
        default = _MADE_DEFAULT
    elif field.info.has_default:
        default = field.info.default
    return Parameter(field.attribute, Parameter.KEYWORD_ONLY, default=default, annotation=field.annotation)
