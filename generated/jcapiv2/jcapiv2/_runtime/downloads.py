"""Downloads that survive a lost connection, and the end of the program.

::

    Download(client.photos.stream_photo, "7").to_file("photo.png")
    await AsyncDownload(client.photos.stream_photo, "7").to_file("photo.png")
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec

from .errors import ApiConnectionError, ApiException, DownloadError
from .event_loops import in_thread
from .headers import merge_headers
from .ranges import Position

if TYPE_CHECKING:
    from os import PathLike

    from .payload import Progress
    from .streaming import AsyncOpening
    from .streams import StreamedResponse

__all__ = ["AsyncDownload", "Download", "DownloadError"]

P = ParamSpec("P")


class _Piece(NamedTuple):
    """Bytes and their place in the file; a place of 0 is also that of a new beginning."""

    at: int
    data: bytes


class _Download(Generic[P]):
    """What both kinds share: a method, its arguments, and how often it is called again."""

    def __init__(self, method: Callable[P, Any], /, *arguments: P.args, **keywords: P.kwargs) -> None:
        self.attempts = 5
        """Calls in a row that may bring nothing new before their error is raised."""
        self.wait = 0.5
        """Seconds before the second of them; doubled each time."""
        self._method: Callable[..., Any] = method
        self._arguments: Any = arguments
        self._keywords: dict[str, Any] = dict(keywords)
        client = getattr(getattr(method, "__self__", None), "api_client", None)
        if client is None:
            raise TypeError("a download takes a stream_ method of an Api object")
        self._client: Any = client

    def _call(self, position: Position) -> Any:
        headers = merge_headers(self._keywords.get("_headers") or {}, position.fields())
        return self._method(*self._arguments, **{**self._keywords, "_headers": headers})

    def _pause(self, position: Position, failed: int, error: ApiConnectionError) -> float:
        """Return the seconds until the next call. Raises the error if there shall be none."""
        if failed >= self.attempts:
            raise error
        position.lost(error)
        return self.wait * 2.0 ** (failed - 1) if failed else 0.0

    def _mark(self) -> str:
        """Return a text that only the same call has: another one's part must not be continued."""
        keywords = {name: value for name, value in self._keywords.items() if not name.startswith("_")}
        called = (getattr(self._method, "__qualname__", ""), self._arguments, sorted(keywords.items()))
        return sha256(repr(called).encode()).hexdigest()


