"""Between JSON values and Python values, in both directions.

A codec holds no state. Decoding is total: whatever a server sends comes back as some value, the raw one where nothing
better can be made of it, because a client that stops on a surprise helps nobody. :meth:`Codec.check` is the strict
reading of the same schema: it walks a value again, slowly, and names every difference with its JSON path. It runs when
a caller asks for warnings, or always in strict mode.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, Generic, TypeVar, get_args, overload

from .encoding import SCALARS, encode_any
from .faults import Fault

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E", bound=Enum)
StrE = TypeVar("StrE", bound=str)
IntE = TypeVar("IntE", bound=int)

JSON_TYPES = (dict, list, str, int, float, bool, type(None))

PROBE_DEPTH = 3
"""How many levels of a value are looked at to choose the variant of a union."""
PROBE_ITEMS = 4
"""How many items of an array or map are looked at for that."""


class Codec(Generic[T_co]):
    """How one schema is read and written. The base class takes any JSON value as it is."""

    __slots__ = ()

    expected = "any value"
    """What :class:`~.faults.Fault` says was expected."""
    trivial = True
    """Decoding is the identity, so a model need not visit the field when it reads."""
    natural = True
    """Values are written as their types alone say, so a model need not visit the field when it writes JSON text."""
    json_types: tuple[type, ...] = JSON_TYPES
    """The types that a JSON parser gives for values of this schema."""
    specificity = 0
    """How much a value says by fitting: 0 anything, 1 a JSON type, 2 a format, 3 one of a few values."""

    def decode(self, value: Any) -> T_co:
        """Return the Python value for a JSON value. Never raises; a value that does not fit comes back as it is."""
        result: T_co = value
        return result

    def encode(self, value: Any, read_only: bool = False) -> Any:
        """Return the JSON value for a Python value. Properties that only the server sets are left out by default."""
        return value if value.__class__ in SCALARS else encode_any(value, read_only)

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        """Yield every difference between a JSON value and the schema. Never raises."""
        if value.__class__ not in self.json_types:
            yield Fault(path, self.expected, value)

    def fits(self, value: Any, depth: int = PROBE_DEPTH) -> bool:
        """Say whether a JSON value looks like one of this schema, with bounded work."""
        return next(self.check(value, ""), None) is None

    def python_types(self) -> tuple[type, ...]:
        """Return the types a decoded value has, for choosing the variant of a union when it is written."""
        return self.json_types


class Primitive(Codec[T_co]):
    """A JSON scalar that is its own Python value."""

    __slots__ = ("expected", "json_types")

    specificity = 1

    def __init__(self, expected: str, *json_types: type) -> None:
        self.expected = expected
        self.json_types = json_types


class IntegerCodec(Codec[int]):
    """A whole number. ``1.0`` is one too (JSON Schema 2020-12, section 6.1.1 of validation), and stays as it came."""

    __slots__ = ()

    expected = "an integer"
    json_types = (int, float)
    specificity = 1

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        if value.__class__ is not int and not (value.__class__ is float and value.is_integer()):
            yield Fault(path, self.expected, value)


class Literals(Codec[T_co]):
    """An inline enumeration: values are kept as they are, known or not."""

    __slots__ = ("expected", "json_types", "values")

    specificity = 3

    def __init__(self, *values: Any) -> None:
        self.values = values
        self.expected = "one of " + ", ".join(map(repr, values))
        self.json_types = _json_types(values)

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        if not self.holds(value):
            yield Fault(path, self.expected, value)

    def holds(self, value: Any) -> bool:
        """Say whether the value is one of the literals; True is not 1, but 1.0 is."""
        return any(
            value == known and (value is True or value is False) == (known.__class__ is bool) for known in self.values
        )


class OpenEnum(Codec[Any]):
    """An enumeration class. A value it does not know stays as it came."""

    __slots__ = ("_members", "enum", "expected", "json_types")

    trivial = False
    specificity = 3

    def __init__(self, enum: type[Enum]) -> None:
        self.enum = enum
        self.expected = f"a value of {enum.__name__}"
        self.json_types = _json_types([_plain(member) for member in enum])
        self._members = {kind: _members(enum, kind) for kind in self.json_types}

    def decode(self, value: Any) -> Any:
        members = self._members.get(value.__class__)
        return value if members is None else members.get(value, value)

    def encode(self, value: Any, read_only: bool = False) -> Any:
        return value.value if value.__class__ is self.enum else encode_any(value, read_only)

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        if self.decode(value).__class__ is not self.enum:
            yield Fault(path, self.expected, value)

    def python_types(self) -> tuple[type, ...]:
        return (self.enum, *self.json_types)


def _plain(member: Enum) -> Any:
    return member.value


def _members(enum: type[Enum], kind: type) -> dict[Any, Enum]:
    """Return the members that a JSON value of one type can mean. Kept apart, since 1, 1.0 and True are one key."""
    kinds = (int, float) if kind in (int, float) else (kind,)
    return {_plain(member): member for member in enum if _plain(member).__class__ in kinds}


def _json_types(values: Any) -> tuple[type, ...]:
    """Return the types of the values in order; a whole number may come as either kind of number."""
    kinds = dict.fromkeys(type(value) for value in values)
    if int in kinds or float in kinds:
        kinds.update({int: None, float: None})
    return tuple(kinds)


@overload
def open_enum(enum: type[StrE]) -> Codec[StrE | str]: ...
@overload
def open_enum(enum: type[IntE]) -> Codec[IntE | int]: ...
@overload
def open_enum(enum: type[E]) -> Codec[E | str | int | float | bool]: ...
def open_enum(enum: Any) -> Codec[Any]:
    """Return the codec of an enumeration class; values it does not know are read and written as they are."""
    return OpenEnum(enum)


def literals(*values: T) -> Codec[T]:
    """Return the codec of an inline enumeration, where no annotation tells it."""
    return Literals(*values)


def literals_of(alias: Any) -> Codec[Any]:
    """Return the codec of an inline enumeration that has an alias: a ``Literal``."""
    return Literals(*get_args(alias))


ANY: Codec[Any] = Codec()
STRING: Codec[str] = Primitive("a string", str)
INTEGER: Codec[int] = IntegerCodec()
NUMBER: Codec[float] = Primitive("a number", float, int)
BOOLEAN: Codec[bool] = Primitive("a boolean", bool)
NULL: Codec[None] = Primitive("null", type(None))
