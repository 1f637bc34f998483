"""Arrays, tuples, maps and null around other codecs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, islice, repeat
from typing import Any, Generic, TypeVar

from .codecs import ANY, PROBE_DEPTH, PROBE_ITEMS, Codec
from .encoding import encode_any, encode_key
from .faults import Fault, child_path
from .unset import UNSET

T = TypeVar("T")
_SERIES = (list, tuple, set, frozenset)
"""What a caller may have put in place of the list that an array is read as."""


class ArrayCodec(Codec["list[T]"], Generic[T]):
    """A JSON array of one kind of item."""

    __slots__ = ("items", "natural", "trivial")

    expected = "an array"
    json_types = (list,)
    specificity = 1

    def __init__(self, items: Codec[T]) -> None:
        self.items = items
        self.trivial = items.trivial
        self.natural = items.natural

    def decode(self, value: Any) -> list[T]:
        if self.trivial or value.__class__ is not list:
            result: list[T] = value
            return result
        return list(map(self.items.decode, value))

    def encode(self, value: Any, read_only: bool = False) -> Any:
        if value.__class__ is not list and not _is_series(value):
            return encode_any(value, read_only)
        encode = self.items.encode
        return [encode(item, read_only) for item in value]

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        if value.__class__ is not list:
            yield Fault(path, self.expected, value)
            return
        for index, item in enumerate(value):
            yield from self.items.check(item, f"{path}[{index}]")

    def fits(self, value: Any, depth: int = PROBE_DEPTH) -> bool:
        if value.__class__ is not list:
            return False
        return depth <= 0 or all(self.items.fits(item, depth - 1) for item in value[:PROBE_ITEMS])

    def python_types(self) -> tuple[type, ...]:
        return _SERIES


class TupleCodec(Codec["list[Any]"]):
    """A JSON array whose first items have schemas of their own."""

    __slots__ = ("prefix", "rest")

    expected = "an array"
    trivial = False
    natural = False
    json_types = (list,)
    specificity = 1

    def __init__(self, prefix: tuple[Codec[Any], ...], rest: Codec[Any] | None) -> None:
        self.prefix = prefix
        self.rest = rest

    def pairs(self, value: Any) -> Iterator[tuple[Any, Codec[Any]]]:
        return zip(value, chain(self.prefix, repeat(self.rest or ANY)), strict=False)

    def decode(self, value: Any) -> list[Any]:
        if value.__class__ is not list:
            result: list[Any] = value
            return result
        return [codec.decode(item) for item, codec in self.pairs(value)]

    def encode(self, value: Any, read_only: bool = False) -> Any:
        if not _is_series(value):
            return encode_any(value, read_only)
        return [codec.encode(item, read_only) for item, codec in self.pairs(value)]

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        if value.__class__ is not list:
            yield Fault(path, self.expected, value)
            return
        if self.rest is None and len(value) > len(self.prefix):
            yield Fault(path, f"an array of at most {len(self.prefix)}", value)
        for index, (item, codec) in enumerate(self.pairs(value)):
            yield from codec.check(item, f"{path}[{index}]")

    def fits(self, value: Any, depth: int = PROBE_DEPTH) -> bool:
        if value.__class__ is not list or (self.rest is None and len(value) > len(self.prefix)):
            return False
        sampled = islice(self.pairs(value), len(self.prefix) + PROBE_ITEMS)
        return depth <= 0 or all(codec.fits(item, depth - 1) for item, codec in sampled)

    def python_types(self) -> tuple[type, ...]:
        return _SERIES


class MapCodec(Codec["dict[str, T]"], Generic[T]):
    """A JSON object with any keys and one kind of value."""

    __slots__ = ("natural", "trivial", "values")

    expected = "an object"
    json_types = (dict,)
    specificity = 1

    def __init__(self, values: Codec[T]) -> None:
        self.values = values
        self.trivial = values.trivial
        self.natural = values.natural

    def decode(self, value: Any) -> dict[str, T]:
        if self.trivial or value.__class__ is not dict:
            result: dict[str, T] = value
            return result
        decode = self.values.decode
        return {key: decode(item) for key, item in value.items()}

    def encode(self, value: Any, read_only: bool = False) -> Any:
        if not isinstance(value, Mapping):
            return encode_any(value, read_only)
        encode = self.values.encode
        return {encode_key(key): encode(item, read_only) for key, item in value.items() if item is not UNSET}

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        if value.__class__ is not dict:
            yield Fault(path, self.expected, value)
            return
        for key, item in value.items():
            yield from self.values.check(item, child_path(path, key))

    def fits(self, value: Any, depth: int = PROBE_DEPTH) -> bool:
        if value.__class__ is not dict:
            return False
        return depth <= 0 or all(self.values.fits(item, depth - 1) for item in islice(value.values(), PROBE_ITEMS))


class NullableCodec(Codec["T | None"], Generic[T]):
    """Another schema, or null."""

    __slots__ = ("expected", "inner", "json_types", "natural", "specificity", "trivial")

    def __init__(self, inner: Codec[T]) -> None:
        self.inner = inner
        self.trivial = inner.trivial
        self.natural = inner.natural

    def __getattr__(self, name: str) -> Any:
        """Describe the codec from its inner one, which may be a deferred one that does not exist yet."""
        match name:
            case "expected":
                return f"{self.inner.expected} or null"
            case "json_types":
                return (*self.inner.json_types, type(None))
            case "specificity":
                return self.inner.specificity
            case _:
                raise AttributeError(name)

    def decode(self, value: Any) -> T | None:
        return None if value is None else self.inner.decode(value)

    def encode(self, value: Any, read_only: bool = False) -> Any:
        return None if value is None else self.inner.encode(value, read_only)

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        return iter(()) if value is None else self.inner.check(value, path)

    def fits(self, value: Any, depth: int = PROBE_DEPTH) -> bool:
        return value is None or self.inner.fits(value, depth)

    def python_types(self) -> tuple[type, ...]:
        return (*self.inner.python_types(), type(None))


def _is_series(value: object) -> bool:
    """Say whether a value is sent as an array: anything that can be walked, but for text and objects."""
    return hasattr(value, "__iter__") and not isinstance(value, str | bytes | bytearray | memoryview | Mapping)


def array(items: Codec[T]) -> Codec[list[T]]:
    """Return the codec of an array of ``items``."""
    return ArrayCodec(items)


def tuple_of(*prefix: Codec[Any], rest: Codec[Any] | None = None) -> Codec[list[Any]]:
    """Return the codec of an array that begins with ``prefix``; ``rest`` None means that no more may follow."""
    return TupleCodec(prefix, rest)


def mapping(values: Codec[T]) -> Codec[dict[str, T]]:
    """Return the codec of an object whose values are all of one kind."""
    return MapCodec(values)


def nullable(inner: Codec[T]) -> Codec[T | None]:
    """Return the codec of ``inner`` or null."""
    return NullableCodec(inner)
