"""Who is meant by each name: a case for every ambiguity that the linker knows."""

from collections.abc import Callable

import pytest

from tempo_reader.domain.entity import Entity

Link = Callable[[str], tuple[Entity, ...]]

CASES = {
    "surname": ("[PER Sergei Shoigu] datang. [PER Shoigu] pulang.", ["Sergei Shoigu/Shoigu"]),
    "first name": ("[PER Kim Jong Un] datang. [PER Kim] pulang.", ["Kim Jong Un/Kim"]),
    "full name after the short one": (
        "[PER Shoigu] datang. [PER Sergei Shoigu] pulang.",
        ["Sergei Shoigu/Shoigu"],
    ),
    "single name": ("[PER Mulyono] datang. [PER Mulyono] pulang.", ["Mulyono"]),
    "two single names": ("[PER Suharto] dan [PER Suharti] hadir.", ["Suharto", "Suharti"]),
    "same surname, two people": (
        "[PER Kim Jong Un] dan [PER Kim Yo Jong] hadir. [PER Kim Jong Un] pulang.",
        ["Kim Jong Un", "Kim Yo Jong"],
    ),
    "a shared name is the first bearer's": (
        "Presiden [PER Donald Trump] dan [PER Melania Trump] tiba. Kata [PER Trump], ya.",
        ["Donald Trump/Trump", "Melania Trump"],
    ),
    "a shared name is the one's who was named more": (
        "[PER Kim Jong Un] diam. [PER Kim Yo Jong] tiba. Kata [PER Kim Yo Jong], ya. Lalu [PER Kim] pulang.",
        ["Kim Jong Un", "Kim Yo Jong/Kim"],
    ),
    "a shared name is the one's who was called by it": (
        "[PER Kim Jong Un] tiba. Kata [PER Kim], ya. Lalu [PER Kim Yo Jong], [PER Kim Yo Jong], dan [PER Kim] diam.",
        ["Kim Jong Un/Kim", "Kim Yo Jong"],
    ),
    "same first name, two people": (
        "[PER Agus Suparman] dan [PER Agus Hermawan] hadir.",
        ["Agus Suparman", "Agus Hermawan"],
    ),
    "wife with her husband's name": (
        "Presiden [PER Joko Widodo] tiba. [PER Iriana Joko Widodo] menyusul.",
        ["Joko Widodo", "Iriana Joko Widodo"],
    ),
    "misspelt": (
        "[PER Abraham Atururi] tiba. [PER Abraham Ataruri] pulang.",
        ["Abraham Atururi/Abraham Ataruri"],
    ),
    "not misspelt": ("[PER Agus Suharto] tiba. [PER Agus Suharti] pulang.", ["Agus Suharto", "Agus Suharti"]),
    "initial": ("[PER M. Nuh] tiba. [PER Mohammad Nuh] pulang.", ["Mohammad Nuh/M. Nuh"]),
    "initials": (
        "[PER Bacharuddin Jusuf Habibie] wafat. [PER BJ Habibie] dikenang.",
        ["Bacharuddin Jusuf Habibie/BJ Habibie"],
    ),
    "apostrophe": ("[PER Ma'ruf Amin] tiba. [PER Ma’ruf] pulang.", ["Ma'ruf Amin/Ma’ruf"]),
    "atau": ("[PER Joko Widodo] atau [PER Jokowi] tiba.", ["Joko Widodo/Jokowi"]),
    "atau of two people": ("[PER Ani Susanti] atau [PER Budi] yang menang?", ["Ani Susanti", "Budi"]),
    "alias": (
        "[PER Basuki Tjahaja Purnama] alias [PER Ahok] tiba. [PER Ahok] pulang.",
        ["Basuki Tjahaja Purnama/Ahok"],
    ),
    "alias that was overlooked": ("[PER Rudi Setiawan] alias Bewok ditangkap.", ["Rudi Setiawan/Bewok"]),
    "called": ("[PER Siti Aminah], yang akrab disapa [PER Mina], tiba.", ["Siti Aminah/Mina"]),
    "person in brackets": (
        "[PER Ridwan Kamaludin] ([PER Emil]) tiba. [PER Emil] pulang.",
        ["Ridwan Kamaludin/Emil"],
    ),
    "club in brackets": ("[PER Andi Putra] ([ORG Persib]) cedera.", ["Andi Putra", "Persib"]),
    "blend": ("[PER Zulkarnain Hasibuan] tiba. [PER Zulhas] pulang.", ["Zulkarnain Hasibuan/Zulhas"]),
    "known nickname": ("[PER Jokowi] tiba. Presiden [PER Joko Widodo] pulang.", ["Joko Widodo/Jokowi"]),
    "country by its short name": ("[LOC AS] menolak. [LOC Amerika Serikat] diam.", ["Amerika Serikat/AS"]),
    "country by its own name": ("[LOC DPRK] menolak. [LOC Korea Utara] diam.", ["Korea Utara/DPRK"]),
    "a known short form is not another's initials": (
        "[LOC Arab Saudi] menolak. Kata [LOC AS], ya.",
        ["Arab Saudi", "AS"],
    ),
    "country in English": ("[LOC Korea Utara] ([LOC North Korea]) menolak.", ["Korea Utara/North Korea"]),
    "two Koreas": ("[LOC Korea Utara] dan [LOC Korea Selatan] sepakat.", ["Korea Utara", "Korea Selatan"]),
    "town and its rank": ("[LOC Kabupaten Garut] kering. [LOC Garut] panas.", ["Kabupaten Garut/Garut"]),
    "town and regency": (
        "[LOC Kota Bandung] dan [LOC Kabupaten Bandung] banjir.",
        ["Kota Bandung", "Kabupaten Bandung"],
    ),
    "regency with a longer name": (
        "[LOC Bandung] dan [LOC Bandung Barat] banjir.",
        ["Bandung", "Bandung Barat"],
    ),
    "province by its short form": ("[LOC Jawa Barat] siaga. [LOC Jabar] hujan.", ["Jawa Barat/Jabar"]),
    "short form in brackets": (
        "[ORG Perserikatan Bangsa-Bangsa] ([ORG PBB]) bersidang. [ORG PBB] diam.",
        ["Perserikatan Bangsa-Bangsa/PBB"],
    ),
    "short form that was overlooked": (
        "[ORG Lembaga Sungai Bersih] (LSB) berdiri. Kata [ORG LSB], air kotor.",
        ["Lembaga Sungai Bersih/LSB"],
    ),
    "known short form": (
        "[ORG KPK] menahan. [ORG Komisi Pemberantasan Korupsi] diam.",
        ["Komisi Pemberantasan Korupsi/KPK"],
    ),
    "short form that nothing explains": (
        "[ORG Gerakan Tani Maju] tiba. [ORG GTM] pulang.",
        ["Gerakan Tani Maju/GTM"],
    ),
    "short form after atau": (
        "[ORG Kementerian Perencanaan Pembangunan Nasional] atau [ORG Bappenas] setuju.",
        ["Kementerian Perencanaan Pembangunan Nasional/Bappenas"],
    ),
    "two bodies around atau": (
        "[ORG Partai Maju] atau [ORG Gerindra] yang menang?",
        ["Partai Maju", "Gerindra"],
    ),
    "regency's short form": (
        "[LOC Kabupaten Rokan Hulu] ([PER Rohul]) banjir.",
        ["Kabupaten Rokan Hulu/Rohul"],
    ),
    "company": (
        "[ORG PT Maju Jaya Tbk] untung. Saham [ORG Maju Jaya] naik.",
        ["PT Maju Jaya Tbk/Maju Jaya"],
    ),
    "company by its first word": (
        "[ORG PT Indofood Sukses Makmur Tbk] untung. [ORG Indofood] naik.",
        ["PT Indofood Sukses Makmur Tbk/Indofood"],
    ),
    "party": ("[ORG Partai Golkar] menolak. [ORG Golkar] diam.", ["Partai Golkar/Golkar"]),
    "two clubs": (
        "[ORG Manchester United] dan [ORG Manchester City] seri.",
        ["Manchester United", "Manchester City"],
    ),
    "two universities": (
        "[ORG Universitas Indonesia] dan [ORG Universitas Islam Indonesia] sepakat.",
        ["Universitas Indonesia", "Universitas Islam Indonesia"],
    ),
    "a body and its branch": ("[ORG KPU] dan [ORG KPU Jakarta] sepakat.", ["KPU", "KPU Jakarta"]),
    "an army and its branch": ("[ORG TNI] dan [ORG TNI AD] sepakat.", ["TNI", "TNI AD"]),
    "national body": ("[ORG DPR] bersidang. [ORG DPR RI] diam.", ["DPR RI/DPR"]),
    "police written out": (
        "[ORG Polda Jawa Barat] tiba. [ORG Kepolisian Daerah Jawa Barat] diam.",
        ["Kepolisian Daerah Jawa Barat/Polda Jawa Barat"],
    ),
    "court by its short form": (
        "[ORG Pengadilan Negeri Depok] tutup. [ORG PN Depok] buka.",
        ["Pengadilan Negeri Depok/PN Depok"],
    ),
    "head alone between two": (
        "[ORG Polda Riau] diam. Kata [ORG Polda], ya. Lalu [ORG Polda Jambi] tiba.",
        ["Polda Riau/Polda", "Polda Jambi"],
    ),
    "town named alone first": (
        "[LOC Kota Bandung] hujan. Di [LOC Bandung] banjir. Lalu [LOC Kabupaten Bandung] banjir.",
        ["Kota Bandung/Bandung", "Kabupaten Bandung"],
    ),
    "forename cut short": (
        "[PER Alexander Santoso] tiba. [PER Alex Santoso] pulang.",
        ["Alexander Santoso/Alex Santoso"],
    ),
    "forename alone and cut short": (
        "[PER Alexander Santoso] tiba. Kata [PER Alex], ya.",
        ["Alexander Santoso/Alex"],
    ),
    "forename that begins another": ("[PER Budi] tiba. [PER Budiman] pulang.", ["Budi", "Budiman"]),
    "head alone": (
        "[ORG Mahkamah Konstitusi] memutus. Kata ketua [ORG Mahkamah], sah.",
        ["Mahkamah Konstitusi/Mahkamah"],
    ),
    "a nickname before its name": (
        "[PER Ani Susanti] tiba. Kata [PER Ani], ya. Menurut [PER Ninung], sapaan akrab [PER Ani], itu benar.",
        ["Ani Susanti/Ani/Ninung"],
    ),
    "fuller name after a nickname": (
        "Kata [PER Gigi], sapaan akrab [PER Nagita]. Lalu [PER Nagita Slavia] pulang.",
        ["Nagita Slavia/Gigi/Nagita"],
    ),
    "a couple": (
        "[PER Trump] dan [PER Melania Trump] tiba. Lalu [PER Donald Trump] pulang.",
        ["Donald Trump/Trump", "Melania Trump"],
    ),
    "father and son": (
        "Ayah [PER Yusran], [PER Muzakir Yusran], tiba. Lalu [PER Budi Yusran] pulang.",
        ["Budi Yusran/Yusran", "Muzakir Yusran"],
    ),
    "wife before her husband": (
        "[PER Iriana Joko Widodo] tiba. Kata [PER Iriana], ya. Lalu [PER Joko Widodo] pulang.",
        ["Iriana Joko Widodo/Iriana", "Joko Widodo"],
    ),
    "forename left out": (
        "[PER Luiz Inacio Lula da Silva] tiba. Kata [PER Lula da Silva], ya.",
        ["Luiz Inacio Lula da Silva/Lula da Silva"],
    ),
    "what follows bin is the father's": (
        "[PER Lutfi bin Yahya Assegaf] tiba. Kata [PER Yahya Assegaf], ya. Lalu [PER Lutfi] pulang.",
        ["Lutfi bin Yahya Assegaf/Lutfi", "Yahya Assegaf"],
    ),
    "a title in the name": (
        "Habib [PER Lutfi Assegaf] tiba. Kata [PER Habib Lutfi] itu, ya.",
        ["Lutfi Assegaf/Habib Lutfi"],
    ),
    "a company's code": (
        "Saham [ORG PT Bank Maju Tbk] (BMJU) naik. Kata [ORG BMJU], ya.",
        ["PT Bank Maju Tbk/BMJU"],
    ),
    "a listed company by its code alone": (
        "[ORG PT Bank Central Asia Tbk] untung. Saham [ORG BBCA] naik, kata [ORG BCA].",
        ["PT Bank Central Asia Tbk/BBCA/BCA"],
    ),
    "a company's legal name after its own": (
        "[ORG GoTo] untung. Kata [ORG PT GoTo Gojek Tokopedia Tbk], ya.",
        ["PT GoTo Gojek Tokopedia Tbk/GoTo"],
    ),
    "a country inside a known company's name": (
        "[ORG PT Kereta Cepat Indonesia China] untung. Kata [ORG KCIC], ya.",
        ["PT Kereta Cepat Indonesia China/KCIC"],
    ),
    "an army by its short and its full name": (
        "[ORG TNI Angkatan Laut] tiba. Kata [ORG TNI AL], ya. Lalu [ORG TNI] diam.",
        ["TNI Angkatan Laut/TNI AL", "TNI"],
    ),
    "a part of a known nickname": (
        "[PER Bambang Wuryanto] tiba. Kata [PER Bambang Pacul], ya. Lalu [PER Pacul] pulang.",
        ["Bambang Wuryanto/Bambang Pacul/Pacul"],
    ),
    "a legal aid institute alone": (
        "[ORG LBH Pontianak] tiba. Kata [ORG LBH], ya.",
        ["LBH Pontianak/LBH"],
    ),
    "an office of public works alone": (
        "[ORG Dinas PUPR Wajo] tiba. Kata [ORG Dinas PUPR], ya.",
        ["Dinas PUPR Wajo/Dinas PUPR"],
    ),
    "a first president by his calling": (
        "Kata anak [PER Sukarno] tadi. Trah [PER Bung Karno] berkumpul.",
        ["Sukarno/Bung Karno"],
    ),
    "a regency's body alone": (
        "[ORG BPBD Kabupaten Sleman] tiba. Kata [ORG BPBD], ya.",
        ["BPBD Kabupaten Sleman/BPBD"],
    ),
    "a known company and its daughter": (
        "[ORG Pertamina] untung. Kata [ORG PT Pertamina Patra Niaga], ya. Lalu [ORG Pertamina] diam.",
        ["Pertamina", "PT Pertamina Patra Niaga"],
    ),
    "a team and its young": (
        "[ORG Timnas Indonesia] menang. Lalu [ORG Timnas Indonesia U-23] kalah.",
        ["Timnas Indonesia", "Timnas Indonesia U-23"],
    ),
    "a local body alone": (
        "Kata [ORG BPBD Cianjur] tadi. Lalu [ORG BPBD] pulang.",
        ["BPBD Cianjur/BPBD"],
    ),
    "a ministry's syllables": (
        "Kata [ORG Kementerian Pendidikan Dasar dan Menengah] tadi. Lalu [ORG Kemendikdasmen] diam.",
        ["Kementerian Pendidikan Dasar dan Menengah/Kemendikdasmen"],
    ),
    "another ministry's syllables": (
        "Kata [ORG Kementerian Kehutanan] tadi. Lalu [ORG Kemenhub] diam.",
        ["Kementerian Kehutanan", "Kemenhub"],
    ),
    "a body's syllables": (
        "Kata [ORG Badan Pengelola Dana Perkebunan] tadi. Lalu [ORG Bapedap] diam.",
        ["Badan Pengelola Dana Perkebunan/Bapedap"],
    ),
    "the capital as a province": (
        "[LOC DKI Jakarta] hujan. Di [LOC Jakarta] panas.",
        ["DKI Jakarta/Jakarta"],
    ),
    "written in one word or two": (
        "[LOC Tanjungpinang] hujan. Di [LOC Tanjung Pinang] panas.",
        ["Tanjung Pinang/Tanjungpinang"],
    ),
    "a street": ("[LOC Jalan Melati] macet. Di [LOC Jl Melati] sepi.", ["Jalan Melati/Jl Melati"]),
    "a village taken for a body": ("Di [LOC Desa Gasol] hujan. Kata [ORG Gasol], ya.", ["Desa Gasol/Gasol"]),
    "what a country is called": (
        "[LOC Malaysia] menolak. Kata [LOC Negeri Jiran] itu, ya.",
        ["Malaysia/Negeri Jiran"],
    ),
    "what a club is called": (
        "[ORG Persebaya Surabaya] menang. Kata [PER Bajul Ijo] itu, ya.",
        ["Persebaya Surabaya/Bajul Ijo"],
    ),
    "a court taken for a place": (
        "[ORG Pengadilan Agama Depok] tutup. Di [LOC PA Depok] sepi.",
        ["Pengadilan Agama Depok/PA Depok"],
    ),
    "a short form that the article explains otherwise": (
        "Kata [ORG Persatuan Montir Indonesia] ([ORG PMI]), ya. Lalu [ORG Palang Merah Indonesia] datang.",
        ["Persatuan Montir Indonesia/PMI", "Palang Merah Indonesia"],
    ),
    "a short form that is explained as no body": (
        "Banyak pekerja migran Indonesia (PMI) pulang. Kata [ORG PMI] itu, ya.",
        ["Indonesia"],
    ),
    "a body explained in lower case": (
        "Kata komisi sungai bersih (KSB), ya. Lalu [ORG KSB] diam.",
        ["KSB"],
    ),
    "alias behind an age": ("[PER Faisal] (37) alias [PER Komeng] tiba.", ["Faisal/Komeng"]),
    "forename without its beginning": (
        "[PER Rosdiana Setyawati] tiba. Kata [PER Diana], ya.",
        ["Rosdiana Setyawati/Diana"],
    ),
    "a shared forename is the last one's": (
        "[PER Firman Andrean] tiba. [PER Firman Affandi] pulang. Lalu [PER Firman] pindah.",
        ["Firman Andrean", "Firman Affandi/Firman"],
    ),
    "a product and its maker": (
        "[ORG Google Assistant] menjawab. Kata [ORG Google], ya.",
        ["Google Assistant", "Google"],
    ),
    "an office taken for a part of a name": (
        "[PER Suahasil Nazara] tiba. Kata [PER Wamenkeu Suahasil], ya.",
        ["Suahasil Nazara/Suahasil"],
    ),
    "father and junior": (
        "[PER Donald Trump] tiba. Kata putranya, [PER Donald Trump Jr], ya. Lalu [PER Trump] pulang.",
        ["Donald Trump/Trump", "Donald Trump Jr"],
    ),
    "junior alone": ("[PER Neymar Jr] tiba. Kata [PER Neymar], ya.", ["Neymar Jr/Neymar"]),
    "two initials are nobody's": (
        "Polisi menangkap [PER AS] (34). Kata polisi [PER Ahmad Sukardi], ya.",
        ["AS", "Ahmad Sukardi"],
    ),
    "initials with a title": (
        "Ustaz [PER Abdul Somad] (UAS) tiba. Kata [PER UAS] itu, ya.",
        ["Abdul Somad/UAS"],
    ),
    "initials before the name": (
        "Kata [ORG GTM] kemarin. Lalu [ORG Gerakan Tani Maju] pulang.",
        ["Gerakan Tani Maju/GTM"],
    ),
    "a company taken for a person": (
        "[ORG PT Taspen (Persero)] untung. Kata [PER Taspen], ya.",
        ["PT Taspen (Persero)/Taspen"],
    ),
    "a company with its founder's name": (
        "[ORG PT Ciputra] untung. Kata [PER Ciputra], ya. Lalu [PER Budi Ciputra] pulang.",
        ["PT Ciputra", "Budi Ciputra/Ciputra"],
    ),
    "a state company": ("[ORG Perum Bulog] untung. Kata [ORG Bulog], ya.", ["Perum Bulog/Bulog"]),
    "a long name with other initials": (
        "[ORG Badan PBB untuk Pengungsi] ([ORG UNHCR]) menolak. Kata [ORG UNHCR], ya.",
        ["Badan PBB untuk Pengungsi/UNHCR"],
    ),
    "an office taken for a body": ("Kata [ORG KSAD] kemarin. Lalu [ORG COO] pulang.", []),
    "a force in a rank": (
        "Kata Brigjen [ORG TNI] [PER Budi Santoso] tadi. Lalu [ORG TNI] diam.",
        ["Budi Santoso", "TNI"],
    ),
    "a country with full stops": (
        "The [LOC U.S.] refused. The [LOC United States] left.",
        ["United States/U.S."],
    ),
    "a body in English and its initials": (
        "The [ORG United Nations] refused. The [ORG UN] left.",
        ["United Nations/UN"],
    ),
    "a regent's town": (
        "[LOC Kota Bandung] hujan. Bupati [LOC Bandung] tiba. Lalu [LOC Kabupaten Bandung] banjir.",
        ["Kota Bandung", "Kabupaten Bandung/Bandung"],
    ),
    "a regent's town and its short name": (
        "Bupati [LOC Garut] tiba. Di [LOC Garut] hujan. Lalu [LOC Kabupaten Garut] banjir.",
        ["Kabupaten Garut/Garut"],
    ),
    "a mayor's town": (
        "Wali Kota [LOC Bandung] tiba. Di [LOC Kota Bandung] hujan. Lalu [LOC Bandung] panas.",
        ["Kota Bandung/Bandung"],
    ),
    "a singer and the band": (
        "[PER Ariel Noah] tiba. Kata [PER Ariel], vokalis band [PER Noah], ya.",
        ["Ariel Noah/Ariel", "Noah"],
    ),
    "a body's head and its short form": (
        "[ORG Kepolisian Daerah] ([ORG Polda]) diam. Kata [ORG Polda Jambi], ya.",
        ["Polda Jambi/Kepolisian Daerah/Polda"],
    ),
    "a nickname before the name": (
        "[PER Ani Susanti] tiba. Adapun [PER Cici], sapaan [PER Ani], diam. Kata [PER Cici], ya.",
        ["Ani Susanti/Cici/Ani"],
    ),
    "a nickname between dashes": (
        "[PER Ani Susanti] tiba. Kubu [PER Cici]—panggilan [PER Ani]—diam.",
        ["Ani Susanti/Cici/Ani"],
    ),
    "a nickname that somebody is known by": (
        "[PER Ani Susanti] tiba. Kata wanita yang akrab disapa [PER Cici] itu, ya.",
        ["Ani Susanti/Cici"],
    ),
    "a nickname said to be hers": (
        'Kata [PER Ani Susanti] tadi. "Ya," ujar [PER Cici], sapaan akrabnya.',
        ["Ani Susanti/Cici"],
    ),
    "a name that is mentioned": (
        "Menurut [PER Budi Hadi], nama [PER Cici Wati] disebut.",
        ["Budi Hadi", "Cici Wati"],
    ),
    "a forename and a surname": (
        "[PER Ani Prabu] tiba. [PER Ani] diam. Kata [PER Prabu Hadi], ya. Lalu [PER Prabu] pulang.",
        ["Ani Prabu/Ani", "Prabu Hadi/Prabu"],
    ),
    "a surname in front": (
        "[PER Lee Byung-hon] tiba. [PER Lee] diam. Kata [PER Byung-hon], ya.",
        ["Lee Byung-hon/Lee/Byung-hon"],
    ),
    "a short forename with its own ending": (
        "[PER Melkianus Nahok] tiba. Kata [PER Melky], ya.",
        ["Melkianus Nahok/Melky"],
    ),
    "a forename in another spelling": (
        "[PER Muhammad Anwar Hadi] tiba. Kata [PER Moh. Anwar], ya.",
        ["Muhammad Anwar Hadi/Moh. Anwar"],
    ),
    "a common forename alone": (
        "[PER Mohammed bin Hamad] tiba. Kata [PER Mohammed], ya.",
        ["Mohammed bin Hamad/Mohammed"],
    ),
    "a short forename and the surname": (
        "[PER Thomas Adi Lesmono] alias [PER Tom] tiba. Kata [PER Tom Lesmono], ya.",
        ["Thomas Adi Lesmono/Tom/Tom Lesmono"],
    ),
    "a company's initials": (
        "[ORG PT Ketapang Jaya Sawit] untung. Kata [ORG PT KJS], ya.",
        ["PT Ketapang Jaya Sawit/PT KJS"],
    ),
    "a short form inside a body's name": (
        "Kata [ORG Wahana Lestari (Walest) Jawa Barat] tadi. Lalu [ORG Walest] diam.",
        ["Wahana Lestari (Walest) Jawa Barat/Walest"],
    ),
    "a hospital without the titles": (
        "Di [LOC RSUD dr. H. Anwar Hadi] sepi. Kata [LOC RSUD Anwar Hadi], ya.",
        ["RSUD dr. H. Anwar Hadi/RSUD Anwar Hadi"],
    ),
    "the capital's police": (
        "Kata [ORG Polres Metro Jakarta Barat] tadi. Lalu [ORG Polres Jakbar] diam.",
        ["Polres Metro Jakarta Barat/Polres Jakbar"],
    ),
    "club and its town": ("[ORG Persija Jakarta] menang di [LOC Jakarta].", ["Persija Jakarta", "Jakarta"]),
    "a name and what it is cut to": (
        "Kata [PER Romahurnia] atau [PER Romi] tadi. Kata [PER Romi] lagi.",
        ["Romahurnia/Romi"],
    ),
    "two who may be meant": ("Kata [PER Ani] atau [PER Budi] tadi.", ["Ani", "Budi"]),
    "a state's ministry": (
        "[ORG Kementerian Agama] dan [ORG Kemenag RI] sepakat.",
        ["Kementerian Agama/Kemenag RI"],
    ),
    "a state's commission and a town's": (
        "[ORG KPU Garut] menolak. [ORG KPU] diam. [ORG KPU RI] setuju.",
        ["KPU Garut", "KPU RI/KPU"],
    ),
    "a province's short form with its rank": (
        "[LOC Kepulauan Riau] dan [LOC Provinsi Kepri].",
        ["Kepulauan Riau/Provinsi Kepri"],
    ),
    "the capital's council": (
        "[ORG DPRD DKI] dan [ORG DPRD DKI Jakarta].",
        ["DPRD DKI Jakarta/DPRD DKI"],
    ),
    "a hyphen between short forms": (
        "[ORG Satgas Pamtas RI - RDTL] dan [ORG Satgas Pamtas RI-RDTL].",
        ["Satgas Pamtas RI - RDTL/Satgas Pamtas RI-RDTL"],
    ),
    "a boarding school by either word": (
        "[ORG Pondok Pesantren Tebusari] dan [ORG Pesantren Tebusari].",
        ["Pondok Pesantren Tebusari/Pesantren Tebusari"],
    ),
    "a command with and without its number": (
        "[ORG Komando Daerah Militer XV/Pattimura] dan [ORG Kodam Pattimura].",
        ["Komando Daerah Militer XV/Pattimura/Kodam Pattimura"],
    ),
    "a public figure's forename": (
        "[PER Risma Tampubolang] hadir. Kata [PER Risma] tadi.",
        ["Risma Tampubolang/Risma"],
    ),
    "the old spelling": (
        "[PER Gatot Soebrata] hadir. Kata [PER Subrata] tadi.",
        ["Gatot Soebrata/Subrata"],
    ),
    "a hospital in every form": (
        "[LOC Rumah Sakit Pusat Angkatan Darat (RSPAD) Gatot Soebrata], [LOC RSPAD Gatot Subrata] dan [LOC RSPAD].",
        ["Rumah Sakit Pusat Angkatan Darat (RSPAD) Gatot Soebrata/RSPAD Gatot Subrata/RSPAD"],
    ),
    "a building of the capital's": (
        "[LOC Gedung DPRD DKI Jakarta] dan [LOC Gedung DPRD DKI].",
        ["Gedung DPRD DKI Jakarta/Gedung DPRD DKI"],
    ),
    "two Chinas": ("[LOC China], [LOC Taiwan] dan [LOC Republik China].", ["China", "Taiwan/Republik China"]),
    "a calling before the other name": (
        "[PER Tan Bun Liang] dikenal dengan panggilan Koh [PER Aliang]. Kata [PER Aliang] tadi.",
        ["Tan Bun Liang/Aliang"],
    ),
    "a ministry by its short form behind the word": (
        "[ORG Kementerian Ristekdikti] dan [ORG Kemenristekdikti].",
        ["Kementerian Ristekdikti/Kemenristekdikti"],
    ),
    "a company's other name in brackets": (
        "[ORG PT Majuna Guna Usaha] ([ORG Majuna Leasing]) untung. Kata [ORG Majuna Leasing] tadi.",
        ["PT Majuna Guna Usaha/Majuna Leasing"],
    ),
    "initials inside": (
        "[PER Hasan Ali (HA) Wibowo] wafat. [PER Wibowo] dikenang.",
        ["Hasan Ali (HA) Wibowo/Wibowo"],
    ),
    "a calling before the verb": (
        "[PER Asfinawani] hadir. [PER Asfin], biasa perempuan ini disapa, menolak.",
        ["Asfinawani/Asfin"],
    ),
}


