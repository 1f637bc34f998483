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
    """Name of the attribute."""
    description: str | None | Unset = UNSET
    """What it is for."""
    enabled: bool | None = None
    """Whether it is asked for."""
    multi_value: bool | None = field(name="multiValue", default=None)
    """Whether it may have several values."""
    values: list[str] | None = None
    """Its values, as text."""
    data_type: Literal["STRING", "INTEGER", "DATE_TIME"] | str | None = field(name="dataType", default=None)
    """What its values are."""
    options: list[str] | None = None
    """Values to choose from, if there is a choice."""
    input_type: Literal["TEXT", "POPUP", "SCRIPT", "LDAP"] | str | None = field(name="inputType", default=None)
    """How its value is found."""
