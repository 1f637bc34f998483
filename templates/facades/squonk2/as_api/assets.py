"""Assets: texts and files that jobs may need."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from ..api.results import AsApiRv
from ..arguments import require, require_positive, spelled
from ..calls import ANY, CREATED, GONE, READ_S
from ..enumerations import ScopeEnum
from ..models.asset_patch_body import AssetPatchBody
from ..models.asset_post_body import AssetPostBody
from .service import AsService

_ID: Final = re.compile("(?P<kind>product|unit|org)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class AssetCalls(AsService):
    """Methods about assets. The content is text, or a file of this machine."""

    @classmethod
    def get_available_assets(
        cls, access_token: str, *, scope_id: str | None = None, timeout_s: float = READ_S
    ) -> AsApiRv:
        """Return the assets that the user may see, or those of a scope.

        ``scope_id`` is the id of a product, a unit or an organisation, or else a user name.
        """
        found = _ID.fullmatch(scope_id or "")
        given = {f"{found['kind'] if found else 'user'}_id": scope_id or None}
        return cls._send(
            "get the assets", access_token, timeout_s,
            lambda api, options: api.account_server_asset.get_asset_with_http_info(
                user_id=given.get("user_id"), product_id=given.get("product_id"), unit_id=given.get("unit_id"),
                org_id=given.get("org_id"), **options,
            ),
            ANY,
        )  # fmt: skip

    @classmethod
    def create_asset(
        cls,
        access_token: str,
        *,
        name: str,
        description: str,
        scope: ScopeEnum,
        content_string: str | None = None,
        content_file: Path | None = None,
        scope_id: str | None = None,
        is_secret: bool = False,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Create an asset; return its ``id``.

        Args:
            access_token: A token.
            name: Its name.
            description: What it is.
            scope: Whom it is for.
            content_string: Its content.
            content_file: A file with that.
            scope_id: Id of whom it is for; None for all.
            is_secret: Whether the content is shown to nobody.
            timeout_s: Seconds to wait.
        """
        require(name=name, scope=scope)
        body = AssetPostBody(
            name=name, description=description or None, scope=scope.name, scope_id=scope_id or None,
            content_string=content_string or None, content_file=_file(content_file), secret=is_secret,
        )  # fmt: skip
        return cls._send(
            "create the asset", access_token, timeout_s,
            lambda api, options: api.account_server_asset.create_asset_with_http_info(body=spelled(body), **options),
            CREATED,
        )  # fmt: skip

    @classmethod
    def alter_asset(
        cls,
        access_token: str,
        *,
        asset_id: str,
        description: str | None = None,
        content_string: str | None = None,
        content_file: Path | None = None,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Give an asset another description or content."""
        require(asset_id=asset_id)
        body = AssetPatchBody(
            description=description or None, content_string=content_string or None, content_file=_file(content_file)
        )
        return cls._send(
            "alter the asset", access_token, timeout_s,
            lambda api, options: api.account_server_asset.patch_asset_with_http_info(asset_id, body=body, **options),
        )  # fmt: skip

    @classmethod
    def get_asset(cls, access_token: str, *, asset_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Return an asset with its content, unless that is secret."""
        require(asset_id=asset_id)
        return cls._send(
            "get the asset", access_token, timeout_s,
            lambda api, options: api.account_server_asset.get_specific_asset_with_http_info(asset_id, **options),
            ANY,
        )  # fmt: skip

    @classmethod
    def delete_asset(cls, access_token: str, *, asset_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Delete an asset."""
        require(asset_id=asset_id)
        return cls._send(
            "delete the asset", access_token, timeout_s,
            lambda api, options: api.account_server_asset.delete_asset_with_http_info(asset_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def attach_asset(cls, access_token: str, *, asset_id: str, m_id: int, timeout_s: float = READ_S) -> AsApiRv:
        """Let a merchant use an asset."""
        require(asset_id=asset_id)
        require_positive(m_id=m_id)
        return cls._send(
            "attach the asset", access_token, timeout_s,
            lambda api, options: api.account_server_asset.attach_asset_with_http_info(asset_id, m_id=m_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def detach_asset(cls, access_token: str, *, asset_id: str, m_id: int, timeout_s: float = READ_S) -> AsApiRv:
        """Let a merchant use an asset no longer."""
        require(asset_id=asset_id)
        require_positive(m_id=m_id)
        return cls._send(
            "detach the asset", access_token, timeout_s,
            lambda api, options: api.account_server_asset.detach_asset_with_http_info(asset_id, m_id=m_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def enable_asset(cls, access_token: str, *, asset_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Give an asset to jobs again."""
        require(asset_id=asset_id)
        return cls._send(
            "enable the asset", access_token, timeout_s,
            lambda api, options: api.account_server_asset.enable_asset_with_http_info(asset_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def disable_asset(cls, access_token: str, *, asset_id: str, timeout_s: float = READ_S) -> AsApiRv:
        """Give an asset to no job for now."""
        require(asset_id=asset_id)
        return cls._send(
            "disable the asset", access_token, timeout_s,
            lambda api, options: api.account_server_asset.disable_asset_with_http_info(asset_id, **options),
            GONE,
        )  # fmt: skip


def _file(name: Path | None) -> Path | None:
    """Return a file. Raises AssertionError for one that does not exist."""
    if name is not None and not Path(name).is_file():
        raise AssertionError(f"content_file is no file: {name}")
    return None if name is None else Path(name)
