"""The source of YAML events: libyaml through PyYAML, or PyYAML's own parser where libyaml is not built in.

Only events are used. PyYAML's constructors follow YAML 1.1, in which ``no`` is false and ``1:20`` is 80, and run code
for some tags.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from yaml import YAMLError
from yaml.error import MarkedYAMLError
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from specmill.diagnostics import InputError
from specmill.document.texts import Text

try:
    from yaml._yaml import CParser
except ImportError:
    CPARSER = None
else:
    CPARSER = CParser

# Compiled when a text is at fault: that takes milliseconds.
_NOT_YAML = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"


class PureParser(Reader, Scanner, Parser):
    """PyYAML's parser in Python: the same events, thirty times slower."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def event_source(text: Text, *, pure: bool = False) -> Callable[[], Event | None]:
    """A function that returns the next event each time it is called. It raises :class:`yaml.YAMLError`."""
    parser = PureParser(text.content) if pure or CPARSER is None else CPARSER(text.content)
    return parser.get_event


def offset(event: Event) -> int:
    """Where an event starts, in characters from the start of the text."""
    return event.start_mark.index if event.start_mark is not None else 0


def syntax_error(text: Text, error: YAMLError) -> InputError:
    """What the parser found wrong, at the place where it found it."""
    illegal = re.search(_NOT_YAML, text.content)
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        message = " ".join(part for part in (error.context, error.problem) if part)
        return text.fault("yaml-syntax", f"not valid YAML: {message}", error.problem_mark.index)
    if illegal is not None:
        code = f"U+{ord(illegal.group()):04X}"
        return text.fault("yaml-syntax", f"not valid YAML: the character {code} is not allowed", illegal.start())
    return text.fault("yaml-syntax", f"not valid YAML: {error}", 0)
