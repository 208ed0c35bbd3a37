"""What is known of names: places, bodies, titles and roles, with their other and their English names."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.entities.knowledge.phrases import Phrase, Phrases
from tempo_reader.resources import asset, shipped_table


@dataclass(frozen=True, slots=True)
class EnglishRoles:
    """`assets/lexicon/en/roles.toml`; in lower case but for the titles."""

    heads: frozenset[str]
    """Nouns that say what somebody is."""
    modifiers: frozenset[str]
    titles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`assets/lexicon/countries.toml` and `id/*`, which say what each list holds."""

    kinds: Mapping[str, str]
    """A known name -> ``country``, ``province``, ``town``, ``elsewhere``, ``world`` or ``body``."""
    phrases: Mapping[str, tuple[Phrase, ...]]
    """First token of a known name -> (all its tokens, kind), the longest first."""
    place_heads: frozenset[str]
    ranks: frozenset[str]
    body_heads: frozenset[str]
    body_tails: frozenset[str]
    generic: frozenset[str]
    """The first words of the body heads, in lower case: what alone or shared makes no two bodies one."""
    titles: frozenset[str]
    roles: frozenset[str]
    """In lower case; the first word of a role."""
    role_words: frozenset[str]
    """The same and more, which the tagger was trained without."""
    english_offices: frozenset[str]
    """With their capitals; the first word of a role in English inside an Indonesian text: "Country Manager"."""
    crafts: frozenset[str]
    """Roles of which somebody may have two: "aktris dan sutradara"."""
    kin: frozenset[str]
    short_roles: Mapping[str, str]
    """One word for a role -> its words: "menkeu" -> "menteri keuangan"."""
    english_roles: EnglishRoles
    given_names: frozenset[str]
    no_names: frozenset[str]
    """What looks like a body's short form and is none: "HAM", "APBN"."""
    same: Mapping[str, str]
    """A place's or body's name -> the one that stands for all: "Korut", "DPRK", "North Korea" -> "Korea Utara"."""
    epithets: Mapping[str, EntityType]
    """Which of those are no names ("Negeri Sakura", "Bajul Ijo"), and what they call."""
    nicknames: Mapping[str, str]
    known_people: frozenset[str]
    """Words that alone name a public figure: "Netanyahu"."""
    whole_names: Mapping[str, tuple[Phrase, ...]]
    """First token -> names of people that begin like a title, a place or a body, as `phrases` has them."""
    forenames: frozenset[str]
    """In lower case; names that may be put in front of somebody's name or left out."""
    english: Mapping[str, str]
    """A name that stands for others -> its English name."""
    english_heads: Mapping[str, str]
    short_words: Mapping[str, str]
    """A word of a body's name -> what it is short for: "Polda" -> "Kepolisian Daerah"."""
    local_bodies: frozenset[str]
    """Bodies of which every place has its own, so that the name alone is that of the one named before."""
    short_place_words: Mapping[str, str]
    """In lower case: "rs" -> "rumah sakit"."""


PLACES = {"provinces": "province", "towns": "town", "elsewhere_in_indonesia": "elsewhere", "world": "world"}


def _lines(text: str) -> frozenset[str]:
    return frozenset(text.split("\n")) - {""}


def _pairs(text: str) -> dict[str, str]:
    return {
        left: right for left, equals, right in (line.partition(" = ") for line in text.split("\n")) if equals
    }


@cache
def load() -> Lexicon:
    """Read the files, once."""
    countries = shipped_table("lexicon", "countries.toml")["countries"]
    places = shipped_table("lexicon", "id", "places.toml")
    bodies = shipped_table("lexicon", "id", "organisations.toml")
    roles = shipped_table("lexicon", "id", "roles.toml")
    people = shipped_table("lexicon", "id", "people.toml")
    english_roles = shipped_table("lexicon", "en", "roles.toml")
    same: dict[str, str] = {}
    english: dict[str, str] = {}
    kinds: dict[str, str] = {}
    for code, names in _pairs(countries).items():
        name, _, english[name] = names.partition(" = ")
        for other in (name, *places["countries"].get(code, ())):
            same[other] = name
            kinds[other] = "country"
    called, called_bodies = _pairs(places["called"]), _pairs(bodies["called"])
    same |= _pairs(places["short"]) | called | called_bodies
    for table, kind in PLACES.items():
        for name in _lines(places[table]):
            kinds.setdefault(name, kind)
    other_bodies: dict[str, str] = {}
    for line in asset("lexicon", "id", "bodies.txt").read_text("utf-8").split("\n"):
        if not line or line[0] == "#":
            continue
        forms, equals, name_en = line.partition(" =")
        name = forms
        if ";" in forms:
            name, *others = forms.split("; ")
            for other in others:
                other_bodies[other] = name
        kinds[name] = "body"
        if equals:
            english[name] = name_en[1:] or name
        if ", dan " in forms:
            commas = (form for form in forms.split("; ") if ", dan " in form)
            other_bodies |= {form.replace(", dan ", " dan "): name for form in commas}
    kinds |= dict.fromkeys(other_bodies, "body")
    same |= other_bodies
    same |= _pairs(bodies["codes"])
    english |= _pairs(places["english"])
    for name, name_en in english.items():
        same.setdefault(name_en, name)
    heads = _lines(bodies["heads"])
    return Lexicon(
        kinds=kinds,
        phrases=Phrases(kinds),
        place_heads=_lines(places["heads"]),
        ranks=_lines(places["ranks"]),
        body_heads=heads,
        body_tails=_lines(bodies["tails"]),
        generic=frozenset(head.split()[0].lower() for head in heads),
        titles=_lines(roles["titles"]),
        roles=_lines(roles["roles"]),
        role_words=_lines(roles["roles"]) | _lines(roles["further_roles"]),
        english_offices=_lines(roles["english_offices"]),
        crafts=_lines(roles["crafts"]),
        kin=_lines(roles["kin"]),
        short_roles=roles["short"],
        english_roles=EnglishRoles(
            *(_lines(english_roles[part]) for part in ("heads", "modifiers", "titles"))
        ),
        no_names=_lines(bodies["no_names"]),
        given_names=_lines(roles["given_names"]),
        same=same,
        epithets=dict.fromkeys(called, EntityType.PLACE)
        | dict.fromkeys(called_bodies, EntityType.ORGANISATION),
        nicknames=_pairs(people["nicknames"]),
        forenames=_lines(people["forenames"]),
        known_people=_lines(people["known"]),
        whole_names=Phrases(dict.fromkeys(_lines(people["whole"]), "person")),
        english=english,
        english_heads=_pairs(bodies["english_heads"]),
        short_words=_pairs(bodies["short_words"]),
        local_bodies=_lines(bodies["local"]),
        short_place_words=_pairs(places["short_words"]),
    )
