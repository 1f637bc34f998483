"""Title, version, contact, tags."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import Docs, Info, Tag

Lower = Callable[..., Any]


def test_info(lower_document: Lower) -> None:
    lowered = lower_document("""
        openapi: 3.1.0
        info:
          title: Things
          version: 1.10
          description: about
          contact: {name: N, email: a@b.test}
          license: {name: MIT License, identifier: MIT}
        paths: {}
    """)
    assert lowered.api.info == Info(
        "Things", "1.10", Docs(title="Things", description="about"), contact="a@b.test", license="MIT"
    )
    assert lowered.codes == []


def test_missing_info_is_noted(lower_document: Lower) -> None:
    lowered = lower_document("openapi: 3.1.0\npaths: {}\ninfo: {title: ''}")
    assert (lowered.api.info.title, lowered.api.info.version) == ("", "")
    assert lowered.codes == ["incomplete-info"] * 2


def test_tags(lower_document: Lower) -> None:
    lowered = lower_document("""
        openapi: 3.2.0
        info: {title: T, version: '1'}
        paths: {}
        tags:
          - {name: a, description: the a}
          - {name: b, parent: a}
          - {name: a}
          - {description: nameless}
    """)
    assert lowered.api.tags == (Tag("a", Docs(description="the a")), Tag("b", parent="a"))
    assert lowered.codes == ["duplicate-tag", "tag-without-name"]
