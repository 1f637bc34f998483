"""The strict reading of models: every difference with its path, and a bounded guess for unions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from .codecs import Codec
from .faults import HIDDEN, Fault, child_path
from .shape import ModelField, Shape

if TYPE_CHECKING:
    from .model_codec import ModelCodec


def check_model(codec: ModelCodec[Any], value: Any, path: str) -> Iterator[Fault]:
    """Yield every difference between a JSON value and the fields of a model."""
    if value.__class__ is not dict:
        yield Fault(path, codec.expected, value)
        return
    shape = codec.shape
    try:
        for field in shape.fields:
            yield from _check_field(field, value, path)
        if shape.closed or shape.extra is not None:
            for key in [key for key in value if key not in shape.names]:
                yield from _check_extra(shape, key, value[key], path)
    except RecursionError:
        yield Fault(path, "less nesting", value)


def fits_model(shape: Shape, value: Any, depth: int) -> bool:
    """Say whether a JSON value looks like one of the model, looking ``depth`` levels down."""
    if value.__class__ is not dict or (shape.closed and not value.keys() <= shape.names.keys()):
        return False
    return all(field_fits(field, value, depth) for field in shape.fields)


def field_fits(field: ModelField, value: Mapping[str, Any], depth: int) -> bool:
    """Say whether the object has what the field announces, looking ``depth`` levels down."""
    if field.name not in value:
        return not is_missed(field)
    item = value[field.name]
    return takes_null(field) if item is None else depth <= 0 or checker(field).fits(item, depth - 1)


def checker(field: ModelField) -> Codec[Any]:
    """Return the codec that knows what values of the field, null aside, are allowed."""
    return field.codec or _codec_told_by(field.annotation)


def is_missed(field: ModelField) -> bool:
    """Say whether an answer that lacks the field is at fault."""
    return field.required and not field.info.write_only


def takes_null(field: ModelField) -> bool:
    """Say whether the document allows null. The None of an optional field means that it is absent."""
    tells = field.required or field.tells_absence
    if tells and _takes_none(field.annotation):
        return True
    return type(None) in checker(field).json_types


@cache
def _codec_told_by(annotation: str) -> Codec[Any]:
    # Imported here, since parsing annotations takes the compiler's modules and most clients never check.
    from .annotations import codec_of_annotation

    return codec_of_annotation(annotation)


@cache
def _takes_none(annotation: str) -> bool:
    from .annotations import takes_none

    return takes_none(annotation)


def _check_field(field: ModelField, value: Mapping[str, Any], path: str) -> Iterator[Fault]:
    if field.name not in value:
        if is_missed(field):
            yield Fault(child_path(path, field.name), "a value (the property is required)", None)
        return
    where, item, codec = child_path(path, field.name), value[field.name], checker(field)
    if item is None:
        faults = iter(()) if takes_null(field) else iter((Fault(where, codec.expected, None),))
    else:
        faults = codec.check(item, where)
    for fault in faults:
        yield fault._replace(found=HIDDEN) if field.info.secret else fault


def _check_extra(shape: Shape, key: str, item: Any, path: str) -> Iterator[Fault]:
    where = child_path(path, key)
    if shape.extra is not None:
        yield from shape.extra.check(item, where)
    else:
        yield Fault(where, "no such property", item)
