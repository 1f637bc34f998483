"""From any version to one: Swagger 2.0 and OpenAPI 3.0 are brought to the shape of OpenAPI 3.1, newer ones kept.

Doing this first costs a few hundred lines and leaves every later stage with one version to know. The walk knows what
kind of object it is at (schema, parameter, response, ...), since the same key means different things in each, and it
follows references into other files, whose fragments have no version of their own.

What is read is fresh and ours alone, so schemas are repaired in place; objects that take another shape are made anew.
"""
