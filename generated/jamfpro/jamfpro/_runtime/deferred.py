"""A codec named before it exists: recursive aliases, and imports put off to the first use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from .codecs import PROBE_DEPTH, Codec
from .encoding import encode_any
from .faults import Fault

T = TypeVar("T")


class DeferredCodec(Codec[T], Generic[T]):
    """Stands for the codec that a function gives.

    A value nested more deeply than Python can follow stays raw from there on.
    """

    __slots__ = ("_codec", "_make", "expected", "json_types", "specificity")

    trivial = False
    natural = False

    def __init__(self, make: Callable[[], Codec[T]]) -> None:
        self._make = make
        self._codec: Codec[T] | None = None

    def __getattr__(self, name: str) -> Any:
        """Take what describes the codec from the codec itself; those slots stay empty, as it may not exist yet."""
        if name not in DeferredCodec.__slots__:
            raise AttributeError(name)
        return getattr(self.codec, name)

    @property
    def codec(self) -> Codec[T]:
        """The codec itself, made at first need."""
        if self._codec is None:
            self._codec = self._make()
        return self._codec

    def decode(self, value: Any) -> T:
        try:
            return self.codec.decode(value)
        except RecursionError:
            result: T = value
            return result

    def encode(self, value: Any, read_only: bool = False) -> Any:
        try:
            return self.codec.encode(value, read_only)
        except RecursionError:
            return encode_any(value, read_only)

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        try:
            yield from self.codec.check(value, path)
        except RecursionError:
            yield Fault(path, "less nesting", value)

    def fits(self, value: Any, depth: int = PROBE_DEPTH) -> bool:
        return self.codec.fits(value, depth)

    def python_types(self) -> tuple[type, ...]:
        return self.codec.python_types()


def deferred(make: Callable[[], Codec[T]]) -> Codec[T]:
    """Return a codec that stands for ``make()``, which is called once, when the codec is first used."""
    return DeferredCodec(make)
