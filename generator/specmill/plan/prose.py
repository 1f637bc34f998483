"""What a reader is told of a thing, put together from the texts that the document has for it."""

from __future__ import annotations

from specmill import ir


def prose(docs: ir.Docs, fallback: str = "") -> str:
    """Return title or summary, then the description, without saying anything twice; ``fallback`` if there is none."""
    head = (docs.summary or docs.title or "").strip()
    body = (docs.description or "").strip()
    if head and body and not _says(body, head):
        text = f"{sentence(head)}\n\n{body}"
    else:
        text = body or (sentence(head) if head else fallback)
    if docs.deprecated:
        text = f"{text}\n\nDeprecated." if text else "Deprecated."
    if docs.external_url and docs.external_url not in text:
        text = f"{text}\n\nSee {docs.external_url}" if text else f"See {docs.external_url}"
    return text


def _says(body: str, head: str) -> bool:
    return body.casefold().startswith(head.rstrip(".").casefold())


def sentence(text: str) -> str:
    """Return a text that ends like a sentence."""
    return text if text.endswith((".", "!", "?", ":")) else text + "."


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, on one line: for tables and lists."""
    paragraph = " ".join(text.split("\n\n", 1)[0].split())
    end = paragraph.find(". ")
    return paragraph if end < 0 else paragraph[: end + 1]
