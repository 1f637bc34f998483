"""Methods of Api classes: signature, docstring and the one statement."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from specmill import ir
from specmill.plan.arguments import Argument, signature
from specmill.plan.code import EMPTY, Code, fill, identifier, literal
from specmill.plan.contents import ContentPrinter
from specmill.plan.docstrings import WIDTH, docstring, wrap
from specmill.plan.layout import Brackets, Item, Node, lay_out
from specmill.plan.profile import Profile
from specmill.plan.prose import prose
from specmill.plan.symbols import Symbols
from specmill.plan.types import TypePrinter
from specmill.values import frozen

SELF = Code("self")
STAR = Code("*")
OPTIONS = Code("options")
CLIENT = Code("self.api_client")
RETURN = Code("return ")
AWAIT = Code("await ")
ASYNC = Code("async ")


@frozen
class MethodPlan:
    """One method, sync or async."""

    definition: Code
    """From ``def`` to the colon."""
    doc: Code
    statement: Code


@frozen
class MethodForms:
    """The methods of one operation."""

    sync: tuple[MethodPlan, ...]
    asynchronous: tuple[MethodPlan, ...]


@frozen
class Companion:
    """A method that hands an operation to something else than a call. Of pairs, the second is for an event loop."""

    name: str
    returns: tuple[Code, Code]
    functions: tuple[Code, Code]
    """What gets the client, ``passed``, the options and the arguments. Neither is awaited."""
    passed: tuple[Code, ...]
    arguments: tuple[Argument, ...]
    doc: str


@frozen
class ArgumentDoc:
    """An argument for the documentation pages and for the comparison of surfaces."""

    name: str
    annotation: str
    required: bool
    text: str
    key: str
    """What it is on the wire, whatever it is called."""
    positional: bool
    omissible: bool
    """May be left out of a call."""
    alias: str | None = None
    described: str = ""
    """The text with the bounds of its values."""


@frozen
class MethodPrinter:
    """Prints the methods of one Api class."""

    types: TypePrinter
    contents: ContentPrinter
    symbols: Symbols
    profile: Profile

    def forms(
        self,
        name: str,
        constant: str,
        operation: ir.Operation,
        arguments: tuple[Argument, ...],
        returns: Code,
        headers: Code | None = None,
    ) -> MethodForms:
        """Return every form of an operation's method. ``headers`` is the class of the answers' header fields."""
        items = (SELF, *self._items(arguments), self._options())
        passed = (identifier(constant), OPTIONS, *(self._passed(each) for each in arguments if not each.ignored))
        doc = self._doc(operation, arguments)
        short = docstring(f"Do as :meth:`{name}`; return status, headers and the response too.", 8)
        plain = _pair(name, items, self.result(returns), doc, Code(self.profile.call), passed)
        wrapped = self._response(returns, headers)
        info = f"{name}_with_http_info"
        with_info = _pair(
            info, items, wrapped, short, Code("self._call_with_http_info"), passed, self._wrapper(headers)
        )
        forms = [plain, with_info]
        if self.profile.unread:
            forms.append(self._unread(name, items, passed))
        return MethodForms(*(tuple(each[index] for each in forms) for index in (0, 1)))

    def _unread(self, name: str, items: tuple[Code, ...], passed: tuple[Node, ...]) -> tuple[MethodPlan, MethodPlan]:
        """Return the form that gives an answer of whatever status, its body unread."""
        doc = docstring(f"Do as :meth:`{name}`; return the answer with its body unread, whatever its status.", 8)
        anything = self.symbols.standard("Any")
        return _pair(f"{name}_without_preload_content", items, anything, doc, Code(self.profile.unread), passed)

    def result(self, returns: Code) -> Code:
        """Return the annotation of what the plain method returns."""
        if self.profile.result is None:
            return returns
        module, name = self.profile.result
        kind = self.symbols.runtime(module, name, typing_only=True)
        return fill("{kind}[{returns}]", kind=kind, returns=returns)

    def _wrapper(self, headers: Code | None) -> Callable[[Node], Node]:
        """Return what goes around a call to read the header fields of its answer."""
        function = self.symbols.runtime("typed_headers", "with_headers")
        return _itself if headers is None else lambda call: Brackets(function, (headers, call))

    def _response(self, returns: Code, headers: Code | None) -> Code:
        if headers is None:
            response = self.symbols.runtime(*self.profile.response, typing_only=True)
            return fill("{response}[{returns}]", response=response, returns=returns)
        response = self.symbols.runtime("typed_headers", "TypedResponse", typing_only=True)
        text = "{response}[{returns}, {headers}]"
        return fill(text, response=response, returns=returns, headers=headers)

    def companion(self, form: Companion) -> tuple[MethodPlan, MethodPlan]:
        """Return a companion's method and its asynchronous twin. Both take the options of the runtime alone."""
        items = (SELF, *self._items(form.arguments), self._options(("options", "CallOptions")))
        passed = (CLIENT, *form.passed, OPTIONS, *(self._passed(each) for each in form.arguments if not each.ignored))
        doc = docstring(form.doc, 8)
        sync, twin = (
            _plain(form.name, items, returns, doc, function, passed)
            for returns, function in zip(form.returns, form.functions, strict=True)
        )
        return sync, twin

    def renamed(
        self, old: str, new: str, arguments: tuple[Argument, ...], returns: Code, headers: Code | None
    ) -> MethodForms:
        """Return the methods of a name that is deprecated: they hand everything on."""
        wrapped = self._response(returns, headers)
        plain = self._renamed(old, new, arguments, self.result(returns))
        with_info = self._renamed(f"{old}_with_http_info", f"{new}_with_http_info", arguments, wrapped)
        return MethodForms((plain[0], with_info[0]), (plain[1], with_info[1]))

    def _renamed(
        self, old: str, new: str, arguments: tuple[Argument, ...], returns: Code
    ) -> tuple[MethodPlan, MethodPlan]:
        items = (SELF, *self._items(arguments), self._options())
        names = [name for each in signature(arguments) for name in (each.name, each.alias) if name is not None]
        passed = (*(fill("{name}={name}", name=identifier(name)) for name in names), Code("**options"))
        doc = docstring(f"Deprecated: it is called :meth:`{new}` now.", 8)
        function = fill(
            "{renamed}(self.{new}, {old})",
            renamed=self.symbols.runtime("renamed", "renamed"),
            new=identifier(new),
            old=literal(old),
        )
        return _pair(old, items, returns, doc, function, passed)

    # -- signature -----------------------------------------------------------------------------------------------------

    def _items(self, given: tuple[Argument, ...]) -> Iterator[Code]:
        arguments = signature(given)
        positional = [each for each in arguments if each.positional]
        keywords = [each for each in arguments if not each.positional]
        droppable = trailing_ignored(positional)
        for each in positional:
            yield self._item(each, optional=each in droppable or not each.required)
        if keywords:
            yield STAR
        for each in keywords:
            yield self._item(each, optional=not each.required)
            if each.alias is not None:
                yield self._item(each, optional=True, name=each.alias)

    def _item(self, argument: Argument, *, optional: bool, name: str | None = None) -> Code:
        annotation = self.argument_type(argument, optional=optional)
        if optional and self._null_is_sent(argument):
            unset = self.symbols.runtime("unset", "UNSET")
            kind = self.symbols.runtime("unset", "Unset", typing_only=True)
            text = "{name}: {annotation} | {kind} = {unset}"
            return fill(text, name=identifier(argument.name), annotation=annotation, kind=kind, unset=unset)
        text = "{name}: {annotation} = None" if optional else "{name}: {annotation}"
        return fill(text, name=identifier(name or argument.name), annotation=annotation)

    def _null_is_sent(self, argument: Argument) -> bool:
        """Say whether None as body stands for null, so that something else has to stand for no body."""
        if self.profile.positional_required or not isinstance(argument.source, ir.Body):
            return False
        return self.contents.null_is_a_body(argument.source)

    def argument_type(self, argument: Argument, *, optional: bool) -> Code:
        """Return the annotation of an argument."""
        if isinstance(argument.source, ir.Body):
            accepted = self.contents.accepted(argument.source)
            return _optional(accepted) if optional else accepted
        return self.types.annotation(argument.source.schema, nullable=optional)

    def _options(self, kind: tuple[str, str] | None = None) -> Code:
        unpack = self.symbols.standard("Unpack")
        module, name = kind or self.profile.options
        options = self.symbols.runtime(module, name, typing_only=True)
        return fill("**options: {unpack}[{options}]", unpack=unpack, options=options)

    def _passed(self, argument: Argument) -> Node:
        """Return what hands an argument on; the fields of a form are put together again."""
        if not argument.parts:
            return _passed(argument)
        entries = tuple(
            Item(fill("{key}: ", key=literal(each.source.name or "")), identifier(each.name))
            for each in argument.parts
            if isinstance(each.source, ir.Field)
        )
        form = Brackets(self.symbols.runtime("openapi_generator_forms", "form"), (Brackets(EMPTY, entries, "{}"),))
        return Item(fill("{name}=", name=identifier(argument.name)), form)

    # -- docstring -----------------------------------------------------------------------------------------------------

    def _doc(self, operation: ir.Operation, arguments: tuple[Argument, ...]) -> Code:
        text = prose(operation.docs, fallback=f"{operation.method} {operation.path}")
        return docstring(text, 8, extra="\n".join(_argument_lines(signature(arguments))))


