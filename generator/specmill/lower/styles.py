"""Parameter styles: which are possible where, and what holds without a statement (OpenAPI 3.1 section 4.8.12.2)."""

from __future__ import annotations

from specmill.ir import In, Style
from specmill.lower.context import Context
from specmill.lower.nodes import Object, child_id

DEFAULTS = {
    In.PATH: Style.SIMPLE,
    In.QUERY: Style.FORM,
    In.HEADER: Style.SIMPLE,
    In.COOKIE: Style.FORM,
    In.QUERYSTRING: Style.FORM,
}
POSSIBLE = {
    In.PATH: {Style.SIMPLE, Style.LABEL, Style.MATRIX},
    In.QUERY: {Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.TAB_DELIMITED, Style.DEEP_OBJECT},
    In.HEADER: {Style.SIMPLE},
    In.COOKIE: {Style.FORM},
    In.QUERYSTRING: {Style.FORM},
}
DELIMITED = {Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.TAB_DELIMITED}
"""Swagger 2.0 has these in paths, headers and forms as well."""


def style_of(ctx: Context, parameter: Object, where: In) -> Style:
    """The style of a parameter; the default of its place, with a diagnostic, where the stated one is not possible."""
    written = ctx.text_at(parameter, "style")
    if written is None:
        return DEFAULTS[where]
    style = next((style for style in Style if style.value == written), None)
    if style is not None and (style in POSSIBLE[where] or style in DELIMITED):
        return style
    default = DEFAULTS[where]
    message = f"the style {written!r} is not possible for a {where.value} parameter; {default.value!r} is used"
    ctx.report("unknown-style", message, child_id(parameter.id, "style"))
    return default


def explode_of(ctx: Context, parameter: Object, style: Style) -> bool:
    """Whether each value gets its own name; unstated, it does in forms and in deep objects, which know no other way."""
    if parameter.value.get("explode") is None:
        return style in (Style.FORM, Style.DEEP_OBJECT)
    return ctx.flag_at(parameter, "explode")
