"""The reference page of the runtime, from its docstrings.

Only what a caller of a package meets is on it: settings, options of a call, answers, errors, policies. The modules are
read as source, not imported, so that the page costs nothing but reading.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

MIXINS = Path(__file__).parents[1] / "templates" / "mixins"
MODULES = (
    "configuration",
    "settings",
    "options",
    "client",
    "response",
    "errors",
    "retry_policy",
    "hooks",
    "pagination",
    "streams",
    "credentials",
    "tokens",
    "oauth",
    "model",
    "unset",
    "dry_run",
    "curl",
)


def runtime_page() -> str:
    """Return the page as Markdown."""
    lines = [
        "# Runtime",
        "",
        "Every package carries the modules of the runtime that it uses, in `<package>._runtime`. These are the ones a",
        "caller meets.",
    ]
    for name in MODULES:
        lines += _module(name, ast.parse((MIXINS / f"{name}.py").read_text("utf-8")))
    return "\n".join(lines) + "\n"


def _module(name: str, tree: ast.Module) -> Iterator[str]:
    yield from ("", f"## {name}", "", _text(tree))
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and ast.get_docstring(node):
            yield from _class(node)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _shown(node):
            yield from ("", f"### {node.name}", "", f"`{_signature(node)}`", "", _text(node))


def _class(node: ast.ClassDef) -> Iterator[str]:
    yield from ("", f"### {node.name}", "", _text(node))
    yield from _fields(node)
    for member in node.body:
        if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef) and _shown(member):
            yield from ("", f"#### {member.name}", "", f"`{_signature(member)}`", "", _text(member))


def _shown(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return not node.name.startswith("_") and ast.get_docstring(node) is not None


def _fields(node: ast.ClassDef) -> Iterator[str]:
    """Annotated members, each with the text below it."""
    rows = []
    for member, below in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
            name = member.target.id
            option = name.startswith("_") and node.name.endswith("Options")
            if not name.startswith("_") or option:
                kind = ast.unparse(member.annotation).replace("|", "\\|")
                rows.append(f"| `{name}` | `{kind}` | {_cell(below)} |")
    if rows:
        yield from ("", "| name | type | meaning |", "| --- | --- | --- |", *rows)


def _cell(below: ast.stmt | None) -> str:
    if not isinstance(below, ast.Expr) or not isinstance(below.value, ast.Constant):
        return ""
    return _plain(" ".join(str(below.value.value).split())).replace("|", "\\|")


def _signature(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    result = f" -> {ast.unparse(node.returns)}" if node.returns is not None else ""
    start = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    return f"{start} {node.name}({ast.unparse(node.args)}){result}"


def _text(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    return _lists(_plain(inspect.cleandoc(ast.get_docstring(node) or "")))


def _plain(text: str) -> str:
    """Roles of reStructuredText as code, double backquotes as single ones."""
    named = re.sub(r":\w+:`~?\.?([^`]+)`", r"`\1`", text)
    return named.replace("``", "`").replace("<", "&lt;").replace("::\n", ":\n")


def _lists(text: str) -> str:
    """The section of arguments as a list."""
    lines, inside = [], False
    for line in text.splitlines():
        if line.strip() in ("Args:", "Raises:"):
            inside = True
            lines += [line.strip(), ""]
        elif inside and re.match(r"    \w[\w, *]*:", line):
            name, _, rest = line.strip().partition(":")
            lines.append(f"- `{name}`: {rest.strip()}")
        elif inside and line.startswith("     "):
            lines[-1] += " " + line.strip()
        else:
            inside = inside and bool(line.startswith(" "))
            lines.append(line)
    return "\n".join(lines)
