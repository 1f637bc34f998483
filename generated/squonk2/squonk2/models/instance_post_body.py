"""InstancePostBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InstancePostBody(Model):
    """Instance post, as sent."""

    application_id: str
    """Id of the application."""
    project_id: str
    """Id of the project."""
    as_name: str
    """Name for what is started."""
    callback_url: str | None = None
    """Where changes of state are reported to."""
    callback_context: str | None = None
    """Text that calls back carry, for the receiver to know them by."""
    generate_callback_token: bool | None = None
    """Whether the server is to make a callback token."""
    callback_token: str | None = None
    """Token with which the receiver of calls back may fetch files."""
    debug: str | None = None
    """Any text keeps what the instance leaves behind, so that a failure can be looked into."""
    specification: str | None = None
    """What to run and with which variables, as JSON in text."""
