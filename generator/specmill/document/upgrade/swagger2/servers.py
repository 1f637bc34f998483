"""``host``, ``basePath`` and ``schemes`` as servers."""

from __future__ import annotations

from specmill.ir import Json


def servers(root: dict[str, Json], schemes: Json) -> list[Json]:
    """One server a scheme; none if the document names neither host nor base path.

    Encrypted schemes come first, whatever their order, since clients use the first server and credentials go there.
    Without a host the URL is relative to where the document came from, and so is its scheme.
    """
    host, base = root.get("host"), root.get("basePath")
    path = base.rstrip("/") if isinstance(base, str) else ""
    if path and not path.startswith("/"):
        path = f"/{path}"
    if not isinstance(host, str) or not host:
        return [{"url": path}] if path else []
    # Some authors write the scheme into the host, where it does not belong.
    written, _, bare = host.rpartition("://")
    named = [scheme for scheme in schemes if isinstance(scheme, str)] if isinstance(schemes, list) else []
    order = sorted(named or [written or "https"], key=lambda scheme: scheme not in ("https", "wss"))
    return [{"url": f"{scheme}://{bare.rstrip('/')}{path}"} for scheme in order]
