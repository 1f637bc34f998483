"""Values of the program: attrs classes that nobody changes, made so that a million of them cost little.

For type checkers this is :func:`attrs.frozen`, and they are what keeps values frozen: all code here is checked. At run
time nothing guards an attribute, because the guard would be paid for by every ``__init__``, which then takes twice as
long. Comparing, hashing and printing are worked out for a class when it is first asked for, since compiling them for
some hundred and fifty classes at import would take longer than generating a small package.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, fields, has

if TYPE_CHECKING:
    from attrs import frozen
else:

    def frozen(cls: type | None = None, *, eq: bool = True) -> Any:
        """Make a class a value; with ``eq=False`` it is equal to itself alone."""
        return _made(cls, eq) if cls is not None else lambda each: _made(each, eq)


__all__ = ["frozen", "is_value", "names_of"]


def is_value(value: object) -> bool:
    """Whether something is of a class that attrs made."""
    return has(type(value))


def names_of(cls: Any) -> tuple[str, ...]:
    """Return the attributes of a class that attrs made, in the order in which they are written."""
    return tuple(each.name for each in fields(cls))


Value = TypeVar("Value")


def _made(cls: type[Value], eq: bool) -> type[Value]:
    made = define(cls, eq=False, repr=False)
    _give(made, "__repr__", _text)
    if eq:
        _give(made, "__eq__", _first_equal)
        _give(made, "__hash__", _first_hash)
    return made


def _give(cls: type, name: str, function: Callable[..., object]) -> None:
    """Set a method, unless the class has written its own."""
    if name not in cls.__dict__ or cls.__dict__[name] is None:
        setattr(cls, name, function)


def _text(value: Any) -> str:
    shown = [f"{each.name}={getattr(value, each.name)!r}" for each in fields(type(value)) if each.repr]
    return f"{type(value).__qualname__}({', '.join(shown)})"


def _first_equal(value: object, other: object) -> object:
    _compare_by_fields(type(value))
    return value.__eq__(other)


def _first_hash(value: object) -> int:
    _compare_by_fields(type(value))
    return hash(value)


def _compare_by_fields(cls: type) -> None:
    compared = [each.name for each in fields(cls) if each.eq]
    key: Callable[[Any], object] = attrgetter(*compared) if compared else type

    def equal(value: object, other: object) -> object:
        return key(value) == key(other) if other.__class__ is value.__class__ else NotImplemented

    def hashed(value: object) -> int:
        return hash(key(value))

    for name, function in (("__eq__", equal), ("__hash__", hashed)):
        setattr(cls, name, function)
