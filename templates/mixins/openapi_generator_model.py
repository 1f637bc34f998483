"""Models that code written for OpenAPI Generator's clients can go on using.

There they are pydantic models. They differ from plain ones in what callers rely on: attributes may be given by the
names of the document too, what is absent reads None also where null means something else, ``to_dict`` leaves dates and
enumerations what they are in Python, and there are the methods whose names begin with ``model_``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .encoding import json_default
from .fields import FieldInfo
from .model import Model, construct
from .unset import UNSET


class AbsentIsNone(FieldInfo):
    """A field that may be null or absent: both read None, and only the None that was given is sent as null."""

    __slots__ = ()

    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else None


class GeneratorModel(Model):
    """Base class of the models of this package."""

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        for name, value in list(cls.__dict__.items()):
            if isinstance(value, FieldInfo) and value.default is UNSET:
                setattr(cls, name, _reading_none(value))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any] | None) -> Self:
        """Return a model from a JSON object. None gives None, and a model itself."""
        if data is None or isinstance(data, cls):
            given: Any = data
            found: Self = given
            return found
        return super().from_dict(data)

    def to_dict(self) -> dict[str, Any]:
        """Return a dictionary with the document's names, values as they are in Python; what is absent is left out."""
        codec = type(self).__codec__
        names = codec.shape.names
        return {
            name: _python(getattr(self, names[name])) if name in names else value
            for name, value in codec.encode(self, True).items()
        }

    def to_json(self) -> str:
        """Return JSON text, with the document's names. Raises as :meth:`~.model.Model.to_json` does."""
        return json.dumps(type(self).__codec__.encode(self, True), allow_nan=False, default=json_default)

    def to_str(self) -> str:
        """Return :meth:`to_dict` as text, secrets hidden."""
        from pprint import pformat

        hidden = {each.name for each in type(self).__codec__.shape.fields if each.info.secret}
        return pformat({name: "***" if name in hidden else value for name, value in self.to_dict().items()})

    # -- what pydantic calls them --------------------------------------------------------------------------------------

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Do as :meth:`from_dict`."""
        return cls.from_dict(obj)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """Do as :meth:`from_json`."""
        return cls.from_json(json_data)

    def model_dump(
        self, *, mode: str = "python", by_alias: bool = False, exclude_none: bool = False, exclude_unset: bool = False
    ) -> dict[str, Any]:
        """Return a dictionary of all attributes. Mode ``json`` gives values that a JSON writer takes."""
        encoded = type(self).__codec__.encode(self, True)
        found: dict[str, Any] = {}
        for each in type(self).__codec__.shape.fields:
            value = encoded.get(each.name) if mode == "json" else _dumped(getattr(self, each.attribute), by_alias)
            if (value is None and exclude_none) or (exclude_unset and each.name not in encoded):
                continue
            found[each.name if by_alias else each.attribute] = value
        return found

    def model_dump_json(self, *, by_alias: bool = False, exclude_none: bool = False) -> str:
        """Return :meth:`model_dump` as JSON text."""
        return json.dumps(self.model_dump(mode="json", by_alias=by_alias, exclude_none=exclude_none))

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with some attributes changed."""
        from copy import copy, deepcopy

        twin = deepcopy(self) if deep else copy(self)
        for name, value in (update or {}).items():
            setattr(twin, name, value)
        return twin

    @property
    def actual_instance(self) -> Self:
        """The model itself: where the document has one of several, there the one is inside of another model."""
        return self

    if not TYPE_CHECKING:  # a type checker takes this from the fields

        def __init__(self, /, **values):
            shape = type(self).__codec__.shape
            own = {
                name if name in shape.attributes else shape.names.get(name, name): each for name, each in values.items()
            }
            construct(self, own)


def _reading_none(info: FieldInfo) -> AbsentIsNone:
    twin = AbsentIsNone()
    for name in FieldInfo.__slots__:
        setattr(twin, name, getattr(info, name))
    return twin


def _python(value: Any) -> Any:
    match value:
        case Model():
            return value.to_dict()
        case list():
            return [_python(item) for item in value]
        case dict():
            return {key: _python(item) for key, item in value.items()}
        case _:
            return value


def _dumped(value: Any, by_alias: bool) -> Any:
    match value:
        case GeneratorModel():
            return value.model_dump(by_alias=by_alias)
        case list():
            return [_dumped(item, by_alias) for item in value]
        case dict():
            return {key: _dumped(item, by_alias) for key, item in value.items()}
        case _:
            return value
