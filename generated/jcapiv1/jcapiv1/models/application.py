"""Application, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .application_config import ApplicationConfig


class Application(SwaggerModel):
    """A single sign-on application of the organization."""

    id: str | None = field(name="_id", default=None)
    """Id of the record."""
    beta: bool | None = None
    """True if the connector is not yet considered stable."""
    config: ApplicationConfig | None = field(codec=lambda: model(models.ApplicationConfig), default=None)
    display_label: str | None = field(name="displayLabel", default=None)
    """Label under the tile in the user portal, chosen by the administrator."""
    display_name: str | None = field(name="displayName", default=None)
    """Name of the service the application logs in to."""
    learn_more: str | None = field(name="learnMore", default=None)
    """Address of a page that tells how to set the connector up."""
    name: str | None = None
    """Machine name of the connector, such as `slack`. An application has the name of the template it was made from."""
    organization: str | None = None
    """Id of the organization that owns the application."""
    sso_url: str | None = field(name="ssoUrl", default=None)
    """Address at which users start the login to the application."""
