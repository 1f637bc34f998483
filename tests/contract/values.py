"""Values that a Swagger 2.0 schema allows, the same ones in every run.

Each text carries the name of the place it is for, and each number depends on it, so that two arguments that were
mixed up do not look alike. Texts have characters that have to be escaped there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

Schema = Mapping[str, Any]

TEXT_OF_FORMAT = {
    "date-time": "2024-05-06T07:08:09Z",
    "date": "2024-05-06",
    "uuid": "6f1a2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    "uri": "https://example.com/a?b=c",
    "email": "someone@example.com",
    "byte": "c3BlY21pbGw=",
}
SPICE = {"formData": " é&=+?#", "path": " é/?#%", "query": " é&=+?#", "header": " ~;=", "body": ' é"\\\n\u2028'}
"""Characters with a meaning of their own in each place."""


@frozen
class Values:
    """Makes values for the schemas of one document.

    ``full`` gives every optional property and two items to an array; otherwise values are as small as they can be.
    """

    document: Schema
    full: bool

    def resolve(self, schema: Schema) -> Schema:
        """Return a schema, or the one that its reference leads to."""
        while "$ref" in schema:
            target: Any = self.document
            for token in schema["$ref"].removeprefix("#/").split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            schema = target
        return schema

    def value(self, schema: Schema, name: str, place: str = "body", depth: int = 0) -> Any:
        """Return a value for a schema; ``name`` goes into its texts, ``place`` decides on their characters."""
        schema = self.resolve(schema)
        if "enum" in schema:
            return schema["enum"][-1 if self.full else 0]
        match self.kind(schema):
            case "object":
                return self._object(schema, name, depth)
            case "array":
                return self._array(schema, name, place, depth)
            case "integer":
                return int(_number(schema, name))
            case "number":
                return _number(schema, name) + 0.5
            case "boolean":
                return self.full
            case "string" | "file":
                return _text(schema, name, place)
            case _:
                return {"anything": name}

    def kind(self, schema: Schema) -> str | None:
        """Return the type of a resolved schema, where it says or implies one."""
        implied = "object" if schema.keys() & {"properties", "allOf", "additionalProperties"} else None
        kind: str | None = schema.get("type", implied)
        return kind

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of an object schema with those of its parts."""
        found: dict[str, Schema] = {}
        for part in schema.get("allOf", ()):
            found |= self.properties(self.resolve(part))
        found.update(schema.get("properties", {}))
        return found

    def required(self, schema: Schema) -> set[str]:
        """Return the names of the properties that an object needs, those of its parts included."""
        found = set(schema.get("required", ()))
        for part in schema.get("allOf", ()):
            found |= self.required(self.resolve(part))
        return found

    def _object(self, schema: Schema, name: str, depth: int) -> dict[str, Any]:
        needed = self.required(schema)
        wanted = {
            key: each
            for key, each in self.properties(schema).items()
            if key in needed or (self.full and depth < 4 and not each.get("readOnly"))
        }
        made = {key: self.value(each, key, depth=depth + 1) for key, each in wanted.items()}
        extra = schema.get("additionalProperties")
        if self.full and isinstance(extra, Mapping) and depth < 4:
            made["further property"] = self.value(extra, name, depth=depth + 1)
        elif self.full and not made and "properties" not in schema:
            made["further property"] = name
        return made

    def _array(self, schema: Schema, name: str, place: str, depth: int) -> list[Any]:
        count = max(schema.get("minItems", 0), 2 if self.full and depth < 4 else 1 if place != "body" else 0)
        item = self.value(schema["items"], name, place, depth + 1) if count else None
        if isinstance(item, str) and "enum" not in self.resolve(schema["items"]) and place != "body":
            return [f"{item}{index}" for index in range(count)]
        return [item] * count


def _number(schema: Schema, name: str) -> float:
    least: float = schema.get("minimum", 0)
    most: float = schema.get("maximum", least + 100)
    return min(least + 1 + sum(name.encode()) % 90, most)


def _text(schema: Schema, name: str, place: str) -> str:
    if schema.get("format") in TEXT_OF_FORMAT:
        return TEXT_OF_FORMAT[schema["format"]]
    text = f"{name}{SPICE[place]}x"
    longest = schema.get("maxLength", len(text))
    return text[:longest].ljust(schema.get("minLength", 0), "x")
