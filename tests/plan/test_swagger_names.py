"""The naming rules of swagger-codegen 2.4, by the examples that published clients give."""

from __future__ import annotations

import pytest

from specmill.plan import swagger_names as names


@pytest.mark.parametrize(
    ("tag", "class_name", "module"),
    [
        (
            "System Group Members & Membership",
            "SystemGroupMembersMembershipApi",
            "system_group_members__membership_api",
        ),
        ("fde", "FdeApi", "fde_api"),
        ("Office 365", "Office365Api", "office_365_api"),
        ("LDAP Servers", "LDAPServersApi", "ldap_servers_api"),
        ("G Suite", "GSuiteApi", "g_suite_api"),
        ("", "DefaultApi", "default_api"),
    ],
)
def test_api_classes(tag: str, class_name: str, module: str) -> None:
    assert names.api_class(tag) == class_name
    assert names.api_module(tag) == module


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("_id", "id"),
        ("from", "_from"),
        ("X-Org-Id", "x_org_id"),
        ("Date", "_date"),
        ("class", "_class"),
        ("Content-Type", "content_type"),
        ("2fa", "_2fa"),
        ("filter", "filter"),
        ("ID", "id"),
        ("badLoginAttempts", "bad_login_attempts"),
    ],
)
def test_attributes_and_parameters(wire: str, name: str) -> None:
    assert names.variable(wire) == name


def test_models() -> None:
    assert names.model_class("active-directory-output") == "ActiveDirectoryOutput"
    assert names.model_class("AppleMDM") == "AppleMDM"
    assert names.model_class("404Error") == "Model404Error"
    assert names.underscore("InlineResponse2001") == "inline_response2001"


def test_inline_schemas() -> None:
    assert names.inline_class("workdayoutput", ("auth",)) == "WorkdayoutputAuth"
    assert names.inline_class("salesforceknowledgelistoutput", ("item",)) == "SalesforceknowledgelistoutputInner"


def test_methods() -> None:
    assert names.method("graph_gSuiteAssociationsPost") == "graph_g_suite_associations_post"
    assert names.method("print") == "call_print"


def test_constants_lose_their_common_prefix() -> None:
    assert names.enum_members(("user_home_addresses", "user_work_addresses")) == ("HOME_ADDRESSES", "WORK_ADDRESSES")
    assert names.enum_members(("system_group", "user_group")) == ("SYSTEM_GROUP", "USER_GROUP")
    assert names.enum_members(("office_365",)) == ("OFFICE_365",)


RESERVED = (
    *("self", "nonlocal", "print", "exec", "property", "all_params", "resource_path", "path_params", "query_params"),
    *("header_params", "form_params", "local_var_files", "body_params", "auth_settings", "float", "int", "str", "date"),
    *("datetime", "class", "lambda"),
)


@pytest.mark.parametrize("name", RESERVED)
def test_names_that_methods_use_themselves(name: str) -> None:
    assert names.variable(name) == f"_{name}"
    assert names.method(name) == f"call_{name}"
    assert names.model_class(name) == name.replace("_", " ").title().replace(" ", "")


@pytest.mark.parametrize(
    ("name", "sanitized"),
    [
        ("ids[]", "ids"),
        ("filter[name]", "filter_name"),
        ("at(first)", "at_first"),
        ("a.b-c|d e/f\\g", "a_b_c_d_e_f_g"),
        ("größe!", "gre"),
    ],
)
def test_punctuation(name: str, sanitized: str) -> None:
    assert names.sanitize(name) == sanitized


@pytest.mark.parametrize(
    ("word", "underscored"),
    [("HTTPServer", "http_server"), ("userID2Name", "user_id2_name"), ("a-b c", "a_b_c"), ("aB", "a_b")],
)
def test_underscores_before_words(word: str, underscored: str) -> None:
    assert names.underscore(word) == underscored


def test_names_of_capitals_alone_are_no_words() -> None:
    assert names.variable("USER_ID") == "user_id"
    assert names.variable("") == "_"


def test_models_whose_names_are_none() -> None:
    assert names.model_class("") == "Model"
    assert names.model_class("3D") == "Model3D"
    assert names.model_class("A1") == "A1"
    assert names.model_class("None") == "ModelNone"
    assert names.inline_class("", ("item", "a")) == "InnerA"
    assert names.inline_class("Pet", ("item", "a")) == "PetInnerA"


def test_a_constant_of_nothing() -> None:
    assert names.enum_members(("",)) == ("EMPTY",)
    assert names.enum_members((1, "a")) == ("1", "A")
    assert names.enum_members(("same_x", "same_x")) == ("X", "X")
