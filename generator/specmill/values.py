"""Values of the program: attrs classes for type checkers, and classes that cost next to nothing at run time.

Type checkers see :func:`attrs.frozen` and :func:`attrs.define`, and they are what keeps values frozen: all code here is
checked. At run time these are classes with slots whose ``__init__``, comparison and text are made when they are first
asked for. Made by attrs at import, the two hundred classes would take longer than a small package takes in all, and
an ``__init__`` that guards its attributes twice as long as one that does not. What attrs can do with its classes, it
can do with these too: what it has to know of them is worked out if it asks.

Source is made here and compiled: of the names of attributes, which stand in this program, and of nothing else.
"""

from __future__ import annotations

from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from attrs import Factory, define, evolve, field, frozen
else:

    def Factory(factory: Callable[[Any], Any], takes_self: bool) -> Any:
        """Say of a default that it is worked out from the attributes before it."""
        return _Derived(factory)

    def frozen(cls: type | None = None, *, eq: bool = True) -> Any:
        """Make a class a value; with ``eq=False`` it is equal to itself alone."""
        return _value(cls, eq) if cls is not None else lambda each: _value(each, eq)

    def define(cls: type | None = None, *, slots: bool = True) -> Any:
        """Make a class whose attributes may be set; without slots, others may be added."""
        return _mutable(cls, slots) if cls is not None else lambda each: _mutable(each, slots)

    def field(**said: Any) -> Any:
        """Say of an attribute its ``default``, ``factory`` or ``converter``, or that ``init`` or ``eq`` pass it by."""
        return _Said(said)

    def evolve(value: Any, /, **changes: Any) -> Any:
        """Return a value like another, but for what is given."""
        kind = value.__class__
        for name, said in kind.__said__.items():
            argument = name.lstrip("_")
            if argument not in changes and said.get("init", True):
                changes[argument] = getattr(value, name)
        return kind(**changes)


__all__ = ["Factory", "define", "evolve", "field", "frozen", "is_value", "names_of"]


def is_value(value: object) -> bool:
    """Whether something is of a class that was made here."""
    return hasattr(value, "__said__")


def names_of(cls: Any) -> tuple[str, ...]:
    """Return the attributes of a class that was made here, in the order in which they are written."""
    return tuple(cls.__said__)


class _Said(dict[str, Any]):
    """What :func:`field` was told of an attribute."""


class _Derived(NamedTuple):
    """A default that is a function of the value."""

    function: Callable[[Any], Any]


# -- classes -----------------------------------------------------------------------------------------------------------


def _value(cls: type, eq: bool) -> Any:
    made = _made(cls, slots=True)
    if eq:
        _give(made, "__eq__", _first_equal)
        _give(made, "__hash__", _first_hash)
    return made


def _mutable(cls: type, slots: bool) -> Any:
    made = _made(cls, slots)
    _give(made, "__eq__", _first_equal)
    if "__hash__" not in cls.__dict__:
        made.__hash__ = None
    return made


def _made(cls: Any, slots: bool) -> Any:
    said = {name: _said(cls, name) for name in cls.__annotations__}
    common = {
        "__said__": said,
        "__match_args__": tuple(name for name, each in said.items() if each.get("init", True)),
        "__attrs_attrs__": _ForAttrs(),
    }
    kept = {name: value for name, value in cls.__dict__.items() if name not in {*said, "__dict__", "__weakref__"}}
    own = {"__slots__": tuple(said)} if slots else {}
    made = type(cls)(cls.__name__, cls.__bases__, {**kept, **common, **own})
    _give(made, "__init__", _first_init)
    _give(made, "__repr__", _text)
    return made


def _said(cls: type, name: str) -> Mapping[str, Any]:
    if name not in cls.__dict__:
        return {}
    found = cls.__dict__[name]
    if isinstance(found, _Said):
        return found
    return _of_attrs(found) if type(found).__name__ == "_CountingAttr" else {"default": found}


