"""Operations as the constants that the runtime works from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import field

from specmill import ir
from specmill.plan.arguments import Argument
from specmill.plan.code import EMPTY, Code, fill, identifier, literal
from specmill.plan.codecs import CodecPrinter, deferred
from specmill.plan.contents import ContentPrinter
from specmill.plan.fields import limits
from specmill.plan.layout import Brackets, Item, Node, annotated
from specmill.plan.profile import Profile
from specmill.plan.retries import policy
from specmill.plan.secrets import holds_secret
from specmill.plan.symbols import Symbols
from specmill.values import frozen

_FACTORIES = {
    ir.In.PATH: "Path",
    ir.In.QUERY: "Query",
    ir.In.HEADER: "Header",
    ir.In.COOKIE: "Cookie",
    ir.In.QUERYSTRING: "QueryString",
}
_DEFAULT_STYLE = {
    ir.In.PATH: ir.Style.SIMPLE,
    ir.In.QUERY: ir.Style.FORM,
    ir.In.HEADER: ir.Style.SIMPLE,
    ir.In.COOKIE: ir.Style.FORM,
    ir.In.QUERYSTRING: ir.Style.FORM,
}


@frozen
class OperationPrinter:
    """Prints the operation constants of one module."""

    codecs: CodecPrinter
    contents: ContentPrinter
    symbols: Symbols
    profile: Profile
    _responses_known: dict[int, Node] = field(factory=dict, init=False)
    """Entries by the identity of the response, which lives as long as the API: operations share those of components."""

    def constant(
        self,
        name: str,
        method: str,
        operation: ir.Operation,
        arguments: tuple[Argument, ...],
        returns: Code,
    ) -> Code:
        """Return the statement that defines an operation's constant."""
        kind = self.symbols.runtime("operation", "Operation")
        full = fill("{kind}[{returns}]", kind=kind, returns=returns)
        return annotated(identifier(name), full, Brackets(kind, tuple(self._items(method, operation, arguments))), 0)

    def _items(self, method: str, operation: ir.Operation, arguments: tuple[Argument, ...]) -> Iterator[Node]:
        yield literal(method)
        yield literal(operation.method)
        yield literal(operation.path)
        parameters = tuple(self._parameter(each) for each in arguments if _sent(each))
        if parameters:
            yield Item(Code("parameters="), Brackets(EMPTY, parameters))
        body = next((each for each in arguments if isinstance(each.source, ir.Body)), None)
        if body is not None and isinstance(body.source, ir.Body):
            yield from self._body(body, body.source)
        yield from self._responses(operation)
        if operation.security:
            yield Item(Code("security="), _security(operation.security))
        if operation.part:
            yield Item(Code("api="), literal(operation.part))
        if operation.servers:
            yield Item(Code("servers="), servers(operation.servers, self.symbols))
        if operation.retry is not None:
            yield from self._retry(operation.retry)
        if operation.rate is not None:
            yield Item(Code("rate="), Brackets(EMPTY, tuple(literal(each) for each in operation.rate)))
        if operation.docs.deprecated:
            yield Item(Code("deprecated="), literal(True))

    def _retry(self, retry: ir.Retry) -> Iterator[Node]:
        if retry.idempotent is not None:
            yield Item(Code("idempotent="), literal(retry.idempotent))
        if isinstance(retry.policy, Mapping):
            yield Item(Code("retry="), policy(retry.policy, self.symbols))
        elif retry.policy is not None:
            yield Item(Code("retry="), literal(retry.policy))

    def _parameter(self, argument: Argument) -> Node:
        source = argument.source
        assert isinstance(source, ir.Parameter)
        factory = self.symbols.runtime("parameters", _FACTORIES[source.where])
        items: list[Node] = [literal(source.name)]
        if argument.name != source.name:
            items.append(literal(argument.name))
        items.extend(self._parameter_details(source))
        return Brackets(factory, tuple(items))

    def _parameter_details(self, source: ir.Parameter) -> Iterator[Node]:
        if source.required and source.where is not ir.In.PATH:
            yield Item(Code("required="), literal(True))
        if source.media_type is None:
            yield from _style(source)
        elif source.where is ir.In.QUERYSTRING and source.media_type == "application/x-www-form-urlencoded":
            pass  # the form that a query has anyway
        elif not _is_plain_text(source.media_type):
            yield Item(Code("content="), literal(True))
        if source.allow_reserved:
            yield Item(Code("allow_reserved="), literal(True))
        if source.secret or holds_secret(source.schema, self.codecs.schemas.api):
            yield Item(Code("secret="), literal(True))
        if self._needs_codec(source.schema):
            yield Item(Code("codec="), deferred(self.codecs.codec(source.schema)))
        if self.profile.checks_arguments:
            yield from (Item(Code(f"{name}="), limit) for name, limit in limits(source.schema))

    def _needs_codec(self, schema: ir.Schema) -> bool:
        """Say whether a value's Python type alone would not tell how to write it."""
        match schema:
            case ir.Scalar(kind=kind):
                return kind in (ir.Kind.UNIX_TIME, ir.Kind.DECIMAL_NUMBER)
            case ir.Array(items=inner) | ir.Nullable(inner=inner) | ir.Map(values=inner):
                return self._needs_codec(inner)
            case _:
                return False

    def _body(self, argument: Argument, body: ir.Body) -> Iterator[Node]:
        yield Item(Code("body="), self.contents.request(body.contents))
        if argument.name != "body":
            yield Item(Code("body_argument="), literal(argument.name))
        if body.required:
            yield Item(Code("body_required="), literal(True))
        if not self.profile.positional_required and self.contents.null_is_a_body(body):
            yield Item(Code("body_nullable="), literal(True))

    def _responses(self, operation: ir.Operation) -> Iterator[Node]:
        good, bad = split_responses(operation)
        for keyword, responses in (("returns=", good), ("raises=", bad)):
            entries = tuple(map(self._response, responses))
            if entries:
                yield Item(Code(keyword), Brackets(EMPTY, entries, "{}"))

    def _response(self, response: ir.Response) -> Node:
        known = self._responses_known.get(id(response))
        if known is None:
            status = fill("{status}: ", status=literal(response.status))
            known = self._responses_known[id(response)] = Item(status, self.contents.response(response))
        return known


