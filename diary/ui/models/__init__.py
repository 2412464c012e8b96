"""Lists as paged models, and the delegates that paint them."""
