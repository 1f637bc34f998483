"""ApplicationConfig, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .application_config_acs_url import ApplicationConfigAcsUrl
    from .application_config_constant_attributes import ApplicationConfigConstantAttributes
    from .application_config_database_attributes import ApplicationConfigDatabaseAttributes


class ApplicationConfig(SwaggerModel):
    """Settings of a SAML connector. Each member is one setting together with the way to show it in a form: the address
    assertions are sent to (`acsUrl`), the entity ids of both sides, the certificate and key of the identity
    provider, and the attributes sent along.
    """

    acs_url: ApplicationConfigAcsUrl | None = field(
        name="acsUrl",
        codec=lambda: model(models.ApplicationConfigAcsUrl),
        default=None,
    )
    constant_attributes: ApplicationConfigConstantAttributes | None = field(
        name="constantAttributes",
        codec=lambda: model(models.ApplicationConfigConstantAttributes),
        default=None,
    )
    database_attributes: ApplicationConfigDatabaseAttributes | None = field(
        name="databaseAttributes",
        codec=lambda: model(models.ApplicationConfigDatabaseAttributes),
        default=None,
    )
    idp_certificate: ApplicationConfigAcsUrl | None = field(
        name="idpCertificate",
        codec=lambda: model(models.ApplicationConfigAcsUrl),
        default=None,
    )
    idp_entity_id: ApplicationConfigAcsUrl | None = field(
        name="idpEntityId",
        codec=lambda: model(models.ApplicationConfigAcsUrl),
        default=None,
    )
    idp_private_key: ApplicationConfigAcsUrl | None = field(
        name="idpPrivateKey",
        codec=lambda: model(models.ApplicationConfigAcsUrl),
        default=None,
    )
    sp_entity_id: ApplicationConfigAcsUrl | None = field(
        name="spEntityId",
        codec=lambda: model(models.ApplicationConfigAcsUrl),
        default=None,
    )
