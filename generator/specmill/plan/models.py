"""Modules of ``models``: classes, enumerations and aliases, planned down to the statement."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import TypeAlias

from attrs import field

from specmill import ir
from specmill.plan.code import Code, Import, fill, identifier, join, literal, merge
from specmill.plan.codecs import CodecPrinter, deferred
from specmill.plan.docstrings import docstring
from specmill.plan.fields import FieldPlan, claims, field_planner, long_literals
from specmill.plan.imports import ImportBlock, import_block
from specmill.plan.layout import WIDTH, Brackets, Item, Node, annotated, assigned, flat, lay_out, split_union
from specmill.plan.namebook import NameBook
from specmill.plan.names import Form, SchemaNames
from specmill.plan.profile import Profile
from specmill.plan.prose import prose
from specmill.plan.scope import Claim
from specmill.plan.shared_fields import SharedFields
from specmill.plan.symbols import Symbols
from specmill.plan.types import TypePrinter
from specmill.plan.words import constant
from specmill.plan.xml_forms import USUAL, field_form, xml_node
from specmill.values import frozen
from specmill.xml_reach import sent_as_xml


@frozen
class ModelPlan:
    """A module with one model class."""

    module: str
    class_name: Code
    bases: Code
    """Base class, and what the class statement says besides."""
    doc: Code
    module_doc: Code
    imports: ImportBlock
    aliases: tuple[Code, ...]
    fields: tuple[FieldPlan, ...]
    xml: Code | None
    """What is said of the fields' form in XML."""
    text: str


@frozen
class MemberPlan:
    """One member of an enumeration."""

    statement: Code
    doc: Code | None


@frozen
class EnumPlan:
    """A module with one enumeration class."""

    module: str
    class_name: Code
    base: Code
    doc: Code
    module_doc: Code
    imports: ImportBlock
    members: tuple[MemberPlan, ...]
    text: str


@frozen
class AliasPlan:
    """A module with a type that is no class of its own, and the codec of its values."""

    module: str
    class_name: Code
    statement: Code
    doc: Code
    module_doc: Code
    imports: ImportBlock
    codec_name: Code | None
    codec: Code | None
    text: str


SchemaPlan: TypeAlias = "ModelPlan | EnumPlan | AliasPlan"


def model_planner(schemas: SchemaNames, profile: Profile, symbols: Symbols, book: NameBook) -> ModelPlanner:
    """Return the planner of one package."""
    shared = SharedFields(field_planner(schemas, symbols, profile))
    return ModelPlanner(schemas, profile, symbols, book, shared, sent_as_xml(schemas.api))


