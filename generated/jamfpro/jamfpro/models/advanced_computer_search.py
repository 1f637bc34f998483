"""AdvancedComputerSearch, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.xml_names import Xml, xml_fields

if TYPE_CHECKING:
    from .criterion import Criterion
    from .display_field import DisplayField
    from .search_result import SearchResult
    from .site import Site


class AdvancedComputerSearch(Model):
    """A saved search over computers."""

    id: int | None = field(default=None, read_only=True)
    """Number of the search."""
    name: str
    """Name of the search."""
    view_as: str | None = None
    """How results are laid out, such as `Standard Web Page`."""
    sort_1: str | None = None
    """Column to sort by first."""
    sort_2: str | None = None
    """Column to sort by where the first is equal."""
    sort_3: str | None = None
    """Column to sort by where the first two are equal."""
    site: Site | None = field(codec=lambda: model(models.Site), default=None)
    criteria: list[Criterion] | None = field(codec=lambda: array(model(models.Criterion)), default=None)
    """Conditions, in the order of their priority."""
    display_fields: list[DisplayField] | None = field(codec=lambda: array(model(models.DisplayField)), default=None)
    """Columns of the result."""
    computers: list[SearchResult] | None = field(
        codec=lambda: array(model(models.SearchResult)),
        default=None,
        read_only=True,
    )
    """What the search finds now; each result has its columns besides."""

    __xml__ = xml_fields(
        criteria=Xml(items=Xml("criterion")),
        display_fields=Xml(items=Xml("display_field")),
        computers=Xml(items=Xml("computer")),
    )
