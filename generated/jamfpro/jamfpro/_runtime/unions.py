"""One of several schemas (``oneOf``, ``anyOf``): which one a value is of, found without regard to their order.

A discriminator decides where there is one. Else the JSON type does; and among several objects, how well each one's
declared properties match (:mod:`.matching`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias, TypeVar, overload

from .codecs import PROBE_DEPTH, Codec
from .encoding import SCALARS, encode_any
from .faults import Fault, child_path
from .matching import best_match, sole_fit
from .model_codec import ModelCodec

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")
T = TypeVar("T")

Variant: TypeAlias = Codec[T] | Callable[[], Codec[T]]
"""A codec, or what gives it when it is needed: classes of other modules are imported no earlier."""


_NO_MAPPING: Mapping[str, Any] = {}


class UnionCodec(Codec[Any]):
    """One of several schemas."""

    __slots__ = ("_by_type", "_default", "_discriminator", "_mapping", "_variants", "expected", "json_types")

    trivial = False
    natural = False
    specificity = 1

    def __init__(
        self,
        variants: tuple[Variant[Any], ...],
        discriminator: str | None,
        mapping: Mapping[str, Variant[Any]],
        default: Variant[Any] | None,
    ) -> None:
        self._variants = variants
        self._discriminator = discriminator
        self._mapping = mapping
        self._default = default
        self._by_type: dict[type, tuple[Codec[Any], ...]] | None = None

    @property
    def variants(self) -> tuple[Codec[Any], ...]:
        """The codecs of the variants, each once, in the order of the document."""
        return tuple({id(codec): codec for codec in map(_resolved, self._variants)}.values())

    @property
    def by_type(self) -> dict[type, tuple[Codec[Any], ...]]:
        """The variants that a value of each JSON type may be of."""
        if self._by_type is None:
            variants = self.variants
            kinds = dict.fromkeys(kind for codec in variants for kind in codec.json_types)
            self._by_type = {kind: tuple(codec for codec in variants if kind in codec.json_types) for kind in kinds}
        return self._by_type

    def __getattr__(self, name: str) -> Any:
        """Describe the codec from its variants, which need not exist when it is made."""
        match name:
            case "expected":
                return " or ".join(dict.fromkeys(codec.expected for codec in self.variants))
            case "json_types":
                return tuple(self.by_type)
            case _:
                raise AttributeError(name)

    def decode(self, value: Any) -> Any:
        codec = self.variant_of(value)
        return value if codec is None else codec.decode(value)

    def variant_of(self, value: Any) -> Codec[Any] | None:
        """Return the variant that a JSON value is of; None if it is to stay raw."""
        if self._is_tagged(value):
            return self._named_by_tag(value)
        candidates = self.by_type.get(value.__class__, ())
        return candidates[0] if len(candidates) == 1 else best_match(candidates, value)

    def _is_tagged(self, value: Any) -> bool:
        return value.__class__ is dict and _tag_text(value.get(self._discriminator)) is not None

    def _named_by_tag(self, value: dict[str, Any]) -> Codec[Any] | None:
        """Return the variant that the discriminator names.

        A value it does not know in any letter case names the default one, or none, unless the structure leaves no
        doubt.
        """
        tag = str(_tag_text(value.get(self._discriminator or "")))
        variant = self._mapping.get(tag)
        if variant is None:
            folded = {known.casefold(): each for known, each in self._mapping.items()}
            variant = folded.get(tag.casefold(), self._default)
        if variant is not None:
            return _resolved(variant)
        return sole_fit(self.by_type.get(dict, ()), value, self._discriminator)

    def encode(self, value: Any, read_only: bool = False) -> Any:
        if value.__class__ in SCALARS:
            return value
        codec: ModelCodec[Any] | None = getattr(value.__class__, "__codec__", None)
        if codec is not None:
            return self._with_tag(codec.encode(value, read_only), codec)
        fitting = [codec for codec in self.variants if value.__class__ in codec.python_types()]
        fitting = fitting or [codec for codec in self.variants if isinstance(value, codec.python_types())]
        return fitting[0].encode(value, read_only) if len(fitting) == 1 else encode_any(value, read_only)

    def _with_tag(self, data: dict[str, Any], codec: ModelCodec[Any]) -> dict[str, Any]:
        """Set the discriminator, where the caller left it to us."""
        if self._discriminator is not None and data.get(self._discriminator) is None:
            for tag, variant in self._mapping.items():
                if _resolved(variant) is codec:
                    data[self._discriminator] = tag
                    break
        return data

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        codec = self.variant_of(value)
        if codec is not None:
            yield from codec.check(value, path)
        elif self._discriminator is not None and self._is_tagged(value):
            known = "one of " + ", ".join(map(repr, self._mapping))
            yield Fault(child_path(path, self._discriminator), known, value[self._discriminator])
        else:
            yield Fault(path, self.expected, value)

    def fits(self, value: Any, depth: int = PROBE_DEPTH) -> bool:
        return any(codec.fits(value, depth) for codec in self.by_type.get(value.__class__, ()))

    def python_types(self) -> tuple[type, ...]:
        return tuple(kind for codec in self.variants for kind in codec.python_types())


def _resolved(variant: Variant[Any]) -> Codec[Any]:
    return variant if isinstance(variant, Codec) else variant()


def _tag_text(tag: object) -> str | None:
    """Return a discriminator's value as the mapping's keys write it; None for what cannot be one."""
    if isinstance(tag, bool):
        return "true" if tag else "false"
    return str(tag) if isinstance(tag, str | int) else None


@overload
def union(
    a: Variant[A],
    /,
    *,
    discriminator: str | None = None,
    mapping: Mapping[str, Variant[Any]] = ...,
    default: Variant[Any] | None = None,
) -> Codec[A]: ...
@overload
def union(
    a: Variant[A],
    b: Variant[B],
    /,
    *,
    discriminator: str | None = None,
    mapping: Mapping[str, Variant[Any]] = ...,
    default: Variant[Any] | None = None,
) -> Codec[A | B]: ...
@overload
def union(
    a: Variant[A],
    b: Variant[B],
    c: Variant[C],
    /,
    *,
    discriminator: str | None = None,
    mapping: Mapping[str, Variant[Any]] = ...,
    default: Variant[Any] | None = None,
) -> Codec[A | B | C]: ...
@overload
def union(
    a: Variant[A],
    b: Variant[B],
    c: Variant[C],
    d: Variant[D],
    /,
    *,
    discriminator: str | None = None,
    mapping: Mapping[str, Variant[Any]] = ...,
    default: Variant[Any] | None = None,
) -> Codec[A | B | C | D]: ...
@overload
def union(
    a: Variant[A],
    b: Variant[B],
    c: Variant[C],
    d: Variant[D],
    e: Variant[E],
    /,
    *,
    discriminator: str | None = None,
    mapping: Mapping[str, Variant[Any]] = ...,
    default: Variant[Any] | None = None,
) -> Codec[A | B | C | D | E]: ...
@overload
def union(
    a: Variant[Any],
    b: Variant[Any],
    c: Variant[Any],
    d: Variant[Any],
    e: Variant[Any],
    f: Variant[Any],
    /,
    *more: Variant[Any],
    discriminator: str | None = None,
    mapping: Mapping[str, Variant[Any]] = ...,
    default: Variant[Any] | None = None,
) -> Codec[Any]: ...
def union(
    *variants: Variant[Any],
    discriminator: str | None = None,
    mapping: Mapping[str, Variant[Any]] = _NO_MAPPING,
    default: Variant[Any] | None = None,
) -> Codec[Any]:
    """Return the codec of one of several schemas.

    Args:
        variants: Their codecs, or functions that give them. The order does not matter.
        discriminator: Property that tells objects apart.
        mapping: Every value of that property the document knows, to the codec of its variant.
        default: Codec of objects whose discriminator has another value (OpenAPI 3.2, ``defaultMapping``).
    """
    return UnionCodec(variants, discriminator, mapping, default)
