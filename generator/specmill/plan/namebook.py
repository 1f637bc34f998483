"""The names of a generation: those an earlier one gave are kept, those this one gives are remembered."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from attrs import field

from specmill.plan.scope import Claim, allocate
from specmill.values import frozen


@frozen
class NameBook:
    """Names by scope and key. A scope is a namespace of the package: its models, one class, one signature."""

    earlier: Mapping[str, Mapping[str, str]] = field(factory=dict)
    entries: Mapping[str, str] = field(factory=dict)
    """Entry documents by name, each with the name of its API, empty for a single one. Keys are kept relative to them:
    a name must not depend on the path it was given by."""
    given: dict[str, dict[str, str]] = field(factory=dict, init=False)
    """What this generation gave: goes into the lock."""

    def allocate(
        self,
        scope: str,
        claims: Iterable[Claim],
        *,
        reserved: Collection[str] = (),
        fold_case: bool = False,
    ) -> dict[str, str]:
        """Return a name for every claim of a scope, by key."""
        wanted = self._portable({claim.key: claim for claim in claims})
        scope = self._portable_scope(scope)
        earlier = self.earlier.get(scope)
        names = allocate(wanted.values(), reserved=reserved, given=earlier, fold_case=fold_case)
        if names:
            self.given[scope] = names
        return {key: names[claim.key] for key, claim in wanted.items()}

    def knows(self, scope: str) -> bool:
        """Say whether an earlier generation gave names in a scope."""
        return self._portable_scope(scope) in self.earlier

    def repeat(self, scope: str, like: str) -> None:
        """Remember for a scope what another one got for the same claims."""
        names = self.given.get(self._portable_scope(like))
        if names:
            self.given[self._portable_scope(scope)] = names

    def _portable(self, claims: dict[str, Claim]) -> dict[str, Claim]:
        """Return claims whose keys name nodes of the entry document ``#/...``, and files as seen from it."""
        prefixes = self._prefixes
        if not any(key.startswith(prefixes) for key in claims):
            return claims
        keys = {key: self._portable_key(key) for key in claims}
        if len(set(keys.values())) < len(claims):  # a tag looks like the name of a file
            return claims
        return {key: Claim(keys[key], claim.wire, claim.candidates) for key, claim in claims.items()}

    def _portable_scope(self, scope: str) -> str:
        """Return a scope named after a node (``model:`` and its id) with that id made portable."""
        kind, colon, key = scope.partition(":")
        return f"{kind}:{self._portable_key(key)}" if colon else scope

    def _portable_key(self, key: str) -> str:
        for entry, api in self.entries.items():
            if key.startswith(f"{entry}#"):
                return api + key.removeprefix(entry)
        return key.removeprefix(self._folder)

    @property
    def _prefixes(self) -> tuple[str, ...]:
        """What a key that is not portable begins with; nothing begins with these if no entry is known."""
        return tuple(prefix for prefix in (*(f"{entry}#" for entry in self.entries), self._folder) if prefix)

    @property
    def _folder(self) -> str:
        """Folder that other files are seen from; of several documents, the one that their paths are relative to."""
        if len(self.entries) != 1:
            return ""
        folder, slash, _ = next(iter(self.entries)).rpartition("/")
        return folder + slash
