"""The server itself, the caller's account, and the servers that charge for products."""

from __future__ import annotations

from ..api.results import AsApiRv
from ..arguments import require_positive
from ..calls import READ_S
from .service import AsService


class ServerCalls(AsService):
    """Methods about the server, the caller and merchants."""

    @classmethod
    def ping(cls, *, timeout_s: float = READ_S) -> AsApiRv:
        """See whether the server answers, by asking for its version."""
        return cls.get_version(timeout_s=timeout_s)

    @classmethod
    def get_version(cls, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the version of the server. It needs no token."""
        return cls._send(
            "get the version", None, timeout_s,
            lambda api, options: api.account_server_state.get_version_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_account(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the account of the user of the token."""
        return cls._send(
            "get the account", access_token, timeout_s,
            lambda api, options: api.account_server_user.get_user_account_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_merchants(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the merchants: servers that charge for products."""
        return cls._send(
            "get the merchants", access_token, timeout_s,
            lambda api, options: api.account_server_merchant.get_merchants_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_merchant(cls, access_token: str, merchant_id: int, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return a merchant."""
        require_positive(merchant_id=merchant_id)
        return cls._send(
            "get the merchant", access_token, timeout_s,
            lambda api, options: api.account_server_merchant.get_service_with_http_info(merchant_id, **options),
        )  # fmt: skip
