"""Names that are kept from one generation to the next, wherever the document lies."""

from __future__ import annotations

from specmill.plan.namebook import NameBook
from specmill.plan.scope import Claim


def claims(*keys: str) -> list[Claim]:
    return [Claim(key, "Pet", ("Pet",)) for key in keys]


def test_what_was_given_is_remembered_by_scope() -> None:
    book = NameBook()
    assert book.allocate("models", claims("a")) == {"a": "Pet"}
    assert book.allocate("nothing", []) == {}
    assert book.given == {"models": {"a": "Pet"}}


def test_a_name_of_an_earlier_generation_is_kept_in_its_scope() -> None:
    book = NameBook({"models": {"a": "Beast"}})
    assert book.allocate("models", claims("a")) == {"a": "Beast"}
    assert book.allocate("modules", claims("a")) == {"a": "Pet"}


def test_reserved_names_differ_by_case_unless_it_is_folded() -> None:
    assert NameBook().allocate("models", claims("a"), reserved=["pet"]) == {"a": "Pet"}
    assert NameBook().allocate("models", claims("a"), reserved=["pet"], fold_case=True) != {"a": "Pet"}


def test_nodes_of_the_document_are_known_by_their_place_in_it() -> None:
    book = NameBook(entries={"specs/api.yaml": ""})
    key, shared = "specs/api.yaml#/Pet", "specs/common/other.yaml#/Owner"
    names = book.allocate("models", [Claim(key, "Pet", ("Pet",)), Claim(shared, "Owner", ("Owner",))])
    assert names == {key: "Pet", shared: "Owner"}
    assert book.given == {"models": {"#/Pet": "Pet", "common/other.yaml#/Owner": "Owner"}}


def test_names_are_kept_when_the_document_moves() -> None:
    earlier = {"models": {"#/Pet": "Beast"}, "model:#/Pet": {"a": "alpha"}}
    book = NameBook(earlier, {"elsewhere/renamed.yaml": ""})
    assert book.allocate("models", claims("elsewhere/renamed.yaml#/Pet")) == {"elsewhere/renamed.yaml#/Pet": "Beast"}
    assert book.allocate("model:elsewhere/renamed.yaml#/Pet", [Claim("a", "a", ("a",))]) == {"a": "alpha"}
    assert list(book.given) == ["models", "model:#/Pet"]


def test_a_document_without_a_folder_is_its_own_place() -> None:
    book = NameBook(entries={"api.yaml": ""})
    book.allocate("models", claims("api.yaml#/Pet", "other.yaml#/Pet"))
    assert set(book.given["models"]) == {"#/Pet", "other.yaml#/Pet"}


def test_several_documents_are_told_apart_by_their_apis() -> None:
    book = NameBook(entries={"specs/one.yaml": "one", "specs/two.yaml": "two"})
    book.allocate("models", claims("specs/one.yaml#/Pet", "specs/two.yaml#/Pet", "specs/common.yaml#/Pet"))
    assert set(book.given["models"]) == {"one#/Pet", "two#/Pet", "specs/common.yaml#/Pet"}


def test_keys_that_would_become_one_stay_as_they_are() -> None:
    book = NameBook(entries={"specs/api.yaml": ""})
    keys = ("specs/api.yaml#/Pet", "#/Pet")
    assert len(set(book.allocate("models", claims(*keys)).values())) == 2
    assert set(book.given["models"]) == set(keys)


def test_a_scope_without_a_node_is_no_node() -> None:
    book = NameBook(entries={"specs/api.yaml": ""})
    book.allocate("methods of specs/pets", claims("a"))
    assert list(book.given) == ["methods of specs/pets"]
