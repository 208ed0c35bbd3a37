"""Roles in Indonesian, whose first word says what somebody is: "Menteri Pertahanan Rusia Sergei Shoigu"."""

import re
from collections.abc import Mapping, Sequence

from tempo_reader.extraction.entities.lexicon import Lexicon
from tempo_reader.extraction.entities.mentions import Mention, title_size
from tempo_reader.extraction.entities.names import DEGREES
from tempo_reader.extraction.tokens import Token

LONGEST = 16
"""Tokens in a role, at most."""
MARKS = frozenset(".,;:?!\"“”'‘’()[]–—")
BREAKS = frozenset(
    "yang adalah dengan pada di ke oleh kata ujar tutur ucap ungkap jelas sebut tambah imbuh dalam saat ketika "
    "karena bahwa dari kepada agar itu ini tersebut akan sudah telah tidak juga serta atau seperti jika untuk "
    "sebagai selaku kemarin hari lalu atas bernama antara nama asli hanya pun kemudian masih belum bisa "
    "dapat harus dan alias bersama".split()
)
WITHIN = frozenset("dari di untuk serta dalam ini dan".split())
"""What breaks a role before a name but may stand in one after it: "Direktur Riset di Indef"."""
VERB = re.compile(r"(?:me(?:m|n|ng|ny|l|r|w|y)?|ber|di|ter)[a-z]{4,}")
NO_VERBS = frozenset(
    "berita bersama dinas diplomat direksi direktorat direktur distrik divisi media medis mental menteri "
    "merdeka mesin metro terdakwa terduga terlapor terbaik terdahulu terkenal terkemuka terminal ternama "
    "terpidana terpilih tertinggi tersangka berkas berlian".split()
)
CUES = frozenset(
    "kata ujar tutur ucap ungkap jelas tegas imbuh tambah papar terang menurut lanjut sebut oleh".split()
)
"""What a role may follow so that the name after its comma need not be closed by another one; or it begins the
sentence."""
PREPOSITIONS = frozenset(
    "di pada untuk dalam saat ketika terkait soal mengenai tentang usai melalui lewat sebagai yang".split()
)
"""What closes a name like a comma: "kepada Presiden India, Ani untuk …"; who did something would have a verb."""
WHEN = frozenset("usai seusai saat ketika kepada".split())
"""What ends a role behind a name without a comma: "Ani, Menteri Energi usai bertemu …"."""
OTHERS = frozenset(("lain", "lainnya"))
DOERS = frozenset("tersangka pelaku terdakwa terpidana saksi korban tokoh anggota".split())
ACCUSED = frozenset("tersangka terdakwa terpidana saksi korban".split())
"""What somebody is in a case, before what they are: "terdakwa mantan Menteri Sosial"."""
DEED = re.compile("(?:pe|per|ke)[a-z]+an")
LONGEST_BRACKETS = 5
INTRODUCTIONS = frozenset("selaku sebagai adalah merupakan menjabat yakni yaitu".split())
ONE = frozenset("seorang salah satu sang".split())
"""What stands before a role and is no part of it."""
SUBORDINATES = frozenset(
    "ajudan asisten jubir juru kuasa pendamping pengacara penasihat sekretaris sopir staf".split()
)
"""Roles that are somebody's: "kuasa hukum Ani, Budi", "asisten Menteri Agama Ani, Budi"."""
BARE = frozenset("almarhum anggota mendiang staf pengurus perwakilan putra putri".split())
"""What says nothing without the body that somebody belongs to; before a name alone it is about those who are his."""
THINGS = frozenset(("model",))
"""What is somebody only without a noun behind it: "model Ani", but "model rambut Ani"."""
SERVANTS = frozenset("ajudan kuasa pengacara penasihat sopir".split())
"""Those whose name hardly follows without a comma: "kuasa hukum Ani" is Ani's."""
DOTTED = frozenset("Plt Plh Pj Pjs Kab Kec Prov Pol".split())
LISTED = frozenset("menteri menko wamen wakil kepala deputi dirjen direktur".split())
"""Roles that hold a list behind a name: ", Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi,"."""
HOUSEHOLD = frozenset(("rumah", "kota", "kandung", "hamil", "Negara", "Mahkota"))
"""What makes no kin of "ibu"."""
RANKS = frozenset(
    "AKBP AKP Brigjen Drs Ipda Iptu Irjen KH Kolonel Kombes Komjen Kompol Laksda Laksma Letjen Letkol Marsda Marsma "
    "Mayjen Prof".split()
)
"""What ends a role; if more follows, it is the beginning of a name that was cut short."""
OFFICES = frozenset(("Ibu Negara", "Putra Mahkota"))
"""Titles that are the whole of what somebody is."""
POSSESSIVE = "nya"
GENERALS = frozenset("Direktur Sekretaris Inspektur Konsul Auditor Gubernur Jaksa".split())
"""What makes an office of "Jenderal", which is a rank otherwise."""
RETIRED = frozenset("Purn Pur HC H.C. Alm Almh".split())

