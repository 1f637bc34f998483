"""ExtensionAttribute, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.unset import Unset


class ExtensionAttribute(Model):
    """Value of an attribute of the organisation."""

    definition_id: str | None = field(name="definitionId", default=None)
    """Number of the attribute."""
    name: str | None = None
    description: str | None | Unset = UNSET
    enabled: bool | None = None
    multi_value: bool | None = field(name="multiValue", default=None)
    values: list[str] | None = None
    data_type: Literal["STRING", "INTEGER", "DATE_TIME"] | str | None = field(name="dataType", default=None)
    options: list[str] | None = None
    input_type: Literal["TEXT", "POPUP", "SCRIPT", "LDAP"] | str | None = field(name="inputType", default=None)
