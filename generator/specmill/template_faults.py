"""Faults of templates: the user's, once a folder of theirs is laid over ours, else a defect of this program."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from jinja2 import TemplateError, TemplateSyntaxError

from specmill.diagnostics import Diagnostic, InputError, Position
from specmill.ir import Place
from specmill.render.environment import UntrustedText


@contextmanager
def template_faults(own_only: bool) -> Iterator[None]:
    """Turn what a template raises into a diagnostic, unless all templates are ours."""
    try:
        yield
    except TemplateSyntaxError as error:
        if own_only:
            raise
        place = Place(_shown(error.filename or error.name or "template"), "")
        message = error.message or "it cannot be parsed"
        raise InputError(Diagnostic("template-fault", message, place, Position(error.lineno, 1))) from None
    except (TemplateError, UntrustedText) as error:
        if own_only:
            raise
        raise InputError(Diagnostic("template-fault", str(error))) from None


def _shown(path: str) -> str:
    """A path from the current folder, as a manifest would have it."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative
