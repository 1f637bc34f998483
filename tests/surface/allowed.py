"""Where the generated surface differs from the recorded one on purpose, each with the behaviour that asks for it.

A difference that is not here fails a test, and so does an entry here that is no difference any more.
"""

from __future__ import annotations

from typing import TypeAlias

Difference: TypeAlias = "tuple[str, str, str]"
"""Package, place and what differs."""

DATED = {
    "jcapiv1": ("SystemsApi.systems_delete", "SystemsApi.systems_get", "SystemsApi.systems_put"),
    "jcapiv2": (
        "GraphApi.graph_system_associations_list",
        "GraphApi.graph_system_associations_post",
        "GraphApi.graph_system_group_members_post",
        "GraphApi.graph_system_member_of",
        "GraphApi.graph_system_traverse_user",
        "GraphApi.graph_system_traverse_user_group",
        "SystemGroupMembersMembershipApi.graph_system_group_members_post",
        "SystemGroupsApi.graph_system_group_members_post",
        "SystemsApi.graph_system_associations_list",
        "SystemsApi.graph_system_associations_post",
        "SystemsApi.graph_system_member_of",
        "SystemsApi.graph_system_traverse_user",
        "SystemsApi.graph_system_traverse_user_group",
    ),
}
"""Methods whose header ``Date`` is an argument under the name of the source document and under the recorded one."""

ARGUMENTS: dict[Difference, str] = {
    (package, method, "another argument date"): "JC-11" for package, methods in DATED.items() for method in methods
}

_PASSED_THROUGH = "B.4: no attributes were recorded, the data came as it is"
RETURNS: dict[Difference, str] = {
    (
        "jcapiv1",
        "SystemsApi.systems_systemusers_binding_list",
        "returns dict[str, Any], recorded Systemuserbinding",
    ): _PASSED_THROUGH,
    (
        "jcapiv1",
        "SystemusersApi.systemusers_systems_binding_put",
        "returns dict[str, Any], recorded Usersystembinding",
    ): _PASSED_THROUGH,
    (
        "jcapiv2",
        "KnowledgeApi.knowledge_salesforce_list",
        "returns list[SalesforceknowledgelistoutputInner], recorded SalesforceKnowledgeListOutput",
    ): _PASSED_THROUGH,
    ("jcapiv2", "AppleMDMApi.enrollmentprofiles_get", "returns str, recorded Mobileconfig"): _PASSED_THROUGH,
    ("jcapiv2", "DefaultApi.jc_enrollment_profiles_get", "returns bytes, recorded ERRORUNKNOWN"): "JCX-31",
    (
        "jcapiv2",
        "SambaDomainsApi.ldapservers_samba_domains_delete",
        "returns str | None, recorded str",
    ): "B.4: recorded for one of its two statuses",
}

REQUESTS: dict[Difference, str] = {
    ("jcapiv2", "DefaultApi.jc_enrollment_profiles_get", "accepts application/x-apple-aspen-config"): "JCX-31",
    **{
        ("jcapiv2", method, "sends the API key"): "JCX-32"
        for method in (
            "ActiveDirectoryApi.activedirectories_agents_delete",
            "ActiveDirectoryApi.activedirectories_agents_get",
            "GSuiteApi.gsuites_get",
            "GSuiteApi.gsuites_patch",
        )
    },
}

ATTRIBUTES: dict[Difference, str] = {}
MODELS: dict[Difference, str] = {}


def differences(package: str, found: set[Difference], allowed: dict[Difference, str]) -> list[str]:
    """Return, in words, the differences that are not allowed and the allowed ones that are not there."""
    expected = {each for each in allowed if each[0] == package}
    surprises = [f"{place}: {text}" for _, place, text in found - expected]
    gone = [(place, text, allowed[name, place, text]) for name, place, text in expected - found]
    stale = [f"{place}: {text!r} is allowed by {row} and is not so" for place, text, row in gone]
    return sorted(surprises) + sorted(stale)
