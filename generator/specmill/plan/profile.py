"""What differs between the plain form of a package and one that keeps an older generator's call sites running."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve

from specmill import ir
from specmill.plan import plain_names, swagger_names
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
    keeps_negotiation: bool
    """Header parameters that HTTP itself settles (Accept, Content-Type, Authorization) stay arguments."""
    models_read_none: bool
    """Every attribute of a model may be left out and reads None."""
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


NEGOTIATED = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI 3.1 section 4.8.12 tells tools to ignore."""


HELPERS = ("from_dict", "to_dict", "from_json", "to_json", "additional_properties")

PLAIN = Profile(
    name="none",
    naming=Naming(
        model_class=plain_names.model_class,
        inline_class=plain_names.inline_class,
        model_module=plain_names.model_module,
        api_class=plain_names.api_class,
        api_module=plain_names.api_module,
        method=plain_names.method,
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
    keeps_negotiation=False,
    models_read_none=False,
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
    keeps_negotiation=True,
    models_read_none=True,
    checks_arguments=True,
    types_headers=False,
    modules=("rest", "api_client"),
    exports=(("ApiClient", "api_client"), ("ApiException", "rest")),
    runtime=("swagger_codegen_rest",),
)

PROFILES = {profile.name: profile for profile in (PLAIN, SWAGGER_CODEGEN)}


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
