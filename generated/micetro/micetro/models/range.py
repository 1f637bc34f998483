"""Range, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .address_interval import AddressInterval
    from .discovered_properties import DiscoveredProperties
    from .object import Object
    from .range_authority import RangeAuthority


class Range(Model):
    """A range of addresses: a subnet, or a container of others."""

    ref: str | None = None
    """Reference of the range, `<collection>/<number>`."""
    name: str | None = None
    """Range as text, `192.0.2.0/24` for one."""
    from_: str | None = field(name="from", default=None)
    """First address."""
    to: str | None = None
    """Last address."""
    parent_ref: str | None = field(name="parentRef", default=None)
    """Reference of the range around it, `<collection>/<number>`."""
    ad_site_ref: str | None = field(name="adSiteRef", default=None)
    """Reference of the site of Active Directory, `<collection>/<number>`."""
    ad_site_display_name: str | None = field(name="adSiteDisplayName", default=None)
    """Name of that site."""
    child_ranges: list[Object] | None = field(
        name="childRanges",
        codec=lambda: array(model(models.Object)),
        default=None,
    )
    """Ranges in it."""
    is_leaf: bool | None = field(name="isLeaf", default=None)
    """Whether there is no range in it."""
    dhcp_scopes: list[Object] | None = field(name="dhcpScopes", codec=lambda: array(model(models.Object)), default=None)
    """Scopes that lease its addresses."""
    authority: RangeAuthority | None = field(codec=lambda: model(models.RangeAuthority), default=None)
    subnet: bool | None = None
    """Whether it is a subnet, with network and broadcast addresses."""
    locked: bool | None = None
    """Whether addresses in it may not be used."""
    auto_assign: bool | None = field(name="autoAssign", default=None)
    """Whether free addresses in it may be given out."""
    is_container: bool | None = field(name="isContainer", default=None)
    """Whether it is a container."""
    has_schedule: bool | None = field(name="hasSchedule", default=None)
    """Whether addresses are looked for at intervals."""
    has_monitor: bool | None = field(name="hasMonitor", default=None)
    """Whether its usage is watched."""
    utilization_percentage: int | None = field(name="utilizationPercentage", default=None)
    """Part of the addresses that is in use, in percent."""
    has_rogue_addresses: bool | None = field(name="hasRogueAddresses", default=None)
    """Whether addresses are in use that should not be."""
    cloud_network_ref: str | None = field(name="cloudNetworkRef", default=None)
    """Reference of the network of a cloud, `<collection>/<number>`."""
    cloud_allocation_pools: list[AddressInterval] | None = field(
        name="cloudAllocationPools",
        codec=lambda: array(model(models.AddressInterval)),
        default=None,
    )
    """Addresses that a cloud gives out."""
    inherit_access: bool | None = field(name="inheritAccess", default=None)
    """Whether access is that of the range around it."""
    discovered_properties: list[DiscoveredProperties] | None = field(
        name="discoveredProperties",
        codec=lambda: array(model(models.DiscoveredProperties)),
        default=None,
    )
    """What routers said."""
    custom_properties: dict[str, str] | None = field(name="customProperties", default=None)
    """Values of properties that the site has defined itself, by name."""
    created: str | None = None
    """When it was created. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
    last_modified: str | None = field(name="lastModified", default=None)
    """When it was changed last. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
    folder_ref: str | None = field(name="folderRef", default=None)
    """Reference of the folder that it is filed in, `<collection>/<number>`."""
