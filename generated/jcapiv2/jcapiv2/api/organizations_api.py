"""Operations of jcapiv2: Organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import ANY
from .._runtime.containers import mapping
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Header, Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.org_crypto_settings import OrgCryptoSettings


class OrganizationsApi(BaseApi):
    """Settings that hold for a whole organization."""

    def org_crypto_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> OrgCryptoSettings:
        """Get the cryptographic settings of an organization.

        Fetches the rules that SSH keys of users have to meet, such as their least size.

        Args:
            id: Id of the organization.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            limit: How many records to return at most. Values above 100 are treated as 100.
        """
        return self._call(
            _ORG_CRYPTO_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
            limit=limit,
        )

    def org_crypto_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[OrgCryptoSettings]:
        """Do as :meth:`org_crypto_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ORG_CRYPTO_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
            limit=limit,
        )

    def org_crypto_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: OrgCryptoSettings | Mapping[str, Any] | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> dict[str, Any]:
        """Set the cryptographic settings of an organization.

        Replaces the rules that SSH keys of users have to meet. Send the whole set, since there is no operation to
        change a single rule.

        Args:
            id: Id of the organization.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The settings to put in force.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            limit: How many records to return at most. Values above 100 are treated as 100.
        """
        return self._call(
            _ORG_CRYPTO_PUT,
            options,
            id=id,
            body=body,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
            limit=limit,
        )

    def org_crypto_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: OrgCryptoSettings | Mapping[str, Any] | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`org_crypto_put`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ORG_CRYPTO_PUT,
            options,
            id=id,
            body=body,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
            limit=limit,
        )


class AsyncOrganizationsApi(AsyncBaseApi):
    """Settings that hold for a whole organization."""

    async def org_crypto_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> OrgCryptoSettings:
        """Get the cryptographic settings of an organization.

        Fetches the rules that SSH keys of users have to meet, such as their least size.

        Args:
            id: Id of the organization.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            limit: How many records to return at most. Values above 100 are treated as 100.
        """
        return await self._call(
            _ORG_CRYPTO_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
            limit=limit,
        )

    async def org_crypto_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[OrgCryptoSettings]:
        """Do as :meth:`org_crypto_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ORG_CRYPTO_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
            limit=limit,
        )

    async def org_crypto_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: OrgCryptoSettings | Mapping[str, Any] | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> dict[str, Any]:
        """Set the cryptographic settings of an organization.

        Replaces the rules that SSH keys of users have to meet. Send the whole set, since there is no operation to
        change a single rule.

        Args:
            id: Id of the organization.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The settings to put in force.
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
            limit: How many records to return at most. Values above 100 are treated as 100.
        """
        return await self._call(
            _ORG_CRYPTO_PUT,
            options,
            id=id,
            body=body,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
            limit=limit,
        )

    async def org_crypto_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: OrgCryptoSettings | Mapping[str, Any] | None = None,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`org_crypto_put`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ORG_CRYPTO_PUT,
            options,
            id=id,
            body=body,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
            skip=skip,
            sort=sort,
            limit=limit,
        )


_ORG_CRYPTO_GET: Operation[OrgCryptoSettings] = Operation(
    "org_crypto_get",
    "GET",
    "/organizations/{id}/crypto",
    parameters=(
        Path("id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Query("limit"),
    ),
    returns={"200": json_content(lambda: model(models.OrgCryptoSettings))},
    security=[{"x-api-key": []}],
)

_ORG_CRYPTO_PUT: Operation[dict[str, Any]] = Operation(
    "org_crypto_put",
    "PUT",
    "/organizations/{id}/crypto",
    parameters=(
        Path("id"),
        Query("fields", explode=False),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
        Query("limit"),
    ),
    body=json_content(lambda: model(models.OrgCryptoSettings)),
    returns={"200": json_content(lambda: mapping(ANY))},
    security=[{"x-api-key": []}],
)
