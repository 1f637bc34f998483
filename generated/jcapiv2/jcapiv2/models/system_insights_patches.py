"""SystemInsightsPatches, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsPatches(SwaggerModel):
    """A hotfix applied to a Windows system."""

    caption: str | None = None
    """Address of the article on the hotfix."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    csname: str | None = None
    """Host name of the system."""
    description: str | None = None
    """Kind of hotfix, such as `Security Update`."""
    fix_comments: str | None = None
    """Remarks on the hotfix."""
    hotfix_id: str | None = None
    """Id of the hotfix, such as `KB4517245`."""
    install_date: str | None = None
    """When the hotfix was installed; outdated in favor of `installed_on`."""
    installed_by: str | None = None
    """User who installed the hotfix."""
    installed_on: str | None = None
    """Day the hotfix was installed, in local notation."""
    system_id: str | None = None
    """Id of the system the row comes from."""
