"""Providers of credentials in generated packages: which are there, and that they serve its calls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.0.3
    info: {title: T, version: "1"}
    security: [{token: []}]
    components:
      securitySchemes:
        token: %s
    paths:
      /data:
        get:
          operationId: get_data
          responses:
            "200": {description: fine, content: {application/json: {schema: {type: string}}}}
    """
BEARER = DOCUMENT % "{type: http, scheme: bearer}"
OAUTH = DOCUMENT % "{type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}"
KEY = DOCUMENT % "{type: apiKey, in: header, name: X-Auth-Token}"
OWN = {"CredentialsProvider", "Token"}
GRANTS = {"ClientCredentials", "PasswordGrant", "RefreshTokenGrant"}


@pytest.mark.parametrize(
    ("document", "mixins", "names", "modules"),
    [
        (KEY, (), set(), set()),
        (BEARER, (), OWN, {"custom_credentials", "tokens"}),
        (OAUTH, (), OWN | GRANTS, {"custom_credentials", "oauth"}),
        (KEY, ("oauth",), GRANTS, {"oauth"}),
        (KEY, ("custom_credentials",), OWN, {"custom_credentials"}),
        (KEY, ("login_tokens",), {"LoginTokens", "TokenFields"}, {"login_tokens"}),
        (KEY, ("verified_basic", "keycloak"), {"VerifiedBasic", "KeycloakUser", "KeycloakClient"}, {"keycloak"}),
        (KEY, ("service_catalog",), {"ServiceCatalog", "CatalogService"}, {"service_catalog"}),
        (KEY, ("credential_sources",), {"load_from_keyring", "prompt_for_credentials"}, {"credential_sources"}),
    ],
)
def test_a_package_has_the_providers_that_it_can_use(
    tmp_path: Path, document: str, mixins: tuple[str, ...], names: set[str], modules: set[str]
) -> None:
    every = OWN | GRANTS | {"LoginTokens", "VerifiedBasic", "KeycloakUser", "ServiceCatalog", "load_from_keyring"}
    with imported(document, tmp_path, mixins=mixins) as package:
        assert {name for name in every if hasattr(package, name)} == names & every
        assert names <= set(dir(package))
        runtime = {path.stem for path in Path(str(package.__file__)).parent.glob("_runtime/*.py")}
    assert modules <= runtime
    assert modules or not runtime & {"tokens", "custom_credentials", "oauth"}


def test_the_extras_of_a_module_are_those_of_the_package(tmp_path: Path) -> None:
    made, _ = generated(KEY, tmp_path, mixins=("credential_sources",))
    project = made.tree.files["pyproject.toml"].decode()
    assert 'keyring = ["keyring>=23"]' in project
    assert 'aws = ["boto3>=1.26"]' in project


@pytest.mark.parametrize("drive", DRIVES)
def test_a_class_of_the_users_own_serves_every_kind_of_call(tmp_path: Path, server: Loopback, drive: str) -> None:
    server.script(lambda request: Answer(json=request.headers["authorization"]))
    with imported(BEARER, tmp_path) as package:
        provider = _own(package)
        configuration = package.Configuration(server.url, credentials={"token": provider}, trust_env=False)
        found = _call(Drive(drive, package, configuration), package, configuration)
    assert found == ["Bearer own", "Bearer own"]
    assert provider.asked == 1


def _own(package: Any) -> Any:
    base: Any = package.CredentialsProvider

    class Own(base):
        asked = 0

        def request_access_token(self) -> Any:
            self.asked += 1
            return {"token": "own", "expires_in": 3600}

    return Own()


def _call(drive: Drive, package: Any, configuration: Any) -> list[Any]:
    if drive.name == "sync":
        with package.ApiClient(configuration) as client:
            return [client.default.get_data(), client.request("GET", "/raw").data]

    async def work() -> list[Any]:
        async with package.AsyncApiClient(configuration) as client:
            return [await client.default.get_data(), (await client.request("GET", "/raw")).data]

    return list(drive.run(work))
