"""ComputerGroupsAccounts, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.xml_names import Xml, xml_fields

if TYPE_CHECKING:
    from .computer_account import ComputerAccount


class ComputerGroupsAccounts(Model):
    """Groups that the computer is in, and accounts that are on it."""

    computer_group_memberships: list[str] | None = field(default=None, read_only=True)
    """Names of the groups."""
    local_accounts: list[ComputerAccount] | None = field(
        codec=lambda: array(model(models.ComputerAccount)),
        default=None,
        read_only=True,
    )
    """Accounts on the computer."""

    __xml__ = xml_fields(computer_group_memberships=Xml(items=Xml("group")), local_accounts=Xml(items=Xml("user")))
