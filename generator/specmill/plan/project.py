"""What belongs to a package besides its code: project metadata and pages for readers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from specmill import ir
from specmill.plan.apis import ApiPlan
from specmill.plan.code import EMPTY, Code, literal
from specmill.plan.libraries import LIBRARIES
from specmill.plan.markdown import cell, code_cell, code_span, inline, markdown
from specmill.plan.models import SchemaPlan
from specmill.plan.optional import OptionalMixin
from specmill.plan.prose import first_sentence
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
    quickstart: Code
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
        quickstart=_quickstart(api, settings, apis),
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
    )


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


def _quickstart(api: ir.Api, settings: PackageSettings, apis: tuple[ApiPlan, ...]) -> Code:
    """Return a program of a few lines that calls the simplest operation there is."""
    found = [(each, operation) for each in apis for operation in each.operations if operation.method == "GET"]
    simple = [pair for pair in found if not any(each.required for each in pair[1].arguments)]
    call, path = "...", ""
    if simple or found:
        group, operation = (simple or found)[0]
        needed = ", ".join(f"{each.name}=..." for each in operation.arguments if each.required)
        call, path = f"print(client.{group.attribute}.{operation.name}({needed}))", operation.path
    credential, argument = _credential(_schemes(api, path))
    lines = [
        f"from {settings.name} import ApiClient, Configuration",
        "",
        f"with ApiClient(Configuration({argument})) as client:",
        f"    {call}",
    ]
    return Code("\n".join([*credential, *lines]))


def _schemes(api: ir.Api, path: str) -> Iterable[ir.SecurityScheme]:
    """Return the security schemes that reading a path asks for; all there are where it does not say."""
    asked = (each.security for each in api.operations if (each.method, each.path) == ("GET", path))
    wanted = {scheme for security in asked for each in security[:1] for scheme, _ in each.schemes}
    return [each for each in api.security_schemes if not wanted or each.id in wanted]


def _credential(schemes: Iterable[ir.SecurityScheme]) -> tuple[list[str], str]:
    for scheme in schemes:
        match scheme.type:
            case ir.SchemeType.API_KEY:
                key = literal(scheme.id)
                return ["import os", ""], f'api_key={{{key}: os.environ["API_KEY"]}}'
            case ir.SchemeType.HTTP_BASIC:
                return ["import os", ""], 'username="me", password=os.environ["PASSWORD"]'
            case ir.SchemeType.HTTP_BEARER | ir.SchemeType.OAUTH2 | ir.SchemeType.OPENID_CONNECT:
                return ["import os", ""], 'access_token=os.environ["TOKEN"]'
            case _:
                continue
    return [], ""
