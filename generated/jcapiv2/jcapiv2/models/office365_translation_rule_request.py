"""Office365TranslationRuleRequest, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .office365_builtin_translation import Office365BuiltinTranslation


class Office365TranslationRuleRequest(SwaggerModel):
    """The rule to be added."""

    built_in: Office365BuiltinTranslation | str | None = field(name="builtIn", default=None)
