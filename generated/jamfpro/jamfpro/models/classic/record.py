"""What all records of the Classic API can do besides being models."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..._runtime.model import Model


class ClassicRecord:
    """A record that can be shown as the XML that it is written in."""

    def xml(self, exclude_none: bool = True, exclude_read_only: bool = False) -> str:
        """Return the record as XML; see :func:`~...clients.bodies.xml_text`."""
        from ...clients.bodies import xml_text

        data = cast("Model", self)
        return xml_text(data, exclude_none=exclude_none, exclude_read_only=exclude_read_only)
