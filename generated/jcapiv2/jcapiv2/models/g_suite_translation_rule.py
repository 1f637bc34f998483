"""GSuiteTranslationRule, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .g_suite_builtin_translation import GSuiteBuiltinTranslation


class GSuiteTranslationRule(SwaggerModel):
    """A rule that exports an attribute to Google accounts."""

    built_in: GSuiteBuiltinTranslation | str | None = field(name="builtIn", default=None)
    id: str | None = None
    """Id of the rule."""
