import itertools
from datetime import UTC, datetime, timedelta

from diary.domain.versions import MOST_VERSIONS, to_thin_out

START = datetime(2026, 1, 1, tzinfo=UTC)


def after(*hours):
    return [START + timedelta(hours=each) for each in hours]


def thinned(moments):
    """What stays when versions come one by one."""
    kept = []
    for moment in moments:
        kept.append(moment)
        place = to_thin_out(kept)
        if place is not None:
            del kept[place]
    return kept


def test_few_versions_all_stay():
    assert to_thin_out([]) is None
    assert to_thin_out(after(*range(MOST_VERSIONS))) is None


def test_of_many_the_one_that_stands_closest_to_its_neighbours_goes():
    hours = [each * 10 for each in range(MOST_VERSIONS + 1)]
    hours[5] = 41
    assert to_thin_out(after(*hours)) == 4


def test_a_thousand_changes_leave_the_very_first_the_newest_and_some_of_all_times():
    moments = after(*range(1_000))
    kept = thinned(moments)
    assert len(kept) == MOST_VERSIONS
    assert kept[0] == moments[0]
    assert kept[-10:] == moments[-10:]
    gaps = [later - earlier for earlier, later in itertools.pairwise(kept)]
    assert max(gaps) < timedelta(hours=500)


def test_versions_of_one_moment_thin_out_too():
    assert to_thin_out(after(*[0] * (MOST_VERSIONS + 1))) == 1
