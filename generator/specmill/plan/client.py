"""The modules that hold a package together: its clients, its configuration and its security schemes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from specmill import ir
from specmill.plan.apis import ApiPlan
from specmill.plan.code import EMPTY, Code, fill, join, literal, merge
from specmill.plan.docstrings import docstring
from specmill.plan.imports import ImportBlock, from_import, import_block
from specmill.plan.layout import Brackets, Item, Node, annotated, lay_out
from specmill.plan.operations import servers
from specmill.plan.optional import OptionalMixin
from specmill.plan.profile import PLAIN, Profile
from specmill.plan.prose import first_sentence, sentence
from specmill.plan.retries import policy
from specmill.plan.settings import PackageSettings
from specmill.plan.symbols import Symbols
from specmill.values import frozen

MEMBERS = (
    *("aclose", "as_curl", "call", "call_api", "close", "configuration", "cookie", "default_headers", "delete"),
    "fakes",
    *("deserialize", "get", "get_default", "head", "http_client", "last_response", "logger", "map", "options", "patch"),
    *("pool", "post", "prepare", "put", "request", "rest_client", "select_header_accept", "send", "set_default_header"),
    *("select_header_content_type", "stream", "transport", "user_agent", "webhooks", "with_options"),
    *("parameters_to_tuples", "prepare_post_parameters", "sanitize_for_serialization", "update_params_for_auth"),
)
"""Members of the runtime's clients: no Api class may be called like one."""

COMMON_MIXINS = (("retry", "RetryMixin"), ("auth", "AuthMixin"))

SEVERAL_APIS = "several_apis"
"""Runtime module of the clients of several documents."""

ENVELOPES = "envelopes"
"""Runtime module for answers in an envelope."""


@frozen
class GroupPlan:
    """The property of a client that gives an Api class."""

    attribute: Code
    class_name: Code
    async_class_name: Code
    import_statement: Code
    async_import_statement: Code
    doc: Code


@frozen
class ClientPlan:
    """The module of the clients."""

    module_doc: Code
    imports: ImportBlock
    bases: Code
    async_bases: Code
    doc: Code
    async_doc: Code
    statements: tuple[Code, ...]
    """What both classes begin with."""
    cached_property: Code
    groups: tuple[GroupPlan, ...]


@frozen
class ConfigurationPlan:
    """The module of the configuration."""

    module_doc: Code
    imports: ImportBlock
    bases: Code
    doc: Code
    statements: tuple[Code, ...]


def client_plan(
    api: ir.Api,
    settings: PackageSettings,
    profile: Profile,
    optional: tuple[OptionalMixin, ...],
    apis: tuple[ApiPlan, ...],
) -> ClientPlan:
    """Return the module of the clients, sync and async."""
    symbols = Symbols()
    chosen = tuple((each.module, each.mixin) for each in optional if each.mixin is not None)
    several = ((SEVERAL_APIS, "SeveralApisMixin"),) if api.parts else ()
    errors = ((ENVELOPES, "ErrorEnvelopeMixin"),) if api.errors else ()
    mixins = [symbols.runtime(*each) for each in (*profile.client_mixins, *chosen, *COMMON_MIXINS, *several, *errors)]
    bases = join(", ", [*mixins, symbols.runtime("client", "BaseApiClient")])
    async_bases = join(", ", [*mixins, symbols.runtime("client", "AsyncBaseApiClient")])
    cached = symbols.standard("cached_property", typing_only=False)
    groups = tuple(_group(each) for each in apis)
    classes = [
        symbols.package(f"api.{each.module}", name.text, typing_only=True)
        for each in apis
        for name in (each.class_name, each.async_class_name)
    ]
    configuration = symbols.package("configuration", "Configuration")
    statements = (_error_envelopes(api.errors, symbols),) if api.errors else ()
    return ClientPlan(
        module_doc=docstring(f"The clients of {settings.name}.", 0),
        imports=import_block(merge([bases, async_bases, cached, configuration, *classes, *statements]), ""),
        bases=bases,
        async_bases=async_bases,
        doc=docstring(f"Client of {api.info.title}.", 4),
        async_doc=docstring(f"Client of {api.info.title}, for asyncio and trio.", 4),
        statements=statements,
        cached_property=cached,
        groups=groups,
    )


def _error_envelopes(errors: Mapping[str, ir.ErrorShape], symbols: Symbols) -> Code:
    """Return where each API says what went wrong."""
    variable, mapping = (symbols.standard(name, typing_only=False) for name in ("ClassVar", "Mapping"))
    kind = symbols.runtime(ENVELOPES, "ErrorEnvelope")
    annotation = fill("{variable}[{mapping}[str, {kind}]]", variable=variable, mapping=mapping, kind=kind)
    entries = tuple(
        Item(fill("{name}: ", name=literal(name)), _error_envelope(each, kind)) for name, each in errors.items()
    )
    return annotated(Code("_envelopes"), annotation, Brackets(EMPTY, entries, "{}"), 4)


def _error_envelope(shape: ir.ErrorShape, kind: Code) -> Node:
    path = Brackets(EMPTY, tuple(literal(each) for each in shape.path))
    return Brackets(kind, (path, literal(shape.code), literal(shape.message)))


def _group(api: ApiPlan) -> GroupPlan:
    return GroupPlan(
        attribute=api.attribute,
        class_name=api.class_name,
        async_class_name=api.async_class_name,
        import_statement=_local_import(api, api.class_name),
        async_import_statement=_local_import(api, api.async_class_name),
        doc=docstring(first_sentence(api.text), 8),
    )


