"""Templates print a plan and decide nothing: a decision in a template is one that no unit test can reach."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from tests.architecture.places import TEMPLATES

FILES = sorted(TEMPLATES.rglob("*.j2"))
PRINTING = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr)


def decisions(text: str) -> list[str]:
    """Return what a template does besides printing, repeating, including and asking whether something is there."""
    return [
        f"line {node.lineno}: {type(node).__name__.lower()}"
        for node in _walk(Environment().parse(text))
        if not isinstance(node, PRINTING) and not _plain(node)
    ]


def _walk(node: nodes.Node) -> list[nodes.Node]:
    return [node, *(found for child in node.iter_child_nodes() for found in _walk(child))]


def _plain(node: nodes.Node) -> bool:
    match node:
        case nodes.For(recursive=False, test=None, target=nodes.Name()):
            return True
        case nodes.If(test=nodes.Name() | nodes.Getattr(), elif_=[]):
            return True
        case nodes.Include(template=nodes.Const()):
            return True
        case nodes.Const():
            return True
        case _:
            return False


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TEMPLATES)))
def test_a_template_decides_nothing(path: Path) -> None:
    assert not decisions(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "{% set x = 1 %}",
        "{% macro f() %}{% endmacro %}",
        "{{ name | upper }}",
        "{{ f(x) }}",
        "{{ a ~ b }}",
        "{{ a + b }}",
        "{% if a == b %}{% endif %}",
        "{% if a and b %}{% endif %}",
        "{% if a is defined %}{% endif %}",
        "{% if a %}{% elif b %}{% endif %}",
        "{% for a in b if a %}{% endfor %}",
        "{% for a, b in c %}{% endfor %}",
        "{{ rows[0] }}",
        "{% extends 'x' %}",
        "{% include name %}",
        "{% raw %}{% endraw %}{{ a if b }}",
    ],
)
def test_a_decision_is_seen(text: str) -> None:
    assert decisions(text)
