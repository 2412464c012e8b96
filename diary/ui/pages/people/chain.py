"""Who came before somebody, and who came after."""

from collections.abc import Sequence

from diary.domain.people import Person


def chain_of(here: Person, people: Sequence[Person]) -> tuple[Person, ...]:
    """Everybody before and after, oldest first, with `here` among them; each once, even if the answers go round.

    Where several came after one person, the first by name goes on.
    """
    known = {person.id: person for person in people}
    chain = [here]
    seen = {here.id}
    before = here.came_after
    while before is not None and before in known and before not in seen:
        seen.add(before)
        chain.insert(0, known[before])
        before = known[before].came_after
    after = _after(here, people)
    while after is not None and after.id not in seen:
        seen.add(after.id)
        chain.append(after)
        after = _after(after, people)
    return tuple(chain)


def _after(person: Person, people: Sequence[Person]) -> Person | None:
    return next((each for each in people if each.came_after == person.id), None)
