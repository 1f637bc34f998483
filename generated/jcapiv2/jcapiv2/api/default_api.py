"""Operations of jcapiv2: Default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.binary_contents import binary_content
from .._runtime.containers import array
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Path, Query
from .._runtime.streaming import AsyncOpening, open_stream

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.streams import StreamedResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.body1 import Body1
    from ..models.body2 import Body2
    from ..models.jc_enrollment_profile import JcEnrollmentProfile


class DefaultApi(BaseApi):
    """Enrollment profiles, by which devices come into the organization."""

    def jc_enrollment_profiles_delete(
        self,
        enrollment_profile_id: str,
        **options: Unpack[SwaggerCallOptions],
    ) -> JcEnrollmentProfile:
        """Delete an enrollment profile.

        Removes an enrollment profile and answers with the record that was removed.

        Args:
            enrollment_profile_id: Id of the enrollment profile.
        """
        return self._call(_JC_ENROLLMENT_PROFILES_DELETE, options, enrollment_profile_id=enrollment_profile_id)

    def jc_enrollment_profiles_delete_with_http_info(
        self,
        enrollment_profile_id: str,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JcEnrollmentProfile]:
        """Do as :meth:`jc_enrollment_profiles_delete`; return status, headers and the response too."""
        return self._call_with_http_info(
            _JC_ENROLLMENT_PROFILES_DELETE,
            options,
            enrollment_profile_id=enrollment_profile_id,
        )

    def jc_enrollment_profiles_get(
        self,
        enrollment_profile_id: str,
        *,
        body: JcEnrollmentProfile | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> bytes:
        """Download the configuration profile of an enrollment profile.

        Delivers an enrollment profile as a configuration profile (`.mobileconfig`) to be installed on a device. The
        response is an Apple property list, not JSON, and is passed on as it is.

        Args:
            enrollment_profile_id: Id of the enrollment profile.
            body: The enrollment profile. Ordinary calls leave it out, as GET requests have no body.
        """
        return self._call(_JC_ENROLLMENT_PROFILES_GET, options, enrollment_profile_id=enrollment_profile_id, body=body)

    def jc_enrollment_profiles_get_with_http_info(
        self,
        enrollment_profile_id: str,
        *,
        body: JcEnrollmentProfile | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[bytes]:
        """Do as :meth:`jc_enrollment_profiles_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _JC_ENROLLMENT_PROFILES_GET,
            options,
            enrollment_profile_id=enrollment_profile_id,
            body=body,
        )

    def stream_jc_enrollment_profiles_get(
        self,
        enrollment_profile_id: str,
        *,
        body: JcEnrollmentProfile | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse:
        """Do as :meth:`jc_enrollment_profiles_get` with the body unread, in a ``with`` block: read it in pieces, or
        save it.
        """
        return open_stream(
            self.api_client,
            _JC_ENROLLMENT_PROFILES_GET,
            options,
            enrollment_profile_id=enrollment_profile_id,
            body=body,
        )

    def jc_enrollment_profiles_list(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[JcEnrollmentProfile]:
        """List enrollment profiles.

        Returns the enrollment profiles of the organization, each with the users and groups it enrolls for.

        Args:
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
        """
        return self._call(_JC_ENROLLMENT_PROFILES_LIST, options, limit=limit, skip=skip)

    def jc_enrollment_profiles_list_with_http_info(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[JcEnrollmentProfile]]:
        """Do as :meth:`jc_enrollment_profiles_list`; return status, headers and the response too."""
        return self._call_with_http_info(_JC_ENROLLMENT_PROFILES_LIST, options, limit=limit, skip=skip)

    def iter_jc_enrollment_profiles_list(
        self,
        *,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[JcEnrollmentProfile, list[JcEnrollmentProfile]]:
        """Return the items of :meth:`jc_enrollment_profiles_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _JC_ENROLLMENT_PROFILES_LIST,
            _JC_ENROLLMENT_PROFILES_LIST_PAGES,
            options,
            limit=limit,
        )

    def jc_enrollment_profiles_post(
        self,
        *,
        body: Body1 | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JcEnrollmentProfile:
        """Create an enrollment profile.

        Adds an enrollment profile for the users and groups given.

        Args:
            body: Name, users and groups of the profile.
        """
        return self._call(_JC_ENROLLMENT_PROFILES_POST, options, body=body)

    def jc_enrollment_profiles_post_with_http_info(
        self,
        *,
        body: Body1 | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JcEnrollmentProfile]:
        """Do as :meth:`jc_enrollment_profiles_post`; return status, headers and the response too."""
        return self._call_with_http_info(_JC_ENROLLMENT_PROFILES_POST, options, body=body)

    def jc_enrollment_profiles_put(
        self,
        enrollment_profile_id: str,
        *,
        body: Body2 | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JcEnrollmentProfile:
        """Update an enrollment profile.

        Sets the name, the users and the groups of an enrollment profile.

        Args:
            enrollment_profile_id: Id of the enrollment profile.
            body: New name, users and groups of the profile.
        """
        return self._call(_JC_ENROLLMENT_PROFILES_PUT, options, enrollment_profile_id=enrollment_profile_id, body=body)

    def jc_enrollment_profiles_put_with_http_info(
        self,
        enrollment_profile_id: str,
        *,
        body: Body2 | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JcEnrollmentProfile]:
        """Do as :meth:`jc_enrollment_profiles_put`; return status, headers and the response too."""
        return self._call_with_http_info(
            _JC_ENROLLMENT_PROFILES_PUT,
            options,
            enrollment_profile_id=enrollment_profile_id,
            body=body,
        )


class AsyncDefaultApi(AsyncBaseApi):
    """Enrollment profiles, by which devices come into the organization."""

    async def jc_enrollment_profiles_delete(
        self,
        enrollment_profile_id: str,
        **options: Unpack[SwaggerCallOptions],
    ) -> JcEnrollmentProfile:
        """Delete an enrollment profile.

        Removes an enrollment profile and answers with the record that was removed.

        Args:
            enrollment_profile_id: Id of the enrollment profile.
        """
        return await self._call(_JC_ENROLLMENT_PROFILES_DELETE, options, enrollment_profile_id=enrollment_profile_id)

    async def jc_enrollment_profiles_delete_with_http_info(
        self,
        enrollment_profile_id: str,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JcEnrollmentProfile]:
        """Do as :meth:`jc_enrollment_profiles_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _JC_ENROLLMENT_PROFILES_DELETE,
            options,
            enrollment_profile_id=enrollment_profile_id,
        )

    async def jc_enrollment_profiles_get(
        self,
        enrollment_profile_id: str,
        *,
        body: JcEnrollmentProfile | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> bytes:
        """Download the configuration profile of an enrollment profile.

        Delivers an enrollment profile as a configuration profile (`.mobileconfig`) to be installed on a device. The
        response is an Apple property list, not JSON, and is passed on as it is.

        Args:
            enrollment_profile_id: Id of the enrollment profile.
            body: The enrollment profile. Ordinary calls leave it out, as GET requests have no body.
        """
        return await self._call(
            _JC_ENROLLMENT_PROFILES_GET,
            options,
            enrollment_profile_id=enrollment_profile_id,
            body=body,
        )

    async def jc_enrollment_profiles_get_with_http_info(
        self,
        enrollment_profile_id: str,
        *,
        body: JcEnrollmentProfile | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[bytes]:
        """Do as :meth:`jc_enrollment_profiles_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _JC_ENROLLMENT_PROFILES_GET,
            options,
            enrollment_profile_id=enrollment_profile_id,
            body=body,
        )

    def stream_jc_enrollment_profiles_get(
        self,
        enrollment_profile_id: str,
        *,
        body: JcEnrollmentProfile | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncOpening:
        """Do as :meth:`jc_enrollment_profiles_get` with the body unread, in a ``with`` block: read it in pieces, or
        save it.
        """
        return AsyncOpening(
            self.api_client,
            _JC_ENROLLMENT_PROFILES_GET,
            options,
            enrollment_profile_id=enrollment_profile_id,
            body=body,
        )

    async def jc_enrollment_profiles_list(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[JcEnrollmentProfile]:
        """List enrollment profiles.

        Returns the enrollment profiles of the organization, each with the users and groups it enrolls for.

        Args:
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
        """
        return await self._call(_JC_ENROLLMENT_PROFILES_LIST, options, limit=limit, skip=skip)

    async def jc_enrollment_profiles_list_with_http_info(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[JcEnrollmentProfile]]:
        """Do as :meth:`jc_enrollment_profiles_list`; return status, headers and the response too."""
        return await self._call_with_http_info(_JC_ENROLLMENT_PROFILES_LIST, options, limit=limit, skip=skip)

    def iter_jc_enrollment_profiles_list(
        self,
        *,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[JcEnrollmentProfile, list[JcEnrollmentProfile]]:
        """Return the items of :meth:`jc_enrollment_profiles_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _JC_ENROLLMENT_PROFILES_LIST,
            _JC_ENROLLMENT_PROFILES_LIST_PAGES,
            options,
            limit=limit,
        )

    async def jc_enrollment_profiles_post(
        self,
        *,
        body: Body1 | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JcEnrollmentProfile:
        """Create an enrollment profile.

        Adds an enrollment profile for the users and groups given.

        Args:
            body: Name, users and groups of the profile.
        """
        return await self._call(_JC_ENROLLMENT_PROFILES_POST, options, body=body)

    async def jc_enrollment_profiles_post_with_http_info(
        self,
        *,
        body: Body1 | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JcEnrollmentProfile]:
        """Do as :meth:`jc_enrollment_profiles_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_JC_ENROLLMENT_PROFILES_POST, options, body=body)

    async def jc_enrollment_profiles_put(
        self,
        enrollment_profile_id: str,
        *,
        body: Body2 | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> JcEnrollmentProfile:
        """Update an enrollment profile.

        Sets the name, the users and the groups of an enrollment profile.

        Args:
            enrollment_profile_id: Id of the enrollment profile.
            body: New name, users and groups of the profile.
        """
        return await self._call(
            _JC_ENROLLMENT_PROFILES_PUT,
            options,
            enrollment_profile_id=enrollment_profile_id,
            body=body,
        )

    async def jc_enrollment_profiles_put_with_http_info(
        self,
        enrollment_profile_id: str,
        *,
        body: Body2 | Mapping[str, Any] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[JcEnrollmentProfile]:
        """Do as :meth:`jc_enrollment_profiles_put`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _JC_ENROLLMENT_PROFILES_PUT,
            options,
            enrollment_profile_id=enrollment_profile_id,
            body=body,
        )


_JC_ENROLLMENT_PROFILES_DELETE: Operation[JcEnrollmentProfile] = Operation(
    "jc_enrollment_profiles_delete",
    "DELETE",
    "/enrollmentprofiles/{enrollment_profile_id}",
    parameters=(Path("enrollment_profile_id"),),
    returns={"200": json_content(lambda: model(models.JcEnrollmentProfile))},
    security=[{"x-api-key": []}],
)

_JC_ENROLLMENT_PROFILES_GET: Operation[bytes] = Operation(
    "jc_enrollment_profiles_get",
    "GET",
    "/enrollmentprofiles/{enrollment_profile_id}",
    parameters=(Path("enrollment_profile_id"),),
    body=json_content(lambda: model(models.JcEnrollmentProfile)),
    returns={"200": binary_content("application/x-apple-aspen-config")},
    security=[{"x-api-key": []}],
)

_JC_ENROLLMENT_PROFILES_LIST: Operation[list[JcEnrollmentProfile]] = Operation(
    "jc_enrollment_profiles_list",
    "GET",
    "/enrollmentprofiles",
    parameters=(Query("limit", minimum=0, maximum=100), Query("skip", minimum=0)),
    returns={"200": json_content(lambda: array(model(models.JcEnrollmentProfile)))},
    security=[{"x-api-key": []}],
)

_JC_ENROLLMENT_PROFILES_LIST_PAGES: OffsetPages[JcEnrollmentProfile] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_JC_ENROLLMENT_PROFILES_POST: Operation[JcEnrollmentProfile] = Operation(
    "jc_enrollment_profiles_post",
    "POST",
    "/enrollmentprofiles",
    body=json_content(lambda: model(models.Body1)),
    returns={"200": json_content(lambda: model(models.JcEnrollmentProfile))},
    security=[{"x-api-key": []}],
)

_JC_ENROLLMENT_PROFILES_PUT: Operation[JcEnrollmentProfile] = Operation(
    "jc_enrollment_profiles_put",
    "PUT",
    "/enrollmentprofiles/{enrollment_profile_id}",
    parameters=(Path("enrollment_profile_id"),),
    body=json_content(lambda: model(models.Body2)),
    returns={"200": json_content(lambda: model(models.JcEnrollmentProfile))},
    security=[{"x-api-key": []}],
)
