"""ApplicationConfigAcsUrl, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .application_config_acs_url_tooltip import ApplicationConfigAcsUrlTooltip


class ApplicationConfigAcsUrl(SwaggerModel):
    """One setting that holds a single text. Most members of a connector configuration have this shape."""

    label: str | None = None
    """Text shown beside the setting."""
    position: int | None = None
    """Place of the setting in the form, counted from 0."""
    read_only: bool | None = field(name="readOnly", default=None)
    """True if the value is fixed by the connector."""
    required: bool | None = None
    """True if a value has to be given."""
    tooltip: ApplicationConfigAcsUrlTooltip | None = field(
        codec=lambda: model(models.ApplicationConfigAcsUrlTooltip),
        default=None,
    )
    type: str | None = None
    """Kind of input, such as `text`, `textarea` or `file`."""
    value: str | None = None
    """URL that answers of single sign-on go to."""
    visible: bool | None = None
    """False if the setting is kept out of sight in the form."""
