"""The Python surface of a package as plain values: what code that calls it was written against.

It is far smaller than the plan it is taken from. The lock keeps it, so that the next generation can tell what changed
without the document of the last one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import field

from specmill.ir import Json, Place
from specmill.values import frozen


@frozen
class Parameter:
    """One argument of a method."""

    name: str
    key: str
    """What it is on the wire: ``2:query:limit``, ``0:body``; parts of the path count from zero: ``1:path:0``."""
    annotation: str
    positional: bool
    required: bool
    alias: str = ""
    """Another keyword that it goes by; empty if there is none."""


@frozen
class Method:
    """One operation as a method of an Api class; its twins follow from it."""

    owner: str
    name: str
    route: str
    """HTTP method and path, names of its variables left out: ``GET /users/{}``."""
    parameters: tuple[Parameter, ...]
    returns: str
    companions: tuple[str, ...] = ()
    """Names of the methods beside it, that iterate or stream."""

    @property
    def symbol(self) -> str:
        return f"{self.owner}.{self.name}"


@frozen
class Group:
    """One Api class."""

    name: str
    attribute: str
    """Property of the client that gives it."""


@frozen
class Attribute:
    """One attribute of a model, or member of an enumeration, whose annotation is then its value."""

    name: str
    wire: str
    annotation: str
    required: bool
    default: str = ""


@frozen
class Model:
    """One class or alias of ``models``."""

    name: str
    kind: str
    """``model``, ``enum`` or ``alias``."""
    schema: str
    """Name of the component it is made from; empty for an inline schema."""
    base: str
    """What it is derived from; of an alias, what it stands for."""
    sent: bool
    received: bool
    attributes: tuple[Attribute, ...] = ()

    @property
    def shape(self) -> tuple[str, str, tuple[tuple[str, str], ...]]:
        """What two models have in common of which one is the other under a new name."""
        own = tuple(sorted((each.wire, each.annotation.replace(self.name, "@")) for each in self.attributes))
        return self.kind, self.base, own


@frozen
class Surface:
    """A whole package. Every mapping is by the name that callers use."""

    groups: Mapping[str, Group] = field(factory=dict)
    methods: Mapping[str, Method] = field(factory=dict)
    models: Mapping[str, Model] = field(factory=dict)
    exports: Mapping[str, str] = field(factory=dict)
    """Other names that the package exports, to their modules."""
    literals: Mapping[str, str] = field(factory=dict)
    """Names that annotations use for long lists of values, to what they stand for."""
    credentials: Mapping[str, str] = field(factory=dict)
    """Keys of security schemes, as the configuration takes them, to what they are."""
    renamed: Mapping[str, str] = field(factory=dict)
    """Deprecated names that are kept, to what they are called now."""
    ordered: bool = False
    """Attributes of models may be given by position."""
    spoken: Mapping[str, str] = field(factory=dict)
    """What is said on the wire and shown nowhere else, by the symbol of a method, the name of a model, or ``""`` for
    what all calls share: see :mod:`specmill.surface.wire`."""
    bounds: Mapping[str, Mapping[str, Json]] | None = None
    """Bounds that the package checks itself, by method or model: see :mod:`specmill.surface.bounds`. None where that is
    not known: locks of earlier versions lack them."""
    places: Mapping[str, Place] = field(factory=dict, eq=False)
    """Where symbols come from, as far as the document is at hand."""

    def place(self, *symbols: str) -> Place | None:
        """Return where the first of some symbols that is known comes from."""
        return next((self.places[each] for each in symbols if each in self.places), None)

    def names(self) -> Iterator[str]:
        """Yield every name that code can import from the package."""
        yield from self.groups
        yield from self.models
        yield from self.exports
