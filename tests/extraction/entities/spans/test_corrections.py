"""What belongs to a name, whatever the tagger says."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "title": ("[PER Presiden Budi] tiba.", [("PER", "Budi")]),
    "title of two words": ("Kata [PER Ibu Negara Ani Susanti] ya.", [("PER", "Ani Susanti")]),
    "country before a person": (
        "Kata Presiden [PER Rusia Vladimir Putin] ya.",
        [("LOC", "Rusia"), ("PER", "Vladimir Putin")],
    ),
    "person named like a country": (
        "Kata bek itu, [PER Jordan Henderson], ya.",
        [("PER", "Jordan Henderson")],
    ),
    "title alone": ("[PER Presiden] tiba.", []),
    "title that is a name": ("Kata [PER Imam Santoso] ya.", [("PER", "Imam Santoso")]),
    "name in a headline": ("[ORG JERMAN] menang.", [("ORG", "JERMAN")]),
    "persero": ("[ORG PT Maju] ([ORG Persero]) Tbk untung.", [("ORG", "PT Maju (Persero) Tbk")]),
    "persero overlooked": ("[ORG PT Maju] (Persero) untung.", [("ORG", "PT Maju (Persero)")]),
    "police and place": ("[ORG Polres] [LOC Aceh Utara] tiba.", [("ORG", "Polres Aceh Utara")]),
    "rank at the end": ("[LOC Aceh Utara AKP] [PER Budi] tiba.", [("LOC", "Aceh Utara"), ("PER", "Budi")]),
    "line-up": ("[PER Andi; Budi] main.", [("PER", "Andi"), ("PER", "Budi")]),
    "marks at the edge": ("Di [LOC Boyolali:] hujan.", [("LOC", "Boyolali")]),
    "a company's full stop": ("Di [ORG Maju Inc.] sepi.", [("ORG", "Maju Inc.")]),
    "a known body in pieces": (
        "Kata [ORG Badan Meteorologi], [ORG Klimatologi], dan Geofisika, hujan.",
        [("ORG", "Badan Meteorologi, Klimatologi, dan Geofisika")],
    ),
    "country taken for a body": ("Kata [ORG Jerman], ya.", [("LOC", "Jerman")]),
    "body taken for a place": (
        "Di [LOC Pengadilan Negeri Depok] sepi.",
        [("ORG", "Pengadilan Negeri Depok")],
    ),
    "small word in front": ("Atas [PER nama Maryono] kemarin.", [("PER", "Maryono")]),
    "small word behind": ("Di [LOC Garut cukup] panas.", [("LOC", "Garut")]),
    "hyphen behind": ("Kata [PER Park Chan-ho] tadi.", [("PER", "Park Chan-ho")]),
    "direction behind": ("Di [LOC Israel utara] panas.", [("LOC", "Israel utara")]),
    "particle in front": ("Kata [PER al-Assad] kemarin.", [("PER", "al-Assad")]),
    "party in lower case": ("Kata [ORG partai Maju] kemarin.", [("ORG", "partai Maju")]),
    "the same name elsewhere": (
        "Kata [PER Mulyono] kemarin. Menurut Mulyono, itu benar.",
        [("PER", "Mulyono"), ("PER", "Mulyono")],
    ),
    "the same name with another type": (
        "Kata [PER Mulyono] ya. Kata [PER Mulyono] ya. Kata [ORG Mulyono] ya.",
        [("PER", "Mulyono")] * 3,
    ),
    "a sentence's first word": (
        "[PER Rute] itu panjang. Kata sopir, rute lama ditutup.",
        [],
    ),
    "a sentence's first word with a possessive": ("[PER Sundulannya] meleset.", []),
    "a full stop": ("Di [ORG Polres Garut.] sepi.", [("ORG", "Polres Garut")]),
    "a rank alone": ("Di [LOC Kabupaten] itu sepi.", []),
    "a sentence's opening": ("[ORG Melansir Reuters], harga naik.", [("ORG", "Reuters")]),
    "a word after an opening mark": ('"[PER Senang Budi] sudah pulang," katanya.', [("PER", "Budi")]),
    "a word after a bullet": ("- [PER Dirinya] sudah pulang.", []),
    "a name that begins a sentence elsewhere": (
        "Kata [PER Pliskovo] tadi. Pliskovo menang.",
        [("PER", "Pliskovo"), ("PER", "Pliskovo")],
    ),
    "a common word that begins a sentence": ("Kata [PER Hari] tadi. Hari itu hujan.", [("PER", "Hari")]),
    "where a place is": ("Di [LOC bilangan Tendean] sepi.", [("LOC", "Tendean")]),
    "a route": ("Rute [LOC Semarang – Ketapang] sepi.", [("LOC", "Semarang"), ("LOC", "Ketapang")]),
    "a rank inside": ("Kata [PER Cenderawasih Letkol Cpl Eko Santoso] ya.", [("PER", "Eko Santoso")]),
    "a mall": ("Di [PER Mall Maju] sepi.", [("LOC", "Mall Maju")]),
    "a common noun that begins a sentence": ("[PER Jasad Lina] ditemukan.", [("PER", "Lina")]),
    "a common noun alone": ("[PER Wanita] itu pulang.", []),
    "a name that begins a sentence": ("[PER Mega] pulang.", [("PER", "Mega")]),
    "a regency taken for a body": ("Di [ORG Indragiri Hulu] sepi.", [("LOC", "Indragiri Hulu")]),
    "a province's short name taken for a body": ("Di [ORG NTB] sepi.", [("LOC", "NTB")]),
    "a town that may be a club": ("Kata pelatih [ORG Bandung] kemarin.", [("ORG", "Bandung")]),
    "a rank in front of initials": ("Kata [ORG Aipda WM] kemarin.", [("PER", "WM")]),
    "an initial apart": ("Kata [PER M]. [PER Taufik] kemarin.", [("PER", "M. Taufik")]),
    "a company taken for a person": (
        "Kata [ORG PT Bio Maju] kemarin. Menurut [PER Bio Maju], ya.",
        [("ORG", "PT Bio Maju"), ("ORG", "Bio Maju")],
    ),
    "a place overlooked": ("Hujan turun di Jawa Timur sejak pagi.", [("LOC", "Jawa Timur")]),
    "a place inside another name": ("Kata Bank Jawa Timur sejak pagi.", []),
    "a weekday": ("Pada [PER Ahad] itu, hujan turun.", []),
    "a numeral": ("Kata [ORG VIII] kemarin.", []),
    "a company's form alone": ("Kata [ORG PT] itu tadi.", []),
    "a verb inside": ("Kata [ORG Polres Sleman mengamankan SS] tadi.", [("ORG", "Polres Sleman")]),
    "a law": ("Kata [ORG KUHP] baru, ya.", []),
    "a surname taken for a place": (
        "Kata [PER Beno Netanyaho] tadi. Lalu [LOC Netanyaho] pulang.",
        [("PER", "Beno Netanyaho"), ("PER", "Netanyaho")],
    ),
    "a sister taken for a body": (
        "Kata [PER Franco Bagnaio] tadi. Lalu [ORG Carla Bagnaio] pulang.",
        [("PER", "Franco Bagnaio"), ("PER", "Carla Bagnaio")],
    ),
    "a surname overlooked": (
        "Kata [PER Marco Klopp] tadi. Ia memuji Klopp.",
        [("PER", "Marco Klopp"), ("PER", "Klopp")],
    ),
    "a name behind a title overlooked": (
        "Kata [PER Budi] tadi. Cuitan di [ORG Tempo] Presiden Budi ramai.",
        [("PER", "Budi"), ("ORG", "Tempo"), ("PER", "Budi")],
    ),
    "a mall and who guards it": (
        "[LOC Mal Maju] sepi. Komandan [LOC Mal Maju Mayudin] diam. Kata [PER Mayudin], ya.",
        [("LOC", "Mal Maju"), ("LOC", "Mal Maju"), ("PER", "Mayudin"), ("PER", "Mayudin")],
    ),
    "an artist taken for a body": ("Kata fotografer [ORG Charlot Walis] tadi.", [("PER", "Charlot Walis")]),
    "a listed company": (
        "Saham [ORG PT Maju Jaya Tbk]. ([ORG MAJU]) naik.",
        [("ORG", "PT Maju Jaya Tbk."), ("ORG", "MAJU")],
    ),
    "a listed company at a sentence's end": ("Saham [ORG PT Maju Jaya Tbk].", [("ORG", "PT Maju Jaya Tbk")]),
    "a title at a body's end": (
        "Rektor [ORG Maju University Dr]. [PER Ani Wati] hadir.",
        [("ORG", "Maju University"), ("PER", "Ani Wati")],
    ),
    "a village": ("Di [ORG Desa Maju] sepi.", [("LOC", "Desa Maju")]),
    "a regency's police chief": (
        "Kata Kapolres Majuraya AKBP [PER Ani Wati] tadi.",
        [("LOC", "Majuraya"), ("PER", "Ani Wati")],
    ),
    "a district's head": (
        "Kata Camat Majuraya [PER Ani Wati] tadi.",
        [("LOC", "Majuraya"), ("PER", "Ani Wati")],
    ),
    "a village's head after a comma": (
        "Kata Kades [PER Majuraya], [PER Ani Wati], tadi.",
        [("LOC", "Majuraya"), ("PER", "Ani Wati")],
    ),
    "a governor whom nobody tagged": (
        "Kata Gubernur Riau Syamsunar segera pulang.",
        [("LOC", "Riau"), ("PER", "Syamsunar")],
    ),
    "an office's second word": ("Kata Jaksa [PER Agung M. Prasetio] tadi.", [("PER", "M. Prasetio")]),
    "an office's second word alone": ("Kata Menteri Luar [PER Negeri] tadi.", []),
    "an alias inside": (
        "Kata [PER Saep alias Udin] tadi.",
        [("PER", "Saep"), ("PER", "Udin")],
    ),
    "a field taken for a forename": (
        "Kata Menteri Komunikasi dan [PER Digital Meutia Hadi] tadi.",
        [("PER", "Meutia Hadi")],
    ),
    "a rank of several words behind a body": (
        "Kata Kepala [ORG Polres Maju Ajun Komisaris Besar] [PER Ani Wati] tadi.",
        [("ORG", "Polres Maju"), ("PER", "Ani Wati")],
    ),
    "a committee of parliament": (
        "Kata Ketua [ORG Komisi IX] [ORG DPR] [PER Ani Wati] tadi.",
        [("ORG", "DPR"), ("PER", "Ani Wati")],
    ),
    "a country overlooked": ("Sanksi terhadap Rusia berlaku.", [("LOC", "Rusia")]),
    "a known body taken for a person": ("Kata [PER al-Qaeda] tadi.", [("ORG", "al-Qaeda")]),
    "a public figure taken for a body": ("Kata [ORG Netanyahu] tadi.", [("PER", "Netanyahu")]),
    "a party taken for a person": ("Kata [PER Nasdem] tadi.", [("ORG", "Nasdem")]),
    "a code in brackets that is no name's initials": (
        "Kata [ORG National Rally] (RN) tadi. Presiden [PER RN Joran Wibowo] diam.",
        [("ORG", "National Rally"), ("ORG", "RN"), ("ORG", "RN"), ("PER", "Joran Wibowo")],
    ),
    "a calling of somebody known": (
        "Kata [PER Jajang Wibowo] tadi. Lalu [PER Kang Jajang] pulang.",
        [("PER", "Jajang Wibowo"), ("PER", "Jajang")],
    ),
    "a noun before somebody known": (
        "Kata [PER Maia] tadi. Lalu, [PER Kebahagiaan Maia] tumbuh.",
        [("PER", "Maia"), ("PER", "Maia")],
    ),
    "a calling in a name": ("Kata [PER Gus Wibowo] tadi.", [("PER", "Gus Wibowo")]),
    "a prime minister taken for a body": ("Kata [ORG PM Wibowo] tadi.", [("PER", "Wibowo")]),
    "a country in pieces": ("Di [LOC Arab] [LOC Saudi] panas.", [("LOC", "Arab Saudi")]),
    "a province found in part": ("Di [LOC Papua Barat] Daya panas.", [("LOC", "Papua Barat Daya")]),
    "a minister whom nobody tagged": (
        "Kata Menteri Ketenagakerjaan Yassirlo kemarin.",
        [("PER", "Yassirlo")],
    ),
    "a house": ("[LOC Rumah Melkias] terbakar.", [("PER", "Melkias")]),
    "ranks behind a body": (
        "Kata juru bicara [ORG Tentara Maju Mayor] Jenderal [PER Ani Wati] tadi.",
        [("ORG", "Tentara Maju"), ("PER", "Ani Wati")],
    ),
    "a town overlooked": ("Ia warga Cimahi yang pulang.", [("LOC", "Cimahi")]),
    "a town in another name": ("Ia dari Cimahi Maju yang pulang.", []),
    "a body's branch and who heads it": (
        "Kepala Perwakilan [ORG Komnas HAM Papua Fritz Ramandai] tiba.",
        [("ORG", "Komnas HAM Papua"), ("PER", "Fritz Ramandai")],
    ),
    "a capital taken for a person": ("Kata [PER Pyongyang] tadi.", [("LOC", "Pyongyang")]),
    "somebody called like a capital": (
        "Kata [PER Paris Hadi] tadi. Lalu [PER Paris] pulang.",
        [("PER", "Paris Hadi"), ("PER", "Paris")],
    ),
    "a pronoun": ("Lalu [PER Ia] pulang.", []),
    "a mosque and its street": (
        "Di [LOC Masjid Jami Maju Jalan Sutomo] sepi.",
        [("LOC", "Masjid Jami Maju"), ("LOC", "Jalan Sutomo")],
    ),
    "a hospital taken for a body": ("Di [ORG RSU Maju] sepi.", [("LOC", "RSU Maju")]),
    "the capital's police chief": (
        "Kata Kapolda Metro Jaya Irjen [PER Ani Wati] tadi.",
        [("PER", "Ani Wati")],
    ),
    "club and town": (
        "Di [LOC Bandung] dan [LOC Bandung] hujan. Kata [ORG Bandung] dan [ORG Bandung], ya.",
        [("LOC", "Bandung")] * 2 + [("ORG", "Bandung")] * 2,
    ),
    "an office that is not the place's": ("Rumah [LOC Camat Turing] terbakar.", [("LOC", "Turing")]),
    "what ends an office": (
        "Ketua [ORG DPRD] [PER Sementara Rusdi Wibowo] hadir.",
        [("ORG", "DPRD"), ("PER", "Rusdi Wibowo")],
    ),
    "a point of the compass": ("Angin dari [LOC Tenggara] dan bagian [LOC Selatan] kota.", []),
    "the surroundings at the beginning": ("[LOC Perairan Natuna] bergelombang.", [("LOC", "Natuna")]),
    "a province behind its regency": (
        "Pos di [LOC Kabupaten Timor Tengah Utara NTT] ditutup.",
        [("LOC", "Kabupaten Timor Tengah Utara"), ("LOC", "NTT")],
    ),
    "a province with its rank": ("Pos di [LOC Provinsi Kepri] ditutup.", [("LOC", "Provinsi Kepri")]),
    "a cup": ("Ia meraih [PER Piala Cinta] tadi.", []),
    "a league's sponsor": ("Laga [ORG BRI] Super League usai.", []),
    "a doctor's degree": ("Kata [PER Ani Susanti], SpPD, K-[ORG PTI], itu benar.", [("PER", "Ani Susanti")]),
    "a name like a title": (
        "Kata Menteri [PER Juli Antoni] dan Raja [PER Juli Antoni].",
        [("PER", "Juli Antoni"), ("PER", "Raja Juli Antoni")],
    ),
    "a name like a country": ("Kata Menteri [LOC Israel] [PER Katz] tadi.", [("PER", "Israel Katz")]),
    "a surname behind its particles": (
        "Kata [PER Willem] van der Maar tadi.",
        [("PER", "Willem van der Maar")],
    ),
    "a common word that is somebody's forename": (
        "[PER Buang Wibowo] diam. Kata polisi, Buang mengaku.",
        [("PER", "Buang Wibowo"), ("PER", "Buang")],
    ),
    "a pair of couples": (
        "[PER Johan Rato Wibowo-Kristo Kaka Dendo] menang. Kata [PER Johan-Kristo] itu benar.",
        [("PER", "Johan Rato Wibowo"), ("PER", "Kristo Kaka Dendo"), ("PER", "Johan"), ("PER", "Kristo")],
    ),
    "a body in front of its head's name": (
        "[ORG BHNX] menambang. Direktur Utama BHNX [PER Hendra Wibowo] hadir.",
        [("ORG", "BHNX"), ("ORG", "BHNX"), ("PER", "Hendra Wibowo")],
    ),
    "a court by its first word": (
        "[ORG Mahkamah Konstitusi] bersidang. Kata hakim, putusan Mahkamah final.",
        [("ORG", "Mahkamah Konstitusi"), ("ORG", "Mahkamah")],
    ),
    "a hospital and whom it is called after": (
        "Ia dirawat di [ORG RSPAD] [PER Gatot Subrata].",
        [("LOC", "RSPAD Gatot Subrata")],
    ),
    "a hospital's director": (
        "Kata Direktur [ORG RSUD] [PER Gatot Subrata].",
        [("ORG", "RSUD"), ("PER", "Gatot Subrata")],
    ),
    "a clinic": ("Ia dirawat di [ORG Puskesmas Ilanga].", [("LOC", "Puskesmas Ilanga")]),
    "an office's short form": ("Kata Chief Registry Officer ([ORG CRO]) [ORG PANDI].", [("ORG", "PANDI")]),
    "a body that ends in an office": (
        "Ahli [ORG Kantor Staf Presiden] hadir.",
        [("ORG", "Kantor Staf Presiden")],
    ),
    "one of two bodies by its second word": ("Iuran [ORG BPJS] Kesehatan naik.", [("ORG", "BPJS Kesehatan")]),
    "a family's member": ("Ayah saya, kata [PER Ayah], wafat.", []),
    "a town and its province": (
        "Pabrik di [LOC Sleman Yogyakarta] tutup.",
        [("LOC", "Sleman"), ("LOC", "Yogyakarta")],
    ),
    "a province of two words with its rank": (
        "Di [LOC Provinsi Kepulauan Riau] sepi.",
        [("LOC", "Provinsi Kepulauan Riau")],
    ),
    "a cemetery": ("Ia dimakamkan di TMP [LOC Kalibata].", [("LOC", "TMP Kalibata")]),
    "a main stadium": (
        "Laga di Stadion Utama [LOC Gelora Bung Karno].",
        [("LOC", "Stadion Utama Gelora Bung Karno")],
    ),
    "a surname that is an office too": (
        "[PER Eva Mendes] hadir. Kata Mendes itu benar.",
        [("PER", "Eva Mendes"), ("PER", "Mendes")],
    ),
    "a province's government passed over": (
        "Menurut Pemprov Jawa Barat itu benar.",
        [("LOC", "Jawa Barat")],
    ),
    "an initial before a name": ("Ia berguru kepada S. [PER Sudjaya] dulu.", [("PER", "S. Sudjaya")]),
    "a scale's number behind a place": ("Di [LOC Kota Ambon III MMI] terasa.", [("LOC", "Kota Ambon")]),
    "where somebody comes from": ("Kata nelayan asal Belitana, itu benar.", [("LOC", "Belitana")]),
    "where a thing comes from": ("Kamera asal Fujifilma laris.", []),
    "a village's own name": (
        "Warga [LOC Desa Wonosaria] menolak. Panen di Wonosaria gagal.",
        [("LOC", "Desa Wonosaria"), ("LOC", "Wonosaria")],
    ),
    "a company by its first words": (
        "[ORG PT Nusana Baharina Logistik] merugi. Kata buruh Nusana Baharina tadi.",
        [("ORG", "PT Nusana Baharina Logistik"), ("ORG", "Nusana Baharina")],
    ),
    "a verb that begins a sentence": ("[PER Diperagakan] dengan gambar itu.", []),
    "a kilometre": ("Di [LOC Jalan Raya Narogang KM 15] macet.", [("LOC", "Jalan Raya Narogang")]),
    "a state with its rank": ("Di [ORG Negara Meksiko] sepi.", [("LOC", "Negara Meksiko")]),
    "a surname behind an initial": (
        "Kata [PER Jefferson] I. Jauwana tadi.",
        [("PER", "Jefferson I. Jauwana")],
    ),
    "a known company before its head": (
        "Kata Sekretaris Perusahaan [ORG PT Adhi Karya Wibowo Santoso] tadi.",
        [("ORG", "PT Adhi Karya"), ("PER", "Wibowo Santoso")],
    ),
    "a town before a province of two words": (
        "Ia berasal dari [LOC Bulukumba Sulawesi Selatan].",
        [("LOC", "Bulukumba"), ("LOC", "Sulawesi Selatan")],
    ),
    "a mayor's town": ("Bekas Wali [LOC Kota Davana] hadir.", [("LOC", "Davana")]),
    "a body's seat": ("Ia menunggu di [LOC kantor Peradi].", [("ORG", "Peradi")]),
    "a calling alone": ("Kata dia, [PER Mas] saja.", []),
    "a name that goes on": (
        "Kata Kombes [PER Ade Ary] Syam Indradi tadi.",
        [("PER", "Ade Ary Syam Indradi")],
    ),
    "a day behind a name": ("Kata [PER Ade Ary] Kamis lalu.", [("PER", "Ade Ary")]),
    "an index": ("Indeks [PER Hang Seng] turun.", []),
}


@pytest.mark.parametrize(("text", "mentions"), CASES.values(), ids=CASES.keys())
def test_mentions(mentioned: Correct, text: str, mentions: list[tuple[str, str]]) -> None:
    assert mentioned(text) == mentions
