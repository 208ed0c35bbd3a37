"""Who prints the news: wire services, papers and sites, as they stand in datelines and credits.

Here and not in a TOML file, because every article asks for them before it is first painted.
"""

AGENCIES = frozenset(
    (
        "ABC | ABC NEWS | AFP | AL ARABIYA | AL JAZEERA | ALJAZEERA | ANADOLU | ANADOLU AGENCY | ANTARA | "
        "ANTARA NEWS | AP | ARAB NEWS | ASSOCIATED PRESS | AXIOS | BANGKOK POST | BBC | BERNAMA | BLOOMBERG | "
        "CBS NEWS | CHANNEL NEWS ASIA | CHANNELNEWSASIA | CHINA DAILY | CNA | CNBC | CNN | CNN INDONESIA | "
        "DEUTSCHE WELLE | DIGITAL TRENDS | DPA | DW | EFE | FINANCIAL TIMES | FORBES | FOX NEWS | GUARDIAN | "
        "HAARETZ | INDEPENDENT | JAPAN TIMES | KANTOR BERITA ANTARA | KORAN TEMPO | KOREA HERALD | KYODO | "
        "MAJALAH TEMPO | MEMO | MIDDLE EAST EYE | MIDDLE EAST MONITOR | NBC NEWS | NEW YORK TIMES | NHK | NPR | "
        "POLITICO | REUTERS | RIA NOVOSTI | RT | SCMP | SKY NEWS | SOUTH CHINA MORNING POST | SPUTNIK | "
        "STRAITS TIMES | TASS | TEMPO.CO | THE GUARDIAN | THE HILL | THE INDEPENDENT | THE NEW YORK TIMES | "
        "THE STRAITS TIMES | THE WASHINGTON POST | TIME | TIMES OF ISRAEL | UPI | USA TODAY | VARIETY | VOA | "
        "WALL STREET JOURNAL | WAFA | WASHINGTON POST | WIRED | XINHUA | YONHAP"
    ).split(" | ")
)
"""Wire services and papers whose names close a Tempo article in capitals."""

OUTLETS = frozenset(
    (
        "antara | antara news | antaranews | bbc news indonesia | bbc indonesia | beritasatu | bisnis | "
        "bisnis indonesia | cnbc indonesia | cnn indonesia | detikcom | detik.com | idn times | inews | "
        "investor daily | jawapos | jawa pos | jpnn | katadata | kompas | kompas tv | kompas.com | kontan | "
        "kumparan | liputan6 | media indonesia | merdeka | metro tv | nu online | okezone | pikiran rakyat | "
        "republika | sindonews | solopos | suara | suara merdeka | suara pembaruan | tempo | tempo interaktif | "
        "tempo english | the jakarta post | tirto | tribunnews | viva | vivanews | voa indonesia | voi | waspada"
    ).split(" | ")
)
"""Sites and papers that datelines name, in lower case, without the ends of their addresses."""

ADDRESS_ENDS = (".co.id", ".com", ".net", ".org", ".news", ".co", ".id", ".tv")

PUBLISHERS = {
    "tempo": "Tempo.co",
    "tempo.co": "Tempo.co",
    "tempo interaktif": "Tempo Interaktif",
}
"""A dateline's outlet in lower case, and how its publisher writes itself."""


def is_address(words: str) -> bool:
    """Tell whether the words are a site's address, ``Liputan6.com``, ``TRIBUN-TIMUR.COM``."""
    name = words.lower()
    for end in ADDRESS_ENDS:
        if name.endswith(end):
            return name.removesuffix(end).replace("-", "").replace(".", "").isalnum()
    return False


def is_known(words: str) -> bool:
    """Tell whether the words are a site, paper or wire service that is listed here."""
    name = words.lower()
    if name in OUTLETS or words.upper() in AGENCIES:
        return True
    return any(name.removesuffix(end) in OUTLETS for end in ADDRESS_ENDS if name.endswith(end)) or (
        is_address(words) and name.startswith(("tribun", "jpnn", "viva", "antara"))
    )
