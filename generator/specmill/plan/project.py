"""What belongs to a package besides its code: project metadata and pages for readers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from specmill import ir
from specmill.plan.apis import ApiPlan
from specmill.plan.code import EMPTY, Code, identifier, string_literal
from specmill.plan.libraries import LIBRARIES
from specmill.plan.markdown import cell, code_cell, code_span, inline, markdown
from specmill.plan.models import SchemaPlan
from specmill.plan.optional import OptionalMixin
from specmill.plan.profile import PROFILES
from specmill.plan.prose import first_sentence
from specmill.plan.readme import CredentialRow, Programs, credential_rows, iterators, programs, waiters
from specmill.plan.settings import PackageSettings
from specmill.plan.webhooks import WebhooksPlan
from specmill.values import frozen


@frozen
class Row:
    """A row of a table of links."""

    name: Code
    page: Code
    text: Code


@frozen
class PartRow:
    """A row of the table of APIs, where there are several."""

    name: Code
    title: Code
    url: Code


@frozen
class MessageRow:
    """A row of the table of webhooks and callbacks."""

    name: Code
    text: Code


@frozen
class ProjectPlan:
    """Metadata and README."""

    name: Code
    distribution: Code
    version: Code
    summary: Code
    title: Code
    description: Code
    source: Code
    introduction: Code
    """How the package is used, in the words of its author; empty where there are none."""
    programs: Programs
    credentials: tuple[CredentialRow, ...]
    iterators: tuple[Code, ...]
    """Some calls that go through all pages; none where no pages are known."""
    waiters: tuple[Code, ...]
    """Some calls that wait for what comes of an operation; none where there is none."""
    http: Code
    """The HTTP library."""
    http_requirement: Code
    extras: tuple[Code, ...]
    """Lines of the table of optional dependencies."""
    parts: tuple[PartRow, ...]
    apis: tuple[Row, ...]
    models: tuple[Row, ...]
    messages: tuple[MessageRow, ...]
    """Functions that read what the API sends."""
    receiver: Code
    """The first of them."""
    exception_imports: tuple[Code, ...]
    """Statements that bring further exceptions."""
    exception_names: tuple[Code, ...]
    downloads: bool
    """Whether operations can be downloaded in parts."""


def project_plan(
    api: ir.Api,
    settings: PackageSettings,
    optional: tuple[OptionalMixin, ...],
    apis: tuple[ApiPlan, ...],
    models: tuple[SchemaPlan, ...],
    pages: Mapping[str, str],
    webhooks: WebhooksPlan | None,
) -> ProjectPlan:
    """Return the metadata of a package; ``pages`` has the page of each class."""
    return ProjectPlan(
        name=Code(settings.name),
        distribution=toml_string(settings.distribution or settings.name),
        version=toml_string(settings.version),
        summary=toml_string(f"Client of {_one_line(api.info.title)}"),
        title=inline(api.info.title),
        description=markdown(api.info.docs.description or ""),
        source=code_span(settings.source),
        introduction=Code(settings.handwritten.readme.strip()),
        programs=programs(api, settings.name, apis),
        credentials=credential_rows(api),
        iterators=iterators(apis),
        waiters=waiters(apis),
        http=Code(settings.http),
        http_requirement=toml_string(LIBRARIES[settings.http].requirement),
        extras=tuple(
            _extra(name, wanted)
            for extras in (*(each.extras for each in optional), settings.handwritten.extras)
            for name, wanted in sorted(extras.items())
        ),
        parts=tuple(map(_part, api.parts)),
        apis=tuple(Row(each.class_name, Code(pages[each.class_name.text]), _row_text(each.text)) for each in apis),
        models=tuple(Row(each.class_name, Code(pages[each.class_name.text]), _row_text(each.text)) for each in models),
        messages=tuple(MessageRow(each.name, each.text) for each in webhooks.functions) if webhooks else (),
        receiver=webhooks.functions[0].name if webhooks else EMPTY,
        exception_imports=_exception_imports(settings),
        exception_names=tuple(Code(string_literal(name)) for name in _exceptions(settings)[1]),
        downloads=any("streaming" in each.imports.needs for each in apis),
    )


def _exceptions(settings: PackageSettings) -> tuple[str, tuple[str, ...]]:
    return PROFILES[settings.compat].exceptions or ("", ())


def _exception_imports(settings: PackageSettings) -> tuple[Code, ...]:
    module, names = _exceptions(settings)
    lines = "".join(f"    {identifier(name)},\n" for name in names)
    return (Code(f"from ._runtime.{identifier(module)} import (\n{lines})"),) if names else ()


def _part(part: ir.Part) -> PartRow:
    urls = [server.url for server in part.servers]
    return PartRow(code_cell(part.name), cell(part.info.title), code_cell(urls[0]) if urls else Code("not said"))


def _extra(name: str, wanted: tuple[str, ...]) -> Code:
    return Code(f"{name} = [{', '.join(toml_string(each).text for each in wanted)}]")


def _row_text(text: str) -> Code:
    return cell(first_sentence(text))


def _one_line(text: str) -> str:
    return " ".join(text.split())[:200]


_TOML_PLAIN = re.compile(r"[ !#-\[\]-~]*")


def toml_string(text: str) -> Code:
    """Return a TOML basic string (TOML 1.0, section "String")."""
    if _TOML_PLAIN.fullmatch(text):
        return Code(f'"{text}"')
    return Code('"' + "".join(_toml_escape(character) for character in text) + '"')


def _toml_escape(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    code = ord(character)
    if " " <= character <= "~":
        return character
    if 0xD800 <= code <= 0xDFFF:
        return "\\uFFFD"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
