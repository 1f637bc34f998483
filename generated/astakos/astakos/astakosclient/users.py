"""Names and ids of users, and what users set and say."""

from __future__ import annotations

from collections.abc import Iterable

from .errors import NoUserName, NoUUID
from .results import member
from .session import Session, listed, require


class UserCalls(Session):
    """Methods about users. Those that begin with ``service_`` take the token of a service."""

    def get_usernames(self, uuids: Iterable[str]) -> dict[str, str]:
        """Return the names of users by their ids. Ids of nobody are left out."""
        return self._names(uuids, False)

    def get_username(self, uuid: str) -> str:
        """Return the name of a user. Raises NoUserName if nobody has the id."""
        return self._name(uuid, False)

    def service_get_usernames(self, uuids: Iterable[str]) -> dict[str, str]:
        """Return the names of users by their ids. Ids of nobody are left out."""
        return self._names(uuids, True)

    def service_get_username(self, uuid: str) -> str:
        """Return the name of a user. Raises NoUserName if nobody has the id."""
        return self._name(uuid, True)

    def get_uuids(self, display_names: Iterable[str]) -> dict[str, str]:
        """Return the ids of users by their names. Names of nobody are left out."""
        return self._uuids(display_names, False)

    def get_uuid(self, display_name: str) -> str:
        """Return the id of a user. Raises NoUUID if nobody has the name."""
        return self._uuid(display_name, False)

    def service_get_uuids(self, display_names: Iterable[str]) -> dict[str, str]:
        """Return the ids of users by their names. Names of nobody are left out."""
        return self._uuids(display_names, True)

    def service_get_uuid(self, display_name: str) -> str:
        """Return the id of a user. Raises NoUUID if nobody has the name."""
        return self._uuid(display_name, True)

    def send_feedback(self, message: str, data: str) -> None:
        """Send a remark to the operators.

        Args:
            message: What there is to say.
            data: Facts that help the operators.
        """
        require(message=message)
        send = self._client.users.send_feedback_with_http_info
        self._account(send, body={"feedback_msg": message, "feedback_data": data or ""})

    def set_default_project(self, project_id: str) -> None:
        """Set the project that pays for what the user creates without naming one."""
        require(project_id=project_id)
        self._account(self._client.users.set_default_project_with_http_info, body={"project_id": project_id})

    def _names(self, uuids: Iterable[str], service: bool) -> dict[str, str]:
        require(uuids=uuids)
        return self._look_up("uuids", uuids, "uuid_catalog", service)

    def _name(self, uuid: str, service: bool) -> str:
        require(uuid=uuid)
        names = self._names([uuid], service)
        if uuid not in names:
            raise NoUserName(uuid)
        return names[uuid]

    def _uuids(self, display_names: Iterable[str], service: bool) -> dict[str, str]:
        require(display_names=display_names)
        return self._look_up("displaynames", display_names, "displayname_catalog", service)

    def _uuid(self, display_name: str, service: bool) -> str:
        require(display_name=display_name)
        uuids = self._uuids([display_name], service)
        if display_name not in uuids:
            raise NoUUID(display_name)
        return uuids[display_name]

    def _look_up(self, kind: str, wanted: Iterable[str], answer: str, service: bool) -> dict[str, str]:
        users = self._client.users
        look_up = users.get_service_user_catalogs_with_http_info if service else users.get_user_catalogs_with_http_info
        catalog: dict[str, str] = member(self._account(look_up, body={kind: listed(wanted)}), answer)
        return catalog