@pytest.mark.parametrize(("text", "entities"), CASES.values(), ids=CASES.keys())
def test_linking(linked: Link, text: str, entities: list[str]) -> None:
    assert ["/".join((entity.name, *entity.aliases)) for entity in linked(text)] == entities


def test_initials_with_an_age_are_a_person(linked: Link) -> None:
    entities = linked("Polisi menangkap [LOC AS] (34) di [LOC Bekasi]. Kata [LOC AS], ya.")
    assert [(entity.name, entity.type.value, entity.name_en) for entity in entities] == [
        ("AS", "PER", None),
        ("Bekasi", "LOC", None),
    ]


def test_ids_are_places_and_mentions_in_order(linked: Link) -> None:
    entities = linked("[LOC Rusia] dan [PER Kim Jong Un]. [PER Kim] ke [LOC Rusia].")
    assert [entity.id for entity in entities] == [0, 1]
    assert [len(entity.mentions) for entity in entities] == [2, 2]
    assert all(list(entity.mentions) == sorted(entity.mentions) for entity in entities)


ENGLISH = {
    "country": ("[LOC Jerman]", "Germany"),
    "country's short name": ("[LOC Korsel]", "South Korea"),
    "province": ("[LOC Jabar]", "West Java"),
    "body by its short form": ("[ORG PBB]", "United Nations"),
    "body by its full name": ("[ORG Komisi Pemberantasan Korupsi]", "Corruption Eradication Commission"),
    "ministry": ("[ORG Kementerian Keuangan RI]", "Ministry of Finance"),
    "court": ("[ORG Pengadilan Negeri Jakarta Selatan]", "South Jakarta District Court"),
    "police": ("[ORG Polda Jatim]", "East Java Regional Police"),
    "religious court": ("[ORG PA Jakarta Selatan]", "South Jakarta Religious Court"),
    "embassy": ("[ORG KBRI Tokyo]", "Indonesian Embassy in Tokyo"),
    "explained otherwise": ("[ORG Persatuan Montir Indonesia] (PMI)", None),
    "national body by its short form": ("[ORG DPD RI]", "Regional Representative Council"),
    "a regency's body": ("[ORG BPBD Kabupaten Sleman]", "Sleman Regency Disaster Management Agency"),
    "a local body and its short form alone": (
        "[ORG BPBD DIY] siaga. Kata [ORG BPBD]",
        "Yogyakarta Disaster Management Agency",
    ),
    "a country by its shorter name": ("[LOC Myanmar]", "Myanmar"),
    "another body with a known short form": ("[ORG Partai Petani Perkasa] ([ORG PPP])", None),
    "a known body by other words": ("[ORG Badan PBB untuk Pengungsi] ([ORG UNHCR])", "UN Refugee Agency"),
    "a ministry of the present cabinet": (
        "[ORG Kemendiktisaintek]",
        "Ministry of Higher Education, Science and Technology",
    ),
    "a ministry without the last comma": (
        "[ORG Kementerian Pendidikan Tinggi, Sains dan Teknologi]",
        "Ministry of Higher Education, Science and Technology",
    ),
    "a company's form and its short form inside": (
        "[ORG PT Kereta Api Indonesia (KAI) Persero]",
        "Kereta Api Indonesia",
    ),
    "a listed company by its code": ("[ORG KAEF]", None),
    "a think tank": ("[ORG Celios]", "Center of Economic and Law Studies"),
    "a ministry abroad": ("[ORG Kemlu Rusia]", "Ministry of Foreign Affairs of Russia"),
    "a ministry of the United States": (
        "[ORG Kementerian Agama Amerika Serikat]",
        "Ministry of Religious Affairs of the United States",
    ),
    "an embassy": ("[ORG Kedutaan Besar Belanda di Jakarta]", "Embassy of the Netherlands in Jakarta"),
    "police of a city": ("[ORG Polres Metro Bekasi Kota]", "Bekasi City Metropolitan Police"),
    "police of police": (
        "[ORG Satreskrim Polres Lombok Barat]",
        "West Lombok Police Criminal Investigation Unit",
    ),
    "a province's office": ("[ORG Dinkes DKI Jakarta]", "Jakarta Health Office"),
    "a special region's government": ("[ORG Pemda DIY]", "Yogyakarta Regional Government"),
    "a regency's election commission": (
        "[ORG KPU Kabupaten Garut]",
        "Garut Regency General Elections Commission",
    ),
    "a military district": (
        "[ORG Kodim 0608/Cianjur]",
        "0608/Cianjur Military District Command",
    ),
    "a commission of parliament": ("[ORG Komisi XI DPR RI]", "House of Representatives Commission XI"),
    "a faction": ("[ORG Fraksi PKS DPR]", "Prosperous Justice Party Faction"),
    "a university by its name": ("[ORG Universitas Leiden]", "Leiden University"),
    "a university by its town": ("[ORG Universitas Negeri Malang]", "State University of Malang"),
    "a state Islamic university": ("[ORG UIN Raden Fatah]", "Raden Fatah State Islamic University"),
    "a university by its subject": ("[ORG Universitas Kedokteran Wuhan]", None),
    "a regency by its compass point": ("[LOC Kabupaten Lombok Barat]", "West Lombok Regency"),
    "a place that ends in a direction": ("[LOC Pesisir Timur]", None),
    "a mountain": ("[LOC Gunung Sinabung]", "Mount Sinabung"),
    "a stadium of three words": ("[LOC Stadion Gelora Bung Tomo]", "Gelora Bung Tomo Stadium"),
    "no name behind a museum": ("[LOC Museum Perjuangan]", None),
    "unknown body": ("[ORG Warung Maju]", None),
    "a club called by its town": ("[ORG Napoli]", None),
    "person": ("[PER Joko Widodo]", None),
}


@pytest.mark.parametrize(("text", "english"), ENGLISH.values(), ids=ENGLISH.keys())
def test_english_names(linked: Link, text: str, english: str | None) -> None:
    assert [entity.name_en for entity in linked(f"Kata {text} kemarin.")] == [english]
