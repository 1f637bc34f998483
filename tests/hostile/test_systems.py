"""The clients that users of a system know, against servers that repeat every secret they are sent: none is shown."""

from __future__ import annotations

import logging
import traceback
from base64 import b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from tests.contract.packages import package
from tests.servers.loopback import Answer, Loopback, Recorded

SECRET = "KEEP-ME-SECRET&=é"
FORMS = ("KEEP-ME-SECRET", b64encode(f"user:{SECRET}".encode()).decode(), quote(SECRET))
"""How a secret may look where it is shown."""


def repeated(request: Recorded) -> str:
    """Return everything that a request brought."""
    return f"{request.target} {dict(request.headers)} {request.body.decode('utf-8', 'replace')}"


def in_json(status: int) -> Callable[[Recorded], Answer]:
    def answer(request: Recorded) -> Answer:
        text = repeated(request)
        fields = ("message", "error", "error_description", "errors", "details", "detail")
        return Answer(status, json=dict.fromkeys(fields, text))

    return answer


def in_page(status: int) -> Callable[[Recorded], Answer]:
    return lambda request: Answer(
        status, body=f"<p>{repeated(request)}</p>".encode(), headers={"Content-Type": "text/html"}
    )


def in_headers(request: Recorded) -> Answer:
    shown = request.headers.get("authorization", "") + request.headers.get("x-auth-token", "")
    return Answer(403, json={}, headers={"X-Seen": shown.encode("ascii", "replace").decode(), "WWW-Authenticate": "x"})


def elsewhere(request: Recorded) -> Answer:
    return Answer(302, headers={"Location": f"http://127.0.0.1:1/{quote(repeated(request)[:200])}"})


BEHAVIOURS: dict[str, Callable[[Recorded], Answer]] = {
    **{f"json-{status}": in_json(status) for status in (400, 401, 403, 404, 409, 500)},
    **{f"page-{status}": in_page(status) for status in (200, 401, 502)},
    "headers": in_headers,
    "elsewhere": elsewhere,
    "closed": lambda _: Answer(drop=True),
    "cut-off": lambda request: Answer(json={"access_token": SECRET, "token": SECRET}, truncate=5),
    "nothing": lambda _: Answer(204),
}


def astakos(url: str) -> Any:
    with package("astakos").load().AstakosClient(SECRET[:14], f"{url}/identity/v2.0", retry=0) as client:
        return client.authenticate()


def micetro(url: str) -> Any:
    with package("micetro").load().Client(url) as client:
        return client.authenticate("user", SECRET)


def jamf_user(url: str) -> Any:
    return _jamf(url, package("jamfpro").load().UserCredentialsProvider("user", SECRET))


def jamf_client(url: str) -> Any:
    return _jamf(url, package("jamfpro").load().ApiClientCredentialsProvider("user", SECRET))


def _jamf(url: str, credentials: Any) -> Any:
    module = package("jamfpro").load()
    parts = urlsplit(url)
    session = module.SessionConfig(scheme="http", max_retries=0)
    with module.JamfProClient(parts.hostname, credentials, parts.port, session) as client:
        return client.classic_api.list_all_categories()


def squonk2_auth(url: str) -> Any:
    return (
        package("squonk2")
        .load()
        .Auth.get_access_token(
            keycloak_url=url,
            keycloak_realm="squonk",
            keycloak_client_id="id",
            username="user",
            password=SECRET,
            keycloak_client_secret=SECRET,
            timeout_s=5,
        )
    )


def squonk2_calls(url: str) -> Any:
    module = package("squonk2").load()
    before = module.DmApi.get_api_url()
    module.DmApi.set_api_url(url)
    try:
        return module.DmApi.get_version(SECRET[:14])
    finally:
        if before:
            module.DmApi.set_api_url(before[0] if isinstance(before, tuple) else before)


CLIENTS = (astakos, micetro, jamf_user, jamf_client, squonk2_auth, squonk2_calls)


def shown(error: BaseException | None) -> str:
    """Return what a program is likely to print of an exception, of those before it too."""
    texts = []
    while error is not None:
        texts += [repr(error), str(error), repr(vars(error)), *traceback.format_exception(error)]
        error = error.__cause__ or error.__context__
    return "\n".join(texts)


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
@pytest.mark.parametrize("client", CLIENTS)
def test_a_secret_is_not_shown(
    client: Callable[[str], Any],
    behaviour: str,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    with Loopback(Answer()) as server:
        server.script(BEHAVIOURS[behaviour])
        try:
            client(server.url)  # what it returns is for its caller, and may be the token
            outcome = ""
        except Exception as error:
            outcome = shown(error)
    assert server.requests, "nothing was asked, so nothing could leak"
    printed = capfd.readouterr()
    logged = "\n".join(each.getMessage() for each in caplog.records if not each.name.startswith("httpcore"))
    told = "\n".join((outcome, logged, printed.out, printed.err))
    assert not [form for form in FORMS if form in told], told
