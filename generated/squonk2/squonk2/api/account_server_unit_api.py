"""Operations of squonk2: account_server unit."""

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
    from ..models.organisation_unit_post_body import OrganisationUnitPostBody
    from ..models.organisation_unit_post_response import OrganisationUnitPostResponse
    from ..models.organisation_units_get_response import OrganisationUnitsGetResponse
    from ..models.personal_unit_put_body import PersonalUnitPutBody
    from ..models.personal_unit_put_response import PersonalUnitPutResponse
    from ..models.unit_all_detail import UnitAllDetail
    from ..models.unit_patch_body import UnitPatchBody
    from ..models.units_get_response import UnitsGetResponse


class AccountServerUnitApi(BaseApi):
    """Parts of organisations, and their users."""

    def create_default_unit(
        self,
        *,
        body: PersonalUnitPutBody,
        **options: Unpack[CallOptions],
    ) -> PersonalUnitPutResponse:
        """Create the caller's unit in the default organisation.

        An older way to create a personal unit.
        """
        return self._call(_CREATE_DEFAULT_UNIT, options, body=body)

    def create_default_unit_with_http_info(
        self,
        *,
        body: PersonalUnitPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PersonalUnitPutResponse]:
        """Do as :meth:`create_default_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_DEFAULT_UNIT, options, body=body)

    def create_organisation_unit(
        self,
        org_id: str,
        *,
        body: OrganisationUnitPostBody,
        **options: Unpack[CallOptions],
    ) -> OrganisationUnitPostResponse:
        """Create a unit in an organisation.

        Its charges are billed on the given day of the month.

        Args:
            org_id: Id of the organisation.
        """
        return self._call(_CREATE_ORGANISATION_UNIT, options, org_id=org_id, body=body)

    def create_organisation_unit_with_http_info(
        self,
        org_id: str,
        *,
        body: OrganisationUnitPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationUnitPostResponse]:
        """Do as :meth:`create_organisation_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_ORGANISATION_UNIT, options, org_id=org_id, body=body)

    def create_personal_unit(
        self,
        *,
        body: PersonalUnitPutBody,
        **options: Unpack[CallOptions],
    ) -> PersonalUnitPutResponse:
        """Create the caller's personal unit.

        A user has one at most.
        """
        return self._call(_CREATE_PERSONAL_UNIT, options, body=body)

    def create_personal_unit_with_http_info(
        self,
        *,
        body: PersonalUnitPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PersonalUnitPutResponse]:
        """Do as :meth:`create_personal_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_PERSONAL_UNIT, options, body=body)

    def delete_default_unit(self, **options: Unpack[CallOptions]) -> None:
        """Delete the caller's unit in the default organisation.

        An older way to delete a personal unit.
        """
        return self._call(_DELETE_DEFAULT_UNIT, options)

    def delete_default_unit_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_default_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_DEFAULT_UNIT, options)

    def delete_organisation_unit(self, unit_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a unit.

        It must have no products left.

        Args:
            unit_id: Id of the unit.
        """
        return self._call(_DELETE_ORGANISATION_UNIT, options, unit_id=unit_id)

    def delete_organisation_unit_with_http_info(
        self,
        unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organisation_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_ORGANISATION_UNIT, options, unit_id=unit_id)

    def delete_personal_unit(self, **options: Unpack[CallOptions]) -> None:
        """Delete the caller's personal unit.

        It must have no products left.
        """
        return self._call(_DELETE_PERSONAL_UNIT, options)

    def delete_personal_unit_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_personal_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_PERSONAL_UNIT, options)

    def get_organisation_units(self, org_id: str, **options: Unpack[CallOptions]) -> OrganisationUnitsGetResponse:
        """List the units of an organisation.

        Units are the parts of an organisation that own products.

        Args:
            org_id: Id of the organisation.
        """
        return self._call(_GET_ORGANISATION_UNITS, options, org_id=org_id)

    def get_organisation_units_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationUnitsGetResponse]:
        """Do as :meth:`get_organisation_units`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ORGANISATION_UNITS, options, org_id=org_id)

    def get_personal_unit(self, **options: Unpack[CallOptions]) -> UnitAllDetail:
        """Get the caller's personal unit.

        The unit that a user has alone, in the default organisation.
        """
        return self._call(_GET_PERSONAL_UNIT, options)

    def get_personal_unit_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[UnitAllDetail]:
        """Do as :meth:`get_personal_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PERSONAL_UNIT, options)

    def get_unit(self, unit_id: str, **options: Unpack[CallOptions]) -> UnitAllDetail:
        """Get a unit.

        With its users.

        Args:
            unit_id: Id of the unit.
        """
        return self._call(_GET_UNIT, options, unit_id=unit_id)

    def get_unit_with_http_info(self, unit_id: str, **options: Unpack[CallOptions]) -> ApiResponse[UnitAllDetail]:
        """Do as :meth:`get_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_UNIT, options, unit_id=unit_id)

    def get_units(self, *, name: str | None = None, **options: Unpack[CallOptions]) -> UnitsGetResponse:
        """List units.

        All that the caller may see, by organisation.

        Args:
            name: Only those of this name.
        """
        return self._call(_GET_UNITS, options, name=name)

    def get_units_with_http_info(
        self,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UnitsGetResponse]:
        """Do as :meth:`get_units`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_UNITS, options, name=name)

    def patch_unit(self, unit_id: str, *, body: UnitPatchBody | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a unit.

        Another name, or another default for the privacy of products.

        Args:
            unit_id: Id of the unit.
        """
        return self._call(_PATCH_UNIT, options, unit_id=unit_id, body=body)

    def patch_unit_with_http_info(
        self,
        unit_id: str,
        *,
        body: UnitPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_unit`; return status, headers and the response too."""
        return self._call_with_http_info(_PATCH_UNIT, options, unit_id=unit_id, body=body)


class AsyncAccountServerUnitApi(AsyncBaseApi):
    """Parts of organisations, and their users."""

    async def create_default_unit(
        self,
        *,
        body: PersonalUnitPutBody,
        **options: Unpack[CallOptions],
    ) -> PersonalUnitPutResponse:
        """Create the caller's unit in the default organisation.

        An older way to create a personal unit.
        """
        return await self._call(_CREATE_DEFAULT_UNIT, options, body=body)

    async def create_default_unit_with_http_info(
        self,
        *,
        body: PersonalUnitPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PersonalUnitPutResponse]:
        """Do as :meth:`create_default_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_DEFAULT_UNIT, options, body=body)

    async def create_organisation_unit(
        self,
        org_id: str,
        *,
        body: OrganisationUnitPostBody,
        **options: Unpack[CallOptions],
    ) -> OrganisationUnitPostResponse:
        """Create a unit in an organisation.

        Its charges are billed on the given day of the month.

        Args:
            org_id: Id of the organisation.
        """
        return await self._call(_CREATE_ORGANISATION_UNIT, options, org_id=org_id, body=body)

    async def create_organisation_unit_with_http_info(
        self,
        org_id: str,
        *,
        body: OrganisationUnitPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationUnitPostResponse]:
        """Do as :meth:`create_organisation_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_ORGANISATION_UNIT, options, org_id=org_id, body=body)

    async def create_personal_unit(
        self,
        *,
        body: PersonalUnitPutBody,
        **options: Unpack[CallOptions],
    ) -> PersonalUnitPutResponse:
        """Create the caller's personal unit.

        A user has one at most.
        """
        return await self._call(_CREATE_PERSONAL_UNIT, options, body=body)

    async def create_personal_unit_with_http_info(
        self,
        *,
        body: PersonalUnitPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PersonalUnitPutResponse]:
        """Do as :meth:`create_personal_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_PERSONAL_UNIT, options, body=body)

    async def delete_default_unit(self, **options: Unpack[CallOptions]) -> None:
        """Delete the caller's unit in the default organisation.

        An older way to delete a personal unit.
        """
        return await self._call(_DELETE_DEFAULT_UNIT, options)

    async def delete_default_unit_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_default_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_DEFAULT_UNIT, options)

    async def delete_organisation_unit(self, unit_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a unit.

        It must have no products left.

        Args:
            unit_id: Id of the unit.
        """
        return await self._call(_DELETE_ORGANISATION_UNIT, options, unit_id=unit_id)

    async def delete_organisation_unit_with_http_info(
        self,
        unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organisation_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_ORGANISATION_UNIT, options, unit_id=unit_id)

    async def delete_personal_unit(self, **options: Unpack[CallOptions]) -> None:
        """Delete the caller's personal unit.

        It must have no products left.
        """
        return await self._call(_DELETE_PERSONAL_UNIT, options)

    async def delete_personal_unit_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_personal_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_PERSONAL_UNIT, options)

    async def get_organisation_units(self, org_id: str, **options: Unpack[CallOptions]) -> OrganisationUnitsGetResponse:
        """List the units of an organisation.

        Units are the parts of an organisation that own products.

        Args:
            org_id: Id of the organisation.
        """
        return await self._call(_GET_ORGANISATION_UNITS, options, org_id=org_id)

    async def get_organisation_units_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationUnitsGetResponse]:
        """Do as :meth:`get_organisation_units`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ORGANISATION_UNITS, options, org_id=org_id)

    async def get_personal_unit(self, **options: Unpack[CallOptions]) -> UnitAllDetail:
        """Get the caller's personal unit.

        The unit that a user has alone, in the default organisation.
        """
        return await self._call(_GET_PERSONAL_UNIT, options)

    async def get_personal_unit_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[UnitAllDetail]:
        """Do as :meth:`get_personal_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PERSONAL_UNIT, options)

    async def get_unit(self, unit_id: str, **options: Unpack[CallOptions]) -> UnitAllDetail:
        """Get a unit.

        With its users.

        Args:
            unit_id: Id of the unit.
        """
        return await self._call(_GET_UNIT, options, unit_id=unit_id)

    async def get_unit_with_http_info(self, unit_id: str, **options: Unpack[CallOptions]) -> ApiResponse[UnitAllDetail]:
        """Do as :meth:`get_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_UNIT, options, unit_id=unit_id)

    async def get_units(self, *, name: str | None = None, **options: Unpack[CallOptions]) -> UnitsGetResponse:
        """List units.

        All that the caller may see, by organisation.

        Args:
            name: Only those of this name.
        """
        return await self._call(_GET_UNITS, options, name=name)

    async def get_units_with_http_info(
        self,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UnitsGetResponse]:
        """Do as :meth:`get_units`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_UNITS, options, name=name)

    async def patch_unit(
        self,
        unit_id: str,
        *,
        body: UnitPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a unit.

        Another name, or another default for the privacy of products.

        Args:
            unit_id: Id of the unit.
        """
        return await self._call(_PATCH_UNIT, options, unit_id=unit_id, body=body)

    async def patch_unit_with_http_info(
        self,
        unit_id: str,
        *,
        body: UnitPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_unit`; return status, headers and the response too."""
        return await self._call_with_http_info(_PATCH_UNIT, options, unit_id=unit_id, body=body)


_CREATE_DEFAULT_UNIT: Operation[PersonalUnitPutResponse] = Operation(
    "create_default_unit",
    "PUT",
    "/unit",
    body=json_content(lambda: model(models.PersonalUnitPutBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.PersonalUnitPutResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_CREATE_ORGANISATION_UNIT: Operation[OrganisationUnitPostResponse] = Operation(
    "create_organisation_unit",
    "POST",
    "/organisation/{org_id}/unit",
    parameters=(Path("org_id"),),
    body=json_content(lambda: model(models.OrganisationUnitPostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.OrganisationUnitPostResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_CREATE_PERSONAL_UNIT: Operation[PersonalUnitPutResponse] = Operation(
    "create_personal_unit",
    "PUT",
    "/personal-unit",
    body=json_content(lambda: model(models.PersonalUnitPutBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.PersonalUnitPutResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_DEFAULT_UNIT: Operation[None] = Operation(
    "delete_default_unit",
    "DELETE",
    "/unit",
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_ORGANISATION_UNIT: Operation[None] = Operation(
    "delete_organisation_unit",
    "DELETE",
    "/unit/{unit_id}",
    parameters=(Path("unit_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_PERSONAL_UNIT: Operation[None] = Operation(
    "delete_personal_unit",
    "DELETE",
    "/personal-unit",
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_ORGANISATION_UNITS: Operation[OrganisationUnitsGetResponse] = Operation(
    "get_organisation_units",
    "GET",
    "/organisation/{org_id}/unit",
    parameters=(Path("org_id"),),
    returns={"200": json_content(lambda: model(models.OrganisationUnitsGetResponse))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_PERSONAL_UNIT: Operation[UnitAllDetail] = Operation(
    "get_personal_unit",
    "GET",
    "/personal-unit",
    returns={"200": json_content(lambda: model(models.UnitAllDetail))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_UNIT: Operation[UnitAllDetail] = Operation(
    "get_unit",
    "GET",
    "/unit/{unit_id}",
    parameters=(Path("unit_id"),),
    returns={"200": json_content(lambda: model(models.UnitAllDetail))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_UNITS: Operation[UnitsGetResponse] = Operation(
    "get_units",
    "GET",
    "/unit",
    parameters=(Query("name"),),
    returns={"200": json_content(lambda: model(models.UnitsGetResponse))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_PATCH_UNIT: Operation[None] = Operation(
    "patch_unit",
    "PATCH",
    "/unit/{unit_id}",
    parameters=(Path("unit_id"),),
    body=json_content(lambda: model(models.UnitPatchBody)),
    returns={"200": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)