def _sent(argument: Argument) -> bool:
    return isinstance(argument.source, ir.Parameter) and not argument.ignored


def split_responses(operation: ir.Operation) -> tuple[tuple[ir.Response, ...], tuple[ir.Response, ...]]:
    """Return the responses that an operation returns, and those that it raises and that have a body to read.

    ``default`` is what an operation returns when nothing else is.
    """
    good = [each for each in operation.responses if each.status.startswith("2")]
    rest = [each for each in operation.responses if not each.status.startswith("2")]
    if not good:
        good = [each for each in rest if each.status == "default"]
        rest = [each for each in rest if each.status != "default"]
    return tuple(good), tuple(each for each in rest if each.contents)


def _security(requirements: tuple[ir.Requirement, ...]) -> Node:
    """Return requirement sets in the form of the document: alternatives, each of schemes with their scopes."""
    alternatives = tuple(
        Brackets(
            EMPTY,
            tuple(
                Item(fill("{scheme}: ", scheme=literal(scheme)), literal(list(scopes)))
                for scheme, scopes in requirement.schemes
            ),
            "{}",
        )
        for requirement in requirements
    )
    return Brackets(EMPTY, alternatives, "[]")


def servers(found: tuple[ir.Server, ...], symbols: Symbols) -> Node:
    """Return servers as a tuple of runtime values."""
    return Brackets(EMPTY, tuple(_server(each, symbols) for each in found))


def _server(server: ir.Server, symbols: Symbols) -> Node:
    items: list[Node] = [literal(server.url)]
    if server.variables:
        pairs = tuple(Item(fill("{name}: ", name=literal(each.name)), _variable(each)) for each in server.variables)
        items.append(Item(Code("variables="), Brackets(EMPTY, pairs, "{}")))
    if server.name is not None:
        items.append(Item(Code("name="), literal(server.name)))
    if server.docs.description:
        items.append(Item(Code("description="), literal(server.docs.description)))
    return Brackets(symbols.runtime("servers", "Server"), tuple(items))


def _variable(variable: ir.ServerVariable) -> Node:
    choices = Brackets(EMPTY, tuple(literal(each) for each in variable.choices))
    return Brackets(EMPTY, (literal(variable.default), choices))


def _style(source: ir.Parameter) -> Iterator[Node]:
    """Yield what the runtime would not take for granted: the style, and whether it explodes."""
    if source.style is not _DEFAULT_STYLE[source.where]:
        yield Item(Code("style="), literal(source.style.value))
    if source.style is not ir.Style.DEEP_OBJECT and source.explode is not (source.style is ir.Style.FORM):
        yield Item(Code("explode="), literal(source.explode))


def _is_plain_text(media_type: str) -> bool:
    """Say whether a value of a media type is its own text; every other one is written as JSON."""
    return media_type.startswith("text/") and media_type != "text/json"