def trailing_ignored(positional: list[Argument]) -> list[Argument]:
    """Return ignored arguments with no needed one behind them: they may be left out."""
    droppable: list[Argument] = []
    for each in reversed(positional):
        if not each.ignored:
            break
        droppable.append(each)
    return droppable


def argument_text(argument: Argument) -> str:
    """Return what is said of an argument, as the document has it."""
    if argument.ignored:
        return "Ignored: the media types of the operation are sent."
    return prose(argument.source.docs)


def _argument_lines(arguments: tuple[Argument, ...]) -> list[str]:
    described = [(each.name, argument_text(each)) for each in arguments]
    lines = [line for name, text in described if text for line in _argument_entry(name, text)]
    return ["Args:", *lines] if lines else []


def _argument_entry(name: str, text: str) -> list[str]:
    first, *rest = wrap(f"{name}: {text}", WIDTH - 16)
    return [f"    {first}", *(f"        {line}" if line else "" for line in rest)]


# -- the whole method --------------------------------------------------------------------------------------------------


def _itself(call: Node) -> Node:
    return call


def _pair(
    name: str,
    items: tuple[Code, ...],
    returns: Code,
    doc: Code,
    function: Code,
    passed: tuple[Node, ...],
    around: Callable[[Node], Node] = _itself,
) -> tuple[MethodPlan, MethodPlan]:
    """Return a method and its asynchronous twin."""
    tail = fill(" -> {returns}:", returns=returns)
    signature = Brackets(fill("def {name}", name=identifier(name)), items, tail=tail)
    value = Brackets(function, passed)
    sync = MethodPlan(lay_out(signature, 4), doc, lay_out(Item(RETURN, around(value)), 8))
    awaited = Item(RETURN, around(Item(AWAIT, value)))
    return sync, MethodPlan(lay_out(Item(ASYNC, signature), 4), doc, lay_out(awaited, 8))


def _plain(
    name: str, items: tuple[Code, ...], returns: Code, doc: Code, function: Code, passed: tuple[Node, ...]
) -> MethodPlan:
    signature = Brackets(fill("def {name}", name=identifier(name)), items, tail=fill(" -> {returns}:", returns=returns))
    return MethodPlan(lay_out(signature, 4), doc, lay_out(Item(RETURN, Brackets(function, passed)), 8))


def _passed(argument: Argument) -> Code:
    name = identifier(argument.name)
    if argument.alias is None:
        return fill("{name}={name}", name=name)
    text = "{name}={name} if {alias} is None else {alias}"
    return fill(text, name=name, alias=identifier(argument.alias))


def _optional(annotation: Code) -> Code:
    if annotation.text in ("Any", "_Any") or annotation.text.endswith("None"):
        return annotation
    return fill("{annotation} | None", annotation=annotation)
