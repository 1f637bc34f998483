"""The second boundary: a whole package as values that templates print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from specmill import ir
from specmill.plan.apis import ApiPlan, ApiPlanner
from specmill.plan.client import MEMBERS, ClientPlan, ConfigurationPlan, client_plan, configuration_plan
from specmill.plan.editions import profile_of
from specmill.plan.exports import ExportPlan, export_plan
from specmill.plan.libraries import copies
from specmill.plan.models import AliasPlan, SchemaPlan, model_planner
from specmill.plan.namebook import NameBook
from specmill.plan.offers import offers
from specmill.plan.optional import OptionalMixin, optional_mixin
from specmill.plan.pages import ApiPage, ModelPage, api_page, model_page, page_paths
from specmill.plan.paging.find import Pagings
from specmill.plan.polling.find import Pollings
from specmill.plan.profile import PROFILES, Profile
from specmill.plan.project import ProjectPlan, project_plan
from specmill.plan.prose import prose
from specmill.plan.renamed import RenamedPlan, renamed_modules, with_old_attributes
from specmill.plan.runtime import Runtime
from specmill.plan.samples import Samples
from specmill.plan.settings import PackageSettings
from specmill.plan.settle import ApiNames, api_names, schema_names
from specmill.plan.symbols import Symbols
from specmill.plan.webhooks import MODULE, OFFERED, WebhooksPlan, webhooks_plan
from specmill.progress import NO_PROGRESS, Progress
from specmill.values import frozen

ALWAYS = ("lazy", "errors", "response", "fakes")
"""Runtime modules that the fixed parts of a package import."""

UNTAGGED = ""
"""Key of the operations without a tag."""


@frozen
class PackagePlan:
    """Everything that will be printed, and under which name."""

    name: str
    profile: Profile
    project: ProjectPlan
    root: ExportPlan
    api_root: ExportPlan
    models_root: ExportPlan
    client: ClientPlan
    configuration: ConfigurationPlan
    apis: tuple[ApiPlan, ...]
    models: tuple[SchemaPlan, ...]
    webhooks: WebhooksPlan | None
    api_pages: tuple[ApiPage, ...]
    model_pages: tuple[ModelPage, ...]
    runtime: Mapping[str, str]
    """Runtime modules of the package, each with the module it is a copy of."""
    operations: int
    """Operations of the document that have a method."""
    version: str
    renamed: Mapping[str, str]
    """Deprecated names that are kept."""
    renamed_modules: tuple[RenamedPlan, ...]


def plan(
    api: ir.Api,
    settings: PackageSettings,
    runtime: Runtime,
    book: NameBook,
    pagings: Pagings | None = None,
    pollings: Pollings | None = None,
    *,
    progress: Progress = NO_PROGRESS,
) -> PackagePlan:
    """Decide every name and every line of a package."""
    profile = profile_of(settings)
    schemas = schema_names(settings.name, api, profile, book)
    by_tag = _by_tag(api)
    classes = frozenset(each.class_name for each in schemas.names.values())
    names = api_names(by_tag, profile, book, client_members=MEMBERS, taken=classes)
    symbols = Symbols(classes)
    planner = ApiPlanner(schemas, profile, symbols, book, pagings or {}, pollings or {}, settings.renamed)
    texts = {tag.name: _tag_text(tag, api) for tag in api.tags}
    apis = tuple(
        planner.plan(names[tag], tuple(operations), texts.get(tag) or _fallback(tag))
        for tag, operations in progress.over(by_tag.items(), len(by_tag))
    )
    models = tuple(progress.over(model_planner(schemas, profile, symbols, book).plan(), len(api.schemas)))
    webhooks = webhooks_plan(schemas, symbols, profile, book)
    optional = tuple(optional_mixin(name, runtime) for name in settings.mixins)
    client = client_plan(api, settings, profile, optional, apis)
    client = evolve(client, groups=with_old_attributes(client.groups, settings.renamed))
    old = tuple(renamed_modules(settings.renamed, apis, models))
    old_names = {
        folder: [pair for each in old if each.folder == folder for pair in each.exports] for folder in _FOLDERS
    }
    configuration = configuration_plan(api, settings, profile, optional)
    paths = page_paths(book, (each.class_name for each in (*apis, *models)))
    messages = () if webhooks is None else (webhooks,)
    needs = {name for each in (*apis, *models, client, configuration, *messages) for name in each.imports.needs}
    offered = tuple(offers(api, needs))
    samples = Samples(api)
    exported = dict(
        (*_with_old(_model_names(models), old_names["models"]), *settings.handwritten.model_exports),
    )
    return PackagePlan(
        name=settings.name,
        profile=profile,
        project=project_plan(api, settings, optional, apis, models, paths, webhooks),
        root=export_plan(
            "",
            _root_doc(api, settings),
            _with_old(_root_names(names, models, settings, optional, offered, webhooks), *old_names.values()),
            below=("models", exported),
        ),
        api_root=export_plan(
            "api",
            f"The Api classes of {settings.name}.",
            (*_with_old(_api_names(names), old_names["api"]), *settings.handwritten.api_exports),
        ),
        models_root=export_plan("models", f"The models of {settings.name}.", exported.items()),
        client=client,
        configuration=configuration,
        apis=apis,
        models=models,
        webhooks=webhooks,
        api_pages=tuple(api_page(settings.name, each, paths, samples) for each in apis),
        model_pages=tuple(model_page(settings.name, each, paths) for each in models),
        runtime=copies(
            settings.http,
            runtime.closure(
                {
                    *ALWAYS,
                    *(["renamed"] if old else []),
                    *profile.runtime,
                    *(each.module for each in optional),
                    *(module for _, module in offered),
                    *needs,
                    *settings.handwritten.needs,
                }
            ),
        ),
        operations=len({id(each) for operations in by_tag.values() for each in operations}),
        version=settings.version,
        renamed=settings.renamed,
        renamed_modules=old,
    )


_FOLDERS = ("api", "models")


def _with_old(names: Iterable[tuple[str, str]], *old: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield names with deprecated ones before them: of two of one name the last counts."""
    for pairs in old:
        yield from pairs
    yield from names


