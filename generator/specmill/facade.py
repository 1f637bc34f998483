"""Hand-written modules of a package, copied beside its generated code, and what they ask of it.

Two files at the top of a facade are not copied. What its ``__init__.py`` imports, the package exports beside its
generated names, at first use like those; a constant ``EXTRAS`` there names optional dependencies, and ``__all__`` says
no more than the imports do. Its ``README.md`` has the place of the short program in the README of the package. The
``__init__.py`` of its folders ``api`` and ``models`` does the same for those two, but for optional dependencies.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping

from specmill.diagnostics import Diagnostic, InputError
from specmill.plan.settings import Handwritten
from specmill.render.tree import Tree, UnsafePath

EXPORTS = "__init__.py"
README = "README.md"
API_EXPORTS, MODEL_EXPORTS = "api/__init__.py", "models/__init__.py"
_APART = frozenset({EXPORTS, README, API_EXPORTS, MODEL_EXPORTS})


def with_facade(tree: Tree, package: str, facade: Mapping[str, bytes]) -> tuple[Tree, frozenset[str]]:
    """The tree with the facade's files in it, and their paths. Raises :class:`InputError` where they clash."""
    if not facade:
        return tree, frozenset()
    files = {f"{package}/{path}": data for path, data in facade.items() if path not in _APART}
    clashing = sorted({path.casefold() for path in files} & {path.casefold() for path in tree.files})
    if clashing:
        faults = (f"the facade has a file where a generated one goes: {path}" for path in clashing)
        raise InputError(*(Diagnostic("facade-clash", fault) for fault in faults))
    try:
        return Tree({**tree.files, **files}), frozenset(files)
    except UnsafePath as fault:
        raise InputError(Diagnostic("facade-clash", f"the facade has a file that cannot be copied: {fault}")) from None


def read_facade(facade: Mapping[str, bytes], runtime: Collection[str]) -> Handwritten:
    """What the facade's files ask of the package. Raises :class:`InputError` for files that cannot be understood.

    ``runtime`` are the modules that there are.
    """
    trees = {path: _parsed(path, data) for path, data in facade.items() if path.endswith(".py")}
    body = _statements(trees, EXPORTS)
    extras = [each for each in body if _constant(each) == "EXTRAS"]
    imports = [each for each in body if _constant(each) != "EXTRAS"]
    for path, tree in trees.items():
        if unknown := sorted(set(_needs(path, tree)).difference(runtime)):
            raise _fault(path, f"there is no {unknown[0]!r} in the runtime")
    return Handwritten(
        exports=_exports(EXPORTS, imports, facade),
        api_exports=_exports(API_EXPORTS, _statements(trees, API_EXPORTS), facade),
        model_exports=_exports(MODEL_EXPORTS, _statements(trees, MODEL_EXPORTS), facade),
        extras=_extras(extras[0]) if extras else {},
        readme=_text(README, facade[README]) if README in facade else "",
        needs=frozenset(name for path, tree in trees.items() for name in _needs(path, tree)),
    )


def _text(path: str, data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise _fault(path, "it is not UTF-8") from None


def _parsed(path: str, data: bytes) -> ast.Module:
    try:
        return ast.parse(data, path)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        raise _fault(path, f"it is not Python: {error.args[0]}{f', line {line}' if line else ''}") from None


def _fault(path: str, message: str) -> InputError:
    return InputError(Diagnostic("facade-unreadable", f"the facade's {path} cannot be used: {message}"))


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _is_future(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


# -- exports and extras ------------------------------------------------------------------------------------------------


def _statements(trees: Mapping[str, ast.Module], path: str) -> list[ast.stmt]:
    """Return what a file says of exports and extras."""
    body = trees[path].body if path in trees else []
    return [each for each in body if not _is_docstring(each) and not _is_future(each) and _constant(each) != "__all__"]


def _exports(path: str, imports: Iterable[ast.stmt], facade: Mapping[str, bytes]) -> tuple[tuple[str, str], ...]:
    """Return the names that a file imports, each with its module as seen from the package."""
    folder = path.removesuffix(EXPORTS)
    found = []
    for statement in imports:
        for name, module in _imported(path, statement):
            file = folder + module.replace(".", "/")
            if not {f"{file}.py", f"{file}/{EXPORTS}"} & facade.keys():
                raise _fault(path, f"it imports from {module!r}, which is no module of the facade")
            found.append((name, file.replace("/", ".")))
    return tuple(found)


def _imported(path: str, statement: ast.stmt) -> Iterator[tuple[str, str]]:
    """Yield names with the module they come from, as the file has it."""
    if not isinstance(statement, ast.ImportFrom) or statement.level != 1 or not statement.module:
        raise _fault(path, f"line {statement.lineno} is no import such as 'from .module import Name'")
    for alias in statement.names:
        if alias.name == "*" or alias.asname not in (None, alias.name):
            raise _fault(path, f"line {statement.lineno} gives no names, or other names than the modules do")
        yield alias.name, statement.module


def _constant(statement: ast.stmt) -> str | None:
    """Return the name that a statement assigns to."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case _:
            return None


def _extras(statement: ast.stmt) -> dict[str, tuple[str, ...]]:
    value = getattr(statement, "value", None)
    try:
        found = ast.literal_eval(value) if value is not None else None
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(_is_requirements(name, each) for name, each in found.items()):
        raise _fault(EXPORTS, "EXTRAS is a dictionary of tuples of requirements")
    return {name: tuple(wanted) for name, wanted in found.items()}


def _is_requirements(name: object, wanted: object) -> bool:
    return isinstance(name, str) and isinstance(wanted, tuple | list) and all(isinstance(each, str) for each in wanted)


# -- what the modules import -------------------------------------------------------------------------------------------


def _needs(path: str, tree: ast.Module) -> Iterator[str]:
    """Yield the modules of the runtime that a module imports, wherever in it."""
    folder = path.split("/")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and 0 < node.level <= len(folder) + 1:
            above = folder[: len(folder) + 1 - node.level]
            match [*above, *(node.module.split(".") if node.module else [])]:
                case ["_runtime", module, *_]:
                    yield module
                case ["_runtime"]:
                    yield from (alias.name for alias in node.names)
                case _:
                    continue
