"""A made-up diary, for trying the app, tests, benchmarks and pictures."""