def _by_tag(api: ir.Api) -> dict[str, list[ir.Operation]]:
    """Return operations by tag; an operation of several tags stands under each.

    Tags that are marks (``kind``) group nothing, unless an operation has no other.
    """
    marks = {each.name for each in api.tags if each.kind != "nav"}
    found: defaultdict[str, list[ir.Operation]] = defaultdict(list)
    for operation in api.operations:
        groups = [tag for tag in operation.tags if tag not in marks] if marks else operation.tags
        for tag in dict.fromkeys(groups or operation.tags) or (UNTAGGED,):
            found[tag].append(operation)
    return dict(sorted(found.items()))


def _tag_text(tag: ir.Tag, api: ir.Api) -> str:
    """Return what is said of a tag, and of what it is a part."""
    around = [each.docs.summary or each.name for each in api.tags if each.name == tag.parent]
    return "\n\n".join(
        text for text in (prose(tag.docs) or _fallback(tag.name), *(f"A part of {each}." for each in around))
    )


def _fallback(tag: str) -> str:
    return f"Operations of the tag ``{tag}``." if tag else "Operations without a tag."


def _root_doc(api: ir.Api, settings: PackageSettings) -> str:
    return f"Client of {api.info.title}, made by specmill."


_COMMON = (
    ("ApiClient", "client"),
    ("AsyncApiClient", "client"),
    ("Configuration", "configuration"),
)


def _root_names(
    names: dict[str, ApiNames],
    models: tuple[SchemaPlan, ...],
    settings: PackageSettings,
    optional: tuple[OptionalMixin, ...],
    offered: tuple[tuple[str, str], ...],
    webhooks: WebhooksPlan | None,
) -> Iterator[tuple[str, str]]:
    """Yield what the package exports, with its module. Of two of one name the last counts: hand-written ones do."""
    yield ("ApiResponse", "_runtime.response")
    yield ("ApiException", "exceptions")
    yield from [("Outcome", "_runtime.outcome")] if settings.returns == "outcome" else ()
    yield ("Hooks", "_runtime.hooks")
    yield ("RetryBudget", "_runtime.retry_budget")
    yield ("RetryPolicy", "_runtime.retry_policy")
    yield from ((name, f"_runtime.{module}") for name, module in offered)
    yield from ((name, MODULE) for name in OFFERED if webhooks is not None)
    for mixin in optional:
        yield from ((name, f"_runtime.{mixin.module}") for name in mixin.exports)
    for each in models:
        yield (each.class_name.text, f"models.{each.module}")
    yield from _api_names(names)
    yield from _COMMON
    yield from PROFILES[settings.compat].exports
    yield from settings.handwritten.exports


def _api_names(names: dict[str, ApiNames]) -> Iterator[tuple[str, str]]:
    for each in names.values():
        yield (each.class_name, f"api.{each.module}")
        yield (f"Async{each.class_name}", f"api.{each.module}")


def _model_names(models: tuple[SchemaPlan, ...]) -> Iterator[tuple[str, str]]:
    for each in models:
        yield (each.class_name.text, f"models.{each.module}")
        if isinstance(each, AliasPlan) and each.codec_name is not None:
            yield (each.codec_name.text, f"models.{each.module}")
