"""What a README shows: programs that run as they are printed, and tables of what a caller has to know."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from specmill import ir
from specmill.plan.apis import ApiPlan, OperationDoc
from specmill.plan.code import Code, literal
from specmill.plan.markdown import cell, code_cell, code_span
from specmill.values import frozen


@frozen
class Programs:
    """The same call three times: plain, with errors caught, in an event loop."""

    quickstart: Code
    errors: Code
    asynchronous: Code


@frozen
class CredentialRow:
    """A security scheme, and the setting that serves it."""

    scheme: Code
    kind: Code
    setting: Code
    text: Code


def programs(api: ir.Api, package: str, apis: tuple[ApiPlan, ...]) -> Programs:
    """Return programs of a few lines that call the simplest operation there is."""
    group, operation = _simplest(apis)
    call, path = "...", ""
    if group is not None and operation is not None:
        call, path = f"client.{group.attribute}.{operation.name}({_needed(operation)})", operation.path
    setting = _setting(_schemes(api, path))
    return Programs(
        Code("\n".join(_plain(package, setting, call))),
        Code("\n".join(_catching(package, setting, call))),
        Code("\n".join(_asynchronous(package, setting, call))),
    )


def _needed(operation: OperationDoc) -> str:
    return ", ".join(f"{each.name}=..." for each in operation.arguments if each.required)


def _simplest(apis: tuple[ApiPlan, ...]) -> tuple[ApiPlan, OperationDoc] | tuple[None, None]:
    found = [(each, operation) for each in apis for operation in each.operations if operation.method == "GET"]
    simple = [pair for pair in found if not any(each.required for each in pair[1].arguments)]
    return next(iter(simple or found), (None, None))


def _plain(package: str, setting: str, call: str) -> Iterator[str]:
    yield from ("import os", "") if setting else ()
    yield from (f"from {package} import ApiClient, Configuration", "")
    yield from (f"with ApiClient(Configuration({setting})) as client:", f"    print({call})")


def _catching(package: str, setting: str, call: str) -> Iterator[str]:
    yield from ("import os", "") if setting else ()
    yield from (f"from {package} import ApiClient, Configuration", f"from {package}.exceptions import ApiException", "")
    yield from (f"with ApiClient(Configuration({setting})) as client:", "    try:", f"        print({call})")
    yield from ("    except ApiException as error:", "        print(error.status, error.reason, error.body)")


def _asynchronous(package: str, setting: str, call: str) -> Iterator[str]:
    yield from ("import asyncio", *(["import os"] if setting else []), "")
    yield from (f"from {package} import AsyncApiClient, Configuration", "", "", "async def main() -> None:")
    yield f"    async with AsyncApiClient(Configuration({setting})) as client:"
    # A client is not called where the document has nothing that reads.
    yield from (f"        print({f'await {call}' if call != '...' else call})", "", "", "asyncio.run(main())")


def _schemes(api: ir.Api, path: str) -> Iterable[ir.SecurityScheme]:
    """Return the security schemes that reading a path asks for; all there are where it does not say."""
    asked = (each.security for each in api.operations if (each.method, each.path) == ("GET", path))
    wanted = {scheme for security in asked for each in security[:1] for scheme, _ in each.schemes}
    return [each for each in api.security_schemes if not wanted or each.id in wanted]


def _setting(schemes: Iterable[ir.SecurityScheme]) -> str:
    """Return the argument of the configuration that serves the first scheme which one can serve."""
    for scheme in schemes:
        match scheme.type:
            case ir.SchemeType.API_KEY:
                return f'api_key={{{literal(scheme.id)}: os.environ["API_KEY"]}}'
            case ir.SchemeType.HTTP_BASIC:
                return 'username="me", password=os.environ["PASSWORD"]'
            case ir.SchemeType.HTTP_BEARER | ir.SchemeType.OAUTH2 | ir.SchemeType.OPENID_CONNECT:
                return 'access_token=os.environ["TOKEN"]'
            case _:
                continue
    return ""


def credential_rows(api: ir.Api) -> tuple[CredentialRow, ...]:
    """Return a row for each security scheme of the document."""
    return tuple(
        CredentialRow(
            code_cell(each.id), cell(_kind(each)), code_cell(_serves(each)), cell(each.docs.description or "")
        )
        for each in api.security_schemes
    )


def _kind(scheme: ir.SecurityScheme) -> str:
    match scheme.type:
        case ir.SchemeType.API_KEY:
            where = scheme.where.value if scheme.where is not None else "header"
            return f"API key in the {where} `{scheme.name or ''}`"
        case ir.SchemeType.HTTP_BASIC:
            return "user name and password (HTTP Basic)"
        case ir.SchemeType.HTTP_BEARER:
            return "bearer token"
        case ir.SchemeType.OAUTH2:
            return "OAuth 2.0"
        case ir.SchemeType.OPENID_CONNECT:
            return "OpenID Connect"
        case ir.SchemeType.MUTUAL_TLS:
            return "certificate of the client"
        case _:
            return f"HTTP {scheme.http_scheme or 'authentication'}"


def _serves(scheme: ir.SecurityScheme) -> str:
    match scheme.type:
        case ir.SchemeType.API_KEY:
            return f"api_key={{{literal(scheme.id)}: ...}}"
        case ir.SchemeType.HTTP_BASIC:
            return "username=..., password=..."
        case ir.SchemeType.HTTP_BEARER:
            return "access_token=..."
        case ir.SchemeType.MUTUAL_TLS:
            return "cert_file=..., key_file=..."
        case ir.SchemeType.OAUTH2 | ir.SchemeType.OPENID_CONNECT:
            return f"access_token=... or credentials={{{literal(scheme.id)}: provider}}"
        case _:
            return f"credentials={{{literal(scheme.id)}: provider}}"


_MOST_SHOWN = 5


def waiters(apis: tuple[ApiPlan, ...]) -> tuple[Code, ...]:
    """Return calls that wait for what comes of an operation, a few of them as examples."""
    return _examples(apis, lambda operation: operation.beginning, ".result()")


def iterators(apis: tuple[ApiPlan, ...]) -> tuple[Code, ...]:
    """Return calls that go through all pages, a few of them as examples."""
    return _examples(apis, lambda operation: operation.iterator)


def _examples(apis: tuple[ApiPlan, ...], method: Callable[[OperationDoc], str], after: str = "") -> tuple[Code, ...]:
    calls = (
        f"client.{each.attribute}.{method(operation)}({_needed(operation)}){after}"
        for each in apis
        for operation in each.operations
        if method(operation)
    )
    return tuple(map(code_span, islice(calls, _MOST_SHOWN)))
