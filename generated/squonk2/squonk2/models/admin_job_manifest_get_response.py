"""AdminJobManifestGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .job_manifest_detail import JobManifestDetail


class AdminJobManifestGetResponse(Model):
    """Admin job manifest, as asked for."""

    count: int
    """How many there are."""
    job_manifests: list[JobManifestDetail] = field(codec=lambda: array(model(models.JobManifestDetail)))
    """Manifests that are registered."""
