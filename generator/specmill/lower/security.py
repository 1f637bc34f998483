"""Security schemes, and requirements: alternatives of schemes that go together."""

from __future__ import annotations

from collections.abc import Container

from specmill.ir import In, OAuthFlow, Requirement, SchemeType, SecurityScheme
from specmill.lower.context import Context, entries, members
from specmill.lower.docs import docs_of
from specmill.lower.nodes import Item, Object, child_id, text

PLACES = {"header": In.HEADER, "query": In.QUERY, "cookie": In.COOKIE}
HTTP_TYPES = {"basic": SchemeType.HTTP_BASIC, "bearer": SchemeType.HTTP_BEARER}


def lower_schemes(ctx: Context, components: Object) -> tuple[SecurityScheme, ...]:
    """Every usable scheme of the document, in its order; the others are reported."""
    objects = [(id, ctx.follow(item)) for id, item in entries(ctx.object_at(components, "securitySchemes"))]
    lowered = [_scheme(ctx, id, scheme) for id, scheme in objects if scheme is not None]
    return tuple(scheme for scheme in lowered if scheme is not None)


def _scheme(ctx: Context, id: str, scheme: Object) -> SecurityScheme | None:
    if scheme.value.get("deprecated") is True:
        message = f"the security scheme {id!r} is deprecated; nothing warns of its use"
        ctx.report("unsupported-keyword", message, child_id(scheme.id, "deprecated"))
    match scheme.value.get("type"):
        case "apiKey":
            return _api_key(ctx, id, scheme)
        case "http":
            return _http(ctx, id, scheme)
        case "oauth2":
            return _bare(ctx, id, scheme, SchemeType.OAUTH2, flows=_flows(ctx, scheme))
        case "openIdConnect":
            url = ctx.text_at(scheme, "openIdConnectUrl")
            return _bare(ctx, id, scheme, SchemeType.OPENID_CONNECT, openid_url=url)
        case "mutualTLS":
            return _bare(ctx, id, scheme, SchemeType.MUTUAL_TLS)
        case other:
            message = f"the security scheme {id!r} has the unknown type {other!r}; it cannot be used"
            ctx.report("unusable-security-scheme", message, scheme.id)
            return None


def _bare(
    ctx: Context,
    id: str,
    scheme: Object,
    type: SchemeType,
    *,
    flows: tuple[OAuthFlow, ...] = (),
    openid_url: str | None = None,
) -> SecurityScheme:
    docs = docs_of(scheme.value)
    return SecurityScheme(id, type, ctx.place(scheme.id), flows=flows, openid_url=openid_url, docs=docs)


def _api_key(ctx: Context, id: str, scheme: Object) -> SecurityScheme | None:
    where, name = ctx.text_at(scheme, "in"), ctx.text_at(scheme, "name")
    if where not in PLACES or not name:
        message = f"the API key {id!r} needs a name and a place (header, query or cookie); it cannot be used"
        ctx.report("unusable-security-scheme", message, scheme.id)
        return None
    docs = docs_of(scheme.value)
    return SecurityScheme(id, SchemeType.API_KEY, ctx.place(scheme.id), where=PLACES[where], name=name, docs=docs)


def _http(ctx: Context, id: str, scheme: Object) -> SecurityScheme | None:
    written = ctx.text_at(scheme, "scheme")
    if not written:
        message = f"the HTTP security scheme {id!r} names no authentication scheme; it cannot be used"
        ctx.report("unusable-security-scheme", message, scheme.id)
        return None
    # Names of authentication schemes are case-insensitive (RFC 9110 section 11.1).
    type = HTTP_TYPES.get(written.lower(), SchemeType.HTTP_OTHER)
    bearer_format = ctx.text_at(scheme, "bearerFormat")
    place, docs = ctx.place(scheme.id), docs_of(scheme.value)
    return SecurityScheme(id, type, place, http_scheme=written, bearer_format=bearer_format, docs=docs)


def _flows(ctx: Context, scheme: Object) -> tuple[OAuthFlow, ...]:
    if "oauth2MetadataUrl" in scheme.value:
        message = "the metadata of the OAuth server is not fetched; the addresses written here are used"
        ctx.report("oauth-metadata-not-read", message, child_id(scheme.id, "oauth2MetadataUrl"))
    flows = [(kind, ctx.follow(item)) for kind, item in members(ctx.object_at(scheme, "flows"))]
    if not flows:
        ctx.report("no-oauth-flow", "this OAuth2 scheme describes no flow; only a ready token can be used", scheme.id)
    return tuple(_flow(ctx, kind, flow) for kind, flow in flows if flow is not None)


def _flow(ctx: Context, kind: str, flow: Object) -> OAuthFlow:
    scopes = ctx.object_at(flow, "scopes")
    return OAuthFlow(
        kind,
        authorization_url=ctx.text_at(flow, "authorizationUrl") or ctx.text_at(flow, "deviceAuthorizationUrl"),
        token_url=ctx.text_at(flow, "tokenUrl"),
        refresh_url=ctx.text_at(flow, "refreshUrl"),
        scopes={scope: text(described) or "" for scope, described in scopes.value.items()},
    )


def lower_requirements(ctx: Context, owner: Object, known: Container[str]) -> tuple[Requirement, ...] | None:
    """The alternatives an object states; None where it has no ``security`` of its own.

    A scheme that is not ``known`` is reported and left out. An alternative that has none left is gone, since it did
    ask for something; ``{}``, which asks for nothing, stays.
    """
    if owner.value.get("security") is None:
        return None
    found: list[Requirement] = []
    for item in ctx.list_at(owner, "security"):
        if not isinstance(item.value, dict):
            ctx.wrong_type(item, "an object")
            continue
        requirement = _requirement(ctx, Object(item.id, item.value), known)
        if requirement.schemes or not item.value:
            found.append(requirement)
    return tuple(dict.fromkeys(found))


def _requirement(ctx: Context, stated: Object, known: Container[str]) -> Requirement:
    schemes: list[tuple[str, tuple[str, ...]]] = []
    for id, item in entries(stated):
        if id in known:
            schemes.append((id, _scopes(item)))
        else:
            message = f"the security scheme {id!r} is not among the usable ones of the document; it is left out"
            ctx.report("unknown-security-scheme", message, child_id(stated.id, id))
    return Requirement(tuple(schemes))


def _scopes(item: Item) -> tuple[str, ...]:
    listed = item.value if isinstance(item.value, list) else []
    return tuple(scope for scope in listed if isinstance(scope, str))
