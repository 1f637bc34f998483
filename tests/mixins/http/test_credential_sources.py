"""Credentials from the environment, a keyring, a prompt and AWS Secrets Manager."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from mixins.credential_sources import (
    load_from_aws_secrets_manager,
    load_from_environment,
    load_from_keyring,
    prompt_for_credentials,
)
from mixins.errors import AuthenticationError


def made(**keywords: Any) -> dict[str, Any]:
    return keywords


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOO_CLIENT_ID", "id")
    environment = {"ZOO_CLIENT_ID": "other", "ZOO_SECRET": ""}
    assert load_from_environment(made, "ZOO", ["client_id"], realm="r") == {"client_id": "id", "realm": "r"}
    assert load_from_environment(made, "ZOO", ["client_id"], environment) == {"client_id": "other"}
    with pytest.raises(AuthenticationError, match=r"ZOO_SECRET, ZOO_USER$"):
        load_from_environment(made, "ZOO", ["client_id", "secret", "user"], environment)


def test_the_prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = {"User name: ": "ann", "Password: ": "word"}
    monkeypatch.setattr("builtins.input", lambda text: (asked.append(text), answers[text])[1])
    monkeypatch.setattr(getpass, "getpass", lambda text: (asked.append(f"hidden {text}"), answers[text])[1])
    found = prompt_for_credentials(made, ["user_name"], ["password"], url="u")
    assert found == {"user_name": "ann", "password": "word", "url": "u"}
    assert asked == ["User name: ", "hidden Password: "]


def test_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    stored = {("https://h.example", "ann"): "word"}
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=lambda *key: stored.get(key)))
    found = load_from_keyring(made, "https://h.example", name="username", identity="ann", timeout=3)
    assert found == {"username": "ann", "password": "word", "timeout": 3}
    found = load_from_keyring(made, "https://h.example", name="client_id", identity="ann", secret="client_secret")
    assert found == {"client_id": "ann", "client_secret": "word"}
    with pytest.raises(AuthenticationError, match="no secret of 'bob'"):
        load_from_keyring(made, "https://h.example", name="username", identity="bob")


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    monkeypatch.setitem(sys.modules, "boto3", None)
    with pytest.raises(ImportError, match="package keyring"):
        load_from_keyring(made, "s", name="username", identity="ann")
    with pytest.raises(ImportError, match=r"package boto3 \(extra aws\)"):
        load_from_aws_secrets_manager(made, "s")


@pytest.fixture
def secrets_manager(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The service as moto plays it; it keeps no request from leaving the process by mistake."""
    boto3 = pytest.importorskip("boto3")
    moto = pytest.importorskip("moto")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    with moto.mock_aws():
        yield boto3.client("secretsmanager")


def test_aws_secrets_manager(secrets_manager: Any) -> None:
    first = secrets_manager.create_secret(Name="zoo", SecretString=json.dumps({"client_id": "a", "client_secret": "b"}))
    secrets_manager.put_secret_value(SecretId="zoo", SecretString=json.dumps({"client_id": "c", "key": "d"}))
    assert load_from_aws_secrets_manager(made, "zoo") == {"client_id": "c", "key": "d"}
    old = {"client_id": "a", "client_secret": "b"}
    assert load_from_aws_secrets_manager(made, "zoo", version_id=first["VersionId"]) == old
    assert load_from_aws_secrets_manager(made, "zoo", version_stage="AWSPREVIOUS", client=secrets_manager) == old
    assert load_from_aws_secrets_manager(made, "zoo", names=["key"], x=1) == {"key": "d", "x": 1}
    assert load_from_aws_secrets_manager(made, "zoo", names={"client_secret": "key"}) == {"client_secret": "d"}
    with pytest.raises(AuthenticationError, match="has no nothing"):
        load_from_aws_secrets_manager(made, "zoo", names=["key", "nothing"])


@pytest.mark.parametrize("stored", [{"SecretString": "canary"}, {"SecretString": '["canary"]'}, {}])
def test_a_secret_that_is_no_object_is_refused(stored: dict[str, str]) -> None:
    manager = SimpleNamespace(get_secret_value=lambda **wanted: stored)
    with pytest.raises(AuthenticationError, match="no JSON object") as caught:
        load_from_aws_secrets_manager(made, "zoo", client=manager)
    assert "canary" not in str(caught.value)


def test_a_secret_may_be_bytes() -> None:
    manager = SimpleNamespace(get_secret_value=lambda **wanted: {"SecretBinary": b'{"a": 1}'})
    assert load_from_aws_secrets_manager(made, "zoo", client=manager) == {"a": 1}