Place = tuple[int, int]
People = Mapping[int, int]
"""The first token of each person's name in a sentence -> its last."""


class IndonesianRoleReader:
    """Finds the tokens that are a role right before or right after a name."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def before(self, tokens: Sequence[Token], found: Mention, people: People) -> Place | None:
        """Return the role right before a name, or before the comma there."""
        ends = {last: first for first, last in people.items() if last < found.first}
        last = self._before_titles(tokens, found.first - 1)
        apposed = last > 0 and tokens[last].text == ","
        if apposed:
            last = self._before_titles(tokens, last - 1)
        start = self._start(tokens, last, apposed, ends)
        if start is not None and not apposed:
            start = self._own(tokens, start, last, found, people)
        if start is None or start > last:
            return None
        low = tokens[start].text.lower()
        if (start == last and low in BARE) or (start < last and low in THINGS):
            return None
        if apposed and last in ends and not (low in SUBORDINATES or self._is_kin(tokens, start, ends[last])):
            return None
        while tokens[last].text in OTHERS and last > start:
            last -= 1
        rank = next((at for at in range(start + 1, last + 1) if tokens[at].text in RANKS), None)
        if rank is not None:
            last = rank - 1
            while last > start and tokens[last].text in MARKS:
                last -= 1
        closed = found.last + 1 >= len(tokens) or tokens[found.last + 1].text in MARKS | PREPOSITIONS
        opens = all(token.text in "-–—" for token in tokens[:start])
        if apposed and not (closed or opens or tokens[start - 1].text.lower() in CUES):
            return None
        return start, last

    def _start(
        self, tokens: Sequence[Token], last: int, apposed: bool, ends: Mapping[int, int]
    ) -> int | None:
        """Return where the role begins that ends at `last`: at the first of its words that may begin one."""
        start = None
        listed = False
        at = last
        while at >= 0 and last - at < LONGEST:
            word = tokens[at].text
            low = word.lower()
            if at in ends:
                if not (apposed and at == last):
                    break
                at = ends[at] - 1
                continue
            if word == ")" and (opening := _opening(tokens, at)) is not None:
                at = opening
            elif start is None and apposed and self._is_kin(tokens, at, ends.get(last, -1)):
                return at - 1 if at and tokens[at - 1].text.lower() in ("mantan", "eks") else at
            elif low.removesuffix(POSSESSIVE) in self._lexicon.kin and (
                low.endswith(POSSESSIVE) or start is not None or self._is_kin(tokens, at, last + 1)
            ):
                break
            elif self._begins_role(tokens, at) and not self._is_kin(tokens, at, last + 1):
                start, listed = at, False
            elif word == "dan" and start == at + 1 and self._are_crafts(tokens, at):
                pass
            elif word == "dan" and start is None and at < last:
                listed = True
            elif (word == "," and listed and _lists(tokens, at)) or _is_dotted(tokens, at):
                pass
            elif word in MARKS or word in BREAKS or is_verb(word):
                break
            at -= 1
        return start

    def _begins_role(self, tokens: Sequence[Token], at: int) -> bool:
        word = tokens[at].text
        if word.lower() in self._lexicon.role_words or word in self._lexicon.english_offices:
            return True
        return at + 1 < len(tokens) and f"{word} {tokens[at + 1].text}" in OFFICES

    def _are_crafts(self, tokens: Sequence[Token], at: int) -> bool:
        """Tell whether one person is both: "aktris dan sutradara", but "Presiden dan Wakil Presiden" are two."""
        crafts = self._lexicon.crafts
        return at > 0 and tokens[at - 1].text.lower() in crafts and tokens[at + 1].text.lower() in crafts

    def _is_kin(self, tokens: Sequence[Token], at: int, owner: int) -> bool:
        """Tell whether a word says whose kin somebody is: "ayah Ani", "anak sulung Ani", where Ani is at `owner`.

        "Putri" as a title has its capital inside a sentence, "ibu rumah tangga" is nobody's.
        """
        if tokens[at].text.lower() not in self._lexicon.kin or not 0 < owner - at <= LONGEST_BRACKETS:
            return False
        between = [token.text for token in tokens[at + 1 : owner]]
        if between and between[0] in HOUSEHOLD and between[0] != "kandung":
            return False
        return tokens[at].text.islower() or at == 0 or tokens[at - 1].text in ('"', "“")

    def _before_titles(self, tokens: Sequence[Token], last: int) -> int:
        """Step back over the titles and the "(Purn)" before a name."""
        while last >= 0:
            size = title_size(tokens, last + 1, self._lexicon)
            front = " ".join(token.text for token in tokens[last + 1 - size : last + 1])
            if front in OFFICES or (last > 0 and front == "Jenderal" and tokens[last - 1].text in GENERALS):
                break
            if not size and tokens[last].text == "." and (before := title_size(tokens, last, self._lexicon)):
                size = before + 1
            if not size and tokens[last].text == ")" and (opening := _opening(tokens, last)) is not None:
                inside = tokens[opening + 1].text
                size = last - opening + 1 if inside in RETIRED or inside in self._lexicon.titles else 0
            if not size:
                break
            last -= size
        return last

    def _own(
        self, tokens: Sequence[Token], start: int, last: int, found: Mention, people: People
    ) -> int | None:
        """Return where the role of the one who is named begins, None if it is all somebody else's.

        "Kuasa hukum Ani, Budi": Ani is no lawyer. "Asisten Menteri Agama Ani, Budi": she is the minister. "Tersangka
        pembunuhan Ani": she is no suspect. "Ajudan Presiden Budi": he is the president.
        """
        low = tokens[start].text.lower()
        if low in DOERS and last > start and DEED.fullmatch(tokens[last].text.lower()):
            return None
        after = found.last + 1
        apposed = after < len(tokens) and tokens[after].text == "," and after + 1 in people
        servant = low in SERVANTS and (start == last or tokens[last].text == "hukum")
        if low in ACCUSED or low in SERVANTS or (apposed and low in SUBORDINATES):
            inner = self._next_role(tokens, start + 1, last)
            if inner is not None or low not in ACCUSED:
                return inner if inner is not None or apposed or servant else start
        return start

    def _next_role(self, tokens: Sequence[Token], first: int, last: int) -> int | None:
        return next(
            (at for at in range(first, last + 1) if tokens[at].text.lower() in self._lexicon.role_words), None
        )

    def after(self, tokens: Sequence[Token], found: Mention, people: People) -> Place | None:
        """Return the role between commas, in brackets or introduced by "selaku" right after a name."""
        at = _after_asides(tokens, found.last + 1)
        if at >= len(tokens):
            return None
        opening = tokens[at].text
        if opening in (",", "(", "juga", "kini"):
            at += 1
        elif opening not in INTRODUCTIONS:
            return None
        introduced = False
        while at < len(tokens) and tokens[at].text in ("yang", "juga", "kini", *INTRODUCTIONS, *ONE):
            introduced = introduced or tokens[at].text in INTRODUCTIONS
            at += 1
        if opening == "," and not introduced and (place := self._kin_after(tokens, at, people)):
            return place
        if at >= len(tokens) or not self._begins_role(tokens, at):
            return None
        start = at
        list_end = _list_end(tokens, at, people) if tokens[at].text.lower() in LISTED else at
        while at < len(tokens) and at - start < LONGEST:
            word = tokens[at].text
            if at in people:
                return None
            if at > start and word in WHEN:
                break
            if at > list_end:
                if _is_dotted(tokens, at):
                    at += 1
                    continue
                if word == "(" and [t.text for t in tokens[at + 2 : at + 3]] == [")"]:
                    at += 3
                    continue
                if word in MARKS or (word in BREAKS and word not in WITHIN):
                    break
            if is_verb(word):
                if not introduced:
                    return None
                break
            if (
                opening in INTRODUCTIONS
                and at > start
                and word.islower()
                and tokens[at - 1].text[0].isupper()
            ) and word not in WITHIN:
                break
            at += 1
        closed = at >= len(tokens) or tokens[at].text in MARKS | WHEN
        return (start, at - 1) if at > start and (introduced or closed) else None

    def _kin_after(self, tokens: Sequence[Token], at: int, people: People) -> Place | None:
        """Return the kin's name between commas: ", suami Ani," and ", mantan istri Ani."."""
        start = at
        if at < len(tokens) and tokens[at].text in ("mantan", "eks"):
            at += 1
        owner = next((first for first in range(at + 1, at + LONGEST_BRACKETS) if first in people), None)
        if owner is None or not self._is_kin(tokens, at, owner):
            return None
        between = tokens[at + 1 : owner]
        if any(t.text in MARKS or t.text in BREAKS - {"dari"} or is_verb(t.text) for t in between):
            return None
        end = people[owner] + 1
        return (start, end - 1) if end >= len(tokens) or tokens[end].text in MARKS else None


