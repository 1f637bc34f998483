"""The runtime is copied into packages of others: what it may import is part of what those packages promise."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from tests.architecture.places import GENERATED, GENERATOR, MIXINS, packages

HTTP_LIBRARIES = {"_library": {"httpx"}, "_library_httpx2": {"httpx2"}}
"""A package has one of them, under the name of the first."""

OPTIONAL = {"system_context": {"cryptography"}}
"""Libraries that a module uses where they are installed, and imports in a function alone."""

MODULES = {path.stem: ast.parse(path.read_text("utf-8")) for path in sorted(MIXINS.glob("*.py"))}
CODE_FROM_TEXT = frozenset({"eval", "exec", "compile", "__import__"})
UNSAFE_MODULES = frozenset({"pickle", "marshal", "shelve", "dill"})


def absolute_imports(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("module", MODULES)
def test_a_mixin_imports_the_standard_library_its_siblings_and_attrs(module: str) -> None:
    libraries = absolute_imports(MODULES[module]) - sys.stdlib_module_names - {"attrs"}
    libraries -= HTTP_LIBRARIES.get(module, set())
    libraries -= OPTIONAL.get(module, set())
    assert not libraries, f"{module} needs {sorted(libraries)}: generated packages bring httpx and attrs, nothing else"


@pytest.mark.parametrize("module", OPTIONAL)
def test_an_optional_library_is_not_needed_to_import_a_mixin(module: str) -> None:
    assert not _on_import(MODULES[module]) & OPTIONAL[module]


def _on_import(tree: ast.Module) -> set[str]:
    """Return the libraries that statements outside functions import."""
    outside = [
        node for node in tree.body if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    ]
    return {name for node in outside for name in absolute_imports(node)}


def test_httpx_is_imported_in_one_module() -> None:
    users = {
        module: names for module, tree in MODULES.items() if (names := absolute_imports(tree) & {"httpx", "httpx2"})
    }
    assert users == HTTP_LIBRARIES, "the library is exchanged by copying another module of one line"


@pytest.mark.parametrize("module", MODULES)
def test_a_mixin_imports_siblings_that_exist(module: str) -> None:
    """Only what relative imports reach is copied, so a name outside the folder would be missing in a package."""
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.ImportFrom) and node.level:
            assert node.level == 1, f"{module} reaches out of the folder that is copied"
            wanted = [node.module] if node.module else [alias.name for alias in node.names]
            assert set(wanted) <= MODULES.keys(), f"{module} imports {wanted}, which is not copied"


def calls_by_name(tree: ast.AST) -> set[str]:
    return {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}


def python_files() -> list[Path]:
    return [*sorted(GENERATOR.rglob("*.py")), *sorted(MIXINS.glob("*.py"))]


OWN_WORDS = GENERATOR / "values.py"
"""It compiles methods of the program's own classes, from the names of their attributes: no text of a document."""


def test_no_text_is_ever_run_as_code() -> None:
    found = []
    for path in python_files():
        if path == OWN_WORDS:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        found += [f"{path.name} calls {name}" for name in calls_by_name(tree) & CODE_FROM_TEXT]
        found += [f"{path.name} imports {name}" for name in absolute_imports(tree) & UNSAFE_MODULES]
    assert not found, "documents and answers of servers are data of strangers: " + ", ".join(found)


def test_yaml_is_read_by_a_safe_loader() -> None:
    """PyYAML's own entry points make Python objects on demand of the document; only its scanner and parser are used."""
    unsafe = {"load", "load_all", "unsafe_load", "full_load", "Loader", "UnsafeLoader", "FullLoader", "CLoader"}
    found = [
        f"{path.name}: yaml.{node.attr}"
        for path in python_files()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "yaml"
        and node.attr in unsafe
    ]
    assert not found, ", ".join(found)


def test_every_package_carries_the_runtime_as_it_is() -> None:
    for package in packages():
        folder = GENERATED / package / package / "_runtime"
        copies = sorted(folder.glob("*.py"))
        assert copies, f"{folder} has no modules"
        differing = [copy.name for copy in copies if copy.read_bytes() != (MIXINS / copy.name).read_bytes()]
        assert not differing, f"{package} carries other forms of {differing}: run make generate"
