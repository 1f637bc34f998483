"""When two models mean the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .encoding import encode_any
from .fields import NO_DEFAULT

if TYPE_CHECKING:
    from .model import Model
    from .shape import ModelField


def same(one: Model, other: Model) -> bool:
    """Say whether two models of one class have the same JSON form, absent fields taken for their defaults.

    So ``from_dict(x.to_dict()) == x`` holds whatever Python types the fields were given.
    """
    return _settled(one) == _settled(other)


def _settled(model: Model) -> dict[str, Any]:
    data = model.to_dict()
    for field in type(model).__codec__.shape.fields:
        if field.name not in data:
            data[field.name] = _default(field)
    return data


def _default(field: ModelField) -> Any:
    default = field.info.factory() if field.info.factory is not None else field.info.default
    encode = field.encoder or encode_any
    return None if default is NO_DEFAULT else encode(default, True)
