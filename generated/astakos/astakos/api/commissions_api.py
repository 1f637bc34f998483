"""Operations of astakos: Commissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import INTEGER
from .._runtime.containers import array, mapping
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.commission import Commission
    from ..models.commission_action import CommissionAction
    from ..models.commission_request import CommissionRequest
    from ..models.decisions import Decisions
    from ..models.issued_commission import IssuedCommission
    from ..models.resolution import Resolution


class CommissionsApi(BaseApi):
    """Changes of usage, issued by services and then accepted or rejected."""

    def commission_action(self, serial: int, *, body: CommissionAction, **options: Unpack[CallOptions]) -> None:
        """Accept or reject a commission.

        Ends a pending commission. Accepting makes its changes of usage final, rejecting takes them back. The body
        has one of the two properties, with an empty text.

        Args:
            serial: Serial number of the commission.
            body: What to do.
        """
        return self._call(_COMMISSION_ACTION, options, serial=serial, body=body)

    def commission_action_with_http_info(
        self,
        serial: int,
        *,
        body: CommissionAction,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`commission_action`; return status, headers and the response too."""
        return self._call_with_http_info(_COMMISSION_ACTION, options, serial=serial, body=body)

    def get_commission_info(self, serial: int, **options: Unpack[CallOptions]) -> Commission:
        """Get a commission.

        Describes a pending commission.

        Args:
            serial: Serial number of the commission.
        """
        return self._call(_GET_COMMISSION_INFO, options, serial=serial)

    def get_commission_info_with_http_info(
        self,
        serial: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Commission]:
        """Do as :meth:`get_commission_info`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMMISSION_INFO, options, serial=serial)

    def get_pending_commissions(self, **options: Unpack[CallOptions]) -> list[int]:
        """List pending commissions.

        Lists the commissions of the service that are neither accepted nor rejected yet.
        """
        return self._call(_GET_PENDING_COMMISSIONS, options)

    def get_pending_commissions_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[int]]:
        """Do as :meth:`get_pending_commissions`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PENDING_COMMISSIONS, options)

    def issue_commission(self, *, body: CommissionRequest, **options: Unpack[CallOptions]) -> IssuedCommission:
        """Issue a commission.

        Books changes of usage. All of its provisions hold, or none does: one that would exceed a limit, or take back
        more than there is, refuses the whole commission. It stays pending until it is accepted or rejected, unless
        it asks to be accepted at once.

        Args:
            body: The changes.
        """
        return self._call(_ISSUE_COMMISSION, options, body=body)

    def issue_commission_with_http_info(
        self,
        *,
        body: CommissionRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IssuedCommission]:
        """Do as :meth:`issue_commission`; return status, headers and the response too."""
        return self._call_with_http_info(_ISSUE_COMMISSION, options, body=body)

    def resolve_commissions(self, *, body: Decisions, **options: Unpack[CallOptions]) -> Resolution:
        """Resolve commissions.

        Accepts and rejects many commissions with one request. Each is treated on its own: what cannot be resolved is
        reported among `failed`, and the others are resolved all the same.

        Args:
            body: Serial numbers to accept and to reject.
        """
        return self._call(_RESOLVE_COMMISSIONS, options, body=body)

    def resolve_commissions_with_http_info(
        self,
        *,
        body: Decisions,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Resolution]:
        """Do as :meth:`resolve_commissions`; return status, headers and the response too."""
        return self._call_with_http_info(_RESOLVE_COMMISSIONS, options, body=body)


