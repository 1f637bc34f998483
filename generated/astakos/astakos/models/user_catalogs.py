"""UserCatalogs, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class UserCatalogs(Model):
    """Names by id and ids by name."""

    uuid_catalog: dict[str, str] | None = None
    """Names of users by their ids."""
    displayname_catalog: dict[str, str] | None = None
    """Ids of users by their names."""
