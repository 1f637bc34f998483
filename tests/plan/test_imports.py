"""Import blocks."""

from __future__ import annotations

import pytest

from specmill.plan.code import Import
from specmill.plan.imports import import_block, relative


@pytest.mark.parametrize(
    ("module", "package", "expected"),
    [
        ("_runtime.model", "models", ".._runtime.model"),
        ("models.pet", "models", ".pet"),
        ("models.pet", "api", "..models.pet"),
        ("", "models", ".."),
        ("client", "", ".client"),
    ],
)
def test_modules_are_named_from_where_they_are_imported(module: str, package: str, expected: str) -> None:
    assert relative(module, package) == expected


def test_the_block_is_sorted_and_split() -> None:
    block = import_block(
        {
            Import("models.pet", "Pet", typing_only=True),
            Import("models.pet10", "Pet10", typing_only=True),
            Import("models.pet9", "Pet9", typing_only=True),
            Import("datetime", "date", typing_only=True),
            Import("_runtime.fields", "field"),
            Import("", "models"),
            Import("enum", "StrEnum"),
        },
        "models",
    )
    assert block.runtime.text == (
        "from enum import StrEnum\nfrom typing import TYPE_CHECKING\n\n"
        "from .. import models\nfrom .._runtime.fields import field"
    )
    assert block.typing_only.text == (
        "    from datetime import date\n\n"
        "    from .pet import Pet\n    from .pet9 import Pet9\n    from .pet10 import Pet10"
    )
    assert block.needs == {"fields"}


def test_what_is_needed_at_run_time_is_not_imported_twice() -> None:
    block = import_block({Import("datetime", "date"), Import("datetime", "date", typing_only=True)}, "api")
    assert block.typing_only.text == ""


def test_a_hidden_name_comes_under_another() -> None:
    block = import_block({Import("_runtime.model", "Model", "_Model")}, "models")
    assert block.runtime.text == "from .._runtime.model import Model as _Model"
