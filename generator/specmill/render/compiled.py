"""Compiled templates, kept beside the compiled modules of the program: compiling takes longer than a small package.

What is kept was made of the very text that is asked for, by this version of the engine and of Python: the engine holds
a hash of the text against it, and passes over whatever does not match. Only those who can change the program can write
where it is kept. Templates of the user's are compiled each time: there is no end to the places they may come from.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from specmill.resources import templates_folder


class CompiledTemplates(BytecodeCache):
    """Compiled templates of the tool's own, as files. Where nothing can be written, nothing is kept."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return how a template is called among the files; nothing for one of the user's."""
        own = filename is not None and filename.startswith(templates_folder() + os.sep)
        return name.replace("/", "-") if own else ""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket, if there is something for its template."""
        with suppress(OSError):
            if bucket.key:
                with open(_path(bucket), "rb") as stream:
                    bucket.load_bytecode(stream)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what is in a bucket."""
        if bucket.key and not sys.dont_write_bytecode:
            with suppress(OSError):
                _replace(_path(bucket), bucket.bytecode_to_string())


def _path(bucket: Bucket) -> str:
    """Where a compiled template is: what is compiled of a text, these switches decide."""
    engine = bucket.environment
    switches = (engine.autoescape, engine.trim_blocks, engine.lstrip_blocks, engine.keep_trailing_newline)
    name = f"{bucket.key}-{''.join(str(int(bool(each))) for each in switches)}.j2"
    return cache_from_source(os.path.join(os.path.dirname(__file__), name))


def _replace(path: str, data: bytes) -> None:
    beside = f"{path}.{os.getpid()}"
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(beside, "wb") as stream:
        stream.write(data)
    os.replace(beside, path)
