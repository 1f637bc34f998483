"""Office365TranslationRule, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .office365_builtin_translation import Office365BuiltinTranslation


class Office365TranslationRule(SwaggerModel):
    """A rule that exports an attribute to Microsoft accounts."""

    built_in: Office365BuiltinTranslation | str | None = field(name="builtIn", default=None)
    id: str | None = None
    """Id of the rule."""
