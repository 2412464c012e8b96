"""An alarm rings when its time has come, whether or not the computer slept meanwhile, and only once."""

import sys
import time

import pytest
from PySide6.QtTest import QSignalSpy

from diary.ui.locking.clock import Alarm, seconds_passed


@pytest.fixture
def alarm(clock):
    return Alarm(clock=clock, tick=0)


@pytest.fixture
def rang(alarm):
    return QSignalSpy(alarm.rang)


def test_it_rings_once_when_its_time_has_come(clock, alarm, rang):
    alarm.set(30)
    clock.pass_by(29)
    assert (rang.count(), alarm.is_set) == (0, True)
    clock.pass_by(1)
    assert (rang.count(), alarm.is_set) == (1, False)
    clock.pass_by(3600)
    assert rang.count() == 1


def test_setting_it_again_moves_it(clock, alarm, rang):
    alarm.set(30)
    clock.pass_by(20)
    alarm.set(30)
    clock.pass_by(20)
    assert rang.count() == 0
    clock.pass_by(10)
    assert rang.count() == 1


def test_stopped_it_does_not_ring(clock, alarm, rang):
    alarm.set(30)
    alarm.stop()
    clock.pass_by(3600)
    assert (rang.count(), alarm.is_set) == (0, False)


@pytest.mark.skipif(sys.platform != "linux", reason="this clock of the system is Linux's")
def test_the_clock_is_the_one_that_goes_on_during_sleep():
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert before <= seconds_passed() <= time.clock_gettime(time.CLOCK_BOOTTIME)
