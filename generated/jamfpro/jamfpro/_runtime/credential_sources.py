"""Where user names, passwords and keys are kept: environment, keyring, AWS Secrets Manager, or somebody's head.

Each function here gets what a provider or a configuration needs, and calls it: ``make`` may be any callable that takes
keywords, such as a class of providers. What a source does not have and the caller knows goes along as further keywords.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, Final, TypeVar

from .errors import AuthenticationError
from .json_text import loads

EXPORTS: Final = (
    "load_from_aws_secrets_manager",
    "load_from_environment",
    "load_from_keyring",
    "prompt_for_credentials",
)
EXTRAS: Final = {"keyring": ("keyring>=23",), "aws": ("boto3>=1.26",)}

T = TypeVar("T")


def load_from_environment(
    make: Callable[..., T],
    prefix: str,
    names: Sequence[str],
    environment: Mapping[str, str] | None = None,
    **known: Any,
) -> T:
    """Call ``make`` with values of environment variables: ``names`` in capitals behind ``prefix`` and ``_``.

    Raises AuthenticationError if a variable is missing or empty.
    """
    found = os.environ if environment is None else environment
    variables = {name: f"{prefix}_{name.upper()}" for name in names}
    missing = [variable for variable in variables.values() if not found.get(variable)]
    if missing:
        raise AuthenticationError(None, f"not set in the environment: {', '.join(missing)}")
    return make(**{name: found[variable] for name, variable in variables.items()}, **known)


def prompt_for_credentials(make: Callable[..., T], names: Sequence[str], secrets: Sequence[str], **known: Any) -> T:
    """Ask at the terminal for ``names``, then for ``secrets`` without showing what is typed, and call ``make``."""
    from getpass import getpass

    asked = {name: input(f"{_label(name)}: ") for name in names}
    return make(**asked, **{name: getpass(f"{_label(name)}: ") for name in secrets}, **known)


def _label(name: str) -> str:
    return name.replace("_", " ").capitalize()


def load_from_keyring(
    make: Callable[..., T], service: str, *, name: str, identity: str, secret: str = "password", **known: Any
) -> T:
    """Call ``make`` with an identity and the secret that the system's keyring has for it.

    Args:
        make: Called with both.
        service: What the secret was stored under; customarily the URL of the server.
        name: Keyword for the identity, such as ``username``.
        identity: Whose secret is wanted.
        secret: Keyword for the secret.
        known: Further keywords.

    Raises ImportError without the package ``keyring``, AuthenticationError if it has no such secret.
    """
    found = _optional("keyring").get_password(service, identity)
    if found is None:
        raise AuthenticationError(None, f"the keyring has no secret of {identity!r} for {service!r}")
    return make(**{name: identity, secret: found}, **known)


def load_from_aws_secrets_manager(
    make: Callable[..., T],
    secret_id: str,
    *,
    version_id: str | None = None,
    version_stage: str | None = None,
    names: Mapping[str, str] | Sequence[str] | None = None,
    client: Any = None,
    **known: Any,
) -> T:
    """Call ``make`` with the properties of a secret of AWS Secrets Manager, which is a JSON object.

    Args:
        make: Called with them as keywords.
        secret_id: Name or ARN of the secret.
        version_id: Version; by default the current one.
        version_stage: Stage of the version, such as ``AWSPREVIOUS``.
        names: Properties that are wanted, or the property for each keyword; all by default.
        client: Client of boto3 for ``secretsmanager``; by default one with the settings of the environment.
        known: Further keywords.

    Raises ImportError without the package ``boto3``, AuthenticationError for a secret without those properties, and
    what boto3 raises.
    """
    manager = client or _optional("boto3", "aws").client("secretsmanager")
    wanted = {"SecretId": secret_id, "VersionId": version_id, "VersionStage": version_stage}
    answer = manager.get_secret_value(**{key: value for key, value in wanted.items() if value is not None})
    return make(**_properties(answer, secret_id, names), **known)


def _properties(answer: Any, secret_id: str, names: Mapping[str, str] | Sequence[str] | None) -> dict[str, Any]:
    text = answer.get("SecretString") or answer.get("SecretBinary") or b""
    try:
        data = loads(text.encode() if isinstance(text, str) else text)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        raise AuthenticationError(None, f"the secret {secret_id!r} is no JSON object")
    if names is None:
        return data
    properties = names if isinstance(names, Mapping) else {name: name for name in names}
    missing = [name for name in properties.values() if name not in data]
    if missing:
        raise AuthenticationError(None, f"the secret {secret_id!r} has no {', '.join(missing)}")
    return {keyword: data[name] for keyword, name in properties.items()}


def _optional(package: str, extra: str | None = None) -> Any:
    try:
        return import_module(package)
    except ImportError as error:
        raise ImportError(f"this needs the package {package} (extra {extra or package})") from error
