"""Projects, and who is in them."""

from __future__ import annotations

from ..api.results import DmApiRv
from ..arguments import require, spelled
from ..calls import CREATED, GONE, READ_S
from ..models.project_patch_body import ProjectPatchBody
from ..models.project_post_body import ProjectPostBody
from .service import DmService


class ProjectCalls(DmService):
    """Methods about projects. Members are named by their user name."""

    @classmethod
    def create_project(
        cls,
        access_token: str,
        *,
        project_name: str,
        as_tier_product_id: str,
        private: bool = False,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Create a project, paid for by a product of the Account Server; return its ``project_id``."""
        require(project_name=project_name, as_tier_product_id=as_tier_product_id)
        body = ProjectPostBody(name=project_name, tier_product_id=as_tier_product_id, private=private or None)
        return cls._send(
            "create the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.create_project_with_http_info(body=spelled(body), **options),
            CREATED,
        )  # fmt: skip

    @classmethod
    def update_project(
        cls,
        access_token: str,
        *,
        project_id: str,
        project_name: str | None = None,
        private: bool | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Give a project another name, or make it private or public."""
        require(project_id=project_id)
        body = spelled(ProjectPatchBody(name=project_name or None, private=private))
        return cls._send(
            "update the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.patch_project_with_http_info(
                project_id, body=body, **options
            ),
            (200, 204),
        )  # fmt: skip

    @classmethod
    def delete_project(cls, access_token: str, *, project_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Delete a project with its files; return the ``task_id`` of what does it."""
        require(project_id=project_id)
        return cls._send(
            "delete the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.delete_project_with_http_info(project_id, **options),
        )  # fmt: skip

    @classmethod
    def get_available_projects(
        cls, access_token: str, *, project_name: str | None = None, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the projects that the user may see, or those with a name."""
        return cls._send(
            "get the projects", access_token, timeout_s,
            lambda api, options: api.data_manager_project.get_projects_with_http_info(
                project_name=project_name or None, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_project(cls, access_token: str, *, project_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Return a project: its members, its size, and what pays for it."""
        require(project_id=project_id)
        return cls._send(
            "get the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.get_project_with_http_info(project_id, **options),
        )  # fmt: skip

    @classmethod
    def add_project_administrator(
        cls, access_token: str, *, project_id: str, administrator: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a user an administrator of a project."""
        require(project_id=project_id, administrator=administrator)
        return cls._send(
            "add the administrator to the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.add_administrator_to_project_with_http_info(
                project_id, administrator, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def remove_project_administrator(
        cls, access_token: str, *, project_id: str, administrator: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a user no longer an administrator of a project."""
        require(project_id=project_id, administrator=administrator)
        return cls._send(
            "remove the administrator from the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.remove_administrator_from_project_with_http_info(
                project_id, administrator, **options
            ),
            GONE,
        )  # fmt: skip

    @classmethod
    def add_project_editor(
        cls, access_token: str, *, project_id: str, editor: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a user an editor of a project."""
        require(project_id=project_id, editor=editor)
        return cls._send(
            "add the editor to the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.add_editor_to_project_with_http_info(
                project_id, editor, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def remove_project_editor(
        cls, access_token: str, *, project_id: str, editor: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a user no longer an editor of a project."""
        require(project_id=project_id, editor=editor)
        return cls._send(
            "remove the editor from the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.remove_editor_from_project_with_http_info(
                project_id, editor, **options
            ),
            GONE,
        )  # fmt: skip

    @classmethod
    def add_project_observer(
        cls, access_token: str, *, project_id: str, observer: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a user an observer of a project."""
        require(project_id=project_id, observer=observer)
        return cls._send(
            "add the observer to the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.add_observer_to_project_with_http_info(
                project_id, observer, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def remove_project_observer(
        cls, access_token: str, *, project_id: str, observer: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a user no longer an observer of a project."""
        require(project_id=project_id, observer=observer)
        return cls._send(
            "remove the observer from the project", access_token, timeout_s,
            lambda api, options: api.data_manager_project.remove_observer_from_project_with_http_info(
                project_id, observer, **options
            ),
            GONE,
        )  # fmt: skip
