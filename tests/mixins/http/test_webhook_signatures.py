"""Signatures of messages, by published examples and against forgeries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixins.webhook_signatures import HmacSignature, InvalidSignature, StandardWebhooks

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = b'{"test": 2432232314}'
NOW = 1614265330
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
HEADERS = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": str(NOW),
    "webhook-signature": SIGNATURE,
}
"""The example that libraries of the Standard Webhooks convention are tested with."""


def standard(*secrets: str, at: float = NOW, **options: float) -> StandardWebhooks:
    return StandardWebhooks(*(secrets or (SECRET,)), clock=lambda: at, **options)


@pytest.mark.parametrize(
    "headers",
    [
        HEADERS,
        {name.title(): value for name, value in HEADERS.items()},
        {**HEADERS, "webhook-signature": f"v1a,abc v1,AAAA {SIGNATURE} v2,x"},
    ],
)
def test_a_right_signature_is_taken(headers: dict[str, str]) -> None:
    standard()(BODY, headers)
    standard(SECRET.removeprefix("whsec_"))(BODY, headers)
    standard("whsec_" + "A" * 32, SECRET)(BODY, headers)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"webhook-signature": SIGNATURE.replace("g0h", "g0H")}, "no signature of the message is right"),
        ({"webhook-signature": SIGNATURE.removeprefix("v1,")}, "no signature of the message is right"),
        ({"webhook-signature": SIGNATURE.replace("v1", "v2")}, "no signature of the message is right"),
        ({"webhook-signature": "v1,ä"}, "no signature of the message is right"),
        ({"webhook-signature": ""}, "no signature of the message is right"),
        ({"webhook-id": "msg_other"}, "no signature of the message is right"),
        ({"webhook-timestamp": str(NOW + 1)}, "no signature of the message is right"),
        ({"webhook-timestamp": str(NOW - 301)}, "of another time"),
        ({"webhook-timestamp": str(NOW + 301)}, "of another time"),
        ({"webhook-timestamp": "soon"}, "no number of seconds"),
        ({"webhook-timestamp": "\u0661"}, "no number of seconds"),
        ({"webhook-timestamp": "9" * 5000}, "no number of seconds"),
        ({"webhook-timestamp": f"-{NOW}"}, "no number of seconds"),
    ],
)
def test_anything_else_is_refused(changes: dict[str, str], reason: str) -> None:
    with pytest.raises(InvalidSignature, match=reason):
        standard()(BODY, {**HEADERS, **changes})


@pytest.mark.parametrize("name", list(HEADERS))
def test_a_missing_field_is_named(name: str) -> None:
    headers = {key: value for key, value in HEADERS.items() if key != name}
    with pytest.raises(InvalidSignature, match=name):
        standard()(BODY, headers)


def test_the_tolerance_is_the_callers() -> None:
    standard(at=NOW + 900, tolerance=900)(BODY, HEADERS)
    with pytest.raises(InvalidSignature):
        standard(at=NOW + 901, tolerance=900)(BODY, HEADERS)


def test_names_may_begin_otherwise() -> None:
    headers = {name.replace("webhook-", "svix-"): value for name, value in HEADERS.items()}
    StandardWebhooks(SECRET, prefix="svix-", clock=lambda: NOW)(BODY, headers)


@given(st.binary().filter(lambda body: body != BODY))
def test_another_body_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidSignature):
        standard()(body, HEADERS)


def test_the_signature_of_a_body_alone() -> None:
    """The example of GitHub's documentation."""
    verify = HmacSignature("It's a Secret to Everybody", header="X-Hub-Signature-256", prefix="sha256=")
    right = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    verify(b"Hello, World!", {"x-hub-signature-256": right})
    verify(b"Hello, World!", {"x-hub-signature-256": right.upper()})
    for body, given_signature in (
        (b"Hello, World", right),
        (b"Hello, World!", right.removeprefix("sha256=")),
        (b"Hello, World!", right[:-1]),
    ):
        with pytest.raises(InvalidSignature):
            verify(body, {"x-hub-signature-256": given_signature})


def test_base64_is_compared_as_it_is() -> None:
    verify = HmacSignature(b"key", header="X-Signature", encoding="base64")
    verify(b"body", _signed(b"key", b"body"))
    with pytest.raises(InvalidSignature):
        verify(b"body", {name: value.lower() for name, value in _signed(b"key", b"body").items()})


def _signed(key: bytes, body: bytes) -> dict[str, str]:
    import base64
    import hashlib
    import hmac

    return {"X-Signature": base64.b64encode(hmac.digest(key, body, hashlib.sha256)).decode()}


def test_secrets_are_needed_and_not_shown() -> None:
    for make in (lambda: StandardWebhooks(), lambda: StandardWebhooks("whsec_"), lambda: HmacSignature("", header="X")):
        with pytest.raises(ValueError, match="a secret is needed"):
            make()
    with pytest.raises(ValueError, match="not base64 text") as caught:
        StandardWebhooks("whsec_not base64")
    assert "whsec" not in str(caught.value)
    assert SECRET[6:] not in repr(standard())
    assert "key" not in repr(HmacSignature("key", header="X"))
