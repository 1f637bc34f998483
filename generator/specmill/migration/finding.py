"""What was found of another generator's set-up."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from attrs import field

from specmill.values import frozen


class Tool(Enum):
    """A generator people come from. The value is its name for people."""

    PYTHON_CLIENT = "openapi-python-client"
    OPENAPI_GENERATOR = "OpenAPI Generator"
    SWAGGER_CODEGEN = "swagger-codegen"


@frozen
class Setup:
    """One client that another generator makes."""

    tool: Tool
    origin: str
    """File or folder that says so, as it is shown."""
    settings: Mapping[str, object] = field(factory=dict)
    """The options of the configuration, by their names there."""
    spec: str | None = None
    """Path or URL of the document."""
    package: str | None = None
    version: str | None = None
    distribution: str | None = None


@frozen
class Lost:
    """One setting that has no counterpart, or needs none."""

    name: str
    text: str
