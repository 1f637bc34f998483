"""The module ``webhooks``: a function for each message that the API sends, and one for whichever webhook it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specmill import ir
from specmill.plan.code import Code, fill, identifier, literal, merge
from specmill.plan.codecs import CodecPrinter
from specmill.plan.contents import ContentPrinter, Family, family
from specmill.plan.docstrings import docstring
from specmill.plan.imports import ImportBlock, import_block
from specmill.plan.layout import Brackets, Node, annotated, lay_out
from specmill.plan.markdown import cell
from specmill.plan.models import alias_statement
from specmill.plan.namebook import NameBook
from specmill.plan.names import SchemaNames
from specmill.plan.profile import Profile
from specmill.plan.prose import prose
from specmill.plan.scope import Claim
from specmill.plan.symbols import Symbols
from specmill.plan.types import TypePrinter
from specmill.plan.words import constant
from specmill.values import frozen

MODULE = "webhooks"
OFFERED = ("StandardWebhooks", "HmacSignature", "InvalidSignature")
"""Names that the package exports from the module besides."""
_RESERVED = ("unwrap", *OFFERED, "InvalidMessage", "body", "headers", "verify", "strict")


@frozen
class ParserPlan:
    """One function, and the constant it works from."""

    name: Code
    definition: Code
    doc: Code
    statement: Code
    constant: Code
    text: Code
    """What the message is, for a table."""


@frozen
class WebhooksPlan:
    """The whole module."""

    module_doc: Code
    imports: ImportBlock
    alias: Code | None
    """What any webhook is read as."""
    functions: tuple[ParserPlan, ...]
    exported: tuple[Code, ...]


def webhooks_plan(schemas: SchemaNames, symbols: Symbols, profile: Profile, book: NameBook) -> WebhooksPlan | None:
    """Return the module; None where no message has a body."""
    messages = list({each.place: each for each in schemas.api.messages if each.body is not None}.values())
    if not messages:
        return None
    types = TypePrinter(schemas, symbols)
    contents = ContentPrinter(types, CodecPrinter(schemas, symbols), symbols)
    return _Planner(contents, symbols, profile, book).plan(messages, schemas.package)


@frozen
class _Planner:
    contents: ContentPrinter
    symbols: Symbols
    profile: Profile
    book: NameBook

    def plan(self, messages: list[ir.Message], package: str) -> WebhooksPlan:
        names = self.book.allocate("webhooks", self._claims(messages), reserved={*_RESERVED, *self.symbols.taken})
        own = self.book.allocate("constants of webhooks", map(_constant_claim, messages), reserved=("_UNWRAP",))
        functions = [self._parser(names[_key(each)], own[_key(each)], each) for each in messages]
        alias = None
        schemas = list(dict.fromkeys(_webhook_schemas(messages)))
        if schemas:
            alias, unwrap = self._unwrap(names["any"], schemas)
            functions.insert(0, unwrap)
        codes = [code for each in functions for code in (each.definition, each.statement, each.constant)]
        offered = [self.symbols.runtime("webhook_signatures", each) for each in OFFERED]
        offered.append(self.symbols.runtime("messages", "InvalidMessage"))
        exported = {*(each.name.text for each in functions), *(each.text for each in offered)}
        exported.update((names["any"],) if alias else ())
        return WebhooksPlan(
            module_doc=docstring(f"Messages that the API of {package} sends: webhooks and callbacks.", 0),
            imports=import_block(merge((*codes, *offered, *([alias] if alias else []))), ""),
            alias=alias,
            functions=tuple(functions),
            exported=tuple(literal(each) for each in sorted(exported)),
        )

    def _claims(self, messages: Iterable[ir.Message]) -> list[Claim]:
        method = self.profile.naming.method
        claims = [Claim("any", "any", ("Webhook", "AnyWebhook"))]
        for each in messages:
            name = f"parse_{method(each.name)}"
            claims.append(Claim(_key(each), each.name, (name, f"{name}_{each.method.lower()}", f"{name}_{each.kind}")))
        return claims

    def _parser(self, name: str, own: str, message: ir.Message) -> ParserPlan:
        response = ir.Response("200", message.body.contents if message.body else ())
        text = prose(message.docs, fallback=f"Read the {message.kind} ``{message.name}``.")
        returns = self.contents.returned((response,))
        return self._function(name, own, message.name, returns, self.contents.response(response), text)

    def _unwrap(self, alias: str, schemas: list[ir.Schema]) -> tuple[Code, ParserPlan]:
        """Return the type of any webhook, and the function that reads one. It cannot be called without a thought."""
        whole = schemas[0] if len(schemas) == 1 else ir.Union(tuple(schemas))
        response = ir.Response("200", (ir.Content("application/json", whole),))
        statement = alias_statement(alias, self.contents.returned((response,)), self.symbols)
        text = "Read whichever webhook it is, told by what is in it. With ``verify=None`` anybody may have sent it."
        content = self.contents.response(response)
        return statement, self._function(
            "unwrap", "_UNWRAP", "any webhook", identifier(alias), content, text, verified=True
        )

    def _function(
        self, name: str, constant: str, wire: str, returns: Code, content: Node, text: str, *, verified: bool = False
    ) -> ParserPlan:
        own = identifier(constant)
        kind = self.symbols.runtime("messages", "Message")
        full = fill("{kind}[{returns}]", kind=kind, returns=returns)
        signature = Brackets(
            fill("def {name}", name=identifier(name)),
            tuple(self._arguments(verified)),
            tail=fill(" -> {returns}:", returns=returns),
        )
        return ParserPlan(
            name=identifier(name),
            definition=lay_out(signature, 0),
            doc=docstring(text, 4),
            statement=fill("return {own}.parse(body, headers, verify=verify, strict=strict)", own=own),
            constant=annotated(own, full, Brackets(kind, (literal(wire), content)), 0),
            text=cell(text),
        )

    def _arguments(self, verified: bool) -> Iterator[Code]:
        text = self.symbols.builtin("str")
        fields = fill("{kind}[{text}, {text}]", kind=self.symbols.standard("Mapping"), text=text)
        verify = self.symbols.runtime("webhook_signatures", "Verify", typing_only=True)
        none = Code("" if verified else " = None")
        yield fill("body: {bytes} | {text}", bytes=self.symbols.builtin("bytes"), text=text)
        yield fill("headers: {fields} | None = None", fields=fields)
        yield Code("*")
        yield fill("verify: {verify} | None{none}", verify=verify, none=none)
        yield fill("strict: {flag} = False", flag=self.symbols.builtin("bool"))


def _constant_claim(message: ir.Message) -> Claim:
    return Claim(
        _key(message), message.name, (f"_{constant(message.name)}", f"_{constant(message.name)}_{message.method}")
    )


def _webhook_schemas(messages: Iterable[ir.Message]) -> Iterator[ir.Schema]:
    """Yield the schemas of the webhooks that come as JSON; callbacks come where the caller wants each."""
    for each in messages:
        contents = each.body.contents if each.body is not None and each.kind == "webhook" else ()
        yield from (content.schema or ir.ANYTHING for content in contents if family(content) is Family.JSON)


def _key(message: ir.Message) -> str:
    """Return what tells a message from all others, wherever its document lies."""
    return f"{message.kind} {message.name} {message.method} {message.place.pointer}"