@frozen
class ModelPlanner:
    """Plans the modules of the named schemas."""

    schemas: SchemaNames
    profile: Profile
    symbols: Symbols
    book: NameBook
    shared: SharedFields
    xml: Collection[ir.SchemaId]
    """The schemas that are read from XML or written as such."""
    _settled: dict[tuple[str, ...], tuple[str, dict[str, str]]] = field(factory=dict, init=False)
    """By the names of its fields, a model that has them, and its attributes."""

    def plan(self) -> Iterator[SchemaPlan]:
        """Yield a module for every named schema, in the order of the document."""
        for named in self.schemas.api.schemas.values():
            match named.schema:
                case ir.Record():
                    yield self._model(named, named.schema)
                case ir.Enumeration() if self.schemas.form(named.id) is Form.ENUM:
                    yield self._enum(named, named.schema)
                case _ if self.profile.models_read_none and self.schemas.inlined(named.id):
                    yield self._marker(named)
                case _:
                    yield self._alias(named)

    def _title(self, named: ir.NamedSchema) -> Code:
        what = self.schemas.names[named.id].class_name
        return Code(f'"""{what}, a part of {self.schemas.package}."""')

    def _text(self, named: ir.NamedSchema) -> str:
        return prose(named.docs, fallback=_origin(named))

    # -- models --------------------------------------------------------------------------------------------------------

    def _model(self, named: ir.NamedSchema, record: ir.Record) -> ModelPlan:
        own = self.schemas.names[named.id]
        names = self._names(named, record)
        symbols = self.symbols.within(names.values())
        aliases = self._literal_aliases(named, record, names)
        planner = field_planner(self.schemas, symbols, self.profile, _names(aliases), named.tag)
        fields = tuple(self.shared.plan(each, names[each.name], planner) for each in _without_repeats(record))
        statements = tuple(statement for _, statement in aliases.values())
        bases = join(", ", (symbols.runtime(*self.profile.model_base), *self._keywords(record, planner.codecs)))
        text = self._text(named)
        xml = self._xml(record, names, symbols) if named.id in self.xml else None
        codes = (bases, *statements, *(each.statement for each in fields), *([xml] if xml else []))
        return ModelPlan(
            module=own.module,
            class_name=identifier(own.class_name),
            bases=bases,
            doc=docstring(text, 4),
            module_doc=self._title(named),
            imports=import_block(_foreign(merge(codes), own.module), "models"),
            aliases=statements,
            fields=fields,
            xml=xml,
            text=text,
        )

    def _names(self, named: ir.NamedSchema, record: ir.Record) -> dict[str, str]:
        """Return the attributes of a model. They follow from the names of its fields, and many models have the same."""
        scope, wires = f"model:{named.id}", tuple([each.name for each in record.fields])
        like, names = self._settled.get(wires, ("", {}))
        if like and not self.book.knows(scope):
            self.book.repeat(scope, like)
            return names
        names = self.book.allocate(scope, claims(record, self.profile), reserved=self.profile.helpers)
        if not self.book.knows(scope):
            self._settled[wires] = scope, names
        return names

    def _xml(self, record: ir.Record, names: Mapping[str, str], symbols: Symbols) -> Code | None:
        """Return the table of the fields whose form in XML their names do not say."""
        forms = ((each, field_form(each, self.schemas.api)) for each in _without_repeats(record))
        items = tuple(
            Item(fill("{name}=", name=identifier(names[each.name])), xml_node(form, symbols))
            for each, form in forms
            if form != USUAL
        )
        table = Brackets(symbols.runtime("xml_names", "xml_fields"), items)
        return assigned(identifier("__xml__"), table, 4) if items else None

    def _literal_aliases(
        self,
        named: ir.NamedSchema,
        record: ir.Record,
        names: Mapping[str, str],
    ) -> dict[ir.Enumeration, tuple[Code, Code]]:
        """Return the aliases of long enumerations: the name of each, and the statement that defines it."""
        owner = self.schemas.names[named.id].class_name
        holding = [each for each in record.fields if not isinstance(each.schema, ir.Scalar | ir.Reference)]
        wanted = {each: field.name for field in holding for each in long_literals(field.schema)}
        if not wanted:
            return {}
        claimed = [
            Claim(f"{place}", place, (f"{owner}{self.profile.naming.inline_class('', (place,))}",))
            for place in dict.fromkeys(wanted.values())
        ]
        settled = self.book.allocate(f"literals:{named.id}", claimed, reserved=self.symbols.taken)
        return {each: literal_alias(settled[place], each, self.symbols) for each, place in wanted.items()}

    def _keywords(self, record: ir.Record, codecs: CodecPrinter) -> Iterator[Code]:
        """Yield what the class says of undeclared properties, where that is not "anything"."""
        if isinstance(record.additional, ir.Nothing):
            yield Code("closed=True")
        elif not codecs.trivial(record.additional):
            yield fill("extra=lambda: {codec}", codec=flat(codecs.codec(record.additional)))

    # -- enumerations --------------------------------------------------------------------------------------------------

    def _enum(self, named: ir.NamedSchema, schema: ir.Enumeration) -> EnumPlan:
        keys = [f"{type(value).__name__}:{value}" for value in schema.values]
        wanted = self.profile.naming.enum_members(schema.values)
        values = zip(keys, schema.values, wanted, strict=True)
        claimed = [Claim(key, str(value), (*_suggested(schema, value), name)) for key, value, name in values]
        names = self.book.allocate(f"enum:{named.id}", claimed, reserved=_ENUM_RESERVED)
        members = tuple(
            MemberPlan(assigned(identifier(names[key]), literal(value), 4), _member_doc(schema, value))
            for key, value in zip(keys, schema.values, strict=True)
        )
        return self._enumeration(named, self._enum_base(schema), members)

    def _enumeration(self, named: ir.NamedSchema, base: Code, members: tuple[MemberPlan, ...]) -> EnumPlan:
        own = self.schemas.names[named.id]
        text = self._text(named)
        return EnumPlan(
            module=own.module,
            class_name=identifier(own.class_name),
            base=base,
            doc=docstring(text, 4),
            module_doc=self._title(named),
            imports=import_block(base.imports, "models"),
            members=members,
            text=text,
        )

    def _enum_base(self, schema: ir.Enumeration) -> Code:
        kinds = {type(value) for value in schema.values}
        if self.profile.string_base is not None and kinds == {str}:
            return self.symbols.runtime(*self.profile.string_base)
        name = "StrEnum" if kinds == {str} else "IntEnum" if kinds == {int} else "Enum"
        return self.symbols.standard(name, typing_only=False)

    def _marker(self, named: ir.NamedSchema) -> EnumPlan:
        """Return an empty class for a schema that is no object: older generators had one, and values pass it by."""
        return self._enumeration(named, self._marker_base(named.schema), ())

    def _marker_base(self, schema: ir.Schema) -> Code:
        match schema:
            case ir.Array():
                kind = "list"
            case ir.Map():
                kind = "dict"
            case ir.Scalar(kind=ir.Kind.INTEGER):
                kind = "int"
            case ir.Scalar(kind=ir.Kind.NUMBER):
                kind = "float"
            case ir.Scalar(kind=ir.Kind.STRING):
                kind = "str"
            case _:
                kind = "object"
        base = self.profile.marker_bases.get(kind)
        return self.symbols.builtin(kind) if base is None else self.symbols.runtime(*base)

    # -- aliases -------------------------------------------------------------------------------------------------------

    def _alias(self, named: ir.NamedSchema) -> AliasPlan:
        own = self.schemas.names[named.id]
        types = TypePrinter(self.schemas, self.symbols)
        codecs = CodecPrinter(self.schemas, self.symbols)
        annotation = types.annotation(named.schema)
        statement = alias_statement(own.class_name, annotation, self.symbols)
        codec = None if self.schemas.inlined(named.id) else codecs.codec(named.schema)
        text = self._text(named)
        definition = self._alias_codec(own.codec, own.class_name, codec) if codec else None
        imports = merge((statement, *([definition] if definition else [])))
        return AliasPlan(
            module=own.module,
            class_name=identifier(own.class_name),
            statement=statement,
            doc=docstring(text, 0),
            module_doc=self._title(named),
            imports=import_block(_foreign(imports, own.module), "models"),
            codec_name=identifier(own.codec) if definition else None,
            codec=definition,
            text=text,
        )

    def _alias_codec(self, name: str, alias: str, codec: Node) -> Code:
        kind = self.symbols.runtime("codecs", "Codec", typing_only=True)
        full = fill("{kind}[{alias}]", kind=kind, alias=identifier(alias))
        value = Brackets(self.symbols.runtime("deferred", "deferred"), (deferred(codec),))
        return annotated(identifier(name), full, value, 0)


