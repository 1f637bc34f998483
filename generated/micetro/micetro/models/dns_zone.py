"""DNSZone, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any

    from .dns_zone_type import DNSZoneType


class DNSZone(Model):
    """A zone of the DNS."""

    ref: str | None = None
    """Reference of the zone, `<collection>/<number>`."""
    name: str
    """Name of the zone, with a dot at its end."""
    dns_scope_name: str | None = field(name="dnsScopeName", default=None)
    """Scope of a zone on a Windows server."""
    dynamic: bool | None = None
    """Whether clients may update it."""
    ad_integrated: bool | None = field(name="adIntegrated", default=None)
    """Whether it is kept in Active Directory."""
    ad_replication_type: str | None = field(name="adReplicationType", default=None)
    """How far Active Directory replicates it."""
    ad_partition: str | None = field(name="adPartition", default=None)
    """Partition of Active Directory that it is kept in."""
    dns_view_ref: str | None = field(name="dnsViewRef", default=None)
    """Reference of the view that it belongs to, `<collection>/<number>`."""
    dns_view_refs: list[str] | None = field(name="dnsViewRefs", default=None)
    """References of all views that it belongs to."""
    source_zone_ref: str | None = field(name="sourceZoneRef", default=None)
    """Reference of the zone that a secondary zone is copied from, `<collection>/<number>`."""
    authority: str | None = None
    """Name of the server that is asked about it."""
    type: DNSZoneType | str = field(codec=lambda: open_enum(models.DNSZoneType))
    generic_type: str | None = field(name="genericType", default=None)
    """Type in the words of the server."""
    dnssec_signed: bool | None = field(name="dnssecSigned", default=None)
    """Whether it is signed."""
    ksk_ids: str | None = field(name="kskIDs", default=None)
    """Ids of its key signing keys, separated by commas."""
    zsk_ids: str | None = field(name="zskIDs", default=None)
    """Ids of its zone signing keys, separated by commas."""
    custom_properties: dict[str, str] | None = field(name="customProperties", default=None)
    """Values of properties that the site has defined itself, by name."""
    provider_properties: dict[str, Any] | None = field(name="providerProperties", default=None)
    """Properties that the provider of a cloud adds."""
    created: str | None = None
    """When it was created. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
    last_modified: str | None = field(name="lastModified", default=None)
    """When it was changed last. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
    display_name: str | None = field(name="displayName", default=None)
    """Name for people, internationalized names decoded."""
    folder_ref: str | None = field(name="folderRef", default=None)
    """Reference of the folder that it is filed in, `<collection>/<number>`."""
    xdns_profile_ref: str | None = field(name="xdnsProfileRef", default=None)
    """Reference of the profile of redundancy among providers, `<collection>/<number>`."""
    rpz: bool | None = None
    """Whether it is a response policy zone."""
    enabled: bool | None = None
    """Whether its server answers for it."""
