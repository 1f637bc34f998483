"""Answers of a server that is broken, or means harm."""

from __future__ import annotations

import gzip
import itertools
import json
import zlib
from collections.abc import Iterable, Iterator

from tests.servers.raw import Script

PET = {"name": "Tom", "born": "2001-02-03"}
BODY = json.dumps(PET).encode()


def answer(
    body: bytes = BODY, *headers: str, status: str = "200 OK", length: int | None = None, kind: str = "application/json"
) -> list[bytes]:
    """Return a whole answer in one piece."""
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body) if length is None else length}",
    ]
    return ["\r\n".join([*lines, *headers, "", ""]).encode("latin-1") + body]


def chunked(pieces: Iterable[bytes | float], *headers: str) -> Iterator[bytes | float]:
    """Yield an answer in chunks, with pauses where a number stands."""
    lines = ["HTTP/1.1 200 OK", "Content-Type: application/json", "Transfer-Encoding: chunked", *headers, "", ""]
    yield "\r\n".join(lines).encode()
    for piece in pieces:
        yield b"%x\r\n%s\r\n" % (len(piece), piece) if isinstance(piece, bytes) else piece
    yield b"0\r\n\r\n"


CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


def slow_header(drops: int) -> Iterator[bytes | float]:
    """Yield a right answer whose header comes byte by byte, with pauses in which no timeout of a reading passes."""
    head, body = answer()[0].split(b"\r\n\r\n")
    yield head + b"\r\nX-Slow: "
    for _ in range(drops):
        yield from (b"a", 0.02)
    yield b"\r\n\r\n" + body


def bomb(megabytes: int) -> bytes:
    """Return a small gzip member of many zeros."""
    return gzip.compress(b"0" * (megabytes << 20))


def always(*pieces: bytes | float) -> Script:
    """Return the script of one answer to everything."""
    return lambda _: list(pieces)


def nested(depth: int) -> bytes:
    """Return JSON of that many arrays in one another."""
    return b"[" * depth + b"]" * depth


def redirect(location: str, status: str = "302 Found") -> Script:
    """Return the script of a redirect."""
    return always(*answer(b"", f"Location: {location}", status=status))


