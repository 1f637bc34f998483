"""Modules of ``api``: one Api class a tag, sync and async, and the operations they call."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from attrs import evolve, field

from specmill import ir
from specmill.plan.arguments import Argument, argument_key, arguments, signature
from specmill.plan.bounds import with_bounds
from specmill.plan.code import Code, identifier, merge
from specmill.plan.codecs import CodecPrinter
from specmill.plan.companions import (
    CompanionPrinter,
    Companions,
    companions,
    pages_constants,
    waiting_constants,
)
from specmill.plan.contents import ContentPrinter
from specmill.plan.docstrings import docstring
from specmill.plan.fields import long_literals
from specmill.plan.imports import ImportBlock, import_block
from specmill.plan.methods import ArgumentDoc, MethodPlan, MethodPrinter, argument_text, trailing_ignored
from specmill.plan.models import literal_alias
from specmill.plan.namebook import NameBook
from specmill.plan.names import SchemaNames
from specmill.plan.operations import OperationPrinter, split_responses
from specmill.plan.paging.find import Pagings
from specmill.plan.paging.printer import PagingPrinter
from specmill.plan.polling.find import Pollings
from specmill.plan.polling.printer import PollingPrinter, Reference
from specmill.plan.profile import Profile
from specmill.plan.prose import prose
from specmill.plan.response_headers import HeadersPlan, HeadersPlanner
from specmill.plan.rows import TableRow
from specmill.plan.scope import Claim
from specmill.plan.settle import ApiNames, method_names
from specmill.plan.symbols import Symbols
from specmill.plan.types import TypePrinter, Use
from specmill.plan.words import constant
from specmill.values import frozen


@frozen
class OperationDoc:
    """An operation for the documentation pages."""

    name: str
    method: str
    path: str
    text: str
    signature: tuple[Code, ...]
    """Arguments of the shortest call."""
    arguments: tuple[ArgumentDoc, ...]
    returns: str
    part: str = ""
    """The API it belongs to, where the package has several."""
    iterator: str = ""
    """Method that goes through all pages, if there is one."""
    beginning: str = ""
    """Method that waits for what comes of it, if there is one."""
    stream: str = ""
    """Method that leaves the body unread, if there is one."""
    headers: tuple[TableRow, ...] = ()
    """Declared header fields of the answers."""
    answers: tuple[ir.Response, ...] = ()
    """What the operation returns, for an example."""


@frozen
class ApiPlan:
    """A module with the Api classes of one tag."""

    module: str
    attribute: Code
    class_name: Code
    async_class_name: Code
    base: Code
    async_base: Code
    doc: Code
    module_doc: Code
    imports: ImportBlock
    aliases: tuple[Code, ...]
    methods: tuple[MethodPlan, ...]
    async_methods: tuple[MethodPlan, ...]
    constants: tuple[Code, ...]
    headers: tuple[HeadersPlan, ...]
    """Classes of the header fields of answers."""
    text: str
    operations: tuple[OperationDoc, ...]


@frozen
class _Planned:
    """One operation with everything decided about it."""

    operation: ir.Operation
    name: str
    constant: str
    arguments: tuple[Argument, ...]
    returns: Code
    companions: Companions


@frozen
class ApiPlanner:
    """Plans the module of one tag after the other."""

    schemas: SchemaNames
    profile: Profile
    symbols: Symbols
    book: NameBook
    pagings: Pagings = field(factory=dict)
    pollings: Pollings = field(factory=dict)
    renamed: Mapping[str, str] = field(factory=dict)
    """Deprecated names that are kept."""

    def plan(self, names: ApiNames, operations: tuple[ir.Operation, ...], text: str) -> ApiPlan:
        """Return the module of one tag."""
        named = method_names(names.tag, operations, self.profile, self.book)
        aliases = self._literal_aliases(names, operations, named)
        symbols = self.symbols.within({*named.values(), *(f"{name}_with_http_info" for name in named.values())})
        module_printer = self._contents(self.symbols, aliases)
        class_printer = self._contents(symbols, aliases)
        planned = sorted(self._planned(operations, named, names, class_printer), key=lambda each: each.name)
        printer = MethodPrinter(class_printer.types, class_printer, symbols, self.profile)
        beside = CompanionPrinter(printer)
        constants = tuple(self._constants(names.tag, planned, module_printer))
        headers = self._headers(names).plan({each.name: each.operation for each in planned})
        forms = [
            form
            for each in planned
            for form in (
                printer.forms(
                    *(each.name, each.constant, each.operation, each.arguments, each.returns),
                    headers=headers[each.name].class_name if each.name in headers else None,
                ),
                beside.forms(
                    *(each.name, each.constant, each.operation, each.companions, each.arguments, each.returns)
                ),
            )
        ]
        typed = {name: each.class_name for name, each in headers.items()}
        forms += [
            printer.renamed(old, each.name, each.arguments, each.returns, typed.get(each.name))
            for each in planned
            for old in self._old_names(names, each.name, symbols.members)
        ]
        methods = tuple(method for each in forms for method in each.sync)
        async_methods = tuple(method for each in forms for method in each.asynchronous)
        base, async_base = (self.symbols.runtime(module, name) for module, name in self.profile.api_bases)
        statements = tuple(statement for _, statement in aliases.values())
        parts = [part for each in (*methods, *async_methods) for part in (each.definition, each.statement)]
        fields = [code for each in headers.values() for code in each.codes]
        codes = (base, async_base, *statements, *constants, *parts, *fields)
        return ApiPlan(
            module=names.module,
            attribute=identifier(names.attribute),
            class_name=identifier(names.class_name),
            async_class_name=identifier(f"Async{names.class_name}"),
            base=base,
            async_base=async_base,
            doc=docstring(text, 4),
            module_doc=docstring(f"Operations of {self.schemas.package}: {names.tag or 'those without a tag'}.", 0),
            imports=import_block(merge(codes), "api"),
            aliases=statements,
            methods=methods,
            async_methods=async_methods,
            constants=constants,
            headers=tuple(headers.values()),
            text=text,
            operations=tuple(_operation_doc(each, printer, headers.get(each.name)) for each in planned),
        )

    def _headers(self, names: ApiNames) -> HeadersPlanner:
        taken = {names.class_name, f"Async{names.class_name}"}
        return HeadersPlanner(self.schemas, self.symbols, self.profile, self.book, names.tag, taken)

    def _old_names(self, names: ApiNames, method: str, taken: Collection[str]) -> Iterator[str]:
        """Yield the deprecated names of a method."""
        for old, new in self.renamed.items():
            owner, _, name = old.partition(".")
            if owner == names.class_name and new == f"{owner}.{method}" and name not in taken:
                yield name

    def _contents(self, symbols: Symbols, aliases: dict[ir.Enumeration, tuple[Code, Code]]) -> ContentPrinter:
        names = {each: name for each, (name, _) in aliases.items()}
        types = TypePrinter(self.schemas, symbols, Use.WRITE, loose=self.profile.positional_required, aliases=names)
        return ContentPrinter(types, CodecPrinter(self.schemas, symbols, names), symbols)

    def _literal_aliases(
        self,
        names: ApiNames,
        operations: tuple[ir.Operation, ...],
        methods: dict[int, str],
    ) -> dict[ir.Enumeration, tuple[Code, Code]]:
        """Return aliases for parameters that take one of many values."""
        if self.profile.positional_required:
            return {}
        wanted: dict[ir.Enumeration, str] = {}
        for operation in operations:
            for parameter in operation.parameters:
                for each in long_literals(parameter.schema):
                    wanted.setdefault(each, f"{methods[id(operation)]} {parameter.name}")
        naming = self.profile.naming.inline_class
        claims = [Claim(place, place, (naming("", tuple(place.split(" ", 1))),)) for place in wanted.values()]
        settled = self.book.allocate(f"literals of {names.tag}", claims, reserved=self.symbols.taken)
        return {each: literal_alias(settled[place], each, self.symbols) for each, place in wanted.items()}

    def _planned(
        self,
        operations: tuple[ir.Operation, ...],
        methods: dict[int, str],
        names: ApiNames,
        contents: ContentPrinter,
    ) -> Iterator[_Planned]:
        settled = {id(each): f"{each.method} {each.path}" for each in operations}
        constants = self.book.allocate(
            f"constants of {names.tag}",
            [Claim(settled[id(each)], methods[id(each)], ("_" + constant(methods[id(each)]),)) for each in operations],
        )
        beside = companions(names.tag, operations, methods, self.pagings, self.pollings, self.book)
        pages = pages_constants(names.tag, operations, constants, self.pagings, self.book)
        taken = {*constants.values(), *pages.values()}
        waiting = waiting_constants(names.tag, operations, constants, self.pollings, self.book, taken)
        for each in operations:
            scope = f"arguments of {names.tag} {settled[id(each)]}"
            good, _ = split_responses(each)
            yield _Planned(
                operation=each,
                name=methods[id(each)],
                constant=constants[settled[id(each)]],
                arguments=arguments(each, scope, self.profile, self.book, self.schemas.api),
                returns=contents.returned(good),
                companions=evolve(
                    beside[id(each)],
                    pages=pages.get(settled[id(each)], ""),
                    waiting=waiting.get(settled[id(each)], ""),
                    asked=waiting if each.key in self.pollings else {},
                ),
            )

    def _constants(self, tag: str, planned: list[_Planned], contents: ContentPrinter) -> Iterator[Code]:
        printer = OperationPrinter(contents.codecs, contents, self.symbols, self.profile)
        for each in planned:
            good, _ = split_responses(each.operation)
            returns = contents.returned(good)
            yield printer.constant(each.constant, each.name, each.operation, each.arguments, returns)
            paging = each.companions.paging
            if paging is not None:
                yield PagingPrinter(contents, self.symbols).constant(each.companions.pages, paging, each.arguments)
        yield from self._waiting(tag, planned, contents, printer)

    def _waiting(
        self, tag: str, planned: list[_Planned], contents: ContentPrinter, printer: OperationPrinter
    ) -> Iterator[Code]:
        """Yield what says how one waits, behind the operations of other modules that it needs."""
        own = {each.operation.key: Reference(each.constant, each.arguments) for each in planned}
        found = PollingPrinter(contents, self.symbols)
        statements: list[Code] = []
        names = {key: name for each in planned for key, name in each.companions.asked.items()}

        def refer(operation: ir.Operation) -> Reference:
            key = f"{operation.method} {operation.path}"
            if operation.key not in own:
                name = names[f"asked {key}"]
                taken = arguments(operation, f"arguments of {tag} {key}", self.profile, self.book, self.schemas.api)
                returns = contents.returned(split_responses(operation)[0])
                statements.append(printer.constant(name, operation.id or key, operation, taken, returns))
                own[operation.key] = Reference(name, taken)
            return own[operation.key]

        for each in planned:
            polling = each.companions.polling
            if polling is not None:
                statement = found.constant(each.companions.waiting, each.operation, polling, each.arguments, refer)
                yield from (*statements, statement)
                statements.clear()


def _described(argument: Argument, schemas: SchemaNames) -> str:
    text, source = argument_text(argument), argument.source
    if argument.ignored or not isinstance(source, ir.Parameter):
        return text
    return with_bounds(text, source.schema, schemas)


def _operation_doc(planned: _Planned, printer: MethodPrinter, headers: HeadersPlan | None) -> OperationDoc:
    shown = signature(planned.arguments)
    droppable = trailing_ignored([each for each in shown if each.positional])
    documented = tuple(
        ArgumentDoc(
            each.name,
            printer.argument_type(each, optional=not each.required or each.ignored).text,
            each.required and not each.ignored,
            argument_text(each),
            key=argument_key(each.source),
            positional=each.positional,
            omissible=each in droppable or not each.required,
            alias=each.alias,
            described=_described(each, printer.types.schemas),
        )
        for each in shown
    )
    needed = [each for each in shown if each.required and not each.ignored]
    call = tuple(Code(each.name if each.positional else f"{each.name}=...") for each in needed)
    return OperationDoc(
        name=planned.name,
        method=planned.operation.method,
        path=planned.operation.path,
        text=prose(planned.operation.docs),
        signature=call,
        arguments=documented,
        returns=printer.result(planned.returns).text,
        part=planned.operation.part,
        iterator=planned.companions.iterator,
        beginning=planned.companions.beginning,
        stream=planned.companions.stream,
        headers=tuple(each.row for each in headers.fields) if headers else (),
        answers=split_responses(planned.operation)[0],
    )
