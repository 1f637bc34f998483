"""Operations of squonk2: account_server charges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.charges_get_response import ChargesGetResponse
    from ..models.organisation_charges_get_response import OrganisationChargesGetResponse
    from ..models.product_charges_get_response import ProductChargesGetResponse
    from ..models.unit_charges_get_response import UnitChargesGetResponse


class AccountServerChargesApi(BaseApi):
    """What was charged, and for what."""

    def get_charges(
        self,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ChargesGetResponse:
        """Get all charges.

        For administrators: a summary for each organisation.

        Args:
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
            pbp: How many billing periods back; 0 is the current one.
        """
        return self._call(_GET_CHARGES, options, from_=from_, until=until, pbp=pbp)

    def get_charges_with_http_info(
        self,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ChargesGetResponse]:
        """Do as :meth:`get_charges`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_CHARGES, options, from_=from_, until=until, pbp=pbp)

    def get_organisation_charges(
        self,
        org_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganisationChargesGetResponse:
        """Get the charges of an organisation.

        A summary for each of its units, in a billing period or a span of time.

        Args:
            org_id: Id of the organisation.
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
            pbp: How many billing periods back; 0 is the current one.
        """
        return self._call(_GET_ORGANISATION_CHARGES, options, org_id=org_id, from_=from_, until=until, pbp=pbp)

    def get_organisation_charges_with_http_info(
        self,
        org_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationChargesGetResponse]:
        """Do as :meth:`get_organisation_charges`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_ORGANISATION_CHARGES,
            options,
            org_id=org_id,
            from_=from_,
            until=until,
            pbp=pbp,
        )

    def get_product_charges(
        self,
        product_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProductChargesGetResponse:
        """Get the charges of a product.

        Every charge for processing, and for storage day by day.

        Args:
            product_id: Id of the product.
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
            pbp: How many billing periods back; 0 is the current one.
        """
        return self._call(_GET_PRODUCT_CHARGES, options, product_id=product_id, from_=from_, until=until, pbp=pbp)

    def get_product_charges_with_http_info(
        self,
        product_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductChargesGetResponse]:
        """Do as :meth:`get_product_charges`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_PRODUCT_CHARGES,
            options,
            product_id=product_id,
            from_=from_,
            until=until,
            pbp=pbp,
        )

    def get_unit_charges(
        self,
        unit_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UnitChargesGetResponse:
        """Get the charges of a unit.

        A summary for each product of the unit.

        Args:
            unit_id: Id of the unit.
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
            pbp: How many billing periods back; 0 is the current one.
        """
        return self._call(_GET_UNIT_CHARGES, options, unit_id=unit_id, from_=from_, until=until, pbp=pbp)

    def get_unit_charges_with_http_info(
        self,
        unit_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UnitChargesGetResponse]:
        """Do as :meth:`get_unit_charges`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_UNIT_CHARGES, options, unit_id=unit_id, from_=from_, until=until, pbp=pbp)


class AsyncAccountServerChargesApi(AsyncBaseApi):
    """What was charged, and for what."""

    async def get_charges(
        self,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ChargesGetResponse:
        """Get all charges.

        For administrators: a summary for each organisation.

        Args:
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
            pbp: How many billing periods back; 0 is the current one.
        """
        return await self._call(_GET_CHARGES, options, from_=from_, until=until, pbp=pbp)

    async def get_charges_with_http_info(
        self,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ChargesGetResponse]:
        """Do as :meth:`get_charges`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_CHARGES, options, from_=from_, until=until, pbp=pbp)

    async def get_organisation_charges(
        self,
        org_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganisationChargesGetResponse:
        """Get the charges of an organisation.

        A summary for each of its units, in a billing period or a span of time.

        Args:
            org_id: Id of the organisation.
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
            pbp: How many billing periods back; 0 is the current one.
        """
        return await self._call(_GET_ORGANISATION_CHARGES, options, org_id=org_id, from_=from_, until=until, pbp=pbp)

    async def get_organisation_charges_with_http_info(
        self,
        org_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OrganisationChargesGetResponse]:
        """Do as :meth:`get_organisation_charges`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_ORGANISATION_CHARGES,
            options,
            org_id=org_id,
            from_=from_,
            until=until,
            pbp=pbp,
        )

    async def get_product_charges(
        self,
        product_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProductChargesGetResponse:
        """Get the charges of a product.

        Every charge for processing, and for storage day by day.

        Args:
            product_id: Id of the product.
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
            pbp: How many billing periods back; 0 is the current one.
        """
        return await self._call(_GET_PRODUCT_CHARGES, options, product_id=product_id, from_=from_, until=until, pbp=pbp)

    async def get_product_charges_with_http_info(
        self,
        product_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProductChargesGetResponse]:
        """Do as :meth:`get_product_charges`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_PRODUCT_CHARGES,
            options,
            product_id=product_id,
            from_=from_,
            until=until,
            pbp=pbp,
        )

    async def get_unit_charges(
        self,
        unit_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UnitChargesGetResponse:
        """Get the charges of a unit.

        A summary for each product of the unit.

        Args:
            unit_id: Id of the unit.
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
            pbp: How many billing periods back; 0 is the current one.
        """
        return await self._call(_GET_UNIT_CHARGES, options, unit_id=unit_id, from_=from_, until=until, pbp=pbp)

    async def get_unit_charges_with_http_info(
        self,
        unit_id: str,
        *,
        from_: str | None = None,
        until: str | None = None,
        pbp: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UnitChargesGetResponse]:
        """Do as :meth:`get_unit_charges`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_UNIT_CHARGES,
            options,
            unit_id=unit_id,
            from_=from_,
            until=until,
            pbp=pbp,
        )


_GET_CHARGES: Operation[ChargesGetResponse] = Operation(
    "get_charges",
    "GET",
    "/charges",
    parameters=(Query("from", "from_"), Query("until"), Query("pbp")),
    returns={"200": json_content(lambda: model(models.ChargesGetResponse))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_ORGANISATION_CHARGES: Operation[OrganisationChargesGetResponse] = Operation(
    "get_organisation_charges",
    "GET",
    "/charges/organisation/{org_id}",
    parameters=(Path("org_id"), Query("from", "from_"), Query("until"), Query("pbp")),
    returns={"200": json_content(lambda: model(models.OrganisationChargesGetResponse))},
    raises={
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
        "404": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_PRODUCT_CHARGES: Operation[ProductChargesGetResponse] = Operation(
    "get_product_charges",
    "GET",
    "/charges/product/{product_id}",
    parameters=(Path("product_id"), Query("from", "from_"), Query("until"), Query("pbp")),
    returns={"200": json_content(lambda: model(models.ProductChargesGetResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_UNIT_CHARGES: Operation[UnitChargesGetResponse] = Operation(
    "get_unit_charges",
    "GET",
    "/charges/unit/{unit_id}",
    parameters=(Path("unit_id"), Query("from", "from_"), Query("until"), Query("pbp")),
    returns={"200": json_content(lambda: model(models.UnitChargesGetResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)
