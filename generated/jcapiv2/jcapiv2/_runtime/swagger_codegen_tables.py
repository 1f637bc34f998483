"""Tables that describe a model class, made when somebody asks for them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .swagger_codegen_checks import AttributeCheck
from .swagger_codegen_fields import LimitedField
from .swagger_codegen_types import allowed_items, allowed_values, type_name

if TYPE_CHECKING:
    from inspect import Signature

    from .model import Model
    from .shape import ModelField


class SwaggerTypes:
    """Gives the type of each attribute, as swagger-codegen writes it."""

    def __get__(self, instance: object, owner: type[Model]) -> dict[str, str]:
        module = _module(owner)
        return {each.attribute: type_name(each.annotation, module) for each in owner.__codec__.shape.fields}


class AttributeMap:
    """Gives the JSON name of each attribute."""

    def __get__(self, instance: object, owner: type[Model]) -> dict[str, str]:
        return {each.attribute: each.name for each in owner.__codec__.shape.fields}


class PositionalSignature:
    """Makes ``inspect.signature`` and ``help`` show that attributes may be given by position."""

    def __get__(self, instance: object, owner: type[Model]) -> Signature:
        from inspect import Parameter, Signature

        kind = Parameter.POSITIONAL_OR_KEYWORD
        return Signature(
            [
                Parameter(each.attribute, kind, default=_shown_default(each), annotation=each.annotation)
                for each in owner.__codec__.shape.fields
            ]
        )


def checks_of(model: type[Model]) -> Mapping[str, AttributeCheck]:
    """Return what the attributes of a model are held to; those that may be anything are not in it."""
    module = _module(model)
    found = {each.attribute: _check(each, module) for each in model.__codec__.shape.fields}
    return {name: check for name, check in found.items() if check != AttributeCheck()}


def _check(field: ModelField, module: Mapping[str, Any]) -> AttributeCheck:
    return AttributeCheck(
        field.required,
        allowed_values(field.annotation, module),
        allowed_items(field.annotation, module),
        field.info.limits if isinstance(field.info, LimitedField) else None,
    )


def _module(model: type) -> Mapping[str, Any]:
    module = sys.modules.get(model.__module__)
    return vars(module) if module is not None else {}


def _shown_default(field: ModelField) -> Any:
    return field.info.default if field.info.has_default and field.info.factory is None else None
