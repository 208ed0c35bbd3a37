"""Words beside names that begin, end or belong to a role in Indonesian."""

import re

LONGEST = 20
"""Tokens in a role, at most."""
MARKS = frozenset(".,;:?!\"“”'‘’()[]–—")
BREAKS = frozenset(
    "yang adalah dengan pada di ke oleh kata ujar tutur ucap ungkap jelas sebut tambah imbuh dalam saat ketika "
    "karena bahwa dari kepada agar itu ini tersebut akan sudah telah tidak juga serta atau seperti jika untuk "
    "sebagai selaku kemarin hari lalu atas bernama antara nama asli hanya pun kemudian masih belum bisa "
    "dapat harus dan alias bersama lanjut papar terang tegas kutip setelah sebelum sejak oleh terkait sehingga meski "
    "meskipun namun hingga sementara sedangkan padahal usai menjelang terhadap yakni yaitu "
    "aku apabila bahkan berbeda bila cuma datang dia gagal hadir hampir harus ia ialah ikut ingin jatuh justru kalau "
    "kami keluar kembali kerap kita langsung lantaran lantas maka malah mana masuk mau memang mereka mulai naik "
    "pasti "
    "pergi pernah pulang rupanya saya sebab segera selain selalu sempat sering siapa supaya tampil tapi tentu "
    "ternyata "
    "terus tetapi tewas tiba turut walau walaupun".split()
)
WITHIN = frozenset("dari di untuk serta dalam dan".split())
"""What breaks a role before a name but may stand in one after it: "Direktur Riset di Indef"."""
VERB = re.compile(r"(?:me(?:m|n|ng|ny|l|r|w|y)?|ber|di|ter)[a-z]{4,}")
NO_VERBS = frozenset(
    "berita berkala bersama bersih digital dinas diplomat direksi direktorat direktur disiplin diskusi distribusi "
    "distrik divisi media medis mental menteri merdeka mesin metro terdakwa terduga terlapor terbaik terdahulu "
    "terkenal terkemuka terminal ternama terapi terpadu terpidana terpilih tertinggi tersangka berkas berlian".split()
)
LIKEWISE = frozenset("berbeda sama sejalan selaras senada sependapat seirama serupa".split())
"""What stands before "dengan Ani, Ketua DPR, Budi menolak", where the role is Budi's."""
CUES = frozenset(
    "kata ujar tutur ucap ungkap jelas tegas imbuh tambah papar terang menurut lanjut sebut oleh".split()
)
"""What a role may follow so that the name after its comma need not be closed by another one; or it begins the
sentence."""
CONJUNCTIONS = frozenset(
    "bahkan bahwa jika karena meski meskipun namun sebab sedangkan sementara setelah sebelum tetapi tapi".split()
)
"""What a clause begins with whose subject a role may be."""
NAMELY = frozenset("adalah yakni yaitu".split())
RESPONDING = frozenset("Melihat Menanggapi Mendengar Menjawab Menyikapi Merespon Merespons".split())
"""What a sentence begins with that has another's answer: "Menanggapi Ani, Ketua DPR, Budi menolak"."""
MEANTIME = frozenset(
    f"{word} itu" for word in ("sementara", "selain", "karena", "sebab", "untuk", "setelah", "sesudah")
)
"""What a sentence begins with whose subject may follow without a comma: "Sementara itu Ketua DPR, Ani, …"."""
MEANWHILE = frozenset(
    "adapun akhirnya bagi ketika kini kemudian lalu lantas padahal saat selama sewaktu tatkala usai".split()
)
"""What else may stand before somebody who is meant and not named: "ketika mantan aktor itu datang"."""
POINTERS = frozenset("itu tersebut ini".split())
MANY_BODIES = frozenset(
    "agen dewan distributor eksportir humas importir investor juara kontraktor korban model pasien pegawai pejabat "
    "pelaksana pemegang pemenang pengelola pengembang penerima pengguna penyelenggara perwakilan peserta petugas "
    "polisi putra putri saksi tersangka wakil warga".split()
)
"""What calls a body or many people as well: "juara Liga Inggris itu"."""
FIRST = frozenset(
    "dalam dari di ketika lewat melalui meski meskipun pada saat sebelum sejak selain setelah usai".split()
)
"""What a phrase begins with behind whose comma a clause follows."""
PRAISE = frozenset(
    "andalan asing baru berbakat bule cantik ganteng hebat jebolan kaya kondang lain muda papan populer sukses "
    "tampan "
    "tenar terbaik terkenal ternama tersohor top senior utama".split()
)
"""What tells nobody from others: "aktris cantik itu"."""
PERFORMERS = frozenset(
    "aktor aktris artis atlet bek bintang drummer gelandang gitaris kiper komedian model musisi pebalap pebulu "
    "pemain "
    "pembalap pemeran pesinetron petenis petinju penyanyi penyerang presenter rapper selebgram striker "
    "vokalis".split()
)
OFFICIALS = frozenset(
    "ajudan hakim humas jaksa jpu kabid kanit kapolda kapolres kapolresta kapolsek kasat kasi kuasa panitera "
    "pengacara "
    "penasihat penyidik".split()
)
"""Who is no performer: "Vokalis Gigi itu" is not the lawyer who was named last."""
PREPOSITIONS = frozenset(
    "di ke kepada pada untuk dalam saat ketika terkait terhadap soal mengenai tentang usai melalui lewat sebagai "
    "yang".split()
)
"""What closes a name like a comma: "kepada Presiden India, Ani untuk …"; who did something would have a verb."""
WHEN = frozenset("usai seusai saat ketika kepada".split())
"""What ends a role behind a name without a comma: "Ani, Menteri Energi usai bertemu …"."""
ABOUT = frozenset("terkait soal mengenai tentang menanggapi dalam".split())
"""What ends a role behind a name if a capital stands before it: "Ani, Direktur PLN soal tarif"."""
OTHERS = frozenset("lain lainnya sebelumnya terdahulu sekarang".split())
THEN = frozenset(
    f"{when} {which}" for when in ("saat", "ketika", "kala", "waktu", "pada") for which in ("itu", "ini")
)
"""When somebody was something, or is, behind the role or before it."""
SINCE = frozenset(
    "kini sekarang dulu dulunya dahulu sebelumnya pernah sempat lama masih juga kembali resmi saat ketika "
    "kala".split()
)
"""What may stand before "menjabat", and before "menjadi" so that it says what somebody was or is."""
NOW = frozenset(("kini", "juga"))
"""Of which the role may follow right behind a name: "Ani kini Ketua Umum"."""
FOLLOWED = {
    **dict.fromkeys("menduduki memegang mengemban menempati".split(), ("jabatan", "kursi", "posisi", "pos")),
    **dict.fromkeys(
        "diangkat dilantik ditunjuk dipilih terpilih didapuk dimutasi dipromosikan dikukuhkan dipercaya".split(),
        ("menjadi", "sebagai"),
    ),
}
"""What introduces a role by two words: "menduduki jabatan Sekretaris Jenderal", "dilantik menjadi Menteri"."""
TERMS = frozenset(f"{number} periode" for number in ("satu", "dua", "tiga", "empat", "lima", "untuk"))
"""How long an office was held."""
SEVERAL = frozenset("dua tiga empat lima kedua ketiga keempat sejumlah beberapa duo trio".split())
"""What says that a role is that of all who are named behind it."""
VICTIMS = frozenset("korban pelaku tersangka terdakwa almarhum almarhumah".split())
"""Whose kin somebody is though they are not named: "ayah korban, Budi"."""
PRONOUNS = frozenset("dia ia beliau menurutnya".split())
LINKS = frozenset(("/", "-", "dan", ",", "untuk"))
"""What may stand between the capitals of a post."""
PARTS = frozenset(("humas", "protokol"))
"""What begins a role, unless one before it goes on: "Kepala Bagian Hukum dan Humas"."""
FORMER = frozenset(("mantan", "eks", "bekas"))
JOINTLY = frozenset(("sekaligus", "merangkap"))
"""What joins two roles of one person."""
SINGLED = frozenset("adalah bersama dan ialah yaitu yakni".split())
"""What stands before a name that is no verb's object, so that "yang" behind its role goes on with it."""
JOINT = frozenset(("co", "ko"))
"""What a hyphen joins to a role: "Co-founder"."""
WITH_BODY = frozenset("dari pada untuk".split())
"""What a role may hold before a name if only a body's or place's name follows: "Duta Besar RI untuk Jepang"."""
SEXES = frozenset("putra putri".split())
SEXED = frozenset(
    "ganda tunggal tim timnas beregu sektor nomor kategori kelas regu voli basket estafet".split()
)
"""Behind which "putra" is nobody's son."""
BORN = frozenset("bungsu kandung kedua keempat ketiga pertama sulung tunggal".split())
"""What says which child somebody is: "Putra Kedua Habibie"."""
CARED_FOR = frozenset(("anak", "ibu"))
CARING = frozenset(
    "spesialis perlindungan kesehatan kedokteran hak bidang penyakit gizi perempuan komnas".split()
)
"""Behind which "anak" is nobody's child: "dokter spesialis anak"."""
CARERS = frozenset(
    "dokter psikolog psikiater pemerhati penulis konselor terapis perawat pegiat aktivis pakar".split()
)
AGENTS = frozenset("manajer pembantu pengawal wakil".split())
"""More roles that are somebody's if the name follows: "Ani, manajer Budi."."""
ALONE = frozenset(
    "CFO CMO COO CTO Chairman Director Economist Editor Manager Owner President Principal".split()
)
"""Offices in English that are one word."""
ENGLISH_LINKS = frozenset(("&", "and"))
ENGLISH_PARTS = ENGLISH_LINKS | frozenset(
    "Account Area Assistant Associate Branch Brand Channel Commercial Communication Communications Compliance "
    "Content Creative Development Digital Engagement Equity "
    "Event External Global Government HR IT Internal Investment Investor Junior Legal Market Media PR Partnership "
    "Planning "
    "Policy Private Product Project Public Quality Regional Relations Research Retail Risk Senior Service Social "
    "Software Strategic Strategy Talent Technical "
    "Technology Training Treasury".split()
)
"""What belongs to a role in English behind it, and begins none: "PR Manager"."""
PROFESSOR = "profesor"
"""A title that is a role if it says of what: "profesor hukum Universitas Maju"."""
ACADEMIES = frozenset("Fakultas Institut Sekolah Universitas".split())
PHRASES = frozenset(
    (
        "ibu negara",
        "ibu rumah",
        "bapak rumah",
        "abdi dalem",
        "anak buah",
        "tenaga ahli",
        "tenaga honorer",
        "tenaga pendamping",
    )
)
"""What begins a role though its first word alone does not."""
DOERS = frozenset("tersangka pelaku terdakwa terpidana saksi korban tokoh anggota".split())
ACCUSED = frozenset("tersangka terdakwa terpidana saksi korban".split())
"""What somebody is in a case, before what they are: "terdakwa mantan Menteri Sosial"."""
BENCHES = frozenset(("hakim agung", "hakim anggota", "hakim konstitusi", "jaksa penuntut umum"))
"""What several who are named one after the other are: "hakim konstitusi Ani dan Budi"."""
LAWYERS = frozenset("hakim jaksa kuasa pengacara penasihat".split())
COURT = frozenset("hakim jaksa jpu penyidik polisi".split())
"""Whom one needs no name for: "Menurut Jaksa Penuntut Umum, Ani menolak"."""
DEED = re.compile("(?:pe|per|ke)[a-z]+an")
LONGEST_BRACKETS = 5
INTRODUCTIONS = frozenset("selaku sebagai adalah merupakan menjabat yakni yaitu".split())
ONE = frozenset("seorang salah satu sang".split())
"""What stands before a role and is no part of it."""
SUBORDINATES = frozenset(
    "ajudan asisten jubir juru kuasa pendamping pengacara penasihat sekretaris sopir staf stafsus utusan".split()
)
"""Roles that are somebody's: "kuasa hukum Ani, Budi", "asisten Menteri Agama Ani, Budi"."""
BARE = frozenset(
    "almarhum anggota juara kader kepala lulusan mendiang pecinta pelanggan pelopor pemandu pembantu pembeli "
    "pemegang "
    "pemenang pencetak penemu penerus pengawal pengembang penggemar penggerak pengguna penghuni pengunjung pengurus "
    "penjaga perintis personel perwakilan peserta putra putri staf tetangga utusan wakil".split()
)
"""What says nothing without the body that somebody belongs to; before a name alone it is about those who are his."""
OF_WHOM = frozenset(
    "arahan asal asuhan bernama besutan era jebolan karya kelahiran kubu lulusan milik pasangan "
    "paslon pimpinan zaman".split()
)
"""Behind which a name is not that of the one whose role it is."""
CLASSES = frozenset(("papan", "kelas"))
"""What is high: "musisi papan atas"."""
IN = frozenset("dalam dari di pada untuk".split())
LED_BY = frozenset(("pimpinan",))
"""What says whose a body is if the name follows: "kelompok pimpinan Ani"."""
THINGS = frozenset(("model",))
"""What is somebody only without a noun behind it: "model Ani", but "model rambut Ani"."""
BAND = frozenset("basis bassist drummer frontman gitaris keyboardis pentolan personel vokalis".split())
"""Roles in a band, whose name may look like a person's: "Ani, vokalis Gigi,"."""
SERVANTS = frozenset("ajudan kuasa pengacara penasihat perwakilan sopir utusan".split())
"""Those whose name hardly follows without a comma: "kuasa hukum Ani" is Ani's."""
DOTTED = frozenset("Plt Plh Pj Pjs Kab Kec Prov Pol Tbk Moh".split())
LISTED = frozenset("menteri menko wamen wakil kepala deputi dirjen direktur".split())
"""Roles that hold a list behind a name: ", Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi,"."""
HOUSEHOLD = frozenset(("rumah", "kota", "kandung", "hamil", "negara", "Negara", "Mahkota"))
"""What makes no kin of "ibu"."""
RANKS = frozenset(
    "AKBP AKP Brigjen Drs Ipda Iptu Irjen KH Kolonel Kombes Komjen Kompol Laksda Laksma Letjen Letkol Marsda Marsma "
    "Mayjen Prof".split()
)
"""What ends a role; if more follows, it is the beginning of a name that was cut short."""
OFFICES = frozenset(("Ibu Negara", "Putra Mahkota"))
"""Titles that are the whole of what somebody is."""
ADVERBS = frozenset(
    "akhirnya awalnya biasanya hendaknya idealnya kabarnya kemudiannya lainnya namanya nantinya nyatanya pasalnya "
    "rencananya rupanya sebaiknya sebelumnya sebenarnya seharusnya sejatinya selanjutnya semestinya sepertinya "
    "setidaknya sesungguhnya tampaknya terutamanya umumnya".split()
)
"""Whose ending is no possessive; a role ends before them."""
POSSESSIVE = "nya"
GENERALS = frozenset("Direktur Sekretaris Inspektur Konsul Auditor Gubernur Jaksa".split())
"""What makes an office of "Jenderal", which is a rank otherwise."""
RETIRED = frozenset("Purn Purnawirawan Pur HC H.C. Alm Almh".split())
OFFICES_OF = frozenset(
    "Instruksi Istana Kantor Keputusan Kediaman Peraturan Protokol Sekretariat Staf".split()
)
"""What is a role's and nobody: "Sekretariat Presiden", "Peraturan Menteri"."""
