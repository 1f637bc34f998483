"""JssEvent, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class JssEvent(Model):
    """The server that starts or stops."""

    jss_url: str = field(name="jssUrl")
    """URL of the server."""
    institution: str | None = None
    """Name of the organisation, as in the licence."""
    host_address: str | None = field(name="hostAddress", default=None)
    """Address of the host."""
    web_application_path: str | None = field(name="webApplicationPath", default=None)
    """Folder of the web application on it."""
    is_cluster_master: bool | None = field(name="isClusterMaster", default=None)
    """Whether it is the one of a cluster that does what has to be done once."""
