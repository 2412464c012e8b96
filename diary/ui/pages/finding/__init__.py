"""Finding in the timeline: what is typed, filters, and months to go to."""
