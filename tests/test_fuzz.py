"""Anything may be handed to Ajar's readers; `python -m tests.soak` hands them more."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz import TARGETS, Target

BOUNDED = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_whatever_it_is_handed_it_keeps_its_promise(target: Target) -> None:
    settings(BOUNDED, max_examples=target.examples)(given(target.texts)(target.check))()
