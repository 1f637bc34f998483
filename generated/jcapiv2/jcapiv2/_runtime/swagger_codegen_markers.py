"""Classes for schemas that are no objects with attributes: older code may name them, and values pass them by."""

from __future__ import annotations

from typing import Any, ClassVar


class SwaggerMap(dict[str, Any]):
    """Base class of named maps."""

    __slots__ = ()

    swagger_types: ClassVar[dict[str, str]] = {}
    attribute_map: ClassVar[dict[str, str]] = {}


class SwaggerList(list[Any]):
    """Base class of named arrays."""

    __slots__ = ()

    swagger_types: ClassVar[dict[str, str]] = {}
    attribute_map: ClassVar[dict[str, str]] = {}
