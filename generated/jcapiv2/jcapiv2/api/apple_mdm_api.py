"""Operations of jcapiv2: Apple MDM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import json_content, text_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Header, Path
from .._runtime.streaming import AsyncOpening, open_stream

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.streams import StreamedResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.apple_mdm import AppleMDM
    from ..models.apple_mdm_patch_input import AppleMdmPatchInput
    from ..models.body import Body
    from ..models.inline_response201 import InlineResponse201


class AppleMDMApi(BaseApi):
    """Mobile device management of Apple devices: push certificates and enrollment."""

    def applemdms_delete(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> AppleMDM:
        """Delete an Apple MDM configuration.

        Removes a configuration and answers with it. Devices enrolled through it are no longer managed and have to
        enroll again under another one.

        Args:
            apple_mdm_id: Id of the Apple MDM configuration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_APPLEMDMS_DELETE, options, apple_mdm_id=apple_mdm_id, x_org_id=x_org_id)

    def applemdms_delete_with_http_info(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[AppleMDM]:
        """Do as :meth:`applemdms_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_APPLEMDMS_DELETE, options, apple_mdm_id=apple_mdm_id, x_org_id=x_org_id)

    def applemdms_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[AppleMDM]:
        """List Apple MDM configurations.

        Returns the Apple MDM configurations of the organization; there can be one at present. As long as
        `apnsPushTopic` is empty, the certificate signed by Apple has not been uploaded yet.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_APPLEMDMS_LIST, options, x_org_id=x_org_id)

    def applemdms_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[AppleMDM]]:
        """Do as :meth:`applemdms_list`; return status, headers and the response too."""
        return self._call_with_http_info(_APPLEMDMS_LIST, options, x_org_id=x_org_id)

    def applemdms_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> InlineResponse201:
        """Create an Apple MDM configuration.

        Starts the set-up of device management. The answer holds a signed certificate request as a property list:
        hand it to the Apple Push Certificates Portal, then store the certificate you get there with the update
        operation.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name of the configuration.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_APPLEMDMS_POST, options, body=body, x_org_id=x_org_id)

    def applemdms_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[InlineResponse201]:
        """Do as :meth:`applemdms_post`; return status, headers and the response too."""
        return self._call_with_http_info(_APPLEMDMS_POST, options, body=body, x_org_id=x_org_id)

    def applemdms_put(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: AppleMdmPatchInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> AppleMDM:
        """Update an Apple MDM configuration.

        Renames a configuration or stores the push certificate that Apple has signed; the latter also renews one that
        runs out.

        Args:
            apple_mdm_id: Id of the Apple MDM configuration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: New name, or certificate, or both.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_APPLEMDMS_PUT, options, apple_mdm_id=apple_mdm_id, body=body, x_org_id=x_org_id)

    def applemdms_put_with_http_info(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: AppleMdmPatchInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[AppleMDM]:
        """Do as :meth:`applemdms_put`; return status, headers and the response too."""
        return self._call_with_http_info(
            _APPLEMDMS_PUT,
            options,
            apple_mdm_id=apple_mdm_id,
            body=body,
            x_org_id=x_org_id,
        )

    def enrollmentprofiles_get(
        self,
        apple_mdm_id: str,
        enrollment_profile_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> str:
        """Download an enrollment profile.

        Delivers an enrollment profile as a configuration profile (`.mobileconfig`), ready to be opened on a device.
        The response is an Apple property list, not JSON.

        Args:
            apple_mdm_id: Id of the Apple MDM configuration.
            enrollment_profile_id: Id of the enrollment profile.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _ENROLLMENTPROFILES_GET,
            options,
            apple_mdm_id=apple_mdm_id,
            enrollment_profile_id=enrollment_profile_id,
            x_org_id=x_org_id,
        )

    def enrollmentprofiles_get_with_http_info(
        self,
        apple_mdm_id: str,
        enrollment_profile_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[str]:
        """Do as :meth:`enrollmentprofiles_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ENROLLMENTPROFILES_GET,
            options,
            apple_mdm_id=apple_mdm_id,
            enrollment_profile_id=enrollment_profile_id,
            x_org_id=x_org_id,
        )

    def stream_enrollmentprofiles_get(
        self,
        apple_mdm_id: str,
        enrollment_profile_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse:
        """Do as :meth:`enrollmentprofiles_get` with the body unread, in a ``with`` block: read it in pieces, or save
        it.
        """
        return open_stream(
            self.api_client,
            _ENROLLMENTPROFILES_GET,
            options,
            apple_mdm_id=apple_mdm_id,
            enrollment_profile_id=enrollment_profile_id,
            x_org_id=x_org_id,
        )

    def enrollmentprofiles_list(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[AppleMDM]:
        """List the enrollment profiles of an Apple MDM configuration.

        Returns the profiles by which devices enroll. Entries are described by the schema of the configuration
        itself, which clients of this API have always been given.

        Args:
            apple_mdm_id: Id of the Apple MDM configuration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_ENROLLMENTPROFILES_LIST, options, apple_mdm_id=apple_mdm_id, x_org_id=x_org_id)

    def enrollmentprofiles_list_with_http_info(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[AppleMDM]]:
        """Do as :meth:`enrollmentprofiles_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ENROLLMENTPROFILES_LIST,
            options,
            apple_mdm_id=apple_mdm_id,
            x_org_id=x_org_id,
        )


class AsyncAppleMDMApi(AsyncBaseApi):
    """Mobile device management of Apple devices: push certificates and enrollment."""

    async def applemdms_delete(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> AppleMDM:
        """Delete an Apple MDM configuration.

        Removes a configuration and answers with it. Devices enrolled through it are no longer managed and have to
        enroll again under another one.

        Args:
            apple_mdm_id: Id of the Apple MDM configuration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_APPLEMDMS_DELETE, options, apple_mdm_id=apple_mdm_id, x_org_id=x_org_id)

    async def applemdms_delete_with_http_info(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[AppleMDM]:
        """Do as :meth:`applemdms_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_APPLEMDMS_DELETE, options, apple_mdm_id=apple_mdm_id, x_org_id=x_org_id)

    async def applemdms_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[AppleMDM]:
        """List Apple MDM configurations.

        Returns the Apple MDM configurations of the organization; there can be one at present. As long as
        `apnsPushTopic` is empty, the certificate signed by Apple has not been uploaded yet.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_APPLEMDMS_LIST, options, x_org_id=x_org_id)

    async def applemdms_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[AppleMDM]]:
        """Do as :meth:`applemdms_list`; return status, headers and the response too."""
        return await self._call_with_http_info(_APPLEMDMS_LIST, options, x_org_id=x_org_id)

    async def applemdms_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> InlineResponse201:
        """Create an Apple MDM configuration.

        Starts the set-up of device management. The answer holds a signed certificate request as a property list:
        hand it to the Apple Push Certificates Portal, then store the certificate you get there with the update
        operation.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name of the configuration.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_APPLEMDMS_POST, options, body=body, x_org_id=x_org_id)

    async def applemdms_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[InlineResponse201]:
        """Do as :meth:`applemdms_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_APPLEMDMS_POST, options, body=body, x_org_id=x_org_id)

    async def applemdms_put(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: AppleMdmPatchInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> AppleMDM:
        """Update an Apple MDM configuration.

        Renames a configuration or stores the push certificate that Apple has signed; the latter also renews one that
        runs out.

        Args:
            apple_mdm_id: Id of the Apple MDM configuration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: New name, or certificate, or both.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_APPLEMDMS_PUT, options, apple_mdm_id=apple_mdm_id, body=body, x_org_id=x_org_id)

    async def applemdms_put_with_http_info(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: AppleMdmPatchInput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[AppleMDM]:
        """Do as :meth:`applemdms_put`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _APPLEMDMS_PUT,
            options,
            apple_mdm_id=apple_mdm_id,
            body=body,
            x_org_id=x_org_id,
        )

    async def enrollmentprofiles_get(
        self,
        apple_mdm_id: str,
        enrollment_profile_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> str:
        """Download an enrollment profile.

        Delivers an enrollment profile as a configuration profile (`.mobileconfig`), ready to be opened on a device.
        The response is an Apple property list, not JSON.

        Args:
            apple_mdm_id: Id of the Apple MDM configuration.
            enrollment_profile_id: Id of the enrollment profile.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _ENROLLMENTPROFILES_GET,
            options,
            apple_mdm_id=apple_mdm_id,
            enrollment_profile_id=enrollment_profile_id,
            x_org_id=x_org_id,
        )

    async def enrollmentprofiles_get_with_http_info(
        self,
        apple_mdm_id: str,
        enrollment_profile_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[str]:
        """Do as :meth:`enrollmentprofiles_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ENROLLMENTPROFILES_GET,
            options,
            apple_mdm_id=apple_mdm_id,
            enrollment_profile_id=enrollment_profile_id,
            x_org_id=x_org_id,
        )

    def stream_enrollmentprofiles_get(
        self,
        apple_mdm_id: str,
        enrollment_profile_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncOpening:
        """Do as :meth:`enrollmentprofiles_get` with the body unread, in a ``with`` block: read it in pieces, or save
        it.
        """
        return AsyncOpening(
            self.api_client,
            _ENROLLMENTPROFILES_GET,
            options,
            apple_mdm_id=apple_mdm_id,
            enrollment_profile_id=enrollment_profile_id,
            x_org_id=x_org_id,
        )

    async def enrollmentprofiles_list(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[AppleMDM]:
        """List the enrollment profiles of an Apple MDM configuration.

        Returns the profiles by which devices enroll. Entries are described by the schema of the configuration
        itself, which clients of this API have always been given.

        Args:
            apple_mdm_id: Id of the Apple MDM configuration.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_ENROLLMENTPROFILES_LIST, options, apple_mdm_id=apple_mdm_id, x_org_id=x_org_id)

    async def enrollmentprofiles_list_with_http_info(
        self,
        apple_mdm_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[AppleMDM]]:
        """Do as :meth:`enrollmentprofiles_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ENROLLMENTPROFILES_LIST,
            options,
            apple_mdm_id=apple_mdm_id,
            x_org_id=x_org_id,
        )


_APPLEMDMS_DELETE: Operation[AppleMDM] = Operation(
    "applemdms_delete",
    "DELETE",
    "/applemdms/{apple_mdm_id}",
    parameters=(Path("apple_mdm_id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.AppleMDM))},
    security=[{"x-api-key": []}],
)

_APPLEMDMS_LIST: Operation[list[AppleMDM]] = Operation(
    "applemdms_list",
    "GET",
    "/applemdms",
    parameters=(Header("x-org-id", "x_org_id"),),
    returns={"200": json_content(lambda: array(model(models.AppleMDM)))},
    security=[{"x-api-key": []}],
)

_APPLEMDMS_POST: Operation[InlineResponse201] = Operation(
    "applemdms_post",
    "POST",
    "/applemdms",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.Body)),
    returns={"201": json_content(lambda: model(models.InlineResponse201))},
    security=[{"x-api-key": []}],
)

_APPLEMDMS_PUT: Operation[AppleMDM] = Operation(
    "applemdms_put",
    "PUT",
    "/applemdms/{apple_mdm_id}",
    parameters=(Path("apple_mdm_id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.AppleMdmPatchInput)),
    returns={"200": json_content(lambda: model(models.AppleMDM))},
    security=[{"x-api-key": []}],
)

_ENROLLMENTPROFILES_GET: Operation[str] = Operation(
    "enrollmentprofiles_get",
    "GET",
    "/applemdms/{apple_mdm_id}/enrollmentprofiles/{enrollment_profile_id}",
    parameters=(Path("apple_mdm_id"), Path("enrollment_profile_id"), Header("x-org-id", "x_org_id")),
    returns={"200": text_content("application/x-apple-aspen-config")},
    security=[{"x-api-key": []}],
)

_ENROLLMENTPROFILES_LIST: Operation[list[AppleMDM]] = Operation(
    "enrollmentprofiles_list",
    "GET",
    "/applemdms/{apple_mdm_id}/enrollmentprofiles",
    parameters=(Path("apple_mdm_id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.AppleMDM)))},
    security=[{"x-api-key": []}],
)
