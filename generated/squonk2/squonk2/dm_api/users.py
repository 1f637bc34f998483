"""Users: the caller, the others, and what they use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..api.results import DmApiRv
from ..arguments import dated, spelled, with_flags
from ..calls import GONE, READ_S
from ..models.user_account_patch_body import UserAccountPatchBody
from .service import DmService


class UserCalls(DmService):
    """Methods about users."""

    @classmethod
    def get_users(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return the names of the users."""
        return cls._send(
            "get the users", access_token, timeout_s,
            lambda api, options: api.data_manager_user.get_users_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_account(cls, access_token: str, *, do_not_impersonate: bool = False, timeout_s: float = READ_S) -> DmApiRv:
        """Return the account of the user of the token, or of whom that user passes for at the moment."""
        return cls._send(
            "get the account", access_token, timeout_s,
            lambda api, options: api.data_manager_user.get_user_account_with_http_info(
                **with_flags(options, do_not_impersonate=do_not_impersonate or None)
            ),
        )  # fmt: skip

    @classmethod
    def update_account(
        cls,
        access_token: str,
        *,
        private: bool | None = None,
        become_admin: bool | None = None,
        impersonate: str | None = None,
        use_impersonation: bool | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Change what is given of the account of the user of the token.

        Args:
            access_token: A token.
            private: Whether others do not see the user.
            become_admin: Whether the user acts as an administrator; only for those who may.
            impersonate: User that the user passes for; likewise.
            use_impersonation: Whether that is in force.
            timeout_s: Seconds to wait.
        """
        body = UserAccountPatchBody(
            private=private, become_admin=become_admin, impersonate=impersonate, use_impersonation=use_impersonation
        )
        return cls._send(
            "update the account", access_token, timeout_s,
            lambda api, options: api.data_manager_user.patch_user_account_with_http_info(
                body=spelled(body), **options
            ),
            GONE,
        )  # fmt: skip

    @classmethod
    def set_admin_state(
        cls, access_token: str, *, admin: bool, impersonate: str | None = None, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Begin or cease to act as an administrator, and perhaps pass for another user; only for those who may."""
        return cls.update_account(
            access_token, become_admin=admin, impersonate=impersonate or None, timeout_s=timeout_s
        )

    @classmethod
    def get_api_log(
        cls,
        access_token: str,
        *,
        from_: date | str | None = None,
        until: date | str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return what the user of the token changed by calls, from one day to before another."""
        return cls._send(
            "get the log of calls", access_token, timeout_s,
            lambda api, options: api.data_manager_user.get_user_api_log_with_http_info(
                from_=dated(from_), until=dated(until), **options
            ),
        )  # fmt: skip

    @classmethod
    def get_api_token(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return a token of the Data Manager's own, for programs of the user of the token."""
        return cls._send(
            "get a token", access_token, timeout_s,
            lambda api, options: api.data_manager_user.get_user_api_token_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_user_inventory(
        cls,
        access_token: str,
        *,
        org_id: str | None = None,
        unit_id: str | None = None,
        usernames: Sequence[str] | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return what users have: projects and datasets, of an organisation, a unit or some users."""
        names = [usernames] if isinstance(usernames, str) else usernames or ()
        return cls._send(
            "get the inventory of users", access_token, timeout_s,
            lambda api, options: api.data_manager_inventory.get_user_inventory_with_http_info(
                org_id=org_id or None, unit_id=unit_id or None, usernames=",".join(names) or None, **options
            ),
        )  # fmt: skip
