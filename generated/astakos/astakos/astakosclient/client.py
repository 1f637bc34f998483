"""The client."""

from __future__ import annotations

from .commissions import CommissionCalls
from .identity import IdentityCalls
from .paths import ApiPaths
from .projects import ProjectCalls
from .quotas import QuotaCalls
from .users import UserCalls


class AstakosClient(IdentityCalls, UserCalls, QuotaCalls, CommissionCalls, ProjectCalls, ApiPaths):
    """A client of Astakos for one token. Safe to share between threads.

    Results are plain dictionaries, lists, numbers and texts, as the JSON has them. Every method raises
    :class:`~.errors.AstakosClientException` or a subclass of it if it does not succeed.

    It asks the identity service once where the account service is, when it first needs to know.
    """