def is_verb(word: str) -> bool:
    """Tell whether a lower-case word looks like a verb: "mengatakan", "ditangkap"."""
    return VERB.fullmatch(word) is not None and word not in NO_VERBS


def _opening(tokens: Sequence[Token], at: int) -> int | None:
    """Return where the brackets opened that close at `at`, if they hold no more than a short form."""
    for back in range(at - 1, max(-1, at - LONGEST_BRACKETS), -1):
        if tokens[back].text == "(":
            return back
    return None


def _is_dotted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a full stop belongs to a short form: "Plt. Bupati"."""
    return tokens[at].text == "." and at > 0 and tokens[at - 1].text in DOTTED


def _lists(tokens: Sequence[Token], comma: int) -> bool:
    """Tell whether a comma stands between two parts of a list in capitals: "Riset, dan", "Sains, Riset"."""
    return 0 < comma < len(tokens) - 1 and (
        tokens[comma - 1].text[0].isupper()
        and (tokens[comma + 1].text == "dan" or tokens[comma + 1].text[0].isupper())
    )


def _list_end(tokens: Sequence[Token], start: int, people: People) -> int:
    """Return the "dan" of a list of capitals behind `start`, after which one more comes; `start` if there is none."""
    at = start + 1
    while at < len(tokens) - 1 and at - start < LONGEST and at not in people:
        word = tokens[at].text
        if word == "dan" and tokens[at + 1].text[0].isupper() and at + 1 not in people:
            return at
        if not (word[0].isupper() or (word == "," and _lists(tokens, at))):
            break
        at += 1
    return start


def _after_asides(tokens: Sequence[Token], at: int) -> int:
    """Step over what may stand between a name and its role: degrees, and the age, "(52)" or ", 52 tahun"."""
    while at + 1 < len(tokens):
        word, following = tokens[at].text, tokens[at + 1].text
        if word == "(" and following[0].isdigit():
            closing = next(
                (to for to in range(at + 2, min(at + 5, len(tokens))) if tokens[to].text == ")"), None
            )
            if closing is None:
                return at
            at = closing + 1
        elif word == "," and _is_degree(following):
            at += 2
            while at < len(tokens) and (
                tokens[at].text == "." or (tokens[at - 1].text == "." and _is_degree(tokens[at].text))
            ):
                at += 1
        elif word == "," and following.isdigit() and at + 2 < len(tokens):
            at += 3 if tokens[at + 2].text == "tahun" else 2
        else:
            return at
    return at


def _is_degree(word: str) -> bool:
    return word.replace(".", "").lower() in DEGREES and word[0].isupper()
