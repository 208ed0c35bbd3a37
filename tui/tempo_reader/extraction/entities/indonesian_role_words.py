"""Words beside names that begin, end or belong to a role in Indonesian."""

import re

LONGEST = 16
"""Tokens in a role, at most."""
MARKS = frozenset(".,;:?!\"“”'‘’()[]–—")
BREAKS = frozenset(
    "yang adalah dengan pada di ke oleh kata ujar tutur ucap ungkap jelas sebut tambah imbuh dalam saat ketika "
    "karena bahwa dari kepada agar itu ini tersebut akan sudah telah tidak juga serta atau seperti jika untuk "
    "sebagai selaku kemarin hari lalu atas bernama antara nama asli hanya pun kemudian masih belum bisa "
    "dapat harus dan alias bersama lanjut papar terang tegas kutip setelah sebelum sejak oleh terkait sehingga meski "
    "meskipun namun hingga sementara sedangkan padahal usai menjelang terhadap yakni yaitu".split()
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
CONJUNCTIONS = frozenset(
    "bahkan bahwa jika karena meski meskipun namun sebab sedangkan sementara setelah sebelum tetapi tapi".split()
)
"""What a clause begins with whose subject a role may be."""
PREPOSITIONS = frozenset(
    "di pada untuk dalam saat ketika terkait soal mengenai tentang usai melalui lewat sebagai yang".split()
)
"""What closes a name like a comma: "kepada Presiden India, Ani untuk …"; who did something would have a verb."""
WHEN = frozenset("usai seusai saat ketika kepada".split())
"""What ends a role behind a name without a comma: "Ani, Menteri Energi usai bertemu …"."""
ABOUT = frozenset("terkait soal mengenai tentang menanggapi".split())
"""What ends a role behind a name if a capital stands before it: "Ani, Direktur PLN soal tarif"."""
STATEMENTS = frozenset(
    "acara diskusi jumpa keterangan keterangannya kesempatan konferensi pernyataan pernyataannya rapat rilis "
    "rilisnya sambutan sambutannya siaran sidang unggahan wawancara webinar".split()
)
"""What somebody says something in."""
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
BAND = frozenset("basis bassist drummer frontman gitaris keyboardis pentolan personel vokalis".split())
"""Roles in a band, whose name may look like a person's: "Ani, vokalis Gigi,"."""
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
