"""Operations of jcapiv1: Systemusers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import ANY
from .._runtime.containers import array, mapping
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Header, Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.body1 import Body1
    from ..models.sshkeylist import Sshkeylist
    from ..models.sshkeypost import Sshkeypost
    from ..models.systemuserput import Systemuserput
    from ..models.systemuserputpost import Systemuserputpost
    from ..models.systemuserreturn import Systemuserreturn
    from ..models.systemuserslist import Systemuserslist
    from ..models.usersystembindingsput import Usersystembindingsput


class SystemusersApi(BaseApi):
    """People in the directory, with their SSH keys and multi-factor settings."""

    def sshkey_delete(
        self,
        systemuser_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Remove an SSH key from a user.

        Deletes one public key of a user. The agent takes it off the systems the user is bound to.

        Args:
            systemuser_id: Id of the user who owns the key.
            id: Id of the SSH key.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SSHKEY_DELETE, options, systemuser_id=systemuser_id, id=id, x_org_id=x_org_id)

    def sshkey_delete_with_http_info(
        self,
        systemuser_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`sshkey_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_SSHKEY_DELETE, options, systemuser_id=systemuser_id, id=id, x_org_id=x_org_id)

    def sshkey_list(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Sshkeylist]:
        """List the SSH keys of a user.

        Returns all public keys of one user in a plain array; this list is not paged.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SSHKEY_LIST, options, id=id, x_org_id=x_org_id)

    def sshkey_list_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Sshkeylist]]:
        """Do as :meth:`sshkey_list`; return status, headers and the response too."""
        return self._call_with_http_info(_SSHKEY_LIST, options, id=id, x_org_id=x_org_id)

    def sshkey_post(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sshkeypost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Sshkeylist:
        """Add an SSH key to a user.

        Stores a public key, which the agent then installs on every system the user is bound to.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name and text of the public key.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SSHKEY_POST, options, id=id, body=body, x_org_id=x_org_id)

    def sshkey_post_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sshkeypost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Sshkeylist]:
        """Do as :meth:`sshkey_post`; return status, headers and the response too."""
        return self._call_with_http_info(_SSHKEY_POST, options, id=id, body=body, x_org_id=x_org_id)

    def systemusers_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserreturn:
        """Delete a user.

        Removes a user from the directory and answers with the record. The accounts of the user on bound systems are
        disabled, not erased.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMUSERS_DELETE, options, id=id, x_org_id=x_org_id)

    def systemusers_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserreturn]:
        """Do as :meth:`systemusers_delete`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMUSERS_DELETE, options, id=id, x_org_id=x_org_id)

    def systemusers_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserreturn:
        """Get a user.

        Fetches one user with all profile fields, SSH keys and multi-factor settings. Passwords are never returned.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMUSERS_GET, options, id=id, fields=fields, filter=filter, x_org_id=x_org_id)

    def systemusers_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserreturn]:
        """Do as :meth:`systemusers_get`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMUSERS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systemusers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        fields: str | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserslist:
        """List users.

        Returns the users of the organization, one page at a time, with the size of the whole list in `totalCount`.
        `filter` compares single fields, `search` looks for text in several of them.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: Offset of the first record to return.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            search: Text search as a JSON object in a string: `searchTerm` holds the text (or a list of texts) and
                `fields` the list of field names to look in.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
        """
        return self._call(
            _SYSTEMUSERS_LIST,
            options,
            limit=limit,
            skip=skip,
            sort=sort,
            fields=fields,
            x_org_id=x_org_id,
            search=search,
            filter=filter,
        )

    def systemusers_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        fields: str | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserslist]:
        """Do as :meth:`systemusers_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMUSERS_LIST,
            options,
            limit=limit,
            skip=skip,
            sort=sort,
            fields=fields,
            x_org_id=x_org_id,
            search=search,
            filter=filter,
        )

    def iter_systemusers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: str | None = None,
        fields: str | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Systemuserreturn, Systemuserslist]:
        """Return the items of :meth:`systemusers_list` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _SYSTEMUSERS_LIST,
            _SYSTEMUSERS_LIST_PAGES,
            options,
            limit=limit,
            sort=sort,
            fields=fields,
            x_org_id=x_org_id,
            search=search,
            filter=filter,
        )

    def systemusers_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserputpost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserreturn:
        """Create a user.

        Adds a user. Username and email address are required. Without a password the user is sent an activation mail
        and chooses one; with a password the account can be used at once.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The user to create.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMUSERS_POST, options, body=body, x_org_id=x_org_id)

    def systemusers_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserputpost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserreturn]:
        """Do as :meth:`systemusers_post`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMUSERS_POST, options, body=body, x_org_id=x_org_id)

    def systemusers_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserreturn:
        """Update a user.

        Changes the fields that are given and leaves the others alone. `addresses` and `phoneNumbers` are replaced as
        whole lists. To move a user out of the directory without losing data, set `suspended`.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The fields to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMUSERS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def systemusers_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserreturn]:
        """Do as :meth:`systemusers_put`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMUSERS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def systemusers_resetmfa(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body1 | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Reset the second factor of a user.

        Discards the time-based one-time password key of a user, who has to enroll anew. With `exclusion` and
        `exclusionUntil` the user may log in without the second factor until the given moment; anyone who has not
        enrolled by then is locked out of whatever the second factor protects.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Whether, and until when, the user is excused from the second factor.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMUSERS_RESETMFA, options, id=id, body=body, x_org_id=x_org_id)

    def systemusers_resetmfa_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body1 | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`systemusers_resetmfa`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMUSERS_RESETMFA, options, id=id, body=body, x_org_id=x_org_id)

    def systemusers_systems_binding_list(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> dict[str, Any]:
        """List the systems tied to a user.

        Returns the direct ties between a user and systems, from the days of tags. The shape of the answer is not
        described any further by the service. Organizations that work with groups use the traversal operations of
        version 2.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMUSERS_SYSTEMS_BINDING_LIST,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systemusers_systems_binding_list_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`systemusers_systems_binding_list`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMUSERS_SYSTEMS_BINDING_LIST,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systemusers_systems_binding_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Usersystembindingsput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> dict[str, Any]:
        """Tie systems to a user.

        Adds and removes direct ties between a user and systems in one step. Meant for organizations that still work
        with tags; with groups, manage the associations of the user in version 2.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Ids of the systems to tie and to untie.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMUSERS_SYSTEMS_BINDING_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def systemusers_systems_binding_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Usersystembindingsput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`systemusers_systems_binding_put`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMUSERS_SYSTEMS_BINDING_PUT, options, id=id, body=body, x_org_id=x_org_id)

    def systemusers_unlock(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Unlock a user.

        Lifts the lock that too many failed logins have put on an account. The password is not changed.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMUSERS_UNLOCK, options, id=id, x_org_id=x_org_id)

    def systemusers_unlock_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`systemusers_unlock`; return status, headers and the response too."""
        return self._call_with_http_info(_SYSTEMUSERS_UNLOCK, options, id=id, x_org_id=x_org_id)


class AsyncSystemusersApi(AsyncBaseApi):
    """People in the directory, with their SSH keys and multi-factor settings."""

    async def sshkey_delete(
        self,
        systemuser_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Remove an SSH key from a user.

        Deletes one public key of a user. The agent takes it off the systems the user is bound to.

        Args:
            systemuser_id: Id of the user who owns the key.
            id: Id of the SSH key.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SSHKEY_DELETE, options, systemuser_id=systemuser_id, id=id, x_org_id=x_org_id)

    async def sshkey_delete_with_http_info(
        self,
        systemuser_id: str,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`sshkey_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SSHKEY_DELETE,
            options,
            systemuser_id=systemuser_id,
            id=id,
            x_org_id=x_org_id,
        )

    async def sshkey_list(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[Sshkeylist]:
        """List the SSH keys of a user.

        Returns all public keys of one user in a plain array; this list is not paged.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SSHKEY_LIST, options, id=id, x_org_id=x_org_id)

    async def sshkey_list_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[Sshkeylist]]:
        """Do as :meth:`sshkey_list`; return status, headers and the response too."""
        return await self._call_with_http_info(_SSHKEY_LIST, options, id=id, x_org_id=x_org_id)

    async def sshkey_post(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sshkeypost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Sshkeylist:
        """Add an SSH key to a user.

        Stores a public key, which the agent then installs on every system the user is bound to.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Name and text of the public key.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SSHKEY_POST, options, id=id, body=body, x_org_id=x_org_id)

    async def sshkey_post_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Sshkeypost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Sshkeylist]:
        """Do as :meth:`sshkey_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_SSHKEY_POST, options, id=id, body=body, x_org_id=x_org_id)

    async def systemusers_delete(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserreturn:
        """Delete a user.

        Removes a user from the directory and answers with the record. The accounts of the user on bound systems are
        disabled, not erased.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMUSERS_DELETE, options, id=id, x_org_id=x_org_id)

    async def systemusers_delete_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserreturn]:
        """Do as :meth:`systemusers_delete`; return status, headers and the response too."""
        return await self._call_with_http_info(_SYSTEMUSERS_DELETE, options, id=id, x_org_id=x_org_id)

    async def systemusers_get(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserreturn:
        """Get a user.

        Fetches one user with all profile fields, SSH keys and multi-factor settings. Passwords are never returned.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMUSERS_GET, options, id=id, fields=fields, filter=filter, x_org_id=x_org_id)

    async def systemusers_get_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserreturn]:
        """Do as :meth:`systemusers_get`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMUSERS_GET,
            options,
            id=id,
            fields=fields,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systemusers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        fields: str | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserslist:
        """List users.

        Returns the users of the organization, one page at a time, with the size of the whole list in `totalCount`.
        `filter` compares single fields, `search` looks for text in several of them.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: Offset of the first record to return.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            search: Text search as a JSON object in a string: `searchTerm` holds the text (or a list of texts) and
                `fields` the list of field names to look in.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
        """
        return await self._call(
            _SYSTEMUSERS_LIST,
            options,
            limit=limit,
            skip=skip,
            sort=sort,
            fields=fields,
            x_org_id=x_org_id,
            search=search,
            filter=filter,
        )

    async def systemusers_list_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        fields: str | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        filter: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserslist]:
        """Do as :meth:`systemusers_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMUSERS_LIST,
            options,
            limit=limit,
            skip=skip,
            sort=sort,
            fields=fields,
            x_org_id=x_org_id,
            search=search,
            filter=filter,
        )

    def iter_systemusers_list(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        sort: str | None = None,
        fields: str | None = None,
        x_org_id: str | None = None,
        search: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Systemuserreturn, Systemuserslist]:
        """Return the items of :meth:`systemusers_list` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _SYSTEMUSERS_LIST,
            _SYSTEMUSERS_LIST_PAGES,
            options,
            limit=limit,
            sort=sort,
            fields=fields,
            x_org_id=x_org_id,
            search=search,
            filter=filter,
        )

    async def systemusers_post(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserputpost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserreturn:
        """Create a user.

        Adds a user. Username and email address are required. Without a password the user is sent an activation mail
        and chooses one; with a password the account can be used at once.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The user to create.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMUSERS_POST, options, body=body, x_org_id=x_org_id)

    async def systemusers_post_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserputpost | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserreturn]:
        """Do as :meth:`systemusers_post`; return status, headers and the response too."""
        return await self._call_with_http_info(_SYSTEMUSERS_POST, options, body=body, x_org_id=x_org_id)

    async def systemusers_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> Systemuserreturn:
        """Update a user.

        Changes the fields that are given and leaves the others alone. `addresses` and `phoneNumbers` are replaced as
        whole lists. To move a user out of the directory without losing data, set `suspended`.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: The fields to change.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMUSERS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def systemusers_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Systemuserput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[Systemuserreturn]:
        """Do as :meth:`systemusers_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_SYSTEMUSERS_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def systemusers_resetmfa(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body1 | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Reset the second factor of a user.

        Discards the time-based one-time password key of a user, who has to enroll anew. With `exclusion` and
        `exclusionUntil` the user may log in without the second factor until the given moment; anyone who has not
        enrolled by then is locked out of whatever the second factor protects.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Whether, and until when, the user is excused from the second factor.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMUSERS_RESETMFA, options, id=id, body=body, x_org_id=x_org_id)

    async def systemusers_resetmfa_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Body1 | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`systemusers_resetmfa`; return status, headers and the response too."""
        return await self._call_with_http_info(_SYSTEMUSERS_RESETMFA, options, id=id, body=body, x_org_id=x_org_id)

    async def systemusers_systems_binding_list(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> dict[str, Any]:
        """List the systems tied to a user.

        Returns the direct ties between a user and systems, from the days of tags. The shape of the answer is not
        described any further by the service. Organizations that work with groups use the traversal operations of
        version 2.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            fields: Names of the fields to return, separated by spaces. Without it the default set comes back.
            limit: How many records to return at most. Values above 100 are treated as 100.
            skip: How many records to pass over before the first one returned.
            sort: Names of the fields to sort by, separated by spaces. Order is ascending; a leading `-` reverses it
                for that field.
            filter: Keeps only the records that satisfy a condition written `<field>:<operator>:<value>`, for
                example `department:$eq:Sales`. The operators are `$eq`, `$ne`, `$gt`, `$gte`, `$lt` and `$lte` (mind
                the dollar sign, which version 2 of the API does not use). Values are case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMUSERS_SYSTEMS_BINDING_LIST,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systemusers_systems_binding_list_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        fields: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`systemusers_systems_binding_list`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMUSERS_SYSTEMS_BINDING_LIST,
            options,
            id=id,
            fields=fields,
            limit=limit,
            skip=skip,
            sort=sort,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systemusers_systems_binding_put(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Usersystembindingsput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> dict[str, Any]:
        """Tie systems to a user.

        Adds and removes direct ties between a user and systems in one step. Meant for organizations that still work
        with tags; with groups, manage the associations of the user in version 2.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            body: Ids of the systems to tie and to untie.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMUSERS_SYSTEMS_BINDING_PUT, options, id=id, body=body, x_org_id=x_org_id)

    async def systemusers_systems_binding_put_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        body: Usersystembindingsput | Mapping[str, Any] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`systemusers_systems_binding_put`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMUSERS_SYSTEMS_BINDING_PUT,
            options,
            id=id,
            body=body,
            x_org_id=x_org_id,
        )

    async def systemusers_unlock(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> None:
        """Unlock a user.

        Lifts the lock that too many failed logins have put on an account. The password is not changed.

        Args:
            id: Id of the user.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(_SYSTEMUSERS_UNLOCK, options, id=id, x_org_id=x_org_id)

    async def systemusers_unlock_with_http_info(
        self,
        id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`systemusers_unlock`; return status, headers and the response too."""
        return await self._call_with_http_info(_SYSTEMUSERS_UNLOCK, options, id=id, x_org_id=x_org_id)


_SSHKEY_DELETE: Operation[None] = Operation(
    "sshkey_delete",
    "DELETE",
    "/systemusers/{systemuser_id}/sshkeys/{id}",
    parameters=(Path("systemuser_id"), Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_SSHKEY_LIST: Operation[list[Sshkeylist]] = Operation(
    "sshkey_list",
    "GET",
    "/systemusers/{id}/sshkeys",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: array(model(models.Sshkeylist)))},
    security=[{"x-api-key": []}],
)

_SSHKEY_POST: Operation[Sshkeylist] = Operation(
    "sshkey_post",
    "POST",
    "/systemusers/{id}/sshkeys",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Sshkeypost)),
    returns={"200": json_content(lambda: model(models.Sshkeylist))},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_DELETE: Operation[Systemuserreturn] = Operation(
    "systemusers_delete",
    "DELETE",
    "/systemusers/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Systemuserreturn))},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_GET: Operation[Systemuserreturn] = Operation(
    "systemusers_get",
    "GET",
    "/systemusers/{id}",
    parameters=(Path("id"), Query("fields"), Query("filter"), Header("x-org-id", "x_org_id")),
    returns={"200": json_content(lambda: model(models.Systemuserreturn))},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_LIST: Operation[Systemuserslist] = Operation(
    "systemusers_list",
    "GET",
    "/systemusers",
    parameters=(
        Query("limit"),
        Query("skip"),
        Query("sort"),
        Query("fields"),
        Header("x-org-id", "x_org_id"),
        Query("search"),
        Query("filter"),
    ),
    returns={"200": json_content(lambda: model(models.Systemuserslist))},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_LIST_PAGES: OffsetPages[Systemuserreturn] = OffsetPages(
    "skip",
    items=("results",),
    limit="limit",
    page_size=100,
    total=("totalCount",),
)

_SYSTEMUSERS_POST: Operation[Systemuserreturn] = Operation(
    "systemusers_post",
    "POST",
    "/systemusers",
    parameters=(Header("x-org-id", "x_org_id"),),
    body=json_content(lambda: model(models.Systemuserputpost)),
    returns={"200": json_content(lambda: model(models.Systemuserreturn))},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_PUT: Operation[Systemuserreturn] = Operation(
    "systemusers_put",
    "PUT",
    "/systemusers/{id}",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Systemuserput)),
    returns={"200": json_content(lambda: model(models.Systemuserreturn))},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_RESETMFA: Operation[None] = Operation(
    "systemusers_resetmfa",
    "POST",
    "/systemusers/{id}/resetmfa",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Body1)),
    returns={"200": NO_CONTENT},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_SYSTEMS_BINDING_LIST: Operation[dict[str, Any]] = Operation(
    "systemusers_systems_binding_list",
    "GET",
    "/systemusers/{id}/systems",
    parameters=(
        Path("id"),
        Query("fields"),
        Query("limit"),
        Query("skip", minimum=0),
        Query("sort"),
        Query("filter"),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: mapping(ANY))},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_SYSTEMS_BINDING_PUT: Operation[dict[str, Any]] = Operation(
    "systemusers_systems_binding_put",
    "PUT",
    "/systemusers/{id}/systems",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    body=json_content(lambda: model(models.Usersystembindingsput)),
    returns={"200": json_content(lambda: mapping(ANY))},
    security=[{"x-api-key": []}],
)

_SYSTEMUSERS_UNLOCK: Operation[None] = Operation(
    "systemusers_unlock",
    "POST",
    "/systemusers/{id}/unlock",
    parameters=(Path("id"), Header("x-org-id", "x_org_id")),
    returns={"200": NO_CONTENT},
    security=[{"x-api-key": []}],
)
