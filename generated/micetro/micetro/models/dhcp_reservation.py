"""DHCPReservation, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DHCPReservation(Model):
    """An address that is kept for one client."""

    ref: str | None = None
    """Reference of the reservation, `<collection>/<number>`."""
    name: str | None = None
    """Name of the reservation."""
    client_identifier: str | None = field(name="clientIdentifier", default=None)
    """Hardware address or client id."""
    reservation_method: str | None = field(name="reservationMethod", default=None)
    """What the client is told by, `HardwareAddress` or `ClientIdentifier`."""
    addresses: list[str] | None = None
    """Addresses that are kept."""
    type: str | None = None
    """Protocol: `DHCP`, `BOOTP` or both."""
    description: str | None = None
    """Remark."""
    ddns_host_name: str | None = field(name="ddnsHostName", default=None)
    """Name that is registered in the DNS."""
    filename: str | None = None
    """File to boot from."""
    server_name: str | None = field(name="serverName", default=None)
    """Name of the server to boot from."""
    next_server: str | None = field(name="nextServer", default=None)
    """Address of the server to boot from."""
    owner_ref: str = field(name="ownerRef")
    """Reference of the server, scope or group that has it, `<collection>/<number>`."""
