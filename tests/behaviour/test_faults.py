"""Whatever goes wrong on the way to a server and back: an ApiException, without secrets and nothing of httpx."""

from __future__ import annotations

import copy
import gzip
import logging
import pickle
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.building import imported

CANARY = "canary-4f9a2b"
DOCUMENT = """
    openapi: 3.0.3
    info: {title: T, version: "1"}
    security: [{header: [], query: [], bearer: []}]
    components:
      securitySchemes:
        header: {type: apiKey, in: header, name: X-Odd}
        query: {type: apiKey, in: query, name: odd}
        bearer: {type: http, scheme: bearer}
    paths:
      /login:
        post:
          operationId: log_in
          parameters:
            - {name: pass, in: query, schema: {type: string, format: password}}
          requestBody:
            content: {application/json: {schema: {type: object}}}
          responses:
            "200": {description: fine, content: {application/json: {schema: {type: object}}}}
    """
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

FAULTS: dict[str, bytes | None] = {
    "closed at once": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "cut in the status line": b"HTTP/1.1 2",
    "cut in the header": b"HTTP/1.1 200 OK\r\nContent-Le",
    "cut in the body": OK + b"Content-Length: 100\r\n\r\n{",
    "bad chunk": OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    "cut in a chunk": OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",
    "bad length": OK + b"Content-Length: many\r\n\r\n{}",
    "no gzip": OK + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
    "cut gzip": OK + b"Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\n" + gzip.compress(b"{}" * 99)[:9][::-1],
    "silent": None,
    "refused": b"HTTP/1.1 400 Bad\r\nContent-Length: 13\r\n\r\n" + CANARY.encode()[:13],
    "refused with the key": b"HTTP/1.1 403 No\r\nX-Echo: %b\r\nContent-Length: 13\r\n\r\n%b"
    % (CANARY.encode(), CANARY.encode()),
    "broken": b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n",
    "odd status": b"HTTP/1.1 799 Odd\r\nContent-Length: 0\r\n\r\n",
    "endless redirect": b"HTTP/1.1 307 Go\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n",
    "redirect to nowhere": b"HTTP/1.1 302 Go\r\nLocation: http://[::1/x\r\nContent-Length: 0\r\n\r\n",
}


class _Raw(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        server: Any = self.server
        data = b""
        while b"\r\n\r\n" not in data:
            more = self.request.recv(65536)
            if not more:
                return
            data += more
        if server.answer is None:
            server.silence.wait(5)
            return
        self.request.sendall(server.answer)


@contextmanager
def answering(answer: bytes | None) -> Iterator[str]:
    """Serve the same bytes to every connection, whatever was asked."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Raw) as server:
        server.daemon_threads = True
        server.block_on_close = False
        holder: Any = server
        holder.answer, holder.silence = answer, threading.Event()
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            holder.silence.set()
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder: Path = tmp_path_factory.mktemp("faults")
    with imported(DOCUMENT, folder) as module:
        yield module


def failure(drive: str, package: Any, url: str, call: Callable[[Any], Any] | None = None) -> BaseException:
    """Make a call that fails, and return what it raises."""
    configuration = package.Configuration(
        url,
        api_key={"header": CANARY, "query": CANARY},
        access_token=CANARY,
        trust_env=False,
        retries=False,
        timeout=0.3,
        log_bodies=True,
    )
    start = call or (lambda client: client.default.log_in(pass_=CANARY, body={"password": CANARY}))
    if drive == "sync":
        with package.ApiClient(configuration) as client:
            return _raised(lambda: start(client))

    async def work() -> BaseException:
        async with package.AsyncApiClient(configuration) as client:
            try:
                await start(client)
            except Exception as error:
                return error
            raise AssertionError("the call succeeded")

    error: BaseException = Drive(drive, package, configuration).run(work)
    return error


def _raised(work: Callable[[], Any]) -> BaseException:
    try:
        work()
    except Exception as error:
        return error
    raise AssertionError("the call succeeded")


def shown(error: Any) -> str:
    """Return everything that an exception shows of itself, pickled too."""
    again = pickle.loads(pickle.dumps(error))
    twin = copy.copy(error)
    parts = [str(error), repr(error), repr(error.args), str(again), repr(again), repr(vars(again)), str(twin)]
    for request in (error.request, again.request):
        if request is not None:
            parts += [repr(request), request.url, repr(request.headers), request.as_curl(), repr(request.content)]
    return "\n".join([*parts, pickle.dumps(error).decode("latin-1")])


@pytest.mark.parametrize("drive", DRIVES)
@pytest.mark.parametrize("fault", FAULTS)
def test_every_failure_is_an_exception_of_ours(
    package: Any, drive: str, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with answering(FAULTS[fault]) as url:
        error: Any = failure(drive, package, url)
    assert isinstance(error, package.ApiException), repr(error)
    assert (error.__cause__, error.__context__) == (None, None)
    assert CANARY not in shown(error)
    assert not [each for each in caplog.records if each.name.startswith("package") and CANARY in each.getMessage()]
    assert error.request is not None


@pytest.mark.parametrize("drive", DRIVES)
def test_a_server_that_is_not_there(package: Any, drive: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        error: Any = failure(drive, package, f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert isinstance(error, package.ApiException)
    assert (error.status, error.sent) == (0, False)
    assert CANARY not in shown(error)


@pytest.mark.parametrize("drive", DRIVES)
@pytest.mark.parametrize("url", ["http://nowhere.invalid", "http://127.0.0.1:1/\u00ad"])
def test_a_host_that_leads_nowhere(package: Any, drive: str, url: str) -> None:
    error: Any = failure(drive, package, url)
    assert isinstance(error, package.ApiException | ValueError)
    assert "httpx" not in type(error).__module__


@pytest.mark.parametrize("drive", DRIVES)
@pytest.mark.parametrize("fault", FAULTS)
def test_raw_requests_fail_alike(package: Any, drive: str, fault: str) -> None:
    with answering(FAULTS[fault]) as url:
        error = failure(drive, package, url, lambda client: client.request("POST", "/x", body={"a": 1}))
    assert isinstance(error, package.ApiException), repr(error)
    assert CANARY not in shown(error)


def test_exceptions_are_all_exported_by_one_module(package: Any) -> None:
    import importlib

    exceptions = importlib.import_module(f"{package.__name__}.exceptions")
    errors = importlib.import_module(f"{package.__name__}._runtime.errors")
    kinds = {
        name
        for name, each in vars(errors).items()
        if isinstance(each, type) and issubclass(each, errors.ApiException) and each.__module__ == errors.__name__
    }
    assert "PaginationError" in kinds
    kinds -= {"DownloadError", "LongRunningError"}  # only where there are such operations, which this package has not
    assert kinds == set(exceptions.__all__)
    assert all(getattr(exceptions, name) is getattr(errors, name) for name in kinds)
