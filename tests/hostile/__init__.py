"""Documents made to hurt: whoever wrote them must not get anything done on the machine of who generates from them."""
