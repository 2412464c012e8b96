from diary.store import settings


def test_what_was_never_set_has_no_value(store):
    assert settings.value_of(store, "safety") is None


def test_a_value_is_given_back_as_it_was_kept(store):
    settings.keep(store, "safety", '{"plaats": "/media/stick één 🦔"}')
    settings.keep(store, "card", "")

    assert settings.value_of(store, "safety") == '{"plaats": "/media/stick één 🦔"}'
    assert settings.value_of(store, "card") == ""


def test_the_newest_value_takes_the_place_of_the_one_before(store):
    settings.keep(store, "safety", "alone")
    settings.keep(store, "safety", "library")

    assert settings.value_of(store, "safety") == "library"
    assert store.execute("SELECT count(*) FROM setting").fetchone() == (1,)


def test_what_is_forgotten_is_gone_and_the_rest_stays(store):
    settings.keep(store, "safety", "alone")
    settings.keep(store, "card", "yes")

    settings.forget(store, "safety")
    settings.forget(store, "safety")

    assert settings.value_of(store, "safety") is None
    assert settings.value_of(store, "card") == "yes"
