"""People whom a calling or an alias makes such, where the tagger passed over them or took them for a body."""

from collections.abc import Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.knowledge.vocabulary import is_name
from tempo_reader.extraction.entities.mentions import Mention, mention, title_size
from tempo_reader.extraction.tokens import Token

CALLINGS = frozenset(
    "aipda aiptu akbp akp brigjen bripda bripka briptu ipda iptu irjen kolonel kombes komjen kompol letjen letkol "
    "mayjen gkr gph kgpaa kgph kph krt krmt aktor aktris almarhum artis bek gelandang kiper komedian mendiang musisi "
    "novelis pebalap pebulutangkis pegolf pelari pelawak pelukis pembalap pemeran pengusaha penyair penyanyi "
    "penyerang perenang perupa pesepeda petenis petinju presenter rapper sastrawan selebgram sprinter striker "
    "sutradara terdakwa terpidana winger".split()
)
"""What stands right before a person's name, and before no place's or body's."""
ARTISTS = frozenset(
    "aktor aktris artis desainer fotografer komedian koreografer novelis pelawak pelukis penulis penyair "
    "penyanyi perancang perupa presenter rapper sastrawan selebgram sutradara videografer".split()
)
"""Those before whom even what the tagger takes for a body is a person."""
MINISTER, MINISTRY = "Menteri", "Kementerian"
LONGEST = 4


def with_callings(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Add the people after a calling, and make people of bodies that have an alias, as people do."""
    made: list[Mention] = []
    people = {(found.sentence, found.first) for found in mentions if found.type is EntityType.PERSON}
    for found in mentions:
        tokens = document.sentences[found.sentence].tokens
        alias = found.last + 1 < len(tokens) and tokens[found.last + 1].text == "alias"
        named = tokens[found.first : found.last + 1]
        alias = alias and found.type is EntityType.ORGANISATION and (found.sentence, found.last + 2) in people
        if alias and _may_be_person(named, lexicon):
            found = found._replace(type=EntityType.PERSON)
        calling = tokens[found.first - 1].text.lower() if found.first else ""
        artist = found.type is EntityType.ORGANISATION and calling in ARTISTS and found.first < found.last
        if artist and found.of(document.text) not in lexicon.kinds and _may_be_person(named, lexicon):
            found = found._replace(type=EntityType.PERSON)
        made.append(found)
    taken = {(found.sentence, at) for found in mentions for at in range(found.first, found.last + 1)}
    for number, sentence in enumerate(document.sentences):
        for at in range(1, len(sentence.tokens)):
            minister = sentence.tokens[at - 1].text == MINISTER
            first = _field_end(sentence.tokens, at, lexicon) if minister else at
            if sentence.tokens[at - 1].text.lower() in CALLINGS or first > at:
                at = first
                end = _name_end(sentence.tokens, at, lexicon)
                if end > at and all((number, place) not in taken for place in range(at, end)):
                    made.append(mention(document, number, at, end - 1, EntityType.PERSON))
    return sorted(made, key=lambda found: (found.sentence, found.first))


def _field_end(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the name begins of whoever has a known ministry: "Menteri Ketenagakerjaan Yassierli"."""
    for name, _ in lexicon.phrases.get(MINISTRY, ()):
        field = name[1:]
        if field and tuple(token.text for token in tokens[at : at + len(field)]) == field:
            return at + len(field)
    return at


def _may_be_person(name: Sequence[Token], lexicon: Lexicon) -> bool:
    return all(
        token.text.istitle() and not (token.text in lexicon.body_heads or token.text in lexicon.body_tails)
        for token in name
    )


def _name_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Return the token before which a run of capitals ends, `first` if it may be something else than a name."""
    end = first
    while end < len(tokens) and tokens[end].text.istitle():
        if not is_name(tokens[end].text) or tokens[end].text in lexicon.kinds:
            return first
        end += 1
    return end if end - first <= LONGEST and not title_size(tokens, end, lexicon) else first
