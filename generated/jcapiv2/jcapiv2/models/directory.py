"""Directory, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class Directory(SwaggerModel):
    """A directory of any kind."""

    id: str | None = field(default=None, required=True)
    """Id of the directory, valid in the operations of its kind."""
    name: str | None = field(default=None, required=True)
    """Name of the directory."""
    type: Literal["active_directory", "g_suite", "ldap_server", "office_365", "workday"] | str | None = field(
        default=None,
        required=True,
    )
    """Kind of directory."""
