"""Meetings: planning one, and preparing it: topics, promises, questions, and what to take along."""
