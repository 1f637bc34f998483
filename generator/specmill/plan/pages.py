"""Documentation pages: one an Api class, one a model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specmill.file_names import DEVICES
from specmill.plan.apis import ApiPlan, OperationDoc
from specmill.plan.code import Code
from specmill.plan.layout import Brackets, lay_out
from specmill.plan.markdown import code_span, json_lines, markdown
from specmill.plan.models import AliasPlan, EnumPlan, ModelPlan, SchemaPlan
from specmill.plan.namebook import NameBook
from specmill.plan.rows import TableRow, table_row
from specmill.plan.samples import Samples
from specmill.plan.scope import Claim
from specmill.values import frozen


@frozen
class OperationPage:
    """One operation on the page of its Api class."""

    name: Code
    http: Code
    text: Code
    example: Code
    rows: tuple[TableRow, ...]
    returns: Code
    headers: tuple[TableRow, ...]
    """Header fields that the answer may have."""
    answer: Code
    """An example in JSON; empty where there is none."""
    more: tuple[Code, ...]
    """What else there is for the operation, a sentence each."""


@frozen
class ApiPage:
    """The page of an Api class."""

    path: str
    package: Code
    title: Code
    attribute: Code
    text: Code
    operations: tuple[OperationPage, ...]


@frozen
class ModelPage:
    """The page of a model, an enumeration or an alias."""

    path: str
    package: Code
    title: Code
    text: Code
    rows: tuple[TableRow, ...]
    values: tuple[Code, ...]
    alias: Code | None


def page_paths(book: NameBook, classes: Iterable[Code]) -> dict[str, str]:
    """Return the path of each class's page; two do not differ in case alone, which some file systems ignore."""
    claims = [Claim(each.text, each.text, (each.text,)) for each in classes]
    pages = book.allocate("pages", claims, reserved=DEVICES, fold_case=True)
    return {name: f"docs/{page}.md" for name, page in pages.items()}


def api_page(package: str, api: ApiPlan, paths: Mapping[str, str], samples: Samples) -> ApiPage:
    """Return the page of an Api class."""
    return ApiPage(
        path=paths[api.class_name.text],
        package=Code(package),
        title=api.class_name,
        attribute=api.attribute,
        text=markdown(api.text),
        operations=tuple(_operation(api, each, samples) for each in api.operations),
    )


def _operation(api: ApiPlan, operation: OperationDoc, samples: Samples) -> OperationPage:
    rows = tuple(
        table_row(Code(each.name), each.annotation, each.described, required=each.required)
        for each in operation.arguments
    )
    return OperationPage(
        name=Code(operation.name),
        http=code_span(f"{operation.method} {operation.path}"),
        text=markdown(operation.text),
        example=lay_out(Brackets(Code(f"client.{api.attribute}.{operation.name}"), operation.signature), 0),
        rows=rows,
        returns=code_span(operation.returns),
        headers=operation.headers,
        answer=json_lines(samples.answer(operation.answers)),
        more=tuple(_companions(operation)),
    )


def _companions(operation: OperationDoc) -> Iterator[Code]:
    if operation.iterator:
        yield Code(f"`{operation.iterator}` takes the same and yields the items of every page.")
    if operation.beginning:
        yield Code(f"`{operation.beginning}` takes the same, and what it returns waits for what comes of it.")
    if operation.stream:
        yield Code(f"`{operation.stream}` takes the same and leaves the body to be read in pieces or saved.")


def model_page(package: str, plan: SchemaPlan, paths: Mapping[str, str]) -> ModelPage:
    """Return the page of a named schema."""
    return ModelPage(
        path=paths[plan.class_name.text],
        package=Code(package),
        title=plan.class_name,
        text=markdown(plan.text),
        rows=tuple(each.row for each in plan.fields) if isinstance(plan, ModelPlan) else (),
        values=tuple(code_span(each.statement.text) for each in plan.members) if isinstance(plan, EnumPlan) else (),
        alias=code_span(plan.statement.text) if isinstance(plan, AliasPlan) else None,
    )
