"""The direction of dependencies. A stage that reached back, or ahead, could not be understood or replaced alone."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.architecture.import_graph import graph, reach
from tests.architecture.places import GENERATOR

EDGES = graph(GENERATOR)
FRONT = ("specmill.cli", "specmill.__main__", "specmill.pipeline")


class Rule(NamedTuple):
    """Modules that may not reach others, by whatever way, and why."""

    importer: str
    banned: tuple[str, ...]
    reason: str
    allowed: tuple[str, ...] = ()


RULES = (
    Rule(
        "specmill.ir",
        ("specmill",),
        "the IR is what every stage shares; if it knew one of them, all would",
        allowed=("specmill.values",),
    ),
    Rule(
        "specmill.diagnostics",
        ("specmill",),
        "whatever can go wrong anywhere is reported through this module, so it may know the places of the IR only",
        allowed=("specmill.ir", "specmill.values"),
    ),
    Rule(
        "specmill.document",
        ("specmill.lower", "specmill.plan", "specmill.render", "specmill.write", *FRONT),
        "loading gives plain data with places; what becomes of it is none of its business, least of all in Python",
    ),
    Rule(
        "specmill.lower",
        ("specmill.plan", "specmill.render", "specmill.write", *FRONT),
        "lowering speaks of the wire alone; a Python name chosen here could not be chosen differently by a profile",
    ),
    Rule(
        "specmill.plan",
        ("specmill.document", "specmill.lower", "specmill.render", "specmill.write", *FRONT),
        "what the plan needs of a document has to be in the IR, or two packages of one API could differ by its format",
    ),
    Rule(
        "specmill.render",
        ("specmill.document", "specmill.lower", "specmill.ir", "specmill.write", *FRONT),
        "templates print a plan; one that looked further would have to decide something",
        allowed=("specmill.ir",),
    ),
    Rule(
        "specmill.write",
        ("specmill.document", "specmill.lower", "specmill.plan", "specmill.render", *FRONT),
        "the writer compares and writes files; what is in them does not concern it",
        allowed=("specmill.render", "specmill.render.tree"),
    ),
    Rule(
        "specmill.surface",
        ("specmill.document", "specmill.lower", "specmill.render", "specmill.write", "specmill.diff", *FRONT),
        "a surface is what a plan comes to for callers; generation needs it, so it knows nothing of what follows",
    ),
    Rule(
        "specmill.diff.wire",
        ("specmill.document", "specmill.lower", "specmill.plan", "specmill.surface", *FRONT),
        "changes on the wire are told from the IR alone, or the format of a document would make noise",
    ),
    Rule(
        "specmill.diff.python",
        ("specmill.document", "specmill.lower", "specmill.plan", "specmill.diff.wire", *FRONT),
        "surfaces are compared as values, since the older one comes from the lock",
    ),
    Rule(
        "specmill.releases",
        ("specmill.document", "specmill.lower", "specmill.write", *FRONT),
        "a version follows from two surfaces; where they come from and what is written does not concern it",
    ),
    Rule(
        "specmill.pipeline",
        ("specmill.cli", "specmill.__main__"),
        "the pipeline is called by commands, tests and other programs alike, so it knows no command line",
    ),
    Rule(
        "specmill.values",
        ("specmill",),
        "every module makes its values with this one",
    ),
)

STDLIB_OF_PYTHON_SOURCE = ("ast", "keyword", "tokenize", "jinja2")
THIRD_PARTY = {
    "specmill.document": {"attrs", "yaml", "httpx", "jsonpath"},
    "specmill.lower": {"attrs"},
    "specmill.plan": {"attrs"},
    "specmill.render": {"attrs", "jinja2"},
    "specmill.write": {"attrs"},
    "specmill.ir": {"attrs"},
    "specmill.diagnostics": {"attrs"},
}
KNOWN_THIRD_PARTY = {
    "attr",
    "attrs",
    "httpx",
    "jinja2",
    "jsonpath",
    "openapi_python_client",
    "pydantic",
    "requests",
    "yaml",
}


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def members(package: str) -> list[str]:
    return [name for name in EDGES if within(name, package)]


def broken(rule: Rule, edges: dict[str, frozenset[str]]) -> list[str]:
    """Return a line for every module that breaks a rule: the chain of imports, and the reason."""
    found = []
    for importer in [name for name in edges if within(name, rule.importer)]:
        for target, chain in reach(importer, edges).items():
            # The root package is imported by whoever imports anything; it holds the version only.
            if target == "specmill" or target in rule.allowed or within(target, rule.importer):
                continue
            if any(within(target, banned) for banned in rule.banned):
                found.append(f"{' -> '.join(chain)}: {rule.reason}")
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.importer)
def test_a_stage_depends_on_nothing_but_what_comes_before_it(rule: Rule) -> None:
    assert members(rule.importer), f"{rule.importer} does not exist any more: the rule about it is stale"
    found = broken(rule, EDGES)
    assert not found, "\n" + "\n".join(found)


def test_a_broken_rule_is_found_through_others_and_says_why() -> None:
    edges = {
        "specmill.plan.names": frozenset({"specmill.helper"}),
        "specmill.helper": frozenset({"specmill.document.load"}),
    }
    (line,) = broken(RULES[4], edges)
    assert line.startswith("specmill.plan.names -> specmill.helper -> specmill.document.load: what the plan needs")


def test_the_root_package_imports_nothing() -> None:
    assert EDGES["specmill"] == frozenset(), "every command pays for what specmill/__init__.py imports"


def test_reading_and_lowering_know_nothing_of_python_source() -> None:
    found = [
        f"{name} imports {target}: names and code of Python are the plan's"
        for name in (*members("specmill.document"), *members("specmill.lower"))
        for target in sorted(EDGES[name])
        if target.split(".")[0] in STDLIB_OF_PYTHON_SOURCE
    ]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("stage", THIRD_PARTY)
def test_a_stage_uses_the_libraries_it_is_for(stage: str) -> None:
    used = {target.split(".")[0] for name in members(stage) for target in EDGES[name]} & KNOWN_THIRD_PARTY
    assert used <= THIRD_PARTY[stage], f"{stage} has no business with {sorted(used - THIRD_PARTY[stage])}"


def test_the_graph_sees_every_form_of_import(tmp_path: Path) -> None:
    package = tmp_path / "pkg"
    (package / "sub").mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "a.py").write_text("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from pkg.sub.c import C\n")
    (package / "sub" / "__init__.py").write_text("from . import c\n")
    (package / "sub" / "c.py").write_text("def f():\n    import os.path\n    from ..a import x\n")
    edges = graph(package)
    assert edges["pkg.a"] >= {"pkg.sub.c", "pkg.sub", "pkg"}
    assert "pkg.sub.c" in edges["pkg.sub"]
    assert edges["pkg.sub.c"] >= {"os.path", "pkg.a"}
    assert reach("pkg.a", edges)["os.path"] == ("pkg.a", "pkg.sub.c", "os.path")
