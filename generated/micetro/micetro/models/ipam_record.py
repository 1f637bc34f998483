"""IPAMRecord, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_lease import DHCPLease
    from .dhcp_reservation import DHCPReservation
    from .dns_host import DNSHost
    from .hold_info import HoldInfo


class IPAMRecord(Model):
    """Everything that is known of an address."""

    addr_ref: str = field(name="addrRef")
    """Reference of the address, `<collection>/<number>`."""
    address: str
    """IPv4 or IPv6 address, as text."""
    claimed: bool
    """Whether it was claimed by hand."""
    dns_hosts: list[DNSHost] | None = field(name="dnsHosts", codec=lambda: array(model(models.DNSHost)), default=None)
    """DNS records that point to it."""
    dhcp_reservations: list[DHCPReservation] | None = field(
        name="dhcpReservations",
        codec=lambda: array(model(models.DHCPReservation)),
        default=None,
    )
    """Reservations of it."""
    dhcp_leases: list[DHCPLease] | None = field(
        name="dhcpLeases",
        codec=lambda: array(model(models.DHCPLease)),
        default=None,
    )
    """Leases of it."""
    discovery_type: str = field(name="discoveryType")
    """How it is looked for."""
    last_seen_date: str = field(name="lastSeenDate")
    """When it last answered; empty if it never did."""
    last_discovery_date: str = field(name="lastDiscoveryDate")
    """When it was last looked for; empty if it never was."""
    last_known_client_identifier: str = field(name="lastKnownClientIdentifier")
    """Client that had it last."""
    device: str | None = None
    """Device that has it."""
    interface: str | None = None
    """Interface that has it."""
    ptr_status: str | None = field(name="ptrStatus", default=None)
    """Whether there is a record for the way back."""
    extraneous_ptr: bool | None = field(name="extraneousPTR", default=None)
    """Whether there are records for the way back that should not be."""
    custom_properties: dict[str, str] | None = field(name="customProperties", default=None)
    """Values of properties that the site has defined itself, by name."""
    state: str | None = None
    """`Free`, `Assigned`, `Claimed` and others."""
    hold_info: HoldInfo | None = field(name="holdInfo", codec=lambda: model(models.HoldInfo), default=None)
    usage: int | None = None
    """Bits that say what uses it."""
    cloud_device_info: str | None = field(name="cloudDeviceInfo", default=None)
    """Device in a cloud that has it."""
