"""Looking for the set-up of another generator: configuration files first, then clients that are there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import evolve

from specmill.ir import Json
from specmill.migration.finding import Setup, Tool
from specmill.migration.reading import documents_in, import_package, installed_as, table_in, table_of, text_in

_PYTHON_CLIENT_KEYS = frozenset(
    {
        "class_overrides",
        "content_type_overrides",
        "project_name_override",
        "package_name_override",
        "package_version_override",
        "use_path_prefixes_for_title_model_names",
        "post_hooks",
        "docstrings_on_attributes",
        "field_prefix",
        "generate_all_tags",
        "http_timeout",
        "literal_enums",
    }
)


def setups(path: Path) -> list[Setup]:
    """Every client that a file or folder is about, each completed from what is there already."""
    if path.is_file():
        return [_completed(each, path.parent) for each in _configured(path)]
    files = [file for file in sorted(path.glob("*")) if file.suffix in (".json", ".yaml", ".yml", ".toml")]
    found = [each for file in files for each in _configured(file)]
    if not found:
        found = list(_clients(path))
    return [_completed(each, path) for each in found]


def _configured(path: Path) -> Iterator[Setup]:
    table = table_of(path)
    if path.name == "openapitools.json":
        yield from _openapitools(path, table)
    elif path.suffix == ".toml":
        inner = table_in(table, "tool", "openapi-python-client")
        if inner:
            yield _python_client(path, inner)
    elif table.keys() & _PYTHON_CLIENT_KEYS:
        yield _python_client(path, table)
    elif "generatorName" in table or {"additionalProperties", "inputSpec"} <= table.keys():
        yield from _openapi_generator(path.name, table)
    elif "packageName" in table and "openapi" not in table and "swagger" not in table:
        yield _java(path, table)


def _python_client(path: Path, table: Mapping[str, Json]) -> Setup:
    return Setup(
        Tool.PYTHON_CLIENT,
        path.name,
        table,
        package=text_in(table, "package_name_override"),
        version=text_in(table, "package_version_override"),
        distribution=text_in(table, "project_name_override"),
    )


def _openapitools(path: Path, table: Mapping[str, Json]) -> Iterator[Setup]:
    for name, given in table_in(table, "generator-cli", "generators").items():
        if isinstance(given, dict):
            yield from _openapi_generator(f"{path.name} ({name})", given)


def _openapi_generator(origin: str, table: Mapping[str, Json]) -> Iterator[Setup]:
    if not (text_in(table, "generatorName") or "python").startswith("python"):
        return  # Clients in other languages are none of our business.
    merged = {**table, **_properties(table.get("additionalProperties"))}
    yield Setup(
        Tool.OPENAPI_GENERATOR,
        origin,
        merged,
        spec=text_in(merged, "inputSpec", "glob"),
        package=text_in(merged, "packageName"),
        version=text_in(merged, "packageVersion"),
        distribution=text_in(merged, "projectName"),
    )


def _properties(value: Json) -> Mapping[str, Json]:
    """Additional properties: a mapping, or the text ``a=1,b=2`` of the command line."""
    if isinstance(value, str):
        return dict(part.split("=", 1) for part in value.split(",") if "=" in part)
    return value if isinstance(value, dict) else {}


def _java(path: Path, table: Mapping[str, Json]) -> Setup:
    """A plain table of options, which both Java generators read: the client beside it says which of them it was."""
    newer = (path.parent / ".openapi-generator").is_dir() or (path.parent / "openapitools.json").exists()
    return Setup(
        Tool.OPENAPI_GENERATOR if newer else Tool.SWAGGER_CODEGEN,
        path.name,
        table,
        spec=text_in(table, "inputSpec"),
        package=text_in(table, "packageName"),
        version=text_in(table, "packageVersion"),
        distribution=text_in(table, "projectName"),
    )


def _clients(folder: Path) -> Iterator[Setup]:
    """A client without its configuration, told by what each generator leaves in the folder."""
    if (folder / ".openapi-generator").is_dir():
        yield Setup(Tool.OPENAPI_GENERATOR, ".openapi-generator", package=import_package(folder, "api_client.py"))
    elif (folder / ".swagger-codegen").is_dir() or (folder / ".swagger-codegen-ignore").is_file():
        yield Setup(Tool.SWAGGER_CODEGEN, ".swagger-codegen", package=import_package(folder, "api_client.py"))
    elif package := import_package(folder, "client.py", "types.py", "errors.py", "api", "models"):
        yield Setup(Tool.PYTHON_CLIENT, package, package=package)


def _completed(setup: Setup, folder: Path) -> Setup:
    """What the configuration leaves open, from the client that lies there and the document beside it."""
    distribution, version = installed_as(folder)
    spec = setup.spec if setup.spec is not None else next(map(str, documents_in(folder)), None)
    found = import_package(folder, "models")
    return evolve(
        setup,
        spec=spec,
        package=setup.package or found,
        version=setup.version or (version if found is not None else None),
        distribution=setup.distribution or (distribution if found is not None else None),
    )
