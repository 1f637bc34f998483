"""The copy of the project in which commands are measured."""

from __future__ import annotations

from contextlib import chdir
from pathlib import Path

from bench.generation import copy_project
from specmill.__main__ import main


def test_a_copy_of_the_project_is_up_to_date_like_the_project(tmp_path: Path) -> None:
    copy_project(tmp_path)
    with chdir(tmp_path):
        assert main(["check"]) == 0
