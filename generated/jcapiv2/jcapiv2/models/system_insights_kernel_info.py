"""SystemInsightsKernelInfo, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsKernelInfo(SwaggerModel):
    """The kernel a system runs."""

    arguments: str | None = None
    """Arguments the kernel was booted with."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    device: str | None = None
    """Device the kernel was loaded from."""
    path: str | None = None
    """Path of the kernel image."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    version: str | None = None
    """Version of the kernel."""
