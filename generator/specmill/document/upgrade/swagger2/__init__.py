"""Swagger 2.0 in the shape of OpenAPI 3.1.

Schemas are repaired in place by the rules all older versions share; everything else is made anew from what was
written, which stays as it is, since a body or a form is put together from parameters that others may refer to too.
"""
