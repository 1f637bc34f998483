"""What each schema of the document is called in the package, and what is printed in its place."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from attrs import field

from specmill import ir
from specmill.plan.code import Code, Import
from specmill.values import frozen


class Form(Enum):
    """What a named schema becomes."""

    MODEL = "model"
    ENUM = "enum"
    ALIAS = "alias"


@frozen
class SchemaName:
    """The names of one schema in the generated package."""

    class_name: str
    module: str
    """Module below ``models``."""
    codec: str
    """Name of the module-level codec; only aliases have one."""
    form: Form


@frozen
class SchemaNames:
    """Every named schema with its names; read-only once planning of modules begins."""

    package: str
    """Import name of the package."""
    api: ir.Api
    names: Mapping[ir.SchemaId, SchemaName]
    plain_enums: bool = False
    """Values of enumeration classes are plain strings, so that nothing is done to them."""
    _inlined: dict[ir.SchemaId, bool] = field(factory=dict, init=False, eq=False)
    _symbols: dict[ir.SchemaId, Code] = field(factory=dict, init=False, eq=False)

    def target(self, schema_id: ir.SchemaId) -> ir.NamedSchema:
        """Return the named schema under an id."""
        return self.api.schemas[schema_id]

    def class_symbol(self, schema_id: ir.SchemaId) -> Code:
        """Return the class or alias of a schema, for annotations."""
        known = self._symbols.get(schema_id)
        if known is None:
            name = self.names[schema_id]
            imported = Import(f"models.{name.module}", name.class_name, typing_only=True)
            known = self._symbols[schema_id] = Code(name.class_name, frozenset({imported}))
        return known

    def inlined(self, schema_id: ir.SchemaId) -> bool:
        """Say whether a schema is printed as what it is, rather than by name.

        That is so for scalars and for containers that do not contain themselves: ``list[Pet]`` tells more than
        ``Pets``.
        """
        known = self._inlined.get(schema_id)
        if known is None:
            self._inlined[schema_id] = False  # what comes back to itself must be printed by name
            known = self._inlined[schema_id] = self._simple(self.target(schema_id).schema)
        return known

    def _simple(self, schema: ir.Schema) -> bool:
        match schema:
            case ir.Scalar() | ir.Anything() | ir.Nothing():
                return True
            case ir.Nullable(inner=inner) | ir.Map(values=inner):
                return self._simple(inner)
            case ir.Array(items=items, prefix=prefix):
                return not prefix and self._simple(items)
            case ir.Reference(target=target):
                return self.form(target) is not Form.ALIAS or self.inlined(target)
            case _:
                return False

    def form(self, schema_id: ir.SchemaId) -> Form:
        """Return what a schema becomes."""
        return form_of(self.target(schema_id).schema, plain_enums=self.plain_enums)


def form_of(schema: ir.Schema, *, plain_enums: bool) -> Form:
    """Return what a schema of this shape becomes when it has a name.

    True and false become no members of a class: every member of one counts as true, and a member of value 1 would be
    the one of value true.
    """
    match schema:
        case ir.Record():
            return Form.MODEL
        case ir.Enumeration(values=values):
            booleans = any(isinstance(value, bool) for value in values)
            return Form.ALIAS if booleans and not plain_enums else Form.ENUM
        case _:
            return Form.ALIAS
