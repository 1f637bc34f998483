"""InstanceDryRunPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InstanceDryRunPostResponse(Model):
    """Instance dry run, as created."""

    callback_token: str | None = None
    """Token with which the receiver of calls back may fetch files."""
    command: str | None = None
    """Command that runs in the container."""
