"""GSuiteTranslationRuleRequest, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .g_suite_builtin_translation import GSuiteBuiltinTranslation


class GSuiteTranslationRuleRequest(SwaggerModel):
    """The rule to be added."""

    built_in: GSuiteBuiltinTranslation | str | None = field(name="builtIn", default=None)
