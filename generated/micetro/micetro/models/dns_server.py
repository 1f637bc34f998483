"""DNSServer, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DNSServer(Model):
    """A DNS server, or an account with a provider."""

    ref: str | None = None
    """Reference of the server, `<collection>/<number>`."""
    name: str
    """Name of the server."""
    proxy: str | None = None
    """Server that the agent runs on, where it is another."""
    address: str | None = None
    """Address or host name as it was entered."""
    resolved_address: str | None = field(name="resolvedAddress", default=None)
    """Address that it resolves to."""
    port: int | None = None
    """Port of the agent."""
    type: str
    """Product, `BIND` or `Windows` for two."""
    ad_forest: str | None = field(name="adForest", default=None)
    """Forest of Active Directory."""
    state: str | None = None
    """Whether it can be reached."""
    custom_properties: dict[str, str] | None = field(name="customProperties", default=None)
    """Values of properties that the site has defined itself, by name."""
    subtype: str | None = None
    """Variant of the product."""
    enabled: bool | None = None
    """Whether Micetro manages it."""
    appliance_ref: str | None = field(name="applianceRef", default=None)
    """Reference of the appliance that it runs on, `<collection>/<number>`."""
    created: str | None = None
    """When it was added. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
    last_modified: str | None = field(name="lastModified", default=None)
    """When it was changed last. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
