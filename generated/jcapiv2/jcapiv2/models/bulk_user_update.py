"""BulkUserUpdate, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any


class BulkUserUpdate(SwaggerModel):
    """A user to be changed in a bulk job, found by `id`."""

    attributes: list[dict[str, Any]] | None = None
    """Custom attributes, and further fields of the user record, each an object of `name` and `value`."""
    email: str | None = None
    """Email address."""
    firstname: str | None = None
    """Given name."""
    id: str | None = None
    """Id of the user to change."""
    lastname: str | None = None
    """Family name."""
    username: str | None = None
    """Login name."""
