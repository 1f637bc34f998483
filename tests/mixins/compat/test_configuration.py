"""The configuration, with the attributes and methods that swagger-codegen callers know."""

from __future__ import annotations

import http.client
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mixins.logs import PACKAGE
from tests.libraries import HTTP
from tests.mixins.compat.conftest import KEY
from tests.mixins.compat.garage.api.vehicles_api import VehiclesApi
from tests.mixins.compat.garage.client import ApiClient
from tests.mixins.compat.garage.configuration import Configuration


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Put the loggers back as they were."""
    loggers = [logging.getLogger(name) for name in (PACKAGE, HTTP)]
    before = [(each.level, list(each.handlers)) for each in loggers]
    yield
    for logger, (level, handlers) in zip(loggers, before, strict=True):
        logger.setLevel(level)
        logger.handlers[:] = handlers


@pytest.mark.parametrize(
    ("attribute", "value"),
    [
        ("host", "https://garage.example/api"),
        ("temp_folder_path", None),
        ("api_key", {}),
        ("api_key_prefix", {}),
        ("username", ""),
        ("password", ""),
        ("logger_format", "%(asctime)s %(levelname)s %(message)s"),
        ("logger_file_handler", None),
        ("logger_file", None),
        ("debug", False),
        ("verify_ssl", True),
        ("ssl_ca_cert", None),
        ("cert_file", None),
        ("key_file", None),
        ("assert_hostname", None),
        ("connection_pool_maxsize", (os.cpu_count() or 1) * 5),
        ("proxy", None),
        ("safe_chars_for_path_param", ""),
        ("user_agent", "Swagger-Codegen/4.0.0/python"),
    ],
)
def test_jcx_01_attributes(attribute: str, value: object) -> None:
    assert getattr(Configuration(), attribute) == value


def test_jcx_01_attributes_for_logging() -> None:
    configuration = Configuration()
    assert set(configuration.logger) == {"package_logger", "urllib3_logger"}
    assert isinstance(configuration.logger_stream_handler, logging.StreamHandler)
    record = logging.LogRecord("x", logging.INFO, "", 0, "hello", None, None)
    configuration.logger_format = "%(levelname)s: %(message)s"
    assert configuration.logger_formatter.format(record) == "INFO: hello"


def test_attributes_are_not_shared() -> None:
    Configuration().api_key["x-api-key"] = "a"
    assert Configuration().api_key == {}


def test_keywords_and_unknown_settings() -> None:
    unknown: Any = {"hosts": "x"}
    configuration = Configuration("http://h", api_key={"x-api-key": "k"}, connection_pool_maxsize=1, user_agent="me")
    assert configuration.host == "http://h"
    assert configuration.api_key == {"x-api-key": "k"}
    assert (configuration.connection_pool_maxsize, configuration.user_agent) == (1, "me")
    with pytest.raises(TypeError, match="hosts"):
        Configuration(**unknown)


def test_assert_hostname_is_refused_rather_than_ignored() -> None:
    configuration = Configuration()
    configuration.assert_hostname = None
    with pytest.raises(ValueError, match="not supported"):
        configuration.assert_hostname = False


def test_jcx_02_set_default_is_copied_shallowly() -> None:
    default = Configuration()
    default.host = "http://localhost:1"
    default.api_key["x-api-key"] = "a"
    Configuration.set_default(default)
    first, second = Configuration(), Configuration()
    assert first.host == "http://localhost:1"
    first.api_key["x-api-key"] = "b"
    assert second.api_key == {"x-api-key": "a"}
    assert ApiClient().configuration.host == "http://localhost:1"
    assert Configuration("http://other").host == "http://other"


def test_jcx_02_get_api_key_with_prefix() -> None:
    configuration = Configuration()
    assert configuration.get_api_key_with_prefix("x-api-key") is None
    configuration.api_key["x-api-key"] = "k"
    assert configuration.get_api_key_with_prefix("x-api-key") == "k"
    configuration.api_key_prefix["x-api-key"] = "Token"
    assert configuration.get_api_key_with_prefix("x-api-key") == "Token k"


def test_jcx_02_get_basic_auth_token() -> None:
    configuration = Configuration()
    configuration.username, configuration.password = "ann", "pass"
    assert configuration.get_basic_auth_token() == "Basic YW5uOnBhc3M="


def test_jcx_02_auth_settings() -> None:
    configuration = Configuration()
    configuration.api_key["x-api-key"] = "k"
    configuration.access_token = "t"
    assert configuration.auth_settings() == {
        "x-api-key": {"type": "api_key", "in": "header", "key": "x-api-key", "value": "k"},
        "token": {"type": "api_key", "in": "query", "key": "access", "value": None},
        "basic": {"type": "basic", "in": "header", "key": "Authorization", "value": None},
        "bearer": {"type": "oauth2", "in": "header", "key": "Authorization", "value": "Bearer t"},
    }


def test_jcx_02_to_debug_report() -> None:
    report = Configuration().to_debug_report()
    assert "Version of the API: 1.0\nSDK Package Version: 4.0.0" in report
    assert report.startswith("OS: ")
    assert "\nPython Version: " in report


def test_jcx_03_debug_shows_requests_without_secrets(
    configuration: Configuration, capfd: pytest.CaptureFixture[str]
) -> None:
    configuration.debug = True
    assert configuration.logger["package_logger"].level == logging.DEBUG
    with ApiClient(configuration) as client:
        VehiclesApi(client).vehicles_list("a", "b", authorization="secret-signature")
    shown = "".join(capfd.readouterr())
    assert "GET " in shown
    assert "/vehicles" in shown
    assert KEY not in shown
    assert "secret-signature" not in shown
    assert http.client.HTTPConnection.debuglevel == 0
    configuration.debug = False
    assert configuration.logger["package_logger"].level == logging.WARNING


def test_jcx_04_the_number_of_handlers_is_constant() -> None:
    before = _handlers()
    for _ in range(3):
        Configuration()
    assert _handlers() == before
    for _ in range(3):
        Configuration().debug = True
    assert _handlers() == before + 2  # one handler, at the loggers of the package and of the HTTP library


def _handlers() -> int:
    return sum(len(logging.getLogger(name).handlers) for name in (PACKAGE, HTTP))


def test_a_configuration_leaves_log_levels_alone() -> None:
    logger = logging.getLogger(PACKAGE)
    logger.setLevel(logging.INFO)
    Configuration()
    assert logger.level == logging.INFO


def test_logger_file_replaces_standard_error(tmp_path: Path) -> None:
    configuration = Configuration()
    configuration.debug = True
    configuration.logger_format = "%(message)s"
    path = tmp_path / "calls.log"
    configuration.logger_file = str(path)
    logger = configuration.logger["package_logger"]
    assert [type(each) for each in logger.handlers] == [logging.FileHandler]
    logger.debug("hello")
    assert path.read_text() == "hello\n"
    configuration.logger_file = None
    assert logging.FileHandler not in [type(each) for each in logger.handlers]
    assert configuration.logger_file_handler is None
