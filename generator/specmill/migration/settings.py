"""What becomes of each option of the other generators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from specmill.migration.finding import Lost, Setup, Tool

_NEEDLESS = "not needed: "
_TEMPLATES = (
    "templates are of another kind here; lay your own over ours with templates = [...], see the guide on templates"
)
_NAMES = "names follow our rules, and stay as they are once specmill.lock has them; change one with an overlay"

_PYTHON_CLIENT = {
    "class_overrides": _NAMES,
    "content_type_overrides": "change the media type in the document, with an overlay",
    "use_path_prefixes_for_title_model_names": _NAMES,
    "post_hooks": _NEEDLESS + "output is laid out as a formatter would; call other programs after specmill generate",
    "docstrings_on_attributes": _NEEDLESS + "attributes always have their descriptions below them",
    "field_prefix": _NAMES,
    "generate_all_tags": _NEEDLESS + "an operation is a method of the class of each of its tags",
    "http_timeout": _NEEDLESS + "a generation does not use the network; specmill vendor has limits of its own",
    "literal_enums": "enumerations are classes, open to values they do not know; compare with texts as before",
    "custom_template_path": _TEMPLATES,
}
_JAVA = {
    "library": "every package has a blocking and an asynchronous client, over httpx",
    "asyncio": "every package has a blocking and an asynchronous client, over httpx",
    "packageUrl": "not carried over: metadata of the project; a template of your own for pyproject.toml has it",
    "hideGenerationTimestamp": _NEEDLESS + "output never has a time in it",
    "sortParamsByRequiredFlag": _NEEDLESS + "required parameters come first",
    "lazyImports": _NEEDLESS + "imports are always lazy",
    "generateSourceCodeOnly": "a whole project is made; the import package is the folder of the same name in it",
    "templateDir": _TEMPLATES,
    "modelNameMappings": _NAMES,
    "nameMappings": _NAMES,
    "parameterNameMappings": _NAMES,
    "inlineSchemaNameMappings": _NAMES,
    "modelNamePrefix": _NAMES,
    "modelNameSuffix": _NAMES,
    "schemaMappings": "classes of yours cannot stand in for models; wrap them in a facade",
    "typeMappings": "change type or format in the document, with an overlay",
    "importMappings": "classes of yours cannot stand in for models; wrap them in a facade",
    "openapiNormalizer": "change the document with an overlay, or choose operations with include and exclude",
    "globalProperties": "choose operations with include and exclude; models follow from them",
    "disallowAdditionalPropertiesIfNotPresent": _NEEDLESS + "unknown properties are always kept and sent back",
    "useOneOfDiscriminatorLookup": _NEEDLESS + "discriminators are always used",
    "datetimeFormat": "times are sent as RFC 3339 has them",
    "dateFormat": "dates are sent as RFC 3339 has them",
    "mapNumberTo": "a number is a float, as in the standard's table of types",
    "poetry1": _NEEDLESS + "pyproject.toml is one that every front end reads",
    "buildSystem": _NEEDLESS + "pyproject.toml is one that every front end reads",
    "gitUserId": "not carried over: the address of a repository",
    "gitRepoId": "not carried over: the address of a repository",
    "gitHost": "not carried over: the address of a repository",
    "skipValidateSpec": _NEEDLESS + "what is wrong in a document costs itself alone, and is reported",
    "ignoreFileOverride": "a generated folder is ours alone; hand-written modules go into a facade",
    "httpUserAgent": "set Configuration(user_agent=...) where the client is made",
}
_CARRIED = {
    Tool.PYTHON_CLIENT: frozenset({"project_name_override", "package_name_override", "package_version_override"}),
    Tool.OPENAPI_GENERATOR: frozenset(
        {
            "generatorName",
            "inputSpec",
            "output",
            "outputDir",
            "glob",
            "packageName",
            "packageVersion",
            "projectName",
            "additionalProperties",
            "$schema",
        }
    ),
    Tool.SWAGGER_CODEGEN: frozenset({"packageName", "packageVersion", "projectName", "lang", "inputSpec", "outputDir"}),
}
_TEXTS: Mapping[Tool, Mapping[str, str]] = MappingProxyType(
    {Tool.PYTHON_CLIENT: _PYTHON_CLIENT, Tool.OPENAPI_GENERATOR: _JAVA, Tool.SWAGGER_CODEGEN: _JAVA}
)


_NORMALIZER = "openapiNormalizer"
_FILTERS = {"operationId": "", "tag": "tag:"}
"""What operations are chosen by, and how the manifest writes that."""


def filtered(settings: Mapping[str, object]) -> Iterator[str]:
    """Yield the operations that a filter leaves: ``FILTER=tag:pets|shops``."""
    rules = settings.get(_NORMALIZER)
    text = rules.get("FILTER") if isinstance(rules, dict) else None
    kind, _, names = (text if isinstance(text, str) else "").partition(":")
    if kind.strip() in _FILTERS:
        yield from (f"{_FILTERS[kind.strip()]}{name.strip()}" for name in names.split("|") if name.strip())


def lost_settings(setup: Setup) -> Iterator[Lost]:
    """Every option that the manifest does not have, with what to do instead; options nobody knows included."""
    for name, value in setup.settings.items():
        only_filter = name == _NORMALIZER and isinstance(value, dict) and value.keys() == {"FILTER"}
        if name not in _CARRIED[setup.tool] and not (only_filter and any(filtered(setup.settings))):
            yield Lost(name, _TEXTS[setup.tool].get(name, "there is nothing like it here"))
