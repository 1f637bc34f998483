"""Two APIs held against each other, in wire terms: the same whatever version of OpenAPI each was written in."""
