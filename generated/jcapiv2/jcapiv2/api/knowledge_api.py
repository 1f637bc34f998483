"""Operations of jcapiv2: Knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.salesforceknowledgelistoutput_inner import SalesforceknowledgelistoutputInner


class KnowledgeApi(BaseApi):
    """Articles of the support knowledge base."""

    def knowledge_salesforce_list(
        self,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SalesforceknowledgelistoutputInner]:
        """List knowledge base articles.

        Returns articles of the support knowledge base, which is kept in Salesforce.

        Args:
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return self._call(
            _KNOWLEDGE_SALESFORCE_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def knowledge_salesforce_list_with_http_info(
        self,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SalesforceknowledgelistoutputInner]]:
        """Do as :meth:`knowledge_salesforce_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _KNOWLEDGE_SALESFORCE_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def iter_knowledge_salesforce_list(
        self,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SalesforceknowledgelistoutputInner, list[SalesforceknowledgelistoutputInner]]:
        """Return the items of :meth:`knowledge_salesforce_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _KNOWLEDGE_SALESFORCE_LIST,
            _KNOWLEDGE_SALESFORCE_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
        )


class AsyncKnowledgeApi(AsyncBaseApi):
    """Articles of the support knowledge base."""

    async def knowledge_salesforce_list(
        self,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SalesforceknowledgelistoutputInner]:
        """List knowledge base articles.

        Returns articles of the support knowledge base, which is kept in Salesforce.

        Args:
            fields: Names of the fields to return, separated by commas. Without it the default set comes back.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by commas. Order is ascending; a leading `-` reverses it
                for that field.
        """
        return await self._call(
            _KNOWLEDGE_SALESFORCE_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    async def knowledge_salesforce_list_with_http_info(
        self,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SalesforceknowledgelistoutputInner]]:
        """Do as :meth:`knowledge_salesforce_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _KNOWLEDGE_SALESFORCE_LIST,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            skip=skip,
            sort=sort,
        )

    def iter_knowledge_salesforce_list(
        self,
        *,
        fields: Sequence[str] | None = None,
        filter: Sequence[str] | None = None,
        limit: int | None = None,
        sort: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SalesforceknowledgelistoutputInner, list[SalesforceknowledgelistoutputInner]]:
        """Return the items of :meth:`knowledge_salesforce_list` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _KNOWLEDGE_SALESFORCE_LIST,
            _KNOWLEDGE_SALESFORCE_LIST_PAGES,
            options,
            fields=fields,
            filter=filter,
            limit=limit,
            sort=sort,
        )


_KNOWLEDGE_SALESFORCE_LIST: Operation[list[SalesforceknowledgelistoutputInner]] = Operation(
    "knowledge_salesforce_list",
    "GET",
    "/knowledge/salesforce",
    parameters=(
        Query("fields", explode=False),
        Query("filter", explode=False),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SalesforceknowledgelistoutputInner)))},
    security=[{"x-api-key": []}],
)

_KNOWLEDGE_SALESFORCE_LIST_PAGES: OffsetPages[SalesforceknowledgelistoutputInner] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)
