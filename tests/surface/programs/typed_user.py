"""What a type checker says of a user's code. A comment `expect:` names the error that has to be on its line."""

from jcapiv2 import (
    ApiClient,
    AsyncApiClient,
    AsyncUserGroupsApi,
    Configuration,
    GraphObjectWithPaths,
    SystemsApi,
    UserGroup,
    UserGroupPost,
    UserGroupsApi,
)
from jcapiv2.rest import ApiException

JSON = "application/json"


def right(client: ApiClient) -> list[str | None]:
    api = UserGroupsApi(client)
    groups: list[UserGroup] = api.groups_user_list(JSON, JSON, limit=10, fields=["name"], _request_timeout=5.0)
    created: UserGroup = api.groups_user_post(JSON, JSON, body=UserGroupPost(name="staff"))
    api.groups_user_post(body={"name": "staff"})
    data, status, headers = api.groups_user_list_with_http_info(JSON, JSON)
    reached: list[GraphObjectWithPaths] = SystemsApi(client).graph_system_member_of("id", date="x", authorization="y")
    number: int = status + len(data) + len(headers) + len(reached)
    return [created.name, str(number), *(group.id for group in groups)]


async def right_async(client: AsyncApiClient) -> list[UserGroup]:
    return await AsyncUserGroupsApi(client).groups_user_list(limit=10)


def setting_up(key: str) -> ApiClient:
    configuration = Configuration()
    configuration.api_key["x-api-key"] = key
    configuration.host = "http://127.0.0.1"
    return ApiClient(configuration)


def error(err: ApiException) -> str:
    return f"{err.status} {err.reason}"


def wrong(client: ApiClient) -> None:
    api = UserGroupsApi(client)
    api.groups_user_list(JSON, JSON, limit="10")  # expect: arg-type
    api.groups_user_get()  # expect: call-arg
    api.groups_user_list(JSON, JSON, colour="red")  # expect: call-arg
    UserGroupPost(name="staff", colour="red")  # expect: call-arg
    UserGroupPost(name=1)  # expect: arg-type
    group = api.groups_user_get("id")
    group.colour.upper()  # expect: attr-defined
    group.name = 1  # expect: assignment
    group.id = len(group.name)  # expect: arg-type, assignment
    api.groups_user_post(JSON, JSON, body=group)  # expect: arg-type
