"""Names that the whole package shares: Api classes and their asynchronous twins, pages, awkward beginnings."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from specmill import ir
from specmill.plan import plain_names
from specmill.plan.code import Code
from specmill.plan.namebook import NameBook
from specmill.plan.names import SchemaName
from specmill.plan.pages import page_paths
from specmill.plan.profile import PLAIN
from specmill.plan.settle import api_names, schema_names


def exported(*tags: str, taken: tuple[str, ...] = ()) -> list[str]:
    names = api_names(tags, PLAIN, NameBook(), client_members=(), taken=taken)
    return [name for each in names.values() for name in (each.class_name, f"Async{each.class_name}")]


@pytest.mark.parametrize("tags", [("Events", "Async Events"), ("Async Events", "Events")])
def test_no_class_is_called_like_the_twin_of_another(tags: tuple[str, ...]) -> None:
    names = exported(*tags)
    assert len(set(names)) == 4
    assert "EventsApi" in names


def test_no_twin_is_called_like_a_model() -> None:
    assert not {"JobsApi", "AsyncJobsApi"} & set(exported("Jobs", taken=("AsyncJobsApi",)))
    assert exported("Jobs") == ["JobsApi", "AsyncJobsApi"]


def test_names_that_begin_with_a_digit_do_not_look_private() -> None:
    assert plain_names.model_class("400 error") == "Model400Error"
    assert plain_names.api_class("1-Click") == "Tag1ClickApi"
    assert plain_names.method("2faLogin") == "call_2fa_login"
    names = api_names(["1-Click"], PLAIN, NameBook(), client_members=(), taken=())
    assert (names["1-Click"].module, names["1-Click"].attribute) == ("tag_1_click_api", "tag_1_click")


def test_long_names_of_modules_are_cut_and_differ() -> None:
    modules = {plain_names.model_module(f"{'Ab' * 40}{end}") for end in "XY"}
    assert len(modules) == 2
    assert all(len(module) <= plain_names.LONGEST for module in modules)


def test_pages_differ_in_more_than_case() -> None:
    paths = page_paths(NameBook(), [Code("TspApi"), Code("TSPApi"), Code("User")])
    assert len({path.lower() for path in paths.values()}) == 3
    assert paths["User"] == "docs/User.md"


ROOT = ("ApiClient", "AsyncApiClient", "Configuration", "AsyncApi", "Api", "None", "True", "False")


def test_no_model_takes_a_name_of_the_package() -> None:
    names = named({name: ir.Anything() for name in (*ROOT, "Pet")})
    assert names["Pet"].class_name == "Pet"
    assert not {each.class_name for each in names.values()} & set(ROOT)


def named(schemas: dict[str, ir.Schema]) -> Mapping[str, SchemaName]:
    """Return the names of components."""
    ids = {name: f"api.yaml#/components/schemas/{name}" for name in schemas}
    ready = {
        ids[name]: ir.NamedSchema(ids[name], name, each, ir.Place("api.yaml", "")) for name, each in schemas.items()
    }
    api = ir.Api(ir.Info("Pets", "1"), (), (), ready, (), ())
    names = schema_names("pets", api, PLAIN, NameBook()).names
    return {name: names[key] for name, key in ids.items()}


def test_what_a_tag_gives_is_kept_apart_by_scope() -> None:
    book = NameBook()
    api_names(["Pets", "pets", ""], PLAIN, book, client_members=("pets",), taken=())
    assert set(book.given) == {"api classes", "api modules", "api attributes"}
    assert book.given["api attributes"][""] == "default"
    assert "pets_api" in book.given["api attributes"].values(), "`pets` is a member of every client here"
    modules = book.given["api modules"]
    assert len({each.casefold() for each in modules.values()}) == 3


def test_an_api_class_may_be_called_like_what_is_not_asynchronous() -> None:
    assert exported("Jobs", taken=("Jobs", "sJobsApi")) == ["JobsApi", "AsyncJobsApi"]
