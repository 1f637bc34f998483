"""What a mutant is: the source of a module with one expression or statement replaced.

Left alone is what is no behaviour: docstrings, annotations, decorators, `__repr__`, the wording of exceptions, and what
only type checkers run.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import deepcopy

from attrs import frozen


@frozen
class Mutant:
    """One change."""

    line: int
    column: int
    what: str
    source: str
    """The whole module, changed."""


COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}


def mutants(source: str) -> list[Mutant]:
    """Return all mutants of a module that can be parsed."""
    lines = _Lines(source)
    found = []
    for node in _nodes(ast.parse(source)):
        if isinstance(node, ast.If | ast.While):
            changed = lines.replaced(node.test, f"({ast.unparse(_negated(node.test))})")
            found.append(Mutant(node.lineno, node.col_offset, f"if {_shown(node.test)} -> negated", changed))
        for new in _alternatives(node):
            text = ast.unparse(new)
            changed = lines.replaced(node, f"({text})" if isinstance(new, ast.expr) else text)
            found.append(Mutant(node.lineno, node.col_offset, f"{_shown(node)} -> {_shown(new)}", changed))
    return [mutant for mutant in found if _can_be_parsed(mutant.source)]


def _can_be_parsed(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:
        return False  # where a pattern of `match` takes no expression
    return True


class _Lines:
    """A source, with the offsets of its lines. Columns of ``ast`` count bytes."""

    def __init__(self, source: str) -> None:
        self._data = source.encode()
        self._starts = [0]
        for line in self._data.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def replaced(self, node: ast.expr | ast.stmt, text: str) -> str:
        assert node.end_lineno is not None and node.end_col_offset is not None
        start = self._starts[node.lineno - 1] + node.col_offset
        end = self._starts[node.end_lineno - 1] + node.end_col_offset
        return (self._data[:start] + text.encode() + self._data[end:]).decode()


def _shown(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 70 else text[:67] + "..."


def _nodes(node: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    """Yield what may be replaced: behaviour."""
    if isinstance(node, ast.expr | ast.stmt):
        yield node
    if isinstance(node, ast.JoinedStr):
        return  # the places of what is inside are not told before Python 3.12
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _left_alone(node, name, child):
                yield from _nodes(child)


def _left_alone(owner: ast.AST, name: str, child: ast.AST) -> bool:
    if name in ("annotation", "returns", "decorator_list", "bases"):
        return True
    match owner, child:
        case _, ast.Import() | ast.ImportFrom() | ast.FunctionDef(name="__repr__"):
            return True
        case _, ast.Expr(value=ast.Constant()):
            return True
        case _, ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case _, ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
            return True
        case _, ast.Assign(targets=[ast.Name(id="__slots__" | "__all__")]):
            return True
        case _, ast.AnnAssign(target=ast.Name(id="EXPORTS" | "EXTRAS")):
            return True  # the generator reads these in the file
        case _, ast.Call(func=ast.Name(id="TypeVar" | "cast" | "assert_never")):
            return True
        case ast.Raise(), ast.Call():
            return True
        case _:
            return False


def _alternatives(node: ast.expr | ast.stmt) -> Iterator[ast.expr | ast.stmt]:
    match node:
        case ast.Compare() | ast.BoolOp() | ast.UnaryOp(op=ast.Not()) | ast.BinOp():
            yield from _operations(node)
        case ast.IfExp():
            yield _changed(node, test=_negated(node.test))
        case ast.Constant() | ast.JoinedStr():
            yield from _constants(node)
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            yield from _filters(node)
        case ast.stmt():
            yield from _statements(node)
        case _:
            pass


def _operations(node: ast.Compare | ast.BoolOp | ast.UnaryOp | ast.BinOp) -> Iterator[ast.expr]:
    match node:
        case ast.Compare():
            for number, old in enumerate(node.ops):
                for other in COMPARISONS[type(old)]:
                    yield _changed(node, ops=[*node.ops[:number], other(), *node.ops[number + 1 :]])
        case ast.BoolOp():
            yield _changed(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
        case ast.UnaryOp():
            yield node.operand
        case ast.BinOp():
            yield _changed(node, op=ARITHMETIC[type(node.op)]())


def _constants(node: ast.Constant | ast.JoinedStr) -> Iterator[ast.expr]:
    if isinstance(node, ast.JoinedStr):
        for number, part in enumerate(node.values):
            if isinstance(part, ast.Constant):
                yield _changed(node, values=[*node.values[:number], *node.values[number + 1 :]])
        return
    match node.value:
        case bool():
            yield ast.Constant(not node.value)
        case int() | float():
            yield ast.Constant(node.value + 1)
        case str():
            yield ast.Constant("" if node.value else "mutated")
        case bytes():
            yield ast.Constant(b"" if node.value else b"mutated")
        case _:
            pass


def _filters(node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Iterator[ast.expr]:
    for number, part in enumerate(node.generators):
        if part.ifs:
            kept = ast.comprehension(part.target, part.iter, [], part.is_async)
            yield _changed(node, generators=[*node.generators[:number], kept, *node.generators[number + 1 :]])


def _statements(node: ast.stmt) -> Iterator[ast.stmt]:
    """Yield what stands in place of a statement.

    Where it calls `super()`, something that refers to the class as well: the code of a method can only be exchanged for
    code that does so too.
    """
    of_class = any(isinstance(each, ast.Name) and each.id == "super" for each in ast.walk(node))
    nothing = ast.Expr(ast.Name("__class__")) if of_class else ast.Pass()
    match node:
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            none: ast.expr = ast.Constant(None)
            yield ast.Return(ast.BoolOp(ast.And(), [none, ast.Name("__class__")]) if of_class else none)
        case ast.Raise() | ast.AugAssign() | ast.Delete() | ast.Expr() | ast.Break():
            yield nothing
        case ast.Continue():
            yield ast.Break()
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield nothing
        case _:
            pass


def _negated(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _changed(node: ast.expr, **fields: object) -> ast.expr:
    new = deepcopy(node)
    for name, value in fields.items():
        setattr(new, name, value)
    return new
