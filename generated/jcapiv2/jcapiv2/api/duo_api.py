"""Operations of jcapiv2: Duo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Header, Path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.duo_account import DuoAccount
    from ..models.duo_application import DuoApplication
    from ..models.duo_application_req import DuoApplicationReq
    from ..models.duo_application_update_req import DuoApplicationUpdateReq


class DuoApi(BaseApi):
    """Duo Security accounts and applications used as a second factor."""

    def duo_account_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoAccount:
        """Delete a Duo account.

        Removes the Duo account of the organization. This is refused while one of its applications protects a
        resource.

        Args:
            id: Id of the Duo account.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_DUO_ACCOUNT_DELETE, options, id=id, x_org_id=x_org_id)

    def duo_account_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoAccount]:
        """Do as :meth:`duo_account_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_DUO_ACCOUNT_DELETE, options, id=id, x_org_id=x_org_id)

    def duo_account_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoAccount:
        """Get a Duo account.

        Fetches one Duo account by id. Its applications are listed by an operation of their own.

        Args:
            id: Id of the Duo account.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_DUO_ACCOUNT_GET, options, id=id, x_org_id=x_org_id)

    def duo_account_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoAccount]:
        """Do as :meth:`duo_account_get`; return status, headers and the response too."""
        return self._call_with_http_info(_DUO_ACCOUNT_GET, options, id=id, x_org_id=x_org_id)

    def duo_account_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[DuoAccount]:
        """List Duo accounts.

        Returns the Duo accounts registered for the organization. There can be one at most.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_DUO_ACCOUNT_LIST, options, x_org_id=x_org_id)

    def duo_account_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[DuoAccount]]:
        """Do as :meth:`duo_account_list`; return status, headers and the response too."""
        return self._call_with_http_info(_DUO_ACCOUNT_LIST, options, x_org_id=x_org_id)

    def duo_account_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoAccount:
        """Register a Duo account.

        Creates the Duo account of the organization. No body is sent. An organization has one account; the attempt to
        create another fails with status 409.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_DUO_ACCOUNT_POST, options, x_org_id=x_org_id)

    def duo_account_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoAccount]:
        """Do as :meth:`duo_account_post`; return status, headers and the response too."""
        return self._call_with_http_info(_DUO_ACCOUNT_POST, options, x_org_id=x_org_id)

    def duo_application_delete(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoApplication:
        """Delete a Duo application.

        Removes the connection to a Duo application and answers with its record. Logins are no longer confirmed
        through Duo.

        Args:
            account_id: Id of the Duo account.
            application_id: Id of the Duo application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _DUO_APPLICATION_DELETE,
            options,
            account_id=account_id,
            application_id=application_id,
            x_org_id=x_org_id,
        )

    def duo_application_delete_with_http_info(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoApplication]:
        """Do as :meth:`duo_application_delete`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DUO_APPLICATION_DELETE,
            options,
            account_id=account_id,
            application_id=application_id,
            x_org_id=x_org_id,
        )

    def duo_application_get(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoApplication:
        """Get a Duo application.

        Fetches one Duo application. The secret key can be written but not read.

        Args:
            account_id: Id of the Duo account.
            application_id: Id of the Duo application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _DUO_APPLICATION_GET,
            options,
            account_id=account_id,
            application_id=application_id,
            x_org_id=x_org_id,
        )

    def duo_application_get_with_http_info(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoApplication]:
        """Do as :meth:`duo_application_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DUO_APPLICATION_GET,
            options,
            account_id=account_id,
            application_id=application_id,
            x_org_id=x_org_id,
        )

    def duo_application_list(
        self,
        account_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[DuoApplication]:
        """List the applications of a Duo account.

        Returns the Duo applications of one account, without their secret keys.

        Args:
            account_id: Id of the Duo account.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_DUO_APPLICATION_LIST, options, account_id=account_id, x_org_id=x_org_id)

    def duo_application_list_with_http_info(
        self,
        account_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[DuoApplication]]:
        """Do as :meth:`duo_application_list`; return status, headers and the response too."""
        return self._call_with_http_info(_DUO_APPLICATION_LIST, options, account_id=account_id, x_org_id=x_org_id)

    def duo_application_post(
        self,
        account_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: DuoApplicationReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoApplication:
        """Create a Duo application.

        Connects an application that has been set up in the Duo console. Host, integration key and secret key are
        copied from there.

        Args:
            account_id: Id of the Duo account.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name and credentials of the Duo application.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_DUO_APPLICATION_POST, options, account_id=account_id, body=body, x_org_id=x_org_id)

    def duo_application_post_with_http_info(
        self,
        account_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: DuoApplicationReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoApplication]:
        """Do as :meth:`duo_application_post`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DUO_APPLICATION_POST,
            options,
            account_id=account_id,
            body=body,
            x_org_id=x_org_id,
        )

    def duo_application_update(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: DuoApplicationUpdateReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoApplication:
        """Update a Duo application.

        Changes the name or the credentials of a Duo application, for instance after its keys were rotated in the Duo
        console.

        Args:
            account_id: Id of the Duo account.
            application_id: Id of the Duo application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The new name and credentials.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _DUO_APPLICATION_UPDATE,
            options,
            account_id=account_id,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    def duo_application_update_with_http_info(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: DuoApplicationUpdateReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoApplication]:
        """Do as :meth:`duo_application_update`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DUO_APPLICATION_UPDATE,
            options,
            account_id=account_id,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )


class AsyncDuoApi(AsyncBaseApi):
    """Duo Security accounts and applications used as a second factor."""

    async def duo_account_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoAccount:
        """Delete a Duo account.

        Removes the Duo account of the organization. This is refused while one of its applications protects a
        resource.

        Args:
            id: Id of the Duo account.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_DUO_ACCOUNT_DELETE, options, id=id, x_org_id=x_org_id)

    async def duo_account_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoAccount]:
        """Do as :meth:`duo_account_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_DUO_ACCOUNT_DELETE, options, id=id, x_org_id=x_org_id)

    async def duo_account_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoAccount:
        """Get a Duo account.

        Fetches one Duo account by id. Its applications are listed by an operation of their own.

        Args:
            id: Id of the Duo account.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_DUO_ACCOUNT_GET, options, id=id, x_org_id=x_org_id)

    async def duo_account_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoAccount]:
        """Do as :meth:`duo_account_get`; return status, headers and the response too."""
        return await self._call_with_http_info(_DUO_ACCOUNT_GET, options, id=id, x_org_id=x_org_id)

    async def duo_account_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[DuoAccount]:
        """List Duo accounts.

        Returns the Duo accounts registered for the organization. There can be one at most.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_DUO_ACCOUNT_LIST, options, x_org_id=x_org_id)

    async def duo_account_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[DuoAccount]]:
        """Do as :meth:`duo_account_list`; return status, headers and the response too."""
        return await self._call_with_http_info(_DUO_ACCOUNT_LIST, options, x_org_id=x_org_id)

    async def duo_account_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoAccount:
        """Register a Duo account.

        Creates the Duo account of the organization. No body is sent. An organization has one account; the attempt to
        create another fails with status 409.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_DUO_ACCOUNT_POST, options, x_org_id=x_org_id)

    async def duo_account_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoAccount]:
        """Do as :meth:`duo_account_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_DUO_ACCOUNT_POST, options, x_org_id=x_org_id)

    async def duo_application_delete(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoApplication:
        """Delete a Duo application.

        Removes the connection to a Duo application and answers with its record. Logins are no longer confirmed
        through Duo.

        Args:
            account_id: Id of the Duo account.
            application_id: Id of the Duo application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _DUO_APPLICATION_DELETE,
            options,
            account_id=account_id,
            application_id=application_id,
            x_org_id=x_org_id,
        )

    async def duo_application_delete_with_http_info(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoApplication]:
        """Do as :meth:`duo_application_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DUO_APPLICATION_DELETE,
            options,
            account_id=account_id,
            application_id=application_id,
            x_org_id=x_org_id,
        )

    async def duo_application_get(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoApplication:
        """Get a Duo application.

        Fetches one Duo application. The secret key can be written but not read.

        Args:
            account_id: Id of the Duo account.
            application_id: Id of the Duo application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _DUO_APPLICATION_GET,
            options,
            account_id=account_id,
            application_id=application_id,
            x_org_id=x_org_id,
        )

    async def duo_application_get_with_http_info(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoApplication]:
        """Do as :meth:`duo_application_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DUO_APPLICATION_GET,
            options,
            account_id=account_id,
            application_id=application_id,
            x_org_id=x_org_id,
        )

    async def duo_application_list(
        self,
        account_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[DuoApplication]:
        """List the applications of a Duo account.

        Returns the Duo applications of one account, without their secret keys.

        Args:
            account_id: Id of the Duo account.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_DUO_APPLICATION_LIST, options, account_id=account_id, x_org_id=x_org_id)

    async def duo_application_list_with_http_info(
        self,
        account_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[DuoApplication]]:
        """Do as :meth:`duo_application_list`; return status, headers and the response too."""
        return await self._call_with_http_info(_DUO_APPLICATION_LIST, options, account_id=account_id, x_org_id=x_org_id)

    async def duo_application_post(
        self,
        account_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: DuoApplicationReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoApplication:
        """Create a Duo application.

        Connects an application that has been set up in the Duo console. Host, integration key and secret key are
        copied from there.

        Args:
            account_id: Id of the Duo account.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name and credentials of the Duo application.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_DUO_APPLICATION_POST, options, account_id=account_id, body=body, x_org_id=x_org_id)

    async def duo_application_post_with_http_info(
        self,
        account_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: DuoApplicationReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoApplication]:
        """Do as :meth:`duo_application_post`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DUO_APPLICATION_POST,
            options,
            account_id=account_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def duo_application_update(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: DuoApplicationUpdateReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> DuoApplication:
        """Update a Duo application.

        Changes the name or the credentials of a Duo application, for instance after its keys were rotated in the Duo
        console.

        Args:
            account_id: Id of the Duo account.
            application_id: Id of the Duo application.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The new name and credentials.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _DUO_APPLICATION_UPDATE,
            options,
            account_id=account_id,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def duo_application_update_with_http_info(
        self,
        account_id: str,
        application_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: DuoApplicationUpdateReq | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[DuoApplication]:
        """Do as :meth:`duo_application_update`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DUO_APPLICATION_UPDATE,
            options,
            account_id=account_id,
            application_id=application_id,
            body=body,
            x_org_id=x_org_id,
        )


_DUO_ACCOUNT_DELETE: Operation[DuoAccount] = Operation(
    "duo_account_delete",
    "DELETE",
    "/duo/accounts/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.DuoAccount))},
    security=[{"x-api-key": []}],
)

_DUO_ACCOUNT_GET: Operation[DuoAccount] = Operation(
    "duo_account_get",
    "GET",
    "/duo/accounts/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.DuoAccount))},
    security=[{"x-api-key": []}],
)

_DUO_ACCOUNT_LIST: Operation[list[DuoAccount]] = Operation(
    "duo_account_list",
    "GET",
    "/duo/accounts",
    parameters=(Header("x-org-id", "x_org_id"),),
    returns={"200": json_content(lambda: array(model(models.DuoAccount)))},
    security=[{"x-api-key": []}],
)

_DUO_ACCOUNT_POST: Operation[DuoAccount] = Operation(
    "duo_account_post",
    "POST",
    "/duo/accounts",
    parameters=(Header("x-org-id", "x_org_id"),),
    returns={"201": json_content(lambda: model(models.DuoAccount))},
    security=[{"x-api-key": []}],
)

_DUO_APPLICATION_DELETE: Operation[DuoApplication] = Operation(
    "duo_application_delete",
    "DELETE",
    "/duo/accounts/{account_id}/applications/{application_id}",
    parameters=(Path("account_id"), Path("application_id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.DuoApplication))},
    security=[{"x-api-key": []}],
)

_DUO_APPLICATION_GET: Operation[DuoApplication] = Operation(
    "duo_application_get",
    "GET",
    "/duo/accounts/{account_id}/applications/{application_id}",
    parameters=(Path("account_id"), Path("application_id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.DuoApplication))},
    security=[{"x-api-key": []}],
)

_DUO_APPLICATION_LIST: Operation[list[DuoApplication]] = Operation(
    "duo_application_list",
    "GET",
    "/duo/accounts/{account_id}/applications",
    parameters=(Path("account_id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.DuoApplication)))},
    security=[{"x-api-key": []}],
)

_DUO_APPLICATION_POST: Operation[DuoApplication] = Operation(
    "duo_application_post",
    "POST",
    "/duo/accounts/{account_id}/applications",
    parameters=(Path("account_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.DuoApplicationReq)),
    returns={"201": json_content(lambda: model(models.DuoApplication))},
    security=[{"x-api-key": []}],
)

_DUO_APPLICATION_UPDATE: Operation[DuoApplication] = Operation(
    "duo_application_update",
    "PUT",
    "/duo/accounts/{account_id}/applications/{application_id}",
    parameters=(Path("account_id"), Path("application_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.DuoApplicationUpdateReq)),
    returns={"200": json_content(lambda: model(models.DuoApplication))},
    security=[{"x-api-key": []}],
)
