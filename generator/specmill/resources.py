"""Where the templates are: in the wheel inside this package, in a checkout beside the generator.

Imports nothing but ``os``: the check for work to do runs before anything heavy is loaded.
"""

from __future__ import annotations

import os

PROGRAM = os.path.dirname(os.path.abspath(__file__))
"""Folder of the program itself."""


def templates_folder() -> str:
    """The folder that holds ``package`` and ``mixins``."""
    bundled = os.path.join(PROGRAM, "_templates")
    if os.path.isdir(bundled):
        return bundled
    return os.path.join(os.path.dirname(os.path.dirname(PROGRAM)), "templates")


def package_templates() -> str:
    """The templates of a generated package."""
    return os.path.join(templates_folder(), "package")


def engine_templates(engine: str) -> str:
    """Our templates for the output of another generator."""
    return os.path.join(engines_folder(), engine)


def engines_folder() -> str:
    """Our templates for the output of other generators, a folder for each of them."""
    return os.path.join(templates_folder(), "engines")


def mixins_folder() -> str:
    """The hand-written runtime."""
    return os.path.join(templates_folder(), "mixins")
