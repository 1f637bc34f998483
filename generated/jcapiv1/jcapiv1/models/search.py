"""Search, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any


class Search(SwaggerModel):
    """A query too structured for a query string."""

    fields: str | None = None
    """Names of the fields to return, separated by spaces."""
    filter: dict[str, Any] | None = None
    """Conditions, as an object whose single member `and` or `or` holds a list of them. Each condition maps a field name
    to the value it must have, or to an object of operator and value.
    """
    search_filter: dict[str, Any] | None = field(name="searchFilter", default=None)
    """Text search: `searchTerm` is the text (or a list of texts), `fields` the list of field names to look in. Parts of
    words match too.
    """
