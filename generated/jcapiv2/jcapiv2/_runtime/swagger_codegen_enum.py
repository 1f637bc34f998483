"""String enumerations as swagger-codegen has them: classes with constants, whose values are plain strings."""

from __future__ import annotations

from typing import ClassVar


class SwaggerEnum(str):
    """Base class of string enumerations. A value that no constant names is one too."""

    __slots__ = ()

    swagger_types: ClassVar[dict[str, str]] = {}
    attribute_map: ClassVar[dict[str, str]] = {}