def _local_import(api: ApiPlan, name: Code) -> Code:
    """Return the import of a class inside a method."""
    return Code("\n".join(from_import(f".api.{api.module}", [name.text], " " * 8)).lstrip())


def configuration_plan(
    api: ir.Api,
    settings: PackageSettings,
    profile: Profile,
    optional: tuple[OptionalMixin, ...],
) -> ConfigurationPlan:
    """Return the module of the configuration."""
    symbols = Symbols()
    statements = tuple(_statements(api, settings, profile, symbols))
    own = [symbols.runtime(each.module, each.settings) for each in optional if each.settings is not None]
    bases = join(", ", [*own, *_configuration_bases(api, profile, symbols)])
    return ConfigurationPlan(
        module_doc=docstring(f"Settings of the clients of {settings.name}.", 0),
        imports=import_block(merge([bases, *statements]), ""),
        bases=bases,
        doc=docstring(f"Where {sentence(api.info.title).rstrip('.')} is, who calls it, and how.", 4),
        statements=statements,
    )


def _configuration_bases(api: ir.Api, profile: Profile, symbols: Symbols) -> Iterator[Code]:
    """Yield the base of the profile, and what several APIs need; that has the plain base itself."""
    if api.parts:
        yield symbols.runtime(SEVERAL_APIS, "SeveralApisConfiguration")
    if not api.parts or profile.configuration_base != PLAIN.configuration_base:
        yield symbols.runtime(*profile.configuration_base)


def _statements(
    api: ir.Api,
    settings: PackageSettings,
    profile: Profile,
    symbols: Symbols,
) -> Iterator[Code]:
    if api.servers:
        yield lay_out(Item(Code("_servers = "), servers(api.servers, symbols)), 4)
    if api.parts:
        yield _apis(api.parts, symbols)
    schemes = [(each, _scheme(each, symbols)) for each in api.security_schemes]
    entries = tuple(Item(fill("{id}: ", id=literal(each.id)), node) for each, node in schemes if node is not None)
    if entries:
        yield annotated(Code("_security_schemes"), _table_of_schemes(symbols), Brackets(EMPTY, entries, "{}"), 4)
    if profile.checks_arguments:
        yield fill("_api_version = {version}", version=literal(api.info.version))
    agent = literal(f"{settings.name}/{settings.version}")
    yield fill("_user_agent = {agent}", agent=agent)
    if settings.retry:
        yield lay_out(Item(Code("retries = "), policy(settings.retry, symbols)), 4)


def _apis(parts: tuple[ir.Part, ...], symbols: Symbols) -> Code:
    """Return the servers of each API of the package."""
    variable, mapping, sequence = (
        symbols.standard(name, typing_only=False) for name in ("ClassVar", "Mapping", "Sequence")
    )
    kind = symbols.runtime("servers", "Server")
    annotation = fill(
        "{variable}[{mapping}[str, {sequence}[{kind}]]]",
        variable=variable,
        mapping=mapping,
        sequence=sequence,
        kind=kind,
    )
    entries = tuple(Item(fill("{name}: ", name=literal(each.name)), servers(each.servers, symbols)) for each in parts)
    return annotated(Code("_apis"), annotation, Brackets(EMPTY, entries, "{}"), 4)


def _table_of_schemes(symbols: Symbols) -> Code:
    """Return the annotation: a plain assignment of a dictionary in a class body is what linters warn of."""
    variable, mapping = (symbols.standard(name, typing_only=False) for name in ("ClassVar", "Mapping"))
    kind = symbols.runtime("security_schemes", "SecurityScheme")
    return fill("{variable}[{mapping}[str, {kind}]]", variable=variable, mapping=mapping, kind=kind)


def _scheme(scheme: ir.SecurityScheme, symbols: Symbols) -> Node | None:
    """Return the runtime value of a security scheme; None for one that a client cannot serve."""
    match scheme.type:
        case ir.SchemeType.API_KEY if scheme.where is not None and scheme.name:
            where = literal(scheme.where.value)
            return Brackets(symbols.runtime("security_schemes", "ApiKey"), (where, literal(scheme.name)))
        case ir.SchemeType.API_KEY:
            return None
        case ir.SchemeType.HTTP_BASIC:
            return Brackets(symbols.runtime("security_schemes", "HttpBasic"), ())
        case ir.SchemeType.HTTP_BEARER:
            return Brackets(symbols.runtime("security_schemes", "HttpBearer"), ())
        case ir.SchemeType.HTTP_OTHER:
            return Brackets(symbols.runtime("security_schemes", "HttpOther"), (literal(scheme.http_scheme or ""),))
        case ir.SchemeType.OAUTH2:
            return Brackets(symbols.runtime("security_schemes", "OAuth2"), tuple(_oauth_urls(scheme)))
        case ir.SchemeType.OPENID_CONNECT:
            address = (literal(scheme.openid_url),) if scheme.openid_url else ()
            return Brackets(symbols.runtime("security_schemes", "OpenIdConnect"), address)
        case ir.SchemeType.MUTUAL_TLS:
            return Brackets(symbols.runtime("security_schemes", "MutualTls"), ())
        case _:
            assert_never(scheme.type)


def _oauth_urls(scheme: ir.SecurityScheme) -> Iterator[Node]:
    """Yield the addresses of the flows as keywords, the first of each kind."""
    for keyword in ("token_url", "authorization_url", "refresh_url"):
        found = [url for flow in scheme.flows if (url := getattr(flow, keyword))]
        if found:
            yield Item(Code(f"{keyword}="), literal(found[0]))
