"""The roles beside a name: a case for every way in which they are written."""

from collections.abc import Callable

import pytest

from tempo_reader.domain.entity import Entity

Link = Callable[[str], tuple[Entity, ...]]

CASES = {
    "before": ("Menteri Pertahanan [LOC Rusia] [PER Sergei Shoigu] tiba.", ["Menteri Pertahanan Rusia"]),
    "in lower case": ("Menurut juru bicara [ORG KPK] [PER Febri Hidayat], itu benar.", ["juru bicara KPK"]),
    "between commas": (
        "Kata Ketua Umum [ORG Partai Maju], [PER Ani Susanti], itu benar.",
        ["Ketua Umum Partai Maju"],
    ),
    "a comma after a cue": ("Kata Camat Maju, [PER Ani Susanti] kepada pers.", ["Camat Maju"]),
    "a comma at the beginning": (
        "Ketua Komisi II [ORG DPR], [PER Ani Susanti] mengatakan ya.",
        ["Ketua Komisi II DPR"],
    ),
    "a comma at a clause's beginning": (
        "Sebelumnya, Camat Maju, [PER Ani Susanti] telah menolak.",
        ["Camat Maju"],
    ),
    "a comma behind a conjunction": (
        "Ia tahu bahwa Camat Maju, [PER Ani Susanti] akan tiba.",
        ["Camat Maju"],
    ),
    "somebody's husband": ("Bersama suaminya, Camat Maju, [PER Ani Susanti] pulang.", []),
    "said where": (
        "Kata [PER Ani Susanti], Direktur Utama [ORG PLN] dalam keterangan tertulis, kemarin.",
        ["Direktur Utama PLN"],
    ),
    "said about what": (
        "Kata [PER Ani Susanti], Ketua [ORG DPR] soal tarif itu.",
        ["Ketua DPR"],
    ),
    "a comma after no cue": ("Setelah bertemu Camat Maju, [PER Ani Susanti] pulang.", []),
    "after a comma": ("[PER Sri Wahyuni], Menteri Keuangan, tiba.", ["Menteri Keuangan"]),
    "in brackets": ("[PER Sri Wahyuni] (Ketua [ORG DPR]) tiba.", ["Ketua DPR"]),
    "selaku": ("[PER Sri Wahyuni] selaku Ketua [ORG DPR] tiba.", ["Ketua DPR"]),
    "yang juga": ("[PER Sri Wahyuni], yang juga Ketua [ORG DPR], tiba.", ["Ketua DPR"]),
    "adalah": ("[PER Sri Wahyuni] adalah dosen di [ORG UI].", ["dosen di UI"]),
    "rank between": ("Kepala Bidang Humas Komisaris Besar [PER Yusri Anwar] tiba.", ["Kepala Bidang Humas"]),
    "short rank between": ("Kapolri Jenderal [PER Tito Santoso] tiba.", ["Kapolri"]),
    "rank with its service": (
        "Gubernur Maluku Brigjen TNI Marinir [PER Ani Susanti] tiba.",
        ["Gubernur Maluku"],
    ),
    "retired": ("Menteri Agama Jenderal (Purn) [PER Budi Santoso] tiba.", ["Menteri Agama"]),
    "retired, in full": (
        "Terdakwa Mayor Jenderal TNI (Purnawirawan) [PER Budi Santoso] tiba.",
        ["Terdakwa"],
    ),
    "whose office": (
        "Deputi Bidang Media Sekretariat Presiden [PER Ani Susanti] tiba.",
        ["Deputi Bidang Media Sekretariat Presiden"],
    ),
    "title alone": ("Pak [PER Budi] tiba.", []),
    "short form between": (
        "Ketua Badan Sungai Nasional (BSN) [PER Budi Santoso] tiba.",
        ["Ketua Badan Sungai Nasional (BSN)"],
    ),
    "two roles": (
        "Presiden [PER Budi Santoso] tiba. Ketua Dewan [PER Budi Santoso] pulang.",
        ["Presiden", "Ketua Dewan"],
    ),
    "a fuller one": ("Menteri [PER Budi] tiba. Menteri Agama [PER Budi] pulang.", ["Menteri Agama"]),
    "the same in another case": ("Presiden [PER Budi] tiba. Kata presiden [PER Budi], ya.", ["Presiden"]),
    "its short form": (
        "Menteri Keuangan (Menkeu) [PER Ani Susanti] tiba. Kata Menkeu [PER Ani Susanti], ya.",
        ["Menteri Keuangan (Menkeu)"],
    ),
    "small word in a role": ("Kata Menteri Dalam Negeri [PER Ani Susanti], ya.", ["Menteri Dalam Negeri"]),
    "slash": (
        "Kata Kapendam XVII/Cenderawasih Letkol Cpl [PER Ani Susanti], ya.",
        ["Kapendam XVII/Cenderawasih"],
    ),
    "former": ("Kata mantan Wakil Presiden [PER Budi Santoso], ya.", ["mantan Wakil Presiden"]),
    "no role across a verb": ("Presiden menerima [PER Budi Santoso].", []),
    "no role across a conjunction": ("Presiden dan [PER Budi Santoso] tiba.", []),
    "no role before an adverb": ("Pimpinan sidang hanya [PER Ani Susanti] kemarin.", []),
    "another": ("Kata pimpinan lainnya, [PER Ani Susanti], ya.", ["pimpinan"]),
    "a deed": ("Tersangka pembunuhan [PER Lina] kabur.", []),
    "stand-in": ("Kata Plt. Kepala Dinas [PER Ani Susanti], ya.", ["Plt. Kepala Dinas"]),
    "stand-in written out": (
        "Kata Pelaksana Tugas Bupati Maju [PER Ani Susanti], ya.",
        ["Pelaksana Tugas Bupati Maju"],
    ),
    "commas in a role": (
        "Kepala Pusat Data, Informasi, dan Komunikasi [ORG BPN] [PER Ani Susanti] tiba.",
        ["Kepala Pusat Data, Informasi, dan Komunikasi BPN"],
    ),
    "commas in a role after a name": (
        "[PER Ani Susanti], Menteri Pendidikan, Riset, dan Teknologi, tiba.",
        ["Menteri Pendidikan, Riset, dan Teknologi"],
    ),
    "people with roles in a row": (
        "Hadir Gubernur [PER Ani], Wakil Gubernur [PER Budi], dan Bupati Maju [PER Cici].",
        ["Gubernur", "Wakil Gubernur", "Bupati Maju"],
    ),
    "age between": ("[PER Aminah] (52), warga Desa Maju, tiba.", ["warga Desa Maju"]),
    "age in years between": ("[PER Aminah], 52 tahun, warga Desa Maju, tiba.", ["warga Desa Maju"]),
    "degrees between": ("[PER Ani Susanti], S.H., M.H., dosen [ORG UI], tiba.", ["dosen UI"]),
    "one of many": ("[PER Ani Susanti], salah seorang warga Maju, tiba.", ["warga Maju"]),
    "retired with a full stop": (
        "Menko Polhukam Jenderal TNI (Purn.) [PER Budi Santoso] tiba.",
        ["Menko Polhukam"],
    ),
    "rank with a full stop": ("Kapolda Riau Irjen Pol. [PER Budi Santoso] tiba.", ["Kapolda Riau"]),
    "accused and office": ("Terdakwa mantan Bupati Maju [PER Budi] tiba.", ["mantan Bupati Maju"]),
    "a servant's master": ("Ajudan Presiden [PER Budi Santoso] tiba.", ["Presiden"]),
    "a lawyer's client": ("Kuasa hukum [PER Ani Susanti] tiba.", []),
    "whose lawyer he is": ("Kata kuasa hukumnya, [PER Budi Santoso], ya.", ["kuasa hukum"]),
    "kin": ("[PER Budi Santoso], suami [PER Ani], tiba.", ["suami Ani"]),
    "kin between commas": ("Istri [PER Budi Santoso], [PER Ani], tiba.", ["Istri Budi Santoso"]),
    "kin of former days": ("[PER Budi], mantan suami [PER Ani Susanti], tiba.", ["mantan suami Ani Susanti"]),
    "kin of one alone": ("Kata mantan suami [PER Ani Susanti] itu, ya.", []),
    "kin of an office": ("Istri Presiden [PER Budi Santoso] tiba.", ["Presiden"]),
    "a housewife": ("Kata ibu rumah tangga, [PER Ani Susanti], ya.", ["ibu rumah tangga"]),
    "two words for one office": (
        "Kata Menteri Keuangan [PER Ani]. Lalu Menkeu RI [PER Ani] pulang. Kata Menkeu [PER Ani], ya.",
        ["Menteri Keuangan"],
    ),
    "an office and its former one": (
        "Kata Ketua [ORG KPK] [PER Ani]. Lalu mantan Ketua [ORG KPK] [PER Ani] pulang.",
        ["Ketua KPK", "mantan Ketua KPK"],
    ),
    "body written out": (
        "Kata Ketua [ORG KPK] [PER Ani]. Ketua [ORG Komisi Pemberantasan Korupsi] [PER Ani] pulang.",
        ["Ketua Komisi Pemberantasan Korupsi"],
    ),
    "a comma and a rank": (
        "Kata Kanit Reskrim Polsek Maju, Ipda [PER Ani], tadi.",
        ["Kanit Reskrim Polsek Maju"],
    ),
    "a comma before a preposition": (
        "Izin diberikan kepada Presiden Maju, [PER Ani Susanti] untuk lewat.",
        ["Presiden Maju"],
    ),
    "two crafts": ("Aktris dan sutradara [PER Ani Susanti] tiba.", ["Aktris dan sutradara"]),
    "two offices": ("Presiden dan Wakil Presiden [PER Ani Susanti] tiba.", ["Wakil Presiden"]),
    "an office in English": (
        "Kata [PER Ani Susanti], Country Manager [ORG Maju Indonesia], tadi.",
        ["Country Manager Maju Indonesia"],
    ),
    "an office in English in front": (
        "Kata Head of Marketing [ORG Maju] [PER Ani Susanti] tadi.",
        ["Head of Marketing Maju"],
    ),
    "a member of his": ("Ia anggota [PER Budi Santoso] sejak lama.", []),
    "a name that was cut short": (
        "Kata Kapolda Riau Irjen Pol. Ribut [PER Hari Santoso] tadi.",
        ["Kapolda Riau"],
    ),
    "another name's alias": ("Panglima Daerah Mahmud alias [PER Ayah Mud] tiba.", []),
    "elected": ("Keputusan presiden terpilih [PER Budi] ditunggu.", ["presiden terpilih"]),
    "first lady": ("Ibu Negara Rusia [PER Ani Susanti] tiba.", ["Ibu Negara Rusia"]),
    "first lady alone": ("Ibu Negara [PER Ani Susanti] tiba.", ["Ibu Negara"]),
    "a general of no army": ("Sekretaris Jenderal [PER Ani Susanti] tiba.", ["Sekretaris Jenderal"]),
    "a known lawyer": ("Kata pengacara kondang [PER Budi Santoso] tadi.", ["pengacara kondang"]),
    "also": ("[PER Ani Susanti] juga Ketua Umum Partai Maju.", ["Ketua Umum Partai Maju"]),
    "somebody's hair": ("Ia suka model rambut [PER Kevin] itu.", []),
    "before when": ("Kata [PER Ani Susanti], Menteri Energi usai bertemu petani.", ["Menteri Energi"]),
    "now": ("[PER Ani Susanti] kini Ketua Yayasan Maju.", ["Ketua Yayasan Maju"]),
    "with somebody's kin": ("Ia menemui pengungsi bersama putrinya, [PER Ani Susanti].", []),
    "rank in brackets": (
        "Kata Kapolsek Maju Komisaris Polisi (Kompol) [PER Ani Susanti] tadi.",
        ["Kapolsek Maju"],
    ),
    "the late": ("Kata mendiang [PER Ani Susanti] dulu.", []),
    "a dash at the beginning": (
        "- Presiden [LOC Rusia], [PER Ani Susanti] mengaku lelah.",
        ["Presiden Rusia"],
    ),
    "the wife's role": ("[PER Mulan], istri [PER Dhani], juga anggota [ORG DPR].", ["istri Dhani"]),
    "a band": ("Kata [PER Armand Maulana], vokalis [PER Gigi], tadi.", ["vokalis Gigi"]),
    "a number": ("Kata Presiden ke-7 RI [PER Ani Susanti] tadi.", ["Presiden ke-7 RI"]),
    "two numbers": (
        "Kata Wakil Presiden ke-10 dan ke-12 RI [PER Ani Susanti] tadi.",
        ["Wakil Presiden ke-10 dan ke-12 RI"],
    ),
    "two offices with a slash": (
        "Kata Menteri Investasi dan Hilirisasi/Kepala [ORG BKPM] [PER Ani Susanti] tadi.",
        ["Menteri Investasi dan Hilirisasi/Kepala BKPM"],
    ),
    "a member's party": (
        "Kata Anggota [ORG DPR] dari Fraksi [ORG PKB] [PER Ani Susanti] tadi.",
        ["Anggota DPR dari Fraksi PKB"],
    ),
    "who is also": (
        "[PER Ani Susanti], pakar telematika yang juga mantan Menpora, tiba.",
        ["pakar telematika", "mantan Menpora"],
    ),
    "whose father is": (
        "[PER Yakup] adalah putra [PER Otto Hasibuan], Wakil Menteri Hukum.",
        ["putra Otto Hasibuan", "Wakil Menteri Hukum"],
    ),
    "many who are his": ("Ia melihat para menteri [PER Jokowi] kemarin.", []),
    "who is meant": ("Kata pimpinan [ORG KPK] yaitu [PER Ani Susanti] tadi.", ["pimpinan KPK"]),
    "a cue inside": ('"Dewan Pengawas idealnya," lanjut [PER Ani Susanti] tadi.', []),
    "an adverb inside": ("Dewan Pengawas idealnya lanjut [PER Ani Susanti] tadi.", []),
    "a clause behind": ("[PER Ani Susanti] sebagai tersangka setelah [ORG KPK] datang.", ["tersangka"]),
    "a ministry of two words": (
        "Kata Menteri Kelautan dan Digital [PER Ani Susanti] tadi.",
        ["Menteri Kelautan dan Digital"],
    ),
    "an office in English behind a conjunction": (
        "Ada Budi dan Marketing Director [ORG PT Maju] [PER Ani Susanti] tadi.",
        ["Marketing Director PT Maju"],
    ),
    "an English word alone": ("Kata Digital [PER Ani Susanti] tadi.", []),
    "one who founded with others": (
        "Kata Co-founder dan CEO [ORG Maju] [PER Ani Susanti] tadi.",
        ["Co-founder dan CEO Maju"],
    ),
    "in former days": (
        "Komandan Seskoad sebelumnya, Mayjen [PER Ani Susanti], pensiun.",
        ["Komandan Seskoad"],
    ),
    "at that time": ("Izin diberi Bupati [LOC Maju] saat itu, [PER Ani Susanti].", ["Bupati Maju"]),
    "marks inside a body": (
        "Direktur [ORG RSUD Dr. M. Yunus] [PER Ani Susanti] hadir.",
        ["Direktur RSUD Dr. M. Yunus"],
    ),
    "a role inside a body": ("Kata [ORG Ikatan Guru Indonesia] [PER Ani Susanti] tadi.", []),
    "a company's last word": (
        "Kata Presiden Direktur [ORG PT Maju Tbk]. ([ORG MAJU]) [PER Ani Susanti] tadi.",
        ["Presiden Direktur PT Maju Tbk. (MAJU)"],
    ),
    "from a body": (
        "Pengamat militer dari [ORG Institut Damai] ([ORG ID]) [PER Ani Susanti] ragu.",
        ["Pengamat militer dari Institut Damai (ID)"],
    ),
    "an envoy to a country": (
        "Kata Duta Besar Indonesia untuk [LOC Jepang] [PER Ani Susanti] tadi.",
        ["Duta Besar Indonesia untuk Jepang"],
    ),
    "at a body": (
        "Jaksa penuntut umum pada [ORG KPK] [PER Ani Susanti] hadir.",
        ["Jaksa penuntut umum pada KPK"],
    ),
    "at a body behind a name": (
        "Hadir [PER Ani Susanti], pejabat pengadaan pada [ORG Dinas Air].",
        ["pejabat pengadaan pada Dinas Air"],
    ),
    "a president's envoy": (
        "Utusan khusus Presiden [LOC Chad] [PER Budi Deby], [PER Ani Susanti], tiba.",
        ["Presiden Chad", "Utusan khusus Presiden Chad Budi Deby"],
    ),
    "men's doubles": (
        "Pelatih ganda putra [ORG PBSI] [PER Budi Santoso] puas.",
        ["Pelatih ganda putra PBSI"],
    ),
    "a pair of women": ("Laga itu milik ganda putri Indonesia [PER Ani Susanti].", []),
    "a children's doctor": (
        "Menurut dokter spesialis anak [PER Ani Susanti], sehat.",
        ["dokter spesialis anak"],
    ),
    "led by": ("Kelompok pimpinan [PER Budi Santoso] menyerah.", []),
    "fans of his": ("Itu ulah penggemar [PER Budi Santoso] kemarin.", []),
    "a manager of hers": ("Kata [PER Budi], manajer [PER Ani Susanti].", ["manajer Ani Susanti"]),
    "who is also her brother": (
        "[PER Budi], anggota [ORG DPR] yang juga adik [PER Ani Susanti], tiba.",
        ["anggota DPR", "adik Ani Susanti"],
    ),
    "what somebody was before": (
        "[PER Budi Santoso], yang sebelumnya menjabat Ketua [ORG LPS], tiba.",
        ["Ketua LPS"],
    ),
    "what somebody was once": (
        "Kata [PER Budi Santoso], yang pernah menjadi pengurus [ORG Kadin].",
        ["pengurus Kadin"],
    ),
    "what somebody may become": ("Kata [PER Budi Santoso], yang ingin menjadi ketua [ORG Kadin].", []),
    "an office that is held": (
        "[PER Budi Santoso] kembali menduduki jabatan Sekretaris Jenderal [ORG PKB] setelah itu.",
        ["Sekretaris Jenderal PKB"],
    ),
    "an office that is given": (
        "[PER Budi Santoso] dilantik sebagai Ketua [ORG DPR] kemarin.",
        ["Ketua DPR"],
    ),
    "a post left and a new one": (
        "1. Mayjen TNI [PER Budi Santoso] dari Pangdam [ORG VI/Mulawarman] menjadi Pangkostrad",
        ["Pangdam VI/Mulawarman", "Pangkostrad"],
    ),
    "a post in words": (
        "Letjen [PER Budi] dari Kapok Sahli Bidang Politik Panglima [ORG TNI] menjadi Pati [ORG Mabes TNI AD]",
        ["Kapok Sahli Bidang Politik Panglima TNI", "Pati Mabes TNI AD"],
    ),
    "a body left": ("[PER Budi] dari [ORG Kementerian Air] menjadi Ketua [ORG DPR]", ["Ketua DPR"]),
    "from somewhere to somewhere": ("[PER Budi] dari [LOC Maju] menjadi kaya.", []),
    "terms": ("Kubu [PER Budi], Ketua [ORG DPR] dua periode, marah.", ["Ketua DPR"]),
    "where a shop is": (
        "[PER Budi], pemilik [ORG Toko Maju] di [LOC Solo], marah.",
        ["pemilik Toko Maju"],
    ),
    "where a school is": ("[PER Budi], guru SD di [LOC Solo], marah.", ["guru SD"]),
    "where a farmer is": ("[PER Budi], petani di [LOC Solo], marah.", ["petani di Solo"]),
    "kin and a clause": ("Datang [PER Budi], kakak [PER Ani] yang baru pulang.", ["kakak Ani"]),
    "an office and a clause": (
        "Ia menyebut [PER Budi], Wakil Menteri Air yang bertahan.",
        ["Wakil Menteri Air"],
    ),
    "a clause behind a cue": ("Kata [PER Budi], anggota Gegana yang terluka dirawat.", []),
    "an adverb behind": (
        "[PER Budi], yang kini menjadi guru rencananya pulang.",
        ["guru"],
    ),
    "a doctor's degrees": (
        "[PER Budi Santoso], Sp.A(K), Ph.D., peneliti [ORG UI], tiba.",
        ["peneliti UI"],
    ),
    "a priest's order": ("[PER Budi Santoso], SJ, pastor [ORG Paroki Maju], tiba.", ["pastor Paroki Maju"]),
    "a princess": (
        "Putri sulung Sultan [PER HB X], GKR [PER Ani], yang juga Ketua [ORG DPD], tiba.",
        ["Putri sulung Sultan HB X", "Ketua DPD"],
    ),
    "a bare verb": ("Pemenang lomba jatuh kepada siapa pun selain [PER Budi].", []),
    "two who are both": (
        "Kata hakim anggota [PER Ani Susanti] dan [PER Budi Santoso] tadi.",
        ["hakim anggota", "hakim anggota"],
    ),
    "three who are counted": (
        "Datang tiga anggota [ORG DPR] [PER Ani], [PER Budi], dan Dr. [PER Cici].",
        ["anggota DPR", "anggota DPR", "anggota DPR"],
    ),
    "two suspects": ("Polisi mencari tersangka [PER Ani] dan [PER Budi].", ["tersangka", "tersangka"]),
    "two of whom one is president": ("Kata Presiden [PER Ani] dan [PER Budi] tadi.", ["Presiden"]),
    "the victim's father": ("Ayah korban, [PER Budi Santoso], menangis.", ["Ayah korban"]),
    "a clause behind a body": (
        "[PER Budi], politikus [ORG PKB] yang baru setahun menjabat, lelah.",
        ["politikus PKB"],
    ),
    "two commas and marks in front": (
        ", - Terdakwa kasus ganja, [PER Ani Susanti] menjalani perawatan.",
        ["Terdakwa kasus ganja"],
    ),
    "behind somebody else": (
        "Rektor [ORG UI] [PER Budi] dan Ketua Dewan Guru, [PER Ani Susanti] bertemu.",
        ["Rektor UI", "Ketua Dewan Guru"],
    ),
    "a person whom a story begins with": (
        "Adalah senator asal [LOC Riau], [PER Ani Susanti] dan anaknya.",
        ["senator asal Riau"],
    ),
    "two names of one body": (
        "Ketua [ORG Ikatan Petani] atau [ORG Itan], [PER Ani Susanti] menjelaskan.",
        ["Ketua Ikatan Petani atau Itan"],
    ),
    "a division of two words": (
        "Kepala Bagian Hukum dan Humas [ORG PT Maju], [PER Ani Susanti] mengaku.",
        ["Kepala Bagian Hukum dan Humas PT Maju"],
    ),
    "a verb behind an age": (
        "Lalu [PER Budi] (50), anggota [ORG DPRD Riau] ditemukan.",
        ["anggota DPRD Riau"],
    ),
    "a verb behind a subject": (
        "[PER Budi], Kepala Karantina Riau menjelaskan.",
        ["Kepala Karantina Riau"],
    ),
    "a verb behind a cue": ("Kata [PER Budi], anggota [ORG DPR] menolak.", []),
    "advisers": ("Kata Tenaga Ahli Utama [ORG KSP] [PER Budi] tadi.", ["Tenaga Ahli Utama KSP"]),
    "words before an office in English": (
        "Kata PR & Media Manager [ORG Maju] [PER Budi] tadi.",
        ["PR & Media Manager Maju"],
    ),
    "short form of an adviser": (
        "Staf Khusus (Stafsus) [PER Ani], [PER Budi], tiba.",
        ["Staf Khusus (Stafsus) Ani"],
    ),
    "a deputy of former days": ("[PER Budi], mantan wakil [PER Ani], tiba.", ["mantan wakil Ani"]),
    "as whose manager": ("[PER Budi] selaku manajer [PER Ani] geram.", ["manajer Ani"]),
    "from somewhere unsaid": ("Ia pelatih asal [PER Benua Biru] itu.", []),
    "in this case": ("[PER Budi] sebagai tersangka dalam kasus ini diam.", ["tersangka"]),
    "the upper class": ("[PER Budi] sebagai musisi papan atas di [LOC Riau].", ["musisi papan atas di Riau"]),
    "one and two others": (
        "Ada [PER Budi], hakim ketua dan dua anggota lainnya, [PER Ani] dan [PER Cici].",
        ["hakim ketua"],
    ),
    "a list with commas": (
        "Camat Maju, [PER Budi], Camat Jaya, [PER Ani], hadir.",
        ["Camat Maju", "Camat Jaya"],
    ),
    "somebody's head": ("Ia memukul kepala [PER Budi].", []),
    "a prosecutor and the accused": ("Menurut Jaksa Penuntut Umum, [PER Ani] menyuap mereka.", []),
    "a prosecutor who is named": (
        "Menurut Jaksa Penuntut Umum, [PER Ani], itu benar.",
        ["Jaksa Penuntut Umum"],
    ),
    "of whose government": ("Kata pejabat senior pemerintahan [PER Trump] itu.", []),
    "in whose days": ("Ia menteri penerangan era [PER Budi].", []),
    "the term that comes": ("[PER Budi] dilantik sebagai presiden untuk periode kedua.", ["presiden"]),
    "at a congress": (
        "[PER Budi], Ketua Umum [ORG PKB] dalam kongres di [LOC Riau], diam.",
        ["Ketua Umum PKB"],
    ),
    "an age and no comma": ("Hadir [PER Budi] (22) warga Desa Maju, dan lainnya.", ["warga Desa Maju"]),
    "a list": ("Presiden [PER Ani], [PER Budi], dan [PER Cici] tiba.", ["Presiden"]),
    "with a provisional office": (
        "Ketua [ORG DPRD] Sementara [PER Ani Susanti] hadir.",
        ["Ketua DPRD Sementara"],
    ),
    "a trade in English words": (
        "Pemilik usaha digital printing [ORG PD Maju], [PER Ani Susanti], hadir.",
        ["Pemilik usaha digital printing PD Maju"],
    ),
    "an envoy of somebody with a post": (
        "Utusan Khusus Ketua [ORG ASEAN] untuk [LOC Myanmar] [PER Ani Susanti] tiba.",
        ["Utusan Khusus Ketua ASEAN untuk Myanmar"],
    ),
    "a professor of something": (
        "Profesor hubungan internasional [ORG Universitas Maju], [PER Ani Susanti], mengatakan itu.",
        ["Profesor hubungan internasional Universitas Maju"],
    ),
    "a part and an office with one head": (
        "Kepala Bagian Pemberitaan dan Publikasi Biro Humas [ORG KPK], [PER Ani Susanti] menjelaskan.",
        ["Kepala Bagian Pemberitaan dan Publikasi Biro Humas KPK"],
    ),
    "behind a sentence's opening": (
        "Sementara itu Sekretaris [LOC Kelurahan Maju], [PER Ani Susanti] mengatakan itu.",
        ["Sekretaris Kelurahan Maju"],
    ),
    "behind two clients": (
        "[PER Ani Susanti], kuasa hukum [PER Johan]-[PER Kristo], menolak.",
        ["kuasa hukum Johan-Kristo"],
    ),
    "before a comma behind two clients": (
        "Kuasa hukum [PER Johan]-[PER Kristo], [PER Ani Susanti], menolak.",
        ["Kuasa hukum Johan-Kristo"],
    ),
    "of a faction": ("Politikus [ORG Partai Maju] kubu [PER Ani Susanti] menolak.", []),
    "a rank's that follows": (
        "Mensesneg [PER Ani Susanti], Sekretaris Kabinet Letkol Inf. [PER Budi Wibowo], hadir.",
        ["Mensesneg", "Sekretaris Kabinet"],
    ),
    "another's who thinks alike": (
        "Senada dengan [PER Ani Susanti], Pengelola [ORG Kedai Maju], [PER Budi Wibowo], menolak.",
        ["Pengelola Kedai Maju"],
    ),
    "a nanny's in brackets": (
        "Kata [PER Lala] (pengasuh [PER Rafana]) itu benar.",
        ["pengasuh Rafana"],
    ),
    "another name in brackets": ("Kata [PER Mas Bayu] ([PER Imam Darta]) itu benar.", []),
    "behind an answer": (
        "Menanggapi jawaban [PER Ani Susanti], Humas [ORG Panitia Maju], [PER Budi Wibowo] menolak.",
        ["Humas Panitia Maju"],
    ),
    "before another verb": (
        "Presiden memberhentikan [PER Ani Susanti] sebagai Menpora dan mengangkat [PER Budi Wibowo].",
        ["Menpora"],
    ),
    "a junior's in English": (
        "Kata Junior Brand Manager [ORG Hansamaju] [PER Ani Susanti].",
        ["Junior Brand Manager Hansamaju"],
    ),
    "an acting head in lower case": (
        "Ketua [ORG DPRD Maju] sementara [PER Ani Susanti] mengatakan itu.",
        ["Ketua DPRD Maju sementara"],
    ),
    "a first lady": ("Presiden tiba bersama ibu negara [PER Ani Susanti] tadi.", ["ibu negara"]),
    "which child": (
        "Sebelumnya Putra Kedua [PER Wibowo], [PER Budi Santoso] mengatakan itu.",
        ["Putra Kedua Wibowo"],
    ),
    "an officer's before a rank and corps": (
        "Kata Pasi Ops [ORG Kodim 0313/Maju] Kapten Inf [PER Budi Wibowo] tadi.",
        ["Pasi Ops Kodim 0313/Maju"],
    ),
    "who has a name": (
        "Polisi menangkap ajudan bupati bernama [PER Togara] tadi.",
        ["ajudan bupati"],
    ),
    "two with a word between": (
        "Kata Menteri Investasi dan Hilirisasi sekaligus CEO [ORG Danamaju] [PER Ani Susanti].",
        ["Menteri Investasi dan Hilirisasi sekaligus CEO Danamaju"],
    ),
    "with a clause behind it": (
        "Korban adalah [PER Ani Susanti], fotografer lepas yang kerap memotret.",
        ["fotografer lepas"],
    ),
    "another's with a clause": ("Menurut [PER Ani Susanti], petugas yang datang menolak.", []),
    "two judges": (
        "Ia didampingi Hakim Konstitusi [PER Ani Susanti] dan [PER Budi Wibowo].",
        ["Hakim Konstitusi", "Hakim Konstitusi"],
    ),
    "a professor of a university in a town": (
        "Profesor [ORG Universitas Maju] di [LOC Seoul], [PER Ani Susanti], mengatakan itu.",
        ["Profesor Universitas Maju di Seoul"],
    ),
    "a short form of two words": (
        "[PER Budi Wibowo], Kepala Satuan Polisi Pamong Praja (Satpol PP), hadir.",
        ["Kepala Satuan Polisi Pamong Praja (Satpol PP)"],
    ),
}


@pytest.mark.parametrize(("text", "roles"), CASES.values(), ids=CASES.keys())
def test_roles(linked: Link, text: str, roles: list[str]) -> None:
    people = [entity for entity in linked(text) if entity.type.value == "PER"]
    assert [role for person in people for role in person.roles] == roles


def test_an_assistant_is_not_the_minister(linked: Link) -> None:
    minister, assistant = linked("Asisten Menteri Agama [PER Ani Susanti], [PER Budi Santoso], tiba.")
    assert (minister.roles, assistant.roles) == (("Menteri Agama",), ("Asisten Menteri Agama Ani Susanti",))


def test_a_lawyer_is_not_the_client(linked: Link) -> None:
    client, lawyer = linked("Kuasa hukum [PER Ani Susanti], [PER Budi Santoso], tiba.")
    assert (client.roles, lawyer.roles) == ((), ("Kuasa hukum Ani Susanti",))
