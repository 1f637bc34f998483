"""A small package built by hand on the runtime, in the form that the generator writes for swagger-codegen callers."""
