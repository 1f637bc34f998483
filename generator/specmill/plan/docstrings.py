"""Text of a document as a docstring: complete, harmless, and laid out as a person would."""

from __future__ import annotations

import re

from specmill.plan.code import Code, printable

WIDTH = 120
QUOTES = '"""'
_KEPT_AS_IT_IS = re.compile(r"\s*(\||```|~~~|    |\t|#|>|<)")
_PLAIN = re.compile(r"[ !#-\[\]-~]*")
_LIST_ITEM = re.compile(r"(\s*(?:[-*+]|\d+[.)])\s+)")


def docstring(text: str, indent: int, *, extra: str = "") -> Code:
    """Return a triple-quoted string with the text of a document, then ``extra`` lines of ours.

    ``indent`` is the column of the statement; following lines are indented to it. The text is Markdown: paragraphs and
    list items are wrapped, code and tables are kept.
    """
    if len(text) <= WIDTH - indent - 2 * len(QUOTES) and not extra and _PLAIN.fullmatch(text):
        return Code(f'"""{text.strip()}"""')  # most are one short line of nothing special
    lines = wrap(text, WIDTH - indent - len(QUOTES))
    if len(lines) == 1 and not extra:
        lines = wrap(text, WIDTH - indent - 2 * len(QUOTES))
    if extra:
        lines = [*lines, "", *extra.split("\n")] if lines else extra.split("\n")
    escaped = [escape(line) for line in lines] or [""]
    if len(escaped) == 1:
        return Code(f'"""{escaped[0]}"""')
    pad = " " * indent
    body = "\n".join(pad + line if line else "" for line in escaped[1:])
    first = escaped[0]
    return Code(f'"""{first}\n{body}\n{pad}"""')


def wrap(text: str, width: int) -> list[str]:
    """Return the lines of a text, none longer than ``width`` where a space allows it, at most one blank in a row."""
    lines: list[str] = []
    fenced = False
    for raw in text.expandtabs(4).splitlines():
        line = raw.rstrip()
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        if not line and (not lines or not lines[-1]):
            continue
        lines.extend([line] if fenced or len(line) <= width else _wrapped(line, width))
    while lines and not lines[-1]:
        lines.pop()
    if lines:
        lines[0] = lines[0].lstrip()
    return lines


def _wrapped(line: str, width: int) -> list[str]:
    if _KEPT_AS_IT_IS.match(line):
        return [line]
    bullet = _LIST_ITEM.match(line)
    hang = " " * (len(bullet[1]) if bullet else len(line) - len(line.lstrip()))
    result: list[str] = []
    current = ""
    for word in line.split(" "):
        if current.strip() and len(current) + 1 + len(word) > width:
            result.append(current.rstrip())
            current = hang + word
        else:
            current = f"{current} {word}" if current else word
    return [*result, current.rstrip()]


def escape(line: str) -> str:
    """Return one line as it stands inside a triple-quoted string."""
    if _PLAIN.fullmatch(line):
        return line
    escaped = "".join(_escape(character) for character in line)
    closes = QUOTES in line or line.endswith('"')
    return escaped.replace('"', '\\"') if closes else escaped


def _escape(character: str) -> str:
    if character == "\\":
        return "\\\\"
    return character if " " <= character <= "~" or character in _TYPOGRAPHY else printable(character)


_TYPOGRAPHY = frozenset("\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac\u2190\u2192\u2264\u2265")
"""Signs that prose uses and that are safe to show."""
