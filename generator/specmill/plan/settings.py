"""What the manifest says of one package, as far as planning is concerned."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field

from specmill.ir import Json
from specmill.values import frozen

OLDEST_EDITION = "2026"
"""That of manifests that do not say: it must not change under anyone."""


@frozen
class Handwritten:
    """What the hand-written modules of a package ask of the generated ones."""

    exports: tuple[tuple[str, str], ...] = ()
    """Names that the package exports too, each with its module."""
    api_exports: tuple[tuple[str, str], ...] = ()
    """Names that its folder of Api classes exports too."""
    model_exports: tuple[tuple[str, str], ...] = ()
    """Names that its folder of models exports too."""
    extras: Mapping[str, tuple[str, ...]] = field(factory=dict)
    """Optional dependencies by the name of their extra."""
    readme: str = ""
    """Markdown for the README, in place of the short program; empty for the program."""
    needs: frozenset[str] = frozenset()
    """Modules of the runtime that they import."""


@frozen
class PackageSettings:
    """Settings of one package."""

    name: str
    """Import name."""
    version: str
    """PEP 440 version of the generated package."""
    compat: str = "none"
    edition: str = OLDEST_EDITION
    """Form of the output: one of :data:`specmill.plan.editions.EDITIONS`."""
    engine: str = "own"
    """What generates: this program, or another one over its reading of the document."""
    returns: str = "value"
    """What methods return: the data itself, or an outcome that may be a failure."""
    distribution: str | None = None
    """Name for pip; the import name by default."""
    http: str = "httpx"
    """The HTTP library: a key of :data:`specmill.plan.libraries.LIBRARIES`."""
    mixins: tuple[str, ...] = ()
    """Opt-in runtime modules, each with a class of the same name in CamelCase and ``Mixin`` behind it."""
    retry: Mapping[str, Json] = field(factory=dict)
    """Keyword arguments of the client's retry policy."""
    source: str = ""
    """Path of the document, or of several, for the README."""
    sbom: bool = False
    """Whether the project has a bill of materials."""
    handwritten: Handwritten = Handwritten()
    renamed: Mapping[str, str] = field(factory=dict)
    """Deprecated names that are kept, to what they are called now: classes, ``Class.method``, ``client.attribute``."""
