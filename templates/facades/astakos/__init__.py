"""What the package exports besides generated names."""

from __future__ import annotations

from .astakosclient import AstakosClient as AstakosClient
from .astakosclient import AstakosClientException as AstakosClientException
from .astakosclient import BadRequest as BadRequest
from .astakosclient import BadValue as BadValue
from .astakosclient import Forbidden as Forbidden
from .astakosclient import InvalidResponse as InvalidResponse
from .astakosclient import NoEndpoints as NoEndpoints
from .astakosclient import NotFound as NotFound
from .astakosclient import NoUserName as NoUserName
from .astakosclient import NoUUID as NoUUID
from .astakosclient import QuotaLimit as QuotaLimit
from .astakosclient import Unauthorized as Unauthorized
from .astakosclient import get_token_from_cookie as get_token_from_cookie
from .astakosclient import parse_endpoints as parse_endpoints
