"""How well a JSON value matches each variant of a union that has no discriminator to ask.

Every variant is graded by itself and the best grade wins, so the order of the variants does not matter. A constant
property that has its value decides before all else. Then count, in points: declared properties that are there and fit,
required ones more; against it properties that do not fit, required ones that are missing, and unknown ones. Work is
bounded: few levels, few items of each array.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any, NamedTuple

from .checking import checker, field_fits, is_missed
from .codecs import PROBE_DEPTH, PROBE_ITEMS, Codec, Literals, OpenEnum
from .containers import ArrayCodec, MapCodec, NullableCodec
from .deferred import DeferredCodec
from .model_codec import ModelCodec
from .shape import ModelField, Shape

_REQUIRED, _OPTIONAL, _ENTRY = 3, 2, 1
_UNKNOWN, _UNFIT, _MISSING, _WRONG_CONSTANT = -1, -3, -4, -6


class Grade(NamedTuple):
    """What speaks for a variant. The greater, the better, in the order of the fields."""

    constants: int = 0
    """Constants that have their value, less those that have another; never below 0."""
    points: int = 0
    faults: int = 0
    """Less one for each property that is missing or does not fit."""
    tightness: int = 0
    """Less one for each declared property."""
    wrong_constants: int = 0
    """Less one for each constant that has another value."""
    known: int = 0
    """Declared properties that are there."""


def best_match(candidates: tuple[Codec[Any], ...], value: Any) -> Codec[Any] | None:
    """Return the codec that matches a value best; None where none has anything in common with an object.

    None, too, for an object whose constants are those of none, unless one variant fits in all other respects.
    """
    if not candidates:
        return None
    graded = sorted(((grade(codec, value), codec) for codec in candidates), key=lambda pair: pair[0], reverse=True)
    best, codec = graded[0]
    if value.__class__ is not dict:
        return codec
    if best.wrong_constants and best.constants == 0:
        return sole_fit(candidates, value, None)
    return codec if best.known or not best.faults else None


def sole_fit(candidates: tuple[Codec[Any], ...], value: dict[str, Any], discriminator: str | None) -> Codec[Any] | None:
    """Return the one model that an object fits in everything but the discriminator and other constants.

    None if there are more or none. An object with unknown properties fits nothing here.
    """
    models = [codec for codec in map(_unwrapped, candidates) if isinstance(codec, ModelCodec)]
    fitting = [codec for codec in models if _fits_all_but(codec.shape, value, discriminator)]
    return fitting[0] if len(fitting) == 1 else None


def grade(codec: Codec[Any], value: Any, depth: int = PROBE_DEPTH) -> Grade:
    """Say how well one codec matches a JSON value, looking ``depth`` levels down."""
    match _unwrapped(codec):
        case ModelCodec() as model if value.__class__ is dict:
            return _grade_object(model.shape, value, depth)
        case ArrayCodec(items=items) if value.__class__ is list and depth > 0:
            return _total(grade(items, item, depth - 1) for item in value[:PROBE_ITEMS])
        case MapCodec(values=values) if value.__class__ is dict and depth > 0:
            entries = islice(value.values(), 8 * PROBE_ITEMS)
            return _total(_grade_entry(values.fits(item, depth - 1)) for item in entries)
        case other if other.fits(value, depth):
            return Grade(points=other.specificity)
        case _:
            return Grade(points=_UNFIT, faults=-1)


def _unwrapped(codec: Codec[Any]) -> Codec[Any]:
    while isinstance(codec, DeferredCodec | NullableCodec):
        codec = codec.codec if isinstance(codec, DeferredCodec) else codec.inner
    return codec


def _total(grades: Iterable[Grade]) -> Grade:
    return Grade(*map(sum, zip(*grades, Grade(), strict=True)))


def _grade_entry(fits: bool) -> Grade:
    return Grade(points=_ENTRY, known=1) if fits else Grade(points=_UNFIT, faults=-1)


def _grade_object(shape: Shape, value: dict[str, Any], depth: int) -> Grade:
    total = _total(_grade_field(field, value, depth - 1) for field in shape.fields)
    unknown = sum(1 for key in value if key not in shape.names)
    return total._replace(
        constants=max(total.constants + total.wrong_constants, 0),
        points=total.points + unknown * _UNKNOWN,
        faults=total.faults - (unknown if shape.closed else 0),
        tightness=-len(shape.fields),
    )


def _grade_field(field: ModelField, value: dict[str, Any], depth: int) -> Grade:
    if field.name not in value:
        return Grade(points=_MISSING, faults=-1) if is_missed(field) else Grade()
    constant = _is_constant(field)
    if field_fits(field, value, depth):
        return Grade(constants=int(constant), points=_REQUIRED if field.required or constant else _OPTIONAL, known=1)
    if constant and isinstance(value[field.name], str | int | float):
        return Grade(points=_WRONG_CONSTANT, faults=-1, wrong_constants=-1, known=1)
    return Grade(points=_UNFIT, faults=-1, known=1)


def _is_constant(field: ModelField) -> bool:
    codec = checker(field)
    values = codec.values if isinstance(codec, Literals) else codec.enum if isinstance(codec, OpenEnum) else ()
    return len(tuple(values)) == 1


def _fits_all_but(shape: Shape, value: dict[str, Any], discriminator: str | None) -> bool:
    if not value.keys() <= shape.names.keys():
        return False
    telling = (field for field in shape.fields if field.name != discriminator and not _is_constant(field))
    return all(field_fits(field, value, PROBE_DEPTH - 1) for field in telling)