def _of_attrs(found: Any) -> Mapping[str, Any]:
    """Understand what the ``field`` of attrs was told, for modules that import that one."""
    import attrs

    said: dict[str, Any] = {"init": found.init, "eq": found.eq}
    if found.converter is not None:
        said["converter"] = found.converter
    match found._default:
        case attrs.NOTHING:
            return said
        case default if hasattr(default, "takes_self"):
            made = {"default": _Derived(default.factory)} if default.takes_self else {"factory": default.factory}
            return said | made
        case default:
            return said | {"default": default}


def _give(cls: Any, name: str, function: Callable[..., object]) -> None:
    """Set a method, unless the class has written its own."""
    if cls.__dict__.get(name) is None:
        setattr(cls, name, function)


class _ForAttrs:
    """The description that attrs wants of a class, made when it is asked for."""

    def __get__(self, value: object, cls: Any) -> object:
        import attrs

        fields: dict[str, Any] = {}
        for name, said in cls.__said__.items():
            match said.get("default"):
                case _Derived(function):
                    fields[name] = attrs.field(**{**said, "default": attrs.Factory(function, takes_self=True)})
                case _:
                    fields[name] = attrs.field(**said)
        found: Any = attrs.make_class(cls.__name__, fields)
        cls.__attrs_attrs__ = found.__attrs_attrs__
        return found.__attrs_attrs__


# -- methods, made at first use ----------------------------------------------------------------------------------------


def _first_init(value: Any, *given: object, **named: object) -> None:
    cls = value.__class__
    cls.__init__ = _init(cls.__said__)
    cls.__init__(value, *given, **named)


def _init(said: Mapping[str, Mapping[str, Any]]) -> FunctionType:
    """Return the ``__init__`` that someone would write by hand, with a line an attribute."""
    settable = {name.lstrip("_"): each for name, each in said.items() if each.get("init", True)}
    defaults = tuple(
        each.get("default", _ABSENT) for each in settable.values() if "default" in each or "factory" in each
    )
    scope: dict[str, Any] = {"_absent": _ABSENT}
    lines = [f" self.{name} = {_expression(name, each, scope)}" for name, each in said.items()]
    source = "\n".join((f"def __init__({', '.join(('self', *settable))}):", *(lines or [" pass"])))
    compiled = compile(source, __file__, "exec")
    code = next(each for each in compiled.co_consts if isinstance(each, CodeType))
    return FunctionType(code, scope, "__init__", defaults)


def _expression(name: str, said: Mapping[str, Any], scope: dict[str, Any]) -> str:
    """Return what an attribute is set to, and put what that needs into the scope: arguments have no leading ``_``."""
    value = name.lstrip("_")
    default = said.get("default")
    if isinstance(default, _Derived):
        scope[f"_make_{name}"] = default.function
        value = f"_make_{name}(self)"
    elif "factory" in said:
        scope[f"_make_{name}"] = said["factory"]
        value = f"_make_{name}() if {value} is _absent else {value}" if said.get("init", True) else f"_make_{name}()"
    if "converter" in said:
        scope[f"_as_{name}"] = said["converter"]
        value = f"_as_{name}({value})"
    return value


_ABSENT = object()


def _text(value: Any) -> str:
    shown = [f"{name}={getattr(value, name)!r}" for name in names_of(type(value))]
    return f"{type(value).__qualname__}({', '.join(shown)})"


def _first_equal(value: object, other: object) -> object:
    _compare_by_fields(type(value))
    return value.__eq__(other)


def _first_hash(value: object) -> int:
    _compare_by_fields(type(value))
    return hash(value)


def _compare_by_fields(cls: Any) -> None:
    compared = [name for name, said in cls.__said__.items() if said.get("eq", True)]
    key: Callable[[Any], object] = attrgetter(*compared) if compared else type

    def equal(value: object, other: object) -> object:
        return key(value) == key(other) if other.__class__ is value.__class__ else NotImplemented

    def hashed(value: object) -> int:
        return hash(key(value))

    cls.__eq__ = equal
    if cls.__hash__ is not None:
        cls.__hash__ = hashed