RIGHT: dict[str, Script] = {
    "plain": always(*answer()),
    "in-small-pieces": lambda _: [bytes([each]) for each in answer()[0]],
    "chunked": lambda _: chunked([BODY[:3], BODY[3:]]),
    "chunk-extensions": always(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"%x;a=b\r\n%s\r\n0\r\nX-Trailer: 1\r\n\r\n" % (len(BODY), BODY)
    ),
    "gzip": always(*answer(gzip.compress(BODY), "Content-Encoding: gzip")),
    "deflate": always(*answer(zlib.compress(BODY), "Content-Encoding: deflate")),
    "gzip-twice": always(*answer(gzip.compress(gzip.compress(BODY)), "Content-Encoding: gzip, gzip")),
    "until-the-end": always(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + BODY),
    "http-1.0": always(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + BODY),
    "no-reason": always(b"HTTP/1.1 200\r\nContent-Type: application/json\r\n\r\n" + BODY),
    "continue-first": always(b"HTTP/1.1 100 Continue\r\n\r\n", *answer()),
    "hints-first": always(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", *answer()),
    "type-in-capitals": always(*answer(kind="APPLICATION/JSON")),
    "type-missing": always(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY),
    "byte-order-mark": always(*answer(b"\xef\xbb\xbf" + BODY)),
    "utf-16": always(*answer(json.dumps(PET).encode("utf-16"), kind="application/json; charset=utf-16")),
    "duplicate-keys": always(*answer(b'{"name": "Other", "name": "Tom", "born": "2001-02-03"}')),
    "many-headers": always(*answer(BODY, *(f"X-{n}: {n}" for n in range(80)))),
    "many-cookies": always(*answer(BODY, *(f"Set-Cookie: c{n}=1; Path=/" for n in range(60)))),
    "cookie-of-another-domain": always(*answer(BODY, "Set-Cookie: a=1; Domain=evil.example")),
    "cookie-that-is-none": always(*answer(BODY, "Set-Cookie: ;;;=;", "Set-Cookie: \x80=\xff")),
    "header-outside-ascii": always(*answer(BODY, "X-Name: Größe")),
    "date-that-is-none": always(*answer(BODY, "Date: yesterday", "Retry-After: soon", "Link: <<>>;;")),
}
"""Answers that are what was asked for, said in odd ways."""

WRONG: dict[str, Script] = {
    "nothing": lambda _: [],
    "half-a-status-line": always(b"HTTP/1.1 2"),
    "no-http": always(b"SSH-2.0-OpenSSH_9.0\r\n\r\n"),
    "html-in-place-of-http": always(b"<!doctype html><html>\r\n\r\n"),
    "status-that-is-no-number": always(b"HTTP/1.1 OK 200\r\n\r\n"),
    "status-of-four-digits": always(b"HTTP/1.1 2000 OK\r\n\r\n"),
    "header-without-end": always(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 300_000),
    "header-without-colon": always(b"HTTP/1.1 200 OK\r\nnonsense\r\n\r\n"),
    "header-with-null": always(b"HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n"),
    "length-that-is-no-number": always(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"),
    "negative-length": always(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n"),
    "two-lengths": always(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef"),
    "huge-length": always(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nx"),
    "too-short": always(*answer(BODY, length=len(BODY) + 50)),
    "chunk-size-that-is-none": always(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
    "chunk-cut-off": always(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nabc"),
    "no-last-chunk": always(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
    "gzip-that-is-none": always(*answer(BODY, "Content-Encoding: gzip")),
    "gzip-cut-off": lambda _: [
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 900\r\n\r\n" + gzip.compress(BODY * 40)[:60]
    ],
    "decompression-bomb": always(*answer(bomb(64), "Content-Encoding: gzip")),
    "decompression-bomb-chunked": always(*chunked([bomb(64)], "Content-Encoding: gzip")),
    "bomb-within-a-bomb": always(*answer(gzip.compress(bomb(256)), "Content-Encoding: gzip, gzip")),
    "larger-than-allowed": always(*answer(b'"' + b"a" * (9 << 20) + b'"')),
    "endless-body": lambda _: itertools.chain(
        [b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n["], itertools.repeat(b"1," * 32768, 4096)
    ),
    "endless-chunks": lambda _: chunked(itertools.repeat(b" " * 65536, 4096)),
    "drop-by-drop": lambda _: chunked(itertools.chain.from_iterable(itertools.repeat((b" ", 0.02), 2000))),
    "header-drop-by-drop": lambda _: slow_header(1000),
    "continue-for-ever": lambda _: [*(CONTINUE, 0.02) * 1000, *answer()],
    "silence": lambda _: [20.0],
    "silence-within": lambda _: [answer()[0][:60], 20.0],
    "unauthorised": always(*answer(b'{"message": "no"}', 'WWW-Authenticate: Basic realm="x"', status="401 No")),
    "forbidden": always(*answer(b"<html>no</html>", status="403 Forbidden", kind="text/html")),
    "conflict": always(*answer(b"", status="409 Conflict")),
    "teapot": always(*answer(b'{"message": 5}', status="418 Teapot")),
    "slow-down": always(*answer(b"", "Retry-After: 0", status="429 Slow Down")),
    "come-back-in-a-century": always(*answer(b"", "Retry-After: 3155760000", status="429 Slow Down")),
    "come-back-in-the-past": always(*answer(b"", "Retry-After: Mon, 01 Jan 1990 00:00:00 GMT", status="503 No")),
    "come-back-never": always(*answer(b"", "Retry-After: -1e999", status="503 No")),
    "server-error": always(*answer(b"Traceback (most recent call last):", status="500 Oops", kind="text/plain")),
    "gateway": always(*answer(b"<h1>502</h1>", status="502 Bad Gateway", kind="text/html")),
    "redirect-to-itself": redirect("/pets/1"),
    "redirect-to-nowhere": redirect("http://127.0.0.1:1/"),
    "redirect-without-location": always(*answer(b"", status="302 Found")),
    "redirect-to-a-file": redirect("file:///etc/passwd"),
    "redirect-to-no-url": redirect("http://[::1"),
    "redirect-with-a-null": redirect("/a%00b\x00"),
    "redirect-to-other-protocol": redirect("gopher://127.0.0.1/"),
    "redirect-with-credentials": redirect("http://user:pass@127.0.0.1:1/"),
    "not-modified": always(*answer(b"", status="304 Not Modified")),
}
"""Answers that cannot be what was asked for. Each is an exception of ours, in bounded time and memory."""

EITHER: dict[str, Script] = {
    "undeclared-success": always(*answer(status="299 Odd")),
    "http-of-the-future": always(b"HTTP/9.9 200 OK\r\n\r\n"),
    "not-json": always(*answer(b"oops")),
    "html": always(*answer(b"<html></html>", kind="text/html")),
    "json-cut-off": always(*answer(BODY[:-4])),
    "json-with-a-tail": always(*answer(BODY + b"}")),
    "deep-json": always(*answer(nested(200_000))),
    "deep-objects": always(*answer(b'{"parent":' * 50_000 + b"1" + b"}" * 50_000)),
    "long-number": always(*answer(b'{"name": ' + b"9" * 100_000 + b"}")),
    "not-a-number": always(*answer(b'{"name": NaN}')),
    "lone-surrogate": always(*answer(b'{"name": "\\ud800"}')),
    "broken-utf-8": always(*answer(b'{"name": "\xff\xfe"}')),
    "charset-that-is-none": always(*answer(BODY, kind="application/json; charset=evil")),
    "charset-that-is-a-codec": always(*answer(BODY, kind="application/json; charset=rot13")),
    "charset-that-unpacks": always(*answer(zlib.compress(b"0" * (32 << 20)), kind="text/plain; charset=zlib_codec")),
    "null": always(*answer(b"null")),
    "list": always(*answer(b"[]")),
    "empty": always(*answer(b"")),
    "no-content-with-content": always(b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}"),
    "names-of-python": always(*answer(b'{"__class__": "x", "__dict__": {}, "to_dict": 1, "self": 2}')),
    "keys-that-collide": always(*answer(json.dumps({f"k{n}": n for n in range(50_000)}).encode())),
    "encoding-that-is-none": always(*answer(BODY, "Content-Encoding: evil")),
    "two-types": always(*answer(BODY, "Content-Type: text/plain")),
    "second-answer-behind": always(answer()[0], b"HTTP/1.1 500 Smuggled\r\n\r\n"),
}
"""Answers that may be read as something, or refused. In strict mode they are refused with the path of the fault."""
