"""What each package is tried with where nothing else is installed: one call of each kind of client it has.

A program is given the URL of a server as ``url``; what it prints is what came back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

KEY = "key of the tests"


class Call(NamedTuple):
    """A program, and what it prints."""

    program: str
    printed: str


_JUMPCLOUD = """
import asyncio
import {0}

configuration = {0}.Configuration(url + "{1}", api_key={{"x-api-key": "key of the tests"}})
with {0}.ApiClient(configuration) as client:
    print({0}.{2}(client).{3}())

async def main():
    async with {0}.AsyncApiClient(configuration) as client:
        print(await {0}.Async{2}(client).{3}())

asyncio.run(main())
"""

_JAMFPRO = """
from jamfpro import ApiClientCredentialsProvider, JamfProClient, SessionConfig

host, _, port = url.removeprefix("http://").partition(":")
credentials = ApiClientCredentialsProvider("an API client", "key of the tests")
with JamfProClient(host, credentials, int(port), SessionConfig(scheme="http")) as client:
    print([computer.name for computer in client.classic_api.list_all_computers()])
"""

_MICETRO = """
from micetro import Client

with Client(url) as client:
    client.authenticate("me", "key of the tests")
    print([user["name"] for user in client.http_get("/users")["result"]["users"]])
    print([user.name for user in client.api_client.users.iter_list_users()])
"""

_SQUONK2 = """
from squonk2 import ApiClient, Auth, Configuration, DmApi

token = Auth.get_access_token(
    keycloak_url=f"{url}/auth",
    keycloak_realm="squonk",
    keycloak_client_id="data-manager-api-dev",
    username="me",
    password="key of the tests",
)
with ApiClient(Configuration(url, access_token=token)) as client:
    print([project.name for project in client.data_manager_project.get_projects().projects])
DmApi.set_api_url(f"{url}/data-manager-api")
print([project["name"] for project in DmApi.get_available_projects(token).msg["projects"]])
"""

_ASTAKOS = """
from astakos import AstakosClient

with AstakosClient("key of the tests", url) as client:
    print(client.authenticate()["access"]["token"]["id"])
"""

CALLS: Mapping[str, Call] = {
    "jcapiv1": Call(_JUMPCLOUD.format("jcapiv1", "/api", "SystemusersApi", "systemusers_list"), "[]\n[]\n"),
    "jcapiv2": Call(_JUMPCLOUD.format("jcapiv2", "/api/v2", "UserGroupsApi", "groups_user_list"), "[]\n[]\n"),
    "jamfpro": Call(_JAMFPRO, "['Mac 1']\n"),
    "micetro": Call(_MICETRO, "['administrator', 'ada', 'bob']\n" * 2),
    "squonk2": Call(_SQUONK2, "['Chemistry']\n" * 2),
    "astakos": Call(_ASTAKOS, f"{KEY}\n"),
}
