"""Where a body's name begins and ends."""

from collections.abc import Callable

import pytest

Correct = Callable[[str], list[tuple[str, str]]]

CASES = {
    "a movement": ("Acara Gerakan [ORG Nasional Maju] ramai.", [("ORG", "Gerakan Nasional Maju")]),
    "a short form behind a common noun": ("Kata Forum [ORG BPD] tadi.", [("ORG", "BPD")]),
    "another body": ("Kata Gerakan [ORG Partai Maju] tadi.", [("ORG", "Partai Maju")]),
    "a group called by its founder": ("Kata Grup [PER Wibowo] tadi.", [("ORG", "Grup Wibowo")]),
    "a group taken for a person": ("Kata [PER Grup Wibowo] tadi.", [("ORG", "Grup Wibowo")]),
    "a palace": ("Di Keraton [LOC Surakarta] sepi.", [("LOC", "Keraton Surakarta")]),
    "a school": (
        "Di [ORG Pondok Pesantren] [PER Nurul Maju] sepi.",
        [("ORG", "Pondok Pesantren Nurul Maju")],
    ),
    "a city's police": ("Kata [ORG Polres Metro Bekasi] Kota tadi.", [("ORG", "Polres Metro Bekasi Kota")]),
    "a branch": ("Kata [ORG PMI] [LOC Kota Bogor] tadi.", [("ORG", "PMI Kota Bogor")]),
    "a branch passed over": ("Kata PMI [LOC Kota Bogor] tadi.", [("ORG", "PMI Kota Bogor")]),
    "a branch's town passed over": ("Kata [ORG MUI] Bogor tadi.", [("ORG", "MUI Bogor")]),
    "order's keepers": ("Kata Satpol PP [LOC Kota Bogor] tadi.", [("ORG", "Satpol PP Kota Bogor")]),
    "a body in a town": ("Kata [ORG Basarnas] [LOC Bogor] tadi.", [("ORG", "Basarnas"), ("LOC", "Bogor")]),
    "a short form inside": (
        "Kata [ORG Balai Sungai Nasional] ([ORG BSN]) [LOC Kota Bogor] tadi.",
        [("ORG", "Balai Sungai Nasional (BSN) Kota Bogor")],
    ),
    "a short form inside, the rest passed over": (
        "Kata [ORG Balai Sungai Nasional] ([ORG BSN]) Pemalang Jaya tadi.",
        [("ORG", "Balai Sungai Nasional (BSN) Pemalang Jaya")],
    ),
    "a short form inside, the rest passed over, and somebody": (
        "Kata Kepala [ORG Dinas Olahraga] (Kadispora) Kota Majuraya [PER Ani Wati] tadi.",
        [("ORG", "Dinas Olahraga (Kadispora) Kota Majuraya"), ("PER", "Ani Wati")],
    ),
    "a short form and somebody with a title": (
        "Kata anggota [ORG Badan Maju] ([ORG BM]) Buya [PER Ani Wati] tadi.",
        [("ORG", "Badan Maju"), ("ORG", "BM"), ("PER", "Ani Wati")],
    ),
    "a short form and somebody": (
        "Kata Ketua [ORG Balai Sungai Nasional] ([ORG BSN]) [PER Ani Wati] tadi.",
        [("ORG", "Balai Sungai Nasional"), ("ORG", "BSN"), ("PER", "Ani Wati")],
    ),
    "a party in a province": (
        "Kata [ORG Partai Maju Negeri] ([ORG PMN]) [LOC Jawa Barat] tadi.",
        [("ORG", "Partai Maju Negeri"), ("ORG", "PMN"), ("LOC", "Jawa Barat")],
    ),
    "a university called after somebody": (
        "Di [ORG Universitas Islam Maju Sultan] [PER Syarif Hadi] sepi.",
        [("ORG", "Universitas Islam Maju Sultan Syarif Hadi")],
    ),
    "a hospital behind its short form": (
        "Di [LOC Rumah Sakit Pusat Maju] ([LOC RSPM]) [LOC Gatot Hadi] sepi.",
        [("LOC", "Rumah Sakit Pusat Maju (RSPM) Gatot Hadi")],
    ),
    "a department in a regency": (
        "Kata [ORG Dinas Pertanian] [LOC Kabupaten Garut] tadi.",
        [("ORG", "Dinas Pertanian Kabupaten Garut")],
    ),
    "order's keepers found in part": (
        "Kata [ORG Satpol] PP [LOC Kota Bogor] tadi.",
        [("ORG", "Satpol PP Kota Bogor")],
    ),
    "a commission in a regency": (
        "Kata [ORG KPU] Kabupaten [LOC Bandung Barat] tadi.",
        [("ORG", "KPU Kabupaten Bandung Barat")],
    ),
    "a school with a number": (
        "Di [ORG SMA Negeri] 8 [LOC Majuraya] sepi.",
        [("ORG", "SMA Negeri 8 Majuraya")],
    ),
    "a list": (
        "Kata Kepala [ORG Badan Standar], Kurikulum, dan Asesmen Pendidikan [PER Ani Wati] tadi.",
        [("ORG", "Badan Standar, Kurikulum, dan Asesmen Pendidikan"), ("PER", "Ani Wati")],
    ),
    "a list of people": (
        "Kata [ORG Badan Standar], [PER Ani Wati], dan [PER Budi] tadi.",
        [("ORG", "Badan Standar"), ("PER", "Ani Wati"), ("PER", "Budi")],
    ),
    "a church's council": ("Kata Dewan [LOC Gereja Maju] tadi.", [("ORG", "Dewan Gereja Maju")]),
    "a unit of the army": ("Kata [ORG Kodam XX]/[LOC Wibawa] tadi.", [("ORG", "Kodam XX/Wibawa")]),
    "a unit passed over": ("Kata Kodim 0999/Bogor tadi.", [("ORG", "Kodim 0999/Bogor")]),
    "a unit in a part of the capital": (
        "Kata Kodim 0999/Jakarta Pusat tadi.",
        [("ORG", "Kodim 0999/Jakarta Pusat")],
    ),
    "a unit behind its head": ("Kata Pangdam XX/[PER Wibawa] tadi.", [("ORG", "XX/Wibawa")]),
    "a date": ("Kata [ORG Polri] pada 12/Mei tadi.", [("ORG", "Polri")]),
    "a school passed over": (
        "Pengasuh Pesantren Tebusari KH [PER Abdul Wibowo] hadir.",
        [("ORG", "Pesantren Tebusari"), ("PER", "Abdul Wibowo")],
    ),
    "an Islamic school behind its short form": (
        "Pengasuh [ORG Yayasan Pondok Pesantren] ([ORG Ponpes]) [PER Ar-Raudana], [PER Ali Wibowo], hadir.",
        [("ORG", "Yayasan Pondok Pesantren (Ponpes) Ar-Raudana"), ("PER", "Ali Wibowo")],
    ),
    "a school that was taken for a place": (
        "Santri [LOC Pondok Pesantren Tebusari] pulang.",
        [("ORG", "Pondok Pesantren Tebusari")],
    ),
    "police passed over": ("Menurut Polda Jatim itu benar.", [("ORG", "Polda Jatim")]),
    "a court behind its short form": (
        "Sidang di [ORG Pengadilan Negeri] ([ORG PN]) [ORG Sleman] ditunda.",
        [("ORG", "Pengadilan Negeri (PN) Sleman")],
    ),
    "another country's": (
        "Kepala [ORG Badan Intelijen Maju (BIM) Korea Selatan] hadir.",
        [("ORG", "Badan Intelijen Maju"), ("ORG", "BIM"), ("LOC", "Korea Selatan")],
    ),
    "the state's": (
        "Kepala [ORG Badan Pemeriksa Maju (BPM) RI] hadir.",
        [("ORG", "Badan Pemeriksa Maju (BPM) RI")],
    ),
    "a leadership's number": (
        "Pimpinan [ORG Komisi Pemberantasan Maju (KPM) Jilid V] hadir.",
        [("ORG", "Komisi Pemberantasan Maju (KPM)")],
    ),
    "a head office": (
        "Ketua [ORG PP] [PER Muhammadiyah] [PER Ani Susanti] hadir.",
        [("ORG", "PP Muhammadiyah"), ("PER", "Ani Susanti")],
    ),
    "a cooperative": (
        "Ketua Koperasi Nelayan [ORG Sinar Unti] hadir.",
        [("ORG", "Koperasi Nelayan Sinar Unti")],
    ),
    "a council whose last word is the country": (
        "Ketua Dewan Koperasi [LOC Indonesia] [PER Ani Susanti] hadir.",
        [("ORG", "Dewan Koperasi Indonesia"), ("PER", "Ani Susanti")],
    ),
    "a branch in a province of two words": (
        "Ketua [ORG Jatam] Maluku Utara hadir.",
        [("ORG", "Jatam Maluku Utara")],
    ),
    "a task force": (
        "Komandan Satuan [ORG Tugas Maju] hadir.",
        [("ORG", "Satuan Tugas Maju")],
    ),
    "a hotel with its town": (
        "Rapat di [LOC Hotel Bumiya] [LOC Surabaya].",
        [("LOC", "Hotel Bumiya Surabaya")],
    ),
    "a cleric's title at its end": (
        "Rektor [ORG Universitas Darul Maju KH] [PER Ali Wibowo] hadir.",
        [("ORG", "Universitas Darul Maju"), ("PER", "Ali Wibowo")],
    ),
    "a command's number and name": (
        "Kata Panglima [ORG Komando Daerah Militer] XV/Pattimura tadi.",
        [("ORG", "Komando Daerah Militer XV/Pattimura")],
    ),
    "a court of three words": (
        "Hakim [ORG Pengadilan Tindak Pidana Korupsi] [LOC Jakarta] hadir.",
        [("ORG", "Pengadilan Tindak Pidana Korupsi Jakarta")],
    ),
    "a village's council": (
        "Ketua [ORG Badan Musyawarah Desa] [PER Wonokersa Anwar] hadir.",
        [("ORG", "Badan Musyawarah Desa Wonokersa"), ("PER", "Anwar")],
    ),
    "police of half a town": (
        "Kata Kepala [ORG Polres Metro Jakarta] Pusat tadi.",
        [("ORG", "Polres Metro Jakarta Pusat")],
    ),
    "students": ("Ketua [ORG BEM] [ORG UI] hadir.", [("ORG", "BEM UI")]),
    "a cemetery behind its short form": (
        "Di [LOC Taman Makam Pahlawan] ([LOC TMP]) [LOC Kalibata] sepi.",
        [("LOC", "Taman Makam Pahlawan (TMP) Kalibata")],
    ),
}


@pytest.mark.parametrize(("text", "found"), CASES.values(), ids=CASES.keys())
def test_names(mentioned: Correct, text: str, found: list[tuple[str, str]]) -> None:
    assert mentioned(text) == found
