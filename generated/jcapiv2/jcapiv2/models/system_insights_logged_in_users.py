"""SystemInsightsLoggedInUsers, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsLoggedInUsers(SwaggerModel):
    """A login session."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    host: str | None = None
    """Host the user came from, for remote sessions."""
    pid: int | None = None
    """Id of the process at the head of the session."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    time: int | None = None
    """When the session began, in seconds since 1970."""
    tty: str | None = None
    """Terminal of the session."""
    type: str | None = None
    """Kind of session, such as `user` or `dead`."""
    user: str | None = None
    """Name of the user."""