class Download(_Download[P]):
    """The bytes of a ``stream_`` method, asked for again from where they broke off.

    Args:
        method: A method such as ``client.photos.stream_photo``.
        arguments: Its arguments.
        keywords: Its keyword arguments, options of the call included.
    """

    def __init__(self, method: Callable[P, StreamedResponse], /, *arguments: P.args, **keywords: P.kwargs) -> None:
        super().__init__(method, *arguments, **keywords)

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes in order, each once.

        Raises ApiException; a connection that is lost only if the server's answers cannot be put together, or if
        ``attempts`` calls in a row bring nothing new. Raises DownloadError if the file changes on the way.
        """
        for piece in self._pieces(Position(restartable=False)):
            if piece.data:
                yield piece.data

    def to_file(self, path: str | PathLike[str], progress: Progress | None = None, *, resume: bool = True) -> int:
        """Write the bytes to a file, which is there once it is whole, and return their number.

        They are gathered beside it, in a file with ``.part`` at the end of its name, which stays if the call fails and
        another one can go on from it. With ``resume``, the same call
        in another run of the program goes on from there if the server's file is still the same. ``progress`` is
        called after each piece with the bytes so far and those of the whole. Raises as :meth:`chunks`, and OSError.
        """
        target = _Target(path, self._mark())
        position = target.begin(resume)
        try:
            with target.open() as file:
                for piece in self._pieces(position):
                    target.write(file, piece, position)
                    if progress is not None:
                        progress(position.done, position.total)
                file.truncate(position.done)
        except ApiException:
            target.abandon(position)
            raise
        target.finish()
        return position.done

    def _pieces(self, position: Position) -> Iterator[_Piece]:
        failed, furthest = 0, position.done
        while not position.finished:
            error: ApiConnectionError | None
            try:
                yield from self._answer(position)
                error = position.ended()
            except ApiConnectionError as caught:
                error = caught
            except DownloadError:
                raise
            except ApiException as caught:
                position.refused(caught)
                continue
            if error is not None:
                failed = 0 if position.done > furthest else failed + 1
                furthest = max(furthest, position.done)
                self._client.sleep(self._pause(position, failed, error))

    def _answer(self, position: Position) -> Iterator[_Piece]:
        with self._call(position) as stream:
            position.accept(stream.reply)
            for chunk in stream.iter_bytes():
                at = position.done
                yield _Piece(at, position.take(chunk))


class AsyncDownload(_Download[P]):
    """Do as :class:`Download`, in an event loop."""

    def __init__(self, method: Callable[P, AsyncOpening], /, *arguments: P.args, **keywords: P.kwargs) -> None:
        super().__init__(method, *arguments, **keywords)

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the bytes in order, each once. Raises as :meth:`Download.chunks`."""
        async for piece in self._pieces(Position(restartable=False)):
            if piece.data:
                yield piece.data

    async def to_file(self, path: str | PathLike[str], progress: Progress | None = None, *, resume: bool = True) -> int:
        """Do as :meth:`Download.to_file`. Files are opened and written in a thread of their own."""
        target = _Target(path, self._mark())
        position: Position = await in_thread(target.begin, resume)
        file = await in_thread(target.open)
        try:
            async for piece in self._pieces(position):
                await in_thread(target.write, file, piece, position)
                if progress is not None:
                    progress(position.done, position.total)
            file.truncate(position.done)
        except ApiException:
            file.close()
            await in_thread(target.abandon, position)
            raise
        finally:
            file.close()
        await in_thread(target.finish)
        return position.done

    async def _pieces(self, position: Position) -> AsyncIterator[_Piece]:
        failed, furthest = 0, position.done
        while not position.finished:
            error: ApiConnectionError | None
            try:
                async for piece in self._answer(position):
                    yield piece
                error = position.ended()
            except ApiConnectionError as caught:
                error = caught
            except DownloadError:
                raise
            except ApiException as caught:
                position.refused(caught)
                continue
            if error is not None:
                failed = 0 if position.done > furthest else failed + 1
                furthest = max(furthest, position.done)
                await self._client.sleep(self._pause(position, failed, error))

    async def _answer(self, position: Position) -> AsyncIterator[_Piece]:
        async with self._call(position) as stream:
            position.accept(stream.reply)
            async for chunk in stream.iter_bytes():
                at = position.done
                yield _Piece(at, position.take(chunk))


class _Target:
    """The file to be, the part of it that is there, and beside that what the part is of."""

    def __init__(self, path: str | PathLike[str], mark: str) -> None:
        self._path = Path(path)
        self._part = self._path.with_name(self._path.name + ".part")
        self._note = self._path.with_name(self._path.name + ".part.json")
        self._mark = mark
        self._noted: str | None = None

    def begin(self, resume: bool) -> Position:
        """Return where to begin."""
        validator = self._earlier() if resume else None
        done = self._part.stat().st_size if validator is not None else 0
        self._noted = validator
        return Position(done, validator, restartable=True)

    def _earlier(self) -> str | None:
        """Return what an earlier part of the same call is marked with."""
        try:
            note = json.loads(self._note.read_bytes())
        except (OSError, ValueError):
            return None
        if not isinstance(note, dict) or note.get("call") != self._mark or not self._part.is_file():
            return None
        validator = note.get("validator")
        return validator if isinstance(validator, str) and validator.isascii() and validator.isprintable() else None

    def open(self) -> Any:
        """Open the part for writing, and leave in it what is there."""
        return os.fdopen(os.open(self._part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b")

    def write(self, file: Any, piece: _Piece, position: Position) -> None:
        """Put a piece in its place, and first note what it is of."""
        if position.validator != self._noted:
            file.truncate(0)
            self._note.write_text(json.dumps({"call": self._mark, "validator": position.validator}), "utf-8")
            self._noted = position.validator
        if not piece.at:
            file.truncate(0)
        file.seek(piece.at)
        file.write(piece.data)
        file.flush()

    def abandon(self, position: Position) -> None:
        """Remove a part that no other run could go on from: an empty one, or one of nobody knows which version."""
        if not position.done or position.validator is None:
            self._part.unlink(missing_ok=True)
            self._note.unlink(missing_ok=True)

    def finish(self) -> None:
        """Put the file in its place."""
        os.replace(self._part, self._path)
        self._note.unlink(missing_ok=True)
