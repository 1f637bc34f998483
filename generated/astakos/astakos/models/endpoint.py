"""Endpoint, a part of astakos."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class Endpoint(Model):
    """Where a version of a service is."""

    public_url: str | None = field(name="publicURL", default=None)
    """URL that paths are appended to."""
    version_id: str | None = field(name="versionId", default=None)
    """Version of the API that answers there."""
    region: str | None = None
    """Region of the cloud."""
    snf_ui_url: str | None = field(name="SNF:uiURL", default=None)
    """URL of the service for people."""
    snf_weblogin_url: str | None = field(name="SNF:webloginURL", default=None)
    """URL that signs a browser in."""
