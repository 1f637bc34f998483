"""Documentation pages: one an Api class, one a model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from specmill.plan.apis import ApiPlan, OperationDoc
from specmill.plan.code import Code
from specmill.plan.layout import Brackets, lay_out
from specmill.plan.markdown import cell, code_cell, code_span, markdown
from specmill.plan.models import AliasPlan, EnumPlan, ModelPlan, SchemaPlan
from specmill.plan.namebook import NameBook
from specmill.plan.scope import Claim


@frozen
class TableRow:
    """An argument or attribute in a table."""

    name: Code
    type: Code
    required: Code
    text: Code


@frozen
class OperationPage:
    """One operation on the page of its Api class."""

    name: Code
    http: Code
    text: Code
    example: Code
    rows: tuple[TableRow, ...]
    returns: Code


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
    return {name: f"docs/{page}.md" for name, page in book.allocate("pages", claims, fold_case=True).items()}


def api_page(package: str, api: ApiPlan, paths: Mapping[str, str]) -> ApiPage:
    """Return the page of an Api class."""
    return ApiPage(
        path=paths[api.class_name.text],
        package=Code(package),
        title=api.class_name,
        attribute=api.attribute,
        text=markdown(api.text),
        operations=tuple(_operation(api, each) for each in api.operations),
    )


def _operation(api: ApiPlan, operation: OperationDoc) -> OperationPage:
    rows = tuple(
        TableRow(Code(each.name), code_cell(each.annotation), _yes(each.required), _cell(each.text))
        for each in operation.arguments
    )
    return OperationPage(
        name=Code(operation.name),
        http=code_span(f"{operation.method} {operation.path}"),
        text=markdown(operation.text),
        example=lay_out(Brackets(Code(f"client.{api.attribute}.{operation.name}"), operation.signature), 0),
        rows=rows,
        returns=code_span(operation.returns),
    )


def _yes(required: bool) -> Code:
    return Code("yes" if required else "")


def _cell(text: str) -> Code:
    return cell(text)


def model_page(package: str, plan: SchemaPlan, paths: Mapping[str, str]) -> ModelPage:
    """Return the page of a named schema."""
    return ModelPage(
        path=paths[plan.class_name.text],
        package=Code(package),
        title=plan.class_name,
        text=markdown(plan.text),
        rows=tuple(_rows(plan)),
        values=tuple(code_span(each.statement.text) for each in plan.members) if isinstance(plan, EnumPlan) else (),
        alias=code_span(plan.statement.text) if isinstance(plan, AliasPlan) else None,
    )


def _rows(plan: SchemaPlan) -> Iterator[TableRow]:
    if not isinstance(plan, ModelPlan):
        return
    for each in plan.fields:
        yield TableRow(each.name, code_cell(each.annotation.text), _yes(each.required), _cell(each.text))
