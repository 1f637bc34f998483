"""What differs between the plain form of a package and one that keeps an older generator's call sites running."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve

from specmill import ir
from specmill.plan import generator_names, plain_names, swagger_names
from specmill.values import frozen


@frozen
class Naming:
    """How wire names become Python names. Every function is pure; clashes are settled by :mod:`.scope`."""

    model_class: Callable[[str], str]
    inline_class: Callable[[str, tuple[str, ...]], str]
    """Class of an inline schema, from its parent's class (or nothing) and the wire words from there."""
    model_module: Callable[[str], str]
    """Module of a model, from its class name."""
    api_class: Callable[[str], str]
    api_module: Callable[[str], str]
    method: Callable[[str], str]
    """Method from an operationId."""
    unnamed: Callable[[str, str], str]
    """Method of an operation without an operationId, from its HTTP method and path."""
    body: Callable[[ir.Body, str], str]
    """Argument for a body, from the body and the operationId."""
    within: Callable[[str, str], str]
    """The part of an operationId that a method is called after, in the class of a tag."""
    attribute: Callable[[str], str]
    parameter: Callable[[str], str]
    enum_members: Callable[[tuple[str | int | float | bool, ...]], tuple[str, ...]]


@frozen
class Profile:
    """A way to print a package. ``compat`` in the manifest chooses it."""

    name: str
    naming: Naming
    client_mixins: tuple[tuple[str, str], ...]
    """Extra bases of the clients: (runtime module, class), in front of the usual ones."""
    model_base: tuple[str, str]
    string_base: tuple[str, str] | None
    """Base of string enumerations and other strings of a name; None for ``StrEnum``."""
    marker_bases: Mapping[str, tuple[str, str]]
    """Bases of classes for named schemas that are no objects, by the built-in type of their values."""
    field_function: tuple[str, str] | None
    """What describes a field that has bounds; None where bounds are not checked."""
    helpers: tuple[str, ...]
    """Members of every model that no attribute may be named like."""
    configuration_base: tuple[str, str]
    options: tuple[str, str]
    """Runtime module and name of the TypedDict of per-call options."""
    positional_required: bool
    """Required parameters are positional in document order; else path parameters are, and the rest are keywords."""
    positional_optional: bool
    """So are the others, behind them."""
    flat_forms: bool
    """The fields of a form are arguments of their own."""
    body_in_place: bool
    """The body stands among the parameters where a Swagger 2.0 document had it; else it comes last."""
    keeps_negotiation: bool
    """Header parameters that HTTP itself settles (Accept, Content-Type, Authorization) stay arguments."""
    models_read_none: bool
    """Every attribute of a model may be left out and reads None."""
    tells_absence: bool
    """Attributes that may be null or absent read ``UNSET`` while they are absent; else None."""
    checks_arguments: bool
    """Constraints of the document are checked before a call is sent."""
    types_headers: bool
    """``_with_http_info`` returns the declared header fields typed besides."""
    modules: tuple[str, ...] = ()
    """Further modules of the package, each with a template of its own."""
    exports: tuple[tuple[str, str], ...] = ()
    """Names that the package exports from those modules."""
    runtime: tuple[str, ...] = ()
    """Runtime modules that templates of this profile import."""
    api_bases: tuple[tuple[str, str], tuple[str, str]] = (("api", "BaseApi"), ("api", "AsyncBaseApi"))
    """Bases of the Api classes: (runtime module, class), blocking and for an event loop."""
    call: str = "self._call"
    """What a method hands its operation to."""
    result: tuple[str, str] | None = None
    """Class around what a method returns: (runtime module, class); None for the data alone."""
    response: tuple[str, str] = ("response", "ApiResponse")
    """Class of what ``_with_http_info`` returns: (runtime module, class)."""
    unread: str = ""
    """What the form of a method hands its operation to that leaves the body unread; empty where there is none."""
    exceptions: tuple[str, tuple[str, ...]] | None = None
    """Runtime module with further exceptions, and their names."""