class AsyncCommissionsApi(AsyncBaseApi):
    """Changes of usage, issued by services and then accepted or rejected."""

    async def commission_action(self, serial: int, *, body: CommissionAction, **options: Unpack[CallOptions]) -> None:
        """Accept or reject a commission.

        Ends a pending commission. Accepting makes its changes of usage final, rejecting takes them back. The body
        has one of the two properties, with an empty text.

        Args:
            serial: Serial number of the commission.
            body: What to do.
        """
        return await self._call(_COMMISSION_ACTION, options, serial=serial, body=body)

    async def commission_action_with_http_info(
        self,
        serial: int,
        *,
        body: CommissionAction,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`commission_action`; return status, headers and the response too."""
        return await self._call_with_http_info(_COMMISSION_ACTION, options, serial=serial, body=body)

    async def get_commission_info(self, serial: int, **options: Unpack[CallOptions]) -> Commission:
        """Get a commission.

        Describes a pending commission.

        Args:
            serial: Serial number of the commission.
        """
        return await self._call(_GET_COMMISSION_INFO, options, serial=serial)

    async def get_commission_info_with_http_info(
        self,
        serial: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Commission]:
        """Do as :meth:`get_commission_info`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMMISSION_INFO, options, serial=serial)

    async def get_pending_commissions(self, **options: Unpack[CallOptions]) -> list[int]:
        """List pending commissions.

        Lists the commissions of the service that are neither accepted nor rejected yet.
        """
        return await self._call(_GET_PENDING_COMMISSIONS, options)

    async def get_pending_commissions_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[int]]:
        """Do as :meth:`get_pending_commissions`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PENDING_COMMISSIONS, options)

    async def issue_commission(self, *, body: CommissionRequest, **options: Unpack[CallOptions]) -> IssuedCommission:
        """Issue a commission.

        Books changes of usage. All of its provisions hold, or none does: one that would exceed a limit, or take back
        more than there is, refuses the whole commission. It stays pending until it is accepted or rejected, unless
        it asks to be accepted at once.

        Args:
            body: The changes.
        """
        return await self._call(_ISSUE_COMMISSION, options, body=body)

    async def issue_commission_with_http_info(
        self,
        *,
        body: CommissionRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IssuedCommission]:
        """Do as :meth:`issue_commission`; return status, headers and the response too."""
        return await self._call_with_http_info(_ISSUE_COMMISSION, options, body=body)

    async def resolve_commissions(self, *, body: Decisions, **options: Unpack[CallOptions]) -> Resolution:
        """Resolve commissions.

        Accepts and rejects many commissions with one request. Each is treated on its own: what cannot be resolved is
        reported among `failed`, and the others are resolved all the same.

        Args:
            body: Serial numbers to accept and to reject.
        """
        return await self._call(_RESOLVE_COMMISSIONS, options, body=body)

    async def resolve_commissions_with_http_info(
        self,
        *,
        body: Decisions,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Resolution]:
        """Do as :meth:`resolve_commissions`; return status, headers and the response too."""
        return await self._call_with_http_info(_RESOLVE_COMMISSIONS, options, body=body)


_COMMISSION_ACTION: Operation[None] = Operation(
    "commission_action",
    "POST",
    "/account/v1.0/commissions/{serial}/action",
    parameters=(Path("serial"),),
    body=json_content(lambda: model(models.CommissionAction)),
    body_required=True,
    returns={"200": NO_CONTENT},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "404": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"service_token": []}],
)

_GET_COMMISSION_INFO: Operation[Commission] = Operation(
    "get_commission_info",
    "GET",
    "/account/v1.0/commissions/{serial}",
    parameters=(Path("serial"),),
    returns={"200": json_content(lambda: model(models.Commission))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "404": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"service_token": []}],
)

_GET_PENDING_COMMISSIONS: Operation[list[int]] = Operation(
    "get_pending_commissions",
    "GET",
    "/account/v1.0/commissions",
    returns={"200": json_content(lambda: array(INTEGER))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"service_token": []}],
)

_ISSUE_COMMISSION: Operation[IssuedCommission] = Operation(
    "issue_commission",
    "POST",
    "/account/v1.0/commissions",
    body=json_content(lambda: model(models.CommissionRequest)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.IssuedCommission))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "404": json_content(lambda: mapping(model(models.Fault))),
        "413": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"service_token": []}],
)

_RESOLVE_COMMISSIONS: Operation[Resolution] = Operation(
    "resolve_commissions",
    "POST",
    "/account/v1.0/commissions/action",
    body=json_content(lambda: model(models.Decisions)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.Resolution))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"service_token": []}],
)
