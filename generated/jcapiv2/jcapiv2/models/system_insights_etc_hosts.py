"""SystemInsightsEtcHosts, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsEtcHosts(SwaggerModel):
    """A line of the hosts file."""

    address: str | None = None
    """IP address."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    hostnames: str | None = None
    """Host names of the address, separated by spaces."""
    system_id: str | None = None
    """Id of the system the row comes from."""