NEGOTIATED = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI 3.1 section 4.8.12 tells tools to ignore."""


HELPERS = ("from_dict", "to_dict", "from_json", "to_json", "additional_properties")

GENERATOR_HELPERS = (
    *("actual_instance", "model_copy", "model_dump", "model_dump_json", "model_validate", "model_validate_json"),
)

PLAIN = Profile(
    name="none",
    naming=Naming(
        model_class=plain_names.model_class,
        inline_class=plain_names.inline_class,
        model_module=plain_names.model_module,
        api_class=plain_names.api_class,
        api_module=plain_names.api_module,
        method=plain_names.method,
        unnamed=plain_names.unnamed,
        body=plain_names.body,
        within=plain_names.whole,
        attribute=plain_names.attribute,
        parameter=plain_names.attribute,
        enum_members=plain_names.enum_members,
    ),
    client_mixins=(),
    model_base=("model", "Model"),
    string_base=None,
    marker_bases={},
    field_function=None,
    helpers=HELPERS,
    configuration_base=("configuration", "BaseConfiguration"),
    options=("options", "CallOptions"),
    positional_required=False,
    positional_optional=False,
    flat_forms=False,
    body_in_place=True,
    keeps_negotiation=False,
    models_read_none=False,
    tells_absence=True,
    checks_arguments=False,
    types_headers=True,
)

SWAGGER_CODEGEN = Profile(
    name="swagger-codegen",
    naming=Naming(
        model_class=swagger_names.model_class,
        inline_class=swagger_names.inline_class,
        model_module=swagger_names.underscore,
        api_class=swagger_names.api_class,
        api_module=swagger_names.api_module,
        method=swagger_names.method,
        unnamed=plain_names.unnamed,
        body=swagger_names.body,
        within=plain_names.whole,
        attribute=swagger_names.variable,
        parameter=swagger_names.variable,
        enum_members=swagger_names.enum_members,
    ),
    client_mixins=(("swagger_codegen", "SwaggerCodegenMixin"),),
    model_base=("swagger_codegen_model", "SwaggerModel"),
    string_base=("swagger_codegen_enum", "SwaggerEnum"),
    marker_bases={
        "str": ("swagger_codegen_enum", "SwaggerEnum"),
        "list": ("swagger_codegen_markers", "SwaggerList"),
        "dict": ("swagger_codegen_markers", "SwaggerMap"),
    },
    field_function=("swagger_codegen_fields", "limited_field"),
    helpers=(*HELPERS, "to_str", "swagger_types", "attribute_map", "discriminator"),
    configuration_base=("swagger_codegen_configuration", "SwaggerConfiguration"),
    options=("swagger_codegen_options", "SwaggerCallOptions"),
    positional_required=True,
    positional_optional=False,
    flat_forms=False,
    body_in_place=True,
    keeps_negotiation=True,
    models_read_none=True,
    tells_absence=False,
    checks_arguments=True,
    types_headers=False,
    modules=("rest", "api_client"),
    exports=(("ApiClient", "api_client"), ("ApiException", "rest")),
    runtime=("swagger_codegen_rest",),
)

_GENERATOR_EXCEPTIONS = ("ApiAttributeError", "ApiKeyError", "ApiTypeError", "ApiValueError", "OpenApiException")

OPENAPI_GENERATOR = Profile(
    name="openapi-generator",
    naming=Naming(
        model_class=generator_names.model_class,
        inline_class=generator_names.inline_class,
        model_module=swagger_names.underscore,
        api_class=swagger_names.api_class,
        api_module=swagger_names.api_module,
        method=generator_names.method,
        unnamed=generator_names.unnamed,
        body=generator_names.body,
        within=plain_names.whole,
        attribute=generator_names.variable,
        parameter=generator_names.variable,
        enum_members=generator_names.enum_members,
    ),
    client_mixins=(("openapi_generator", "OpenapiGeneratorMixin"),),
    model_base=("openapi_generator_model", "GeneratorModel"),
    string_base=None,
    marker_bases={},
    field_function=None,
    helpers=(*HELPERS, "to_str", *GENERATOR_HELPERS),
    configuration_base=("openapi_generator_configuration", "GeneratorConfiguration"),
    options=("options", "CallOptions"),
    positional_required=True,
    positional_optional=True,
    flat_forms=True,
    body_in_place=False,
    keeps_negotiation=False,
    models_read_none=False,
    tells_absence=False,
    checks_arguments=False,
    types_headers=False,
    modules=("rest", "api_client", "api_response"),
    exports=(
        ("ApiClient", "api_client"),
        ("ApiResponse", "api_response"),
        *((name, "exceptions") for name in _GENERATOR_EXCEPTIONS),
    ),
    runtime=("swagger_codegen_rest", "openapi_generator_response", "openapi_generator_errors"),
    api_bases=(("openapi_generator_api", "GeneratorApi"), ("openapi_generator_api", "AsyncGeneratorApi")),
    response=("openapi_generator_response", "GeneratorResponse"),
    unread="self._call_unread",
    exceptions=("openapi_generator_errors", _GENERATOR_EXCEPTIONS),
)

PROFILES = {profile.name: profile for profile in (PLAIN, SWAGGER_CODEGEN, OPENAPI_GENERATOR)}


def with_outcomes(profile: Profile) -> Profile:
    """Return a profile whose methods return outcomes in place of raising."""
    return evolve(
        profile,
        api_bases=(("outcome", "OutcomeApi"), ("outcome", "AsyncOutcomeApi")),
        call="self._outcome",
        result=("outcome", "Outcome"),
    )


def is_negotiated(parameter: ir.Parameter) -> bool:
    """Say whether HTTP itself settles a header parameter."""
    return parameter.where is ir.In.HEADER and parameter.name.lower() in NEGOTIATED
