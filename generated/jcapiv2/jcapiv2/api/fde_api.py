"""Operations of jcapiv2: Fde."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Header, Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.systemfdekey import Systemfdekey


class FdeApi(BaseApi):
    """Full disk encryption: recovery keys held in escrow."""

    def systems_get_fde_key(
        self,
        system_id: str,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemfdekey:
        """Get the disk encryption key of a system.

        Fetches the latest recovery key of the encrypted disk of a system. Whoever has this key can decrypt the disk,
        so guard it like a password.

        Args:
            system_id: Id of the system.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMS_GET_FDE_KEY, options, system_id=system_id, x_org_id=x_org_id)

    def systems_get_fde_key_with_http_info(
        self,
        system_id: str,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemfdekey]:
        """Do as :meth:`systems_get_fde_key`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMS_GET_FDE_KEY, options, system_id=system_id, x_org_id=x_org_id)


class AsyncFdeApi(AsyncBaseApi):
    """Full disk encryption: recovery keys held in escrow."""

    async def systems_get_fde_key(
        self,
        system_id: str,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemfdekey:
        """Get the disk encryption key of a system.

        Fetches the latest recovery key of the encrypted disk of a system. Whoever has this key can decrypt the disk,
        so guard it like a password.

        Args:
            system_id: Id of the system.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMS_GET_FDE_KEY, options, system_id=system_id, x_org_id=x_org_id)

    async def systems_get_fde_key_with_http_info(
        self,
        system_id: str,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemfdekey]:
        """Do as :meth:`systems_get_fde_key`; return status, headers and the response too."""
        return await self._call_with_http_info(_SYSTEMS_GET_FDE_KEY, options, system_id=system_id, x_org_id=x_org_id)


_SYSTEMS_GET_FDE_KEY: Operation[Systemfdekey] = Operation(
    "systems_get_fde_key",
    "GET",
    "/systems/{system_id}/fdekey",
    parameters=(Path("system_id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Systemfdekey))},
    security=[{"x-api-key": []}],
)
