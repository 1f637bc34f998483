"""Paths of the API in this deployment, for those who call it by other means with the same settings."""

from __future__ import annotations

from urllib.parse import urlsplit

from .endpoints import join_urls
from .session import Session


class ApiPaths(Session):
    """Paths, without scheme and host. Those beyond ``api_tokens`` need the catalog and ask for it once."""

    @property
    def api_tokens(self) -> str:
        """Tokens and the catalog."""
        return _below(self.auth_url, "tokens")

    @property
    def api_usercatalogs(self) -> str:
        """Names and ids of users."""
        return _below(self.account_url, "user_catalogs")

    @property
    def api_service_usercatalogs(self) -> str:
        """Names and ids of users, for services."""
        return _below(self.account_url, "service/user_catalogs")

    @property
    def api_resources(self) -> str:
        """Resources."""
        return _below(self.account_url, "resources")

    @property
    def api_quotas(self) -> str:
        """Quotas of the user."""
        return _below(self.account_url, "quotas")

    @property
    def api_service_quotas(self) -> str:
        """Quotas of users, for services."""
        return _below(self.account_url, "service_quotas")

    @property
    def api_service_project_quotas(self) -> str:
        """Quotas of projects, for services."""
        return _below(self.account_url, "service_project_quotas")

    @property
    def api_commissions(self) -> str:
        """Commissions."""
        return _below(self.account_url, "commissions")

    @property
    def api_commissions_action(self) -> str:
        """Many commissions at once."""
        return _below(self.account_url, "commissions/action")

    @property
    def api_feedback(self) -> str:
        """Feedback."""
        return _below(self.account_url, "feedback")

    @property
    def api_projects(self) -> str:
        """Projects."""
        return _below(self.account_url, "projects")

    @property
    def api_memberships(self) -> str:
        """Memberships."""
        return _below(self.account_url, "projects/memberships")

    @property
    def api_getservices(self) -> str:
        """Services of the web interface."""
        return _below(self.ui_url, "get_services")

    @property
    def api_oauth2_token(self) -> str:
        """Tokens by OAuth 2.0."""
        return _below(self.oauth2_url, "token")


def _below(url: str, path: str) -> str:
    return join_urls(urlsplit(url).path, path)
