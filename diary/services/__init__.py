"""One verb each: the only callers that commit."""
