"""RestApiOperationEvent, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class RestApiOperationEvent(Model):
    """What was asked, by whom, of which record."""

    rest_api_operation_type: str = field(name="restAPIOperationType")
    """What was done: `GET`, `POST`, `PUT` or `DELETE`."""
    operation_successful: bool = field(name="operationSuccessful")
    """Whether it succeeded."""
    authorized_username: str | None = field(name="authorizedUsername", default=None)
    """Account that asked."""
    object_type_name: str | None = field(name="objectTypeName", default=None)
    """Kind of the record, such as `Static Computer Group`."""
    object_name: str | None = field(name="objectName", default=None)
    """Name of the record."""
    object_id: int | None = field(name="objectID", default=None)
    """Number of the record."""
