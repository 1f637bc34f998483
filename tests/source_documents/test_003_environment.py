"""The environments file of Squonk2, by the rows of document 003."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

FILE = """\
default: live
environments:
  test:
    keycloak-hostname: https://keycloak.example.com/auth
    keycloak-realm: test
    admin-user: ada
    admin-password: in the file
    dm-hostname: https://test.example.com/data-manager-api
  live:
    keycloak-hostname: keycloak.example.com
    keycloak-realm: squonk
    keycloak-as-client-id: account-server
    keycloak-dm-client-id: data-manager
    as-hostname: as.example.com
    dm-hostname: dm.example.com
    ui-hostname: ui.example.com
"""
Load = Any


@pytest.fixture
def environment(squonk2: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The class, with a file; nothing is known of it when the test is over."""
    (tmp_path / "environments").write_text(FILE)
    monkeypatch.setenv("SQUONK2_ENVIRONMENTS_FILE", str(tmp_path / "environments"))
    for name, value in (("USER", "me"), ("PASSWORD", "in the environment")):
        monkeypatch.setenv(f"SQUONK2_ENVIRONMENT_LIVE_ADMIN_{name}", value)
    monkeypatch.setattr(squonk2.Environment, "_environments", {})
    return squonk2.Environment


def test_sqx_23_names_with_the_default_one_first(environment: Any) -> None:
    assert environment.load() == ["live", "test"]


def test_sqx_23_the_default_environment(environment: Any) -> None:
    environment.load()
    found = environment()
    assert (found.environment, found.keycloak_realm) == ("live", "squonk")
    assert (found.keycloak_hostname, found.keycloak_url) == (
        "keycloak.example.com",
        "https://keycloak.example.com/auth",
    )
    assert (found.keycloak_as_client_id, found.keycloak_dm_client_id) == ("account-server", "data-manager")
    assert (found.as_hostname, found.as_api) == ("as.example.com", "https://as.example.com/account-server-api")
    assert (found.dm_hostname, found.dm_api) == ("dm.example.com", "https://dm.example.com/data-manager-api")
    assert found.ui_hostname == "ui.example.com"
    assert (found.admin_user, found.admin_password) == ("me", "in the environment")
    assert "in the environment" not in repr(found)


def test_sqx_23_another_one_by_its_name(environment: Any) -> None:
    found = environment("test")
    assert (found.keycloak_url, found.admin_user) == ("https://keycloak.example.com/auth", "ada")
    assert (found.dm_api, found.as_api) == ("https://test.example.com/data-manager-api", None)
    assert (found.as_hostname, found.keycloak_as_client_id, found.ui_hostname) == (None, None, None)


def test_sqx_23_the_file_is_in_the_home_of_the_user_otherwise(
    environment: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SQUONK2_ENVIRONMENTS_FILE")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / ".squonk2").mkdir()
    (tmp_path / "environments").rename(tmp_path / ".squonk2" / "environments")
    assert environment.load() == ["live", "test"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty, or no mapping"),
        ("[1]", "is empty, or no mapping"),
        ("a: [", "cannot be read"),
        ("default: a", "has no 'environments'"),
        ("default: a\nenvironments: {a: 1}", "they are no mappings"),
        ("environments: {a: {}}", "has no 'default'"),
        ("default: b\nenvironments: {a: {}}", "has no 'default' that is one"),
        ("default: a\nenvironments: {a: {keycloak-realm: r}}", "'a' has no keycloak-hostname"),
        ("default: a\nenvironments: {a: {keycloak-hostname: h}}", "'a' has no keycloak-realm"),
        (
            "default: a-b\nenvironments: {a-b: {keycloak-hostname: h, keycloak-realm: r}}",
            "has no admin-user, and there is no variable SQUONK2_ENVIRONMENT_A_B_ADMIN_USER",
        ),
    ],
)
def test_sqx_23_a_file_that_is_wrong_is_refused(environment: Any, tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "environments").write_text(text)
    error = sys.modules["squonk2.environment"].EnvironmentFileError
    with pytest.raises(error, match=said):
        environment()


def test_sqx_23_so_are_one_that_is_missing_and_a_name_that_is_not_in_it(environment: Any, tmp_path: Path) -> None:
    error = sys.modules["squonk2.environment"].EnvironmentFileError
    with pytest.raises(error, match="has no environment 'other'"):
        environment("other")
    (tmp_path / "environments").unlink()
    with pytest.raises(error, match="cannot be read"):
        environment.load()


def test_sqx_23_without_pyyaml_it_says_what_is_missing(environment: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ImportError, match="extra yaml"):
        environment.load()
