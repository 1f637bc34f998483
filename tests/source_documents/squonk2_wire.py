"""What each method of the clients of Squonk2 sends, written from the facts about the APIs."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

PROJECT_ID, DATASET_ID, FILE_ID, INSTANCE_ID, TASK_ID = "project-1", "dataset-1", "file-1", "instance-1", "task-1"
WF, RW = "workflow-1", "r-workflow-1"
UNIT = "unit-00000000-0000-0000-0000-000000000001"
ORG = "org-00000000-0000-0000-0000-000000000001"
PRODUCT = "product-00000000-0000-0000-0000-000000000001"
ASSET = "asset-1"
ANY = None
"""In place of a status: every 2xx is a success."""


@frozen
class Wire:
    """A call, and the request that it makes."""

    name: str
    """Of the method."""
    sent: str
    """Method and path."""
    given: dict[str, Any] = field(factory=dict)
    """Keyword arguments; ``FILE`` stands for a file that exists, ``TARGET`` for one to write."""
    query: dict[str, str] = field(factory=dict)
    form: dict[str, str] | None = None
    json: dict[str, Any] | None = None
    parts: dict[str, str] | None = None
    """Fields of a multipart body; a file is a field whose value is ``FILE``."""
    status: int | None = 200
    """The only success; or one of them."""
    also: tuple[int, ...] = ()
    """Others."""
    operation: str = ""
    """Template of the path in the document, if it is not the path."""
    token: bool = True
    """Whether it takes an access token and sends it."""
    position: tuple[Any, ...] = ()
    """Arguments by position after the token."""


FILE, TARGET = "the file of the test", "the file to be"
JOB = {"collection": "im-test", "job": "nop", "version": "1.0.0"}
JOB_FORM = {
    "application_id": "datamanagerjobs.squonk.it",
    "project_id": PROJECT_ID,
    "as_name": "My Job",
    "specification": '{"collection": "im-test", "job": "nop", "version": "1.0.0"}',
}


def member(role: str) -> list[Wire]:
    """Return the calls about one kind of member of projects."""
    path, given = f"/project/{PROJECT_ID}/{role}/ada%40example.com", {"project_id": PROJECT_ID, role: "ada@example.com"}
    operation = f"/project/{{project_id}}/{role}/{{user_id}}"
    return [
        Wire(f"add_project_{role}", f"PUT {path}", given, status=201, operation=operation),
        Wire(f"remove_project_{role}", f"DELETE {path}", given, status=204, operation=operation),
    ]
