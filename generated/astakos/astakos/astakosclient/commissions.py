"""Commissions: changes of usage that a service issues, and then accepts or rejects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, overload

from .errors import AstakosClientException
from .limits import quota_limit
from .provisions import commission, for_holder, generic, reassigned
from .results import member
from .session import Session, require


class CommissionCalls(Session):
    """Methods about commissions. They take the token of a service."""

    def issue_commission_generic(
        self,
        user_provisions: Mapping[tuple[str, str, str], int] | None,
        project_provisions: Mapping[tuple[str, str], int] | None,
        name: str = "",
        force: bool = False,
        auto_accept: bool = False,
    ) -> int:
        """Issue a commission and return its serial number. Raises QuotaLimit.

        Args:
            user_provisions: Quantities by user, project and resource.
            project_provisions: Quantities by project and resource.
            name: Label for people.
            force: Whether limits are ignored.
            auto_accept: Whether it is accepted at once.
        """
        return self.issue_commission(commission(generic(user_provisions, project_provisions), name, force, auto_accept))

    @overload
    def issue_one_commission(
        self,
        holder: str,
        source: str,
        provisions: Mapping[str, int],
        name: str = "",
        force: bool = False,
        auto_accept: bool = False,
    ) -> int: ...

    @overload
    def issue_one_commission(
        self,
        holder: str,
        provisions: Mapping[tuple[str, str], int],
        name: str = "",
        force: bool = False,
        auto_accept: bool = False,
    ) -> int: ...

    def issue_one_commission(self, holder: str, *arguments: Any, **keywords: Any) -> int:
        """Issue a commission for one user and return its serial number. Raises QuotaLimit.

        There are two forms: with ``source``, the project that pays, and quantities by resource; or without, and
        quantities by project and resource.

        Args:
            holder: Id of the user.
            arguments: ``source`` (first form), ``provisions``, ``name``, ``force``, ``auto_accept``, in this order.
            keywords: The same by name.
        """
        has_source = "source" in keywords or (arguments and not isinstance(arguments[0], Mapping))
        given = (_with_source if has_source else _Commission)(*arguments, **keywords)
        require(holder=holder, provisions=given.provisions)
        body = commission(for_holder(holder, given.provisions), given.name, given.force, given.auto_accept)
        return self.issue_commission(body)

    def issue_resource_reassignment(
        self,
        holder: str,
        provisions: Mapping[tuple[str, str, str], int],
        name: str = "",
        force: bool = False,
        auto_accept: bool = False,
    ) -> int:
        """Move what a user uses from one project to another and return the commission's serial number.

        Args:
            holder: Id of the user.
            provisions: Quantities by the project to take from, the project to add to, and the resource.
            name: Label for people.
            force: Whether limits are ignored.
            auto_accept: Whether it is accepted at once.
        """
        require(holder=holder, provisions=provisions)
        return self.issue_commission(commission(reassigned(holder, provisions), name, force, auto_accept))

    def issue_commission(self, request: Mapping[str, Any]) -> int:
        """Issue a commission in the form of the API and return its serial number. Raises QuotaLimit."""
        require(request=request)
        try:
            answer = self._account(self._client.commissions.issue_commission_with_http_info, body=request)
        except AstakosClientException as error:
            if error.status != 413:
                raise
            raise quota_limit(error) from error
        serial: int = member(answer, "serial")
        return serial

    def get_pending_commissions(self) -> list[int]:
        """Return the serial numbers of commissions that are neither accepted nor rejected."""
        serials: list[int] = self._account(self._client.commissions.get_pending_commissions_with_http_info)
        return serials

    def get_commission_info(self, serial: int) -> dict[str, Any]:
        """Return a pending commission."""
        require(serial=serial)
        info: dict[str, Any] = self._account(self._client.commissions.get_commission_info_with_http_info, serial)
        return info

    def commission_action(self, serial: int, action: str) -> None:
        """End a pending commission: ``accept`` or ``reject``."""
        require(serial=serial, action=action)
        self._account(self._client.commissions.commission_action_with_http_info, serial, body={action: ""})

    def accept_commission(self, serial: int) -> None:
        """Accept a pending commission."""
        self.commission_action(serial, "accept")

    def reject_commission(self, serial: int) -> None:
        """Reject a pending commission."""
        self.commission_action(serial, "reject")

    def resolve_commissions(self, accept_serials: Iterable[int], reject_serials: Iterable[int]) -> dict[str, Any]:
        """Accept and reject many commissions; return those ``accepted``, ``rejected`` and ``failed``."""
        require(accept_serials=accept_serials, reject_serials=reject_serials)
        resolved: dict[str, Any] = self._account(
            self._client.commissions.resolve_commissions_with_http_info,
            body={"accept": list(accept_serials), "reject": list(reject_serials)},
        )
        return resolved


class _Commission(NamedTuple):
    """Arguments of a commission for one user, quantities by project and resource."""

    provisions: Mapping[tuple[str, str], int]
    name: str = ""
    force: bool = False
    auto_accept: bool = False


def _with_source(
    source: str, provisions: Mapping[str, int], name: str = "", force: bool = False, auto_accept: bool = False
) -> _Commission:
    """Return the arguments of the form that names the project once."""
    require(source=source, provisions=provisions)
    by_project = {(source, resource): quantity for resource, quantity in provisions.items()}
    return _Commission(by_project, name, force, auto_accept)
