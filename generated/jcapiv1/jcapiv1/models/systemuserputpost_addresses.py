"""SystemuserputpostAddresses, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class SystemuserputpostAddresses(SwaggerModel):
    """A postal address of a user to be created."""

    country: str | None = None
    """Country, by name or code."""
    extended_address: str | None = field(name="extendedAddress", default=None)
    """Apartment, suite or floor."""
    locality: str | None = None
    """City or town."""
    po_box: str | None = field(name="poBox", default=None)
    """Post office box."""
    postal_code: str | None = field(name="postalCode", default=None)
    """Postal or ZIP code."""
    region: str | None = None
    """State, province or region."""
    street_address: str | None = field(name="streetAddress", default=None)
    """Street and number."""
    type: str | None = None
    """What the address is for, such as `work` or `home`."""
