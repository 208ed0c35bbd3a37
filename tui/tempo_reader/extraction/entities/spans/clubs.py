"""Clubs that are called by their town, in the report of a match."""

from collections.abc import Iterator, Sequence

from tempo_reader.domain.entity import EntityType
from tempo_reader.extraction.document import Document
from tempo_reader.extraction.entities.knowledge.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention
from tempo_reader.extraction.tokens import Token

SPORT = frozenset(
    "babak bek clean fulltime gawang gelandang gol juara kandang kiper klasemen klub laga leg liga match musim "
    "pelatih pemain pertandingan poin semifinal sepakbola skor skuat skuad striker tandang timnas wasit winger".split()
)
"""What is said of matches, and of little else."""
BEFORE = frozenset(
    "atas bek gawang gelandang kalahkan kapten kiper kontra kubu lawan melawan manajer membela membobol "
    "menantang mengalahkan menghadapi menjamu menumbangkan menyingkirkan pelatih pemain penyerang pertahanan skuad "
    "skuat striker taklukkan tim tinggalkan versus vs winger".split()
)
"""What may stand before a club's name; before a town's hardly."""
AFTER = frozenset(
    "bermain butuh gagal imbang kalah kebobolan memetik melawan membuka membutuhkan memenangi memenangkan memimpin "
    "menang mencetak mendapat menekan mengalahkan menghadapi menjamu menumbangkan menyamakan mendominasi meraih "
    "merebut takluk tampil tandang terpeleset tersingkir tertinggal unggul vs".split()
)
"""What clubs do."""
PLACES = frozenset(("world", "town", "elsewhere", "province"))
LEAST_SPORT = 4
"""Different words of sport in an article, at least, that make it one."""
MOST_WORDS = 2


def with_clubs(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the mentions, towns that play as organisations: "Madrid menang 2-1 atas Sevilla"."""
    sporting = {t.text.lower() for sentence in document.sentences for t in sentence.tokens} & SPORT
    for found in mentions:
        if (
            found.type is EntityType.PLACE
            and found.last - found.first < MOST_WORDS
            and len(sporting) >= LEAST_SPORT
        ):
            tokens = document.sentences[found.sentence].tokens
            name = found.of(document.text)
            if lexicon.kinds.get(name, "world") in PLACES and _plays(tokens, found):
                yield found._replace(type=EntityType.ORGANISATION)
                continue
        yield found


def _plays(tokens: Sequence[Token], found: Mention) -> bool:
    before = tokens[found.first - 1].text.lower() if found.first else ""
    after = tokens[found.last + 1].text.lower() if found.last + 1 < len(tokens) else ""
    return before in BEFORE or (after in AFTER and before not in ("di", "ke", "dari"))
