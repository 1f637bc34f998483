"""SystemuserreturnAddresses, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_fields import limited_field
from .._runtime.swagger_codegen_model import SwaggerModel


class SystemuserreturnAddresses(SwaggerModel):
    """A stored postal address of a user."""

    country: str | None = limited_field(default=None, max_length=1024)
    """Country, by name or code."""
    extended_address: str | None = limited_field(name="extendedAddress", default=None, max_length=1024)
    """Apartment, suite or floor."""
    id: str | None = None
    """Id of the address."""
    locality: str | None = limited_field(default=None, max_length=1024)
    """City or town."""
    po_box: str | None = limited_field(name="poBox", default=None, max_length=1024)
    """Post office box."""
    postal_code: str | None = limited_field(name="postalCode", default=None, max_length=1024)
    """Postal or ZIP code."""
    region: str | None = limited_field(default=None, max_length=1024)
    """State, province or region."""
    street_address: str | None = limited_field(name="streetAddress", default=None, max_length=1024)
    """Street and number."""
    type: str | None = limited_field(default=None, max_length=1024)
    """What the address is for, such as `work` or `home`."""