def _names(aliases: Mapping[ir.Enumeration, tuple[Code, Code]]) -> dict[ir.Enumeration, Code]:
    return {each: name for each, (name, _) in aliases.items()}


_ENUM_RESERVED = ("mro", "name", "value", "names", "values")


def alias_statement(name: str, annotation: Code, symbols: Symbols) -> Code:
    """Return the statement that gives a type a name of its own."""
    alias = symbols.standard("TypeAlias", typing_only=False)
    head = fill("{name}: {alias}", name=identifier(name), alias=alias)
    quoted = literal(annotation.text)
    members = split_union(annotation)
    if len(members) == 1 or len(head) + len(" = ") + len(quoted) <= WIDTH:
        return assigned(head, Code(quoted.text, annotation.imports), 0)
    union = symbols.standard("Union", typing_only=False)
    value = Brackets(union, tuple(Code(literal(each).text, annotation.imports) for each in members), "[]")
    return assigned(head, value, 0)


def literal_alias(name: str, schema: ir.Enumeration, symbols: Symbols) -> tuple[Code, Code]:
    """Return an alias for a long enumeration: its name as code, and the statement that defines it."""
    literals = symbols.standard("Literal", typing_only=False)
    alias = symbols.standard("TypeAlias", typing_only=False)
    prefix = fill("{name}: {alias} = ", name=identifier(name), alias=alias)
    values = tuple(literal(value) for value in schema.values)
    return identifier(name), lay_out(Item(prefix, Brackets(literals, values, "[]")), 0)


def _without_repeats(record: ir.Record) -> list[ir.Field]:
    return list({each.name: each for each in record.fields}.values())


def _foreign(imports: frozenset[Import], module: str) -> frozenset[Import]:
    """Return imports without those of the module's own names."""
    return frozenset(each for each in imports if each.module != f"models.{module}")


def _origin(named: ir.NamedSchema) -> str:
    """Return a description for a schema that the document does not describe."""
    if named.name is not None:
        return f"The schema ``{named.name}`` of the document."
    way = " ".join(named.hint.path) if named.hint else named.id
    return f"An object of the document: {way}."


def _member_doc(schema: ir.Enumeration, value: object) -> Code | None:
    text = schema.docs.get(json.dumps(value))
    return docstring(text, 4) if text else None


def _suggested(schema: ir.Enumeration, value: object) -> tuple[str, ...]:
    """Return the name that the document itself suggests for a value, if it does."""
    name = constant(schema.names.get(json.dumps(value), ""))
    return (name,) if name[:1].isidentifier() else ()
