"""Operations of squonk2: account_server organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.organisation_all_detail import OrganisationAllDetail
    from ..models.organisation_get_default_response import OrganisationGetDefaultResponse
    from ..models.organisation_patch_body import OrganisationPatchBody
    from ..models.organisation_post_body import OrganisationPostBody
    from ..models.organisation_post_response import OrganisationPostResponse
    from ..models.organisations_get_response import OrganisationsGetResponse


class AccountServerOrganisationApi(BaseApi):
    """Organisations and their users."""

    def create_organisation(
        self,
        *,
        body: OrganisationPostBody,
        **options: Unpack[CallOptions],
    ) -> OrganisationPostResponse:
        """Create an organisation.

        For administrators, who say who owns it.
        """
        return self._call(_CREATE_ORGANISATION, options, body=body)

    def create_organisation_with_http_info(
        self,
        *,
        body: OrganisationPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationPostResponse]:
        """Do as :meth:`create_organisation`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_ORGANISATION, options, body=body)

    def delete_organisation(self, org_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an organisation.

        It must have no units left.

        Args:
            org_id: Id of the organisation.
        """
        return self._call(_DELETE_ORGANISATION, options, org_id=org_id)

    def delete_organisation_with_http_info(self, org_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_organisation`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_ORGANISATION, options, org_id=org_id)

    def get_default_organisation(self, **options: Unpack[CallOptions]) -> OrganisationGetDefaultResponse:
        """Get the default organisation.

        The one that personal units belong to. It may be missing.
        """
        return self._call(_GET_DEFAULT_ORGANISATION, options)

    def get_default_organisation_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationGetDefaultResponse]:
        """Do as :meth:`get_default_organisation`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_DEFAULT_ORGANISATION, options)

    def get_organisation(self, org_id: str, **options: Unpack[CallOptions]) -> OrganisationAllDetail:
        """Get an organisation.

        With its users.

        Args:
            org_id: Id of the organisation.
        """
        return self._call(_GET_ORGANISATION, options, org_id=org_id)

    def get_organisation_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationAllDetail]:
        """Do as :meth:`get_organisation`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ORGANISATION, options, org_id=org_id)

    def get_organisations(self, *, name: str | None = None, **options: Unpack[CallOptions]) -> OrganisationsGetResponse:
        """List organisations.

        Those of which the caller is a member; administrators see all.

        Args:
            name: Only those of this name.
        """
        return self._call(_GET_ORGANISATIONS, options, name=name)

    def get_organisations_with_http_info(
        self,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationsGetResponse]:
        """Do as :meth:`get_organisations`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ORGANISATIONS, options, name=name)

    def patch_organisation(
        self,
        org_id: str,
        *,
        body: OrganisationPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an organisation.

        Another name, or another default for the privacy of products.

        Args:
            org_id: Id of the organisation.
        """
        return self._call(_PATCH_ORGANISATION, options, org_id=org_id, body=body)

    def patch_organisation_with_http_info(
        self,
        org_id: str,
        *,
        body: OrganisationPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_organisation`; return status, headers and the response too."""
        return self._call_with_http_info(_PATCH_ORGANISATION, options, org_id=org_id, body=body)


class AsyncAccountServerOrganisationApi(AsyncBaseApi):
    """Organisations and their users."""

    async def create_organisation(
        self,
        *,
        body: OrganisationPostBody,
        **options: Unpack[CallOptions],
    ) -> OrganisationPostResponse:
        """Create an organisation.

        For administrators, who say who owns it.
        """
        return await self._call(_CREATE_ORGANISATION, options, body=body)

    async def create_organisation_with_http_info(
        self,
        *,
        body: OrganisationPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationPostResponse]:
        """Do as :meth:`create_organisation`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_ORGANISATION, options, body=body)

    async def delete_organisation(self, org_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an organisation.

        It must have no units left.

        Args:
            org_id: Id of the organisation.
        """
        return await self._call(_DELETE_ORGANISATION, options, org_id=org_id)

    async def delete_organisation_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organisation`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_ORGANISATION, options, org_id=org_id)

    async def get_default_organisation(self, **options: Unpack[CallOptions]) -> OrganisationGetDefaultResponse:
        """Get the default organisation.

        The one that personal units belong to. It may be missing.
        """
        return await self._call(_GET_DEFAULT_ORGANISATION, options)

    async def get_default_organisation_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationGetDefaultResponse]:
        """Do as :meth:`get_default_organisation`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_DEFAULT_ORGANISATION, options)

    async def get_organisation(self, org_id: str, **options: Unpack[CallOptions]) -> OrganisationAllDetail:
        """Get an organisation.

        With its users.

        Args:
            org_id: Id of the organisation.
        """
        return await self._call(_GET_ORGANISATION, options, org_id=org_id)

    async def get_organisation_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationAllDetail]:
        """Do as :meth:`get_organisation`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ORGANISATION, options, org_id=org_id)

    async def get_organisations(
        self,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganisationsGetResponse:
        """List organisations.

        Those of which the caller is a member; administrators see all.

        Args:
            name: Only those of this name.
        """
        return await self._call(_GET_ORGANISATIONS, options, name=name)

    async def get_organisations_with_http_info(
        self,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationsGetResponse]:
        """Do as :meth:`get_organisations`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ORGANISATIONS, options, name=name)

    async def patch_organisation(
        self,
        org_id: str,
        *,
        body: OrganisationPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an organisation.

        Another name, or another default for the privacy of products.

        Args:
            org_id: Id of the organisation.
        """
        return await self._call(_PATCH_ORGANISATION, options, org_id=org_id, body=body)

    async def patch_organisation_with_http_info(
        self,
        org_id: str,
        *,
        body: OrganisationPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_organisation`; return status, headers and the response too."""
        return await self._call_with_http_info(_PATCH_ORGANISATION, options, org_id=org_id, body=body)


_CREATE_ORGANISATION: Operation[OrganisationPostResponse] = Operation(
    "create_organisation",
    "POST",
    "/organisation",
    body=json_content(lambda: model(models.OrganisationPostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.OrganisationPostResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_ORGANISATION: Operation[None] = Operation(
    "delete_organisation",
    "DELETE",
    "/organisation/{org_id}",
    parameters=(Path("org_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_DEFAULT_ORGANISATION: Operation[OrganisationGetDefaultResponse] = Operation(
    "get_default_organisation",
    "GET",
    "/default/organisation",
    returns={"200": json_content(lambda: model(models.OrganisationGetDefaultResponse))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_ORGANISATION: Operation[OrganisationAllDetail] = Operation(
    "get_organisation",
    "GET",
    "/organisation/{org_id}",
    parameters=(Path("org_id"),),
    returns={"200": json_content(lambda: model(models.OrganisationAllDetail))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_ORGANISATIONS: Operation[OrganisationsGetResponse] = Operation(
    "get_organisations",
    "GET",
    "/organisation",
    parameters=(Query("name"),),
    returns={"200": json_content(lambda: model(models.OrganisationsGetResponse))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_PATCH_ORGANISATION: Operation[None] = Operation(
    "patch_organisation",
    "PATCH",
    "/organisation/{org_id}",
    parameters=(Path("org_id"),),
    body=json_content(lambda: model(models.OrganisationPatchBody)),
    returns={"200": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)
