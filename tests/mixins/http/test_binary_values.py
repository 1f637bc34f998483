"""What counts as bytes to be sent, and what only looks like it."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from mixins.codecs import ANY
from mixins.contents import choose_for_value, is_binary, json_content, one_of
from mixins.model import Model


class Message(Model):
    """A model with a field that files have as a method."""

    read: bool | None = None


def test_files_paths_and_streams_are_binary() -> None:
    with tempfile.TemporaryFile() as file, tempfile.NamedTemporaryFile() as wrapped:
        assert is_binary(file)
        assert is_binary(wrapped)
    assert all(map(is_binary, (b"", bytearray(), memoryview(b""), io.BytesIO(), Path("file"), iter([b""]))))


def test_a_model_with_a_field_named_read_is_not() -> None:
    message = Message(read=True)
    assert not is_binary(message)
    contents = one_of(json_content(lambda: ANY), json_content(lambda: ANY, "text/json"))
    assert choose_for_value(contents, message, None).encode(message).data == b'{"read":true}'
