"""From a plan to files: which template makes which file, in one table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import field
from jinja2 import Environment, Template

from specmill.plan.models import AliasPlan, EnumPlan, ModelPlan, SchemaPlan
from specmill.plan.package import PackagePlan
from specmill.plan.runtime import Runtime
from specmill.progress import NO_PROGRESS, Progress
from specmill.render.environment import environment
from specmill.render.tree import Tree
from specmill.values import frozen, names_of


def render(plan: PackagePlan, runtime: Runtime, templates: Sequence[Path], progress: Progress = NO_PROGRESS) -> Tree:
    """Return the files of a package."""
    engine = environment(tuple(templates))
    printer = _Printer(engine)
    table = list(_table(plan))
    printed = progress.over(table, len(table))
    files = {path: printer.print(template, context) for path, template, context in printed}
    files[f"{plan.name}/py.typed"] = b""
    files.update({f"{plan.name}/_runtime/{name}.py": runtime.sources[source] for name, source in plan.runtime.items()})
    return Tree(files)


def _table(plan: PackagePlan) -> Iterator[tuple[str, str, Any]]:
    """Yield path, template and plan of every printed file."""
    package = plan.name
    yield "pyproject.toml", "pyproject.toml.j2", plan.project
    yield "README.md", "README.md.j2", plan.project
    yield f"{package}/__init__.py", "package/__init__.py.j2", plan.root
    yield f"{package}/api/__init__.py", "package/__init__.py.j2", plan.api_root
    yield f"{package}/models/__init__.py", "package/__init__.py.j2", plan.models_root
    yield f"{package}/client.py", "package/client.py.j2", plan.client
    yield f"{package}/configuration.py", "package/configuration.py.j2", plan.configuration
    yield f"{package}/testing.py", "package/testing.py.j2", plan.project
    yield f"{package}/exceptions.py", "package/exceptions.py.j2", plan.project
    for module in plan.profile.modules:
        yield f"{package}/{module}.py", f"package/{module}.py.j2", plan.project
    if plan.webhooks is not None:
        yield f"{package}/webhooks.py", "package/webhooks.py.j2", plan.webhooks
    for api in plan.apis:
        yield f"{package}/api/{api.module}.py", "package/api/api.py.j2", api
    for model in plan.models:
        yield f"{package}/models/{model.module}.py", f"package/models/{_form(model)}.py.j2", model
    for old in plan.renamed_modules:
        yield f"{package}/{old.folder}/{old.module}.py", "package/renamed.py.j2", old
    for api_page in plan.api_pages:
        yield api_page.path, "docs/api.md.j2", api_page
    for model_page in plan.model_pages:
        yield model_page.path, "docs/model.md.j2", model_page


def _form(model: SchemaPlan) -> str:
    match model:
        case ModelPlan():
            return "model"
        case EnumPlan():
            return "enum"
        case AliasPlan():
            return "alias"


@frozen
class _Printer:
    """Prints file after file; what files of a kind have in common is looked up once."""

    engine: Environment
    _templates: dict[str, Template] = field(factory=dict, init=False)
    _names: dict[type, tuple[str, ...]] = field(factory=dict, init=False)

    def print(self, name: str, plan: Any) -> bytes:
        template = self._templates.get(name)
        if template is None:
            template = self._templates[name] = self.engine.get_template(name)
        kind = type(plan)
        names = self._names.get(kind)
        if names is None:
            names = self._names[kind] = names_of(kind)
        return template.render({each: getattr(plan, each) for each in names}).encode("utf-8", "backslashreplace")
