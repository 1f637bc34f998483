"""The Data Manager for those who know ``squonk2.dm_api``: class methods, results in place of exceptions.

Every call goes through the generated Api classes of this package, so the same connections and checks stand behind both.
"""

from __future__ import annotations

from typing import Final

from ..api.results import ApiRv, DmApiRv
from .administration import AdministrationCalls
from .datasets import DatasetCalls
from .files import FileCalls
from .instances import InstanceCalls
from .jobs import JobCalls
from .managed_files import ManagedFileCalls
from .metadata import MetadataCalls
from .projects import ProjectCalls
from .running_workflows import RunningWorkflowCalls
from .server import ServerCalls
from .tasks import TaskCalls
from .users import UserCalls
from .workflows import WorkflowCalls

__all__ = ["TEST_ORG_ID", "TEST_PRODUCT_ID", "TEST_UNIT_ID", "ApiRv", "DmApi", "DmApiRv"]

TEST_PRODUCT_ID: Final = "product-11111111-1111-1111-1111-111111111111"
"""A product that servers set up for tests have."""
TEST_ORG_ID: Final = "org-11111111-1111-1111-1111-111111111111"
"""An organisation, likewise."""
TEST_UNIT_ID: Final = "unit-11111111-1111-1111-1111-111111111111"
"""A unit, likewise."""


class DmApi(
    ServerCalls,
    ProjectCalls,
    FileCalls,
    ManagedFileCalls,
    DatasetCalls,
    MetadataCalls,
    InstanceCalls,
    TaskCalls,
    JobCalls,
    WorkflowCalls,
    RunningWorkflowCalls,
    UserCalls,
    AdministrationCalls,
):
    """The Data Manager. There is nothing to construct: every method is one of the class, and threads may share it.

    Methods take an access token first (see :class:`~squonk2.auth.Auth`), the rest by keyword. ``timeout_s`` is the
    seconds to wait for a connection and for each piece of the answer. They return a :class:`~squonk2.DmApiRv`,
    whatever happens on the way; only an argument that cannot be meant, such as an empty id, raises AssertionError.
    """
