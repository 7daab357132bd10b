//! Generated from schemas/restrictions.csv by `UPDATE=1 cargo test --test tables`.

use super::{Level, Restriction, row};
use crate::report::Severity;
use crate::rule::Words;

/// The restrictions, by kind; of each kind the first that holds counts.
#[rustfmt::skip]
pub(super) static ROWS: [Restriction; 67] = [
    row(["010632 020840 020850 050710 160431 410320 410640 411330", "010611 010612 010620 010631 0508 960110", "01 02 03 05 06 12 13 1515 16 30 3301 3307 3503 41-44 46 51 6117 62 64-67 71 82 91 92 94-97 9003"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["species", "species code", "species some"], "Convention on International Trade in Endangered Species (CITES), articles III to VI"),
    row(["", "", "05 30 44 71 82 90-92 94-97"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["ivory", "", ""], "CITES, appendices I and II; Resolution Conf. 10.10 on trade in elephant specimens"),
    row(["", "", "44 66 71 82 90-97"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["rosewood", "", ""], "CITES, appendix II, Dalbergia, annotation 15"),
    row(["", "", "01 03 05 71 900319 95 9601-9614 961519 961590 9616-9620 97"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["coral", "", ""], "CITES, appendices II and III"),
    row(["", "121120", "06-09 12 13 20-22 30"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["ginseng", "", "ginseng some"], "CITES, appendix II, Panax quinquefolius"),
    row(["0101-0105 01061 01062 01063 03011 03019", "", "01 03"], "", "", "post", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["live-animal", "live-animal code", ""], "Universal Postal Convention, article 19 on live animals"),
    row(["0101-0105 01061 01062 01063 03011 03019", "", "01 03"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["live-animal 2", "live-animal 2 code", ""], "World Organisation for Animal Health, Terrestrial Animal Health Code, chapter 5"),
    row(["0601 0602 06031 060420 070110 1209", "070190 0702-0709 080420 080440-080450 0805 080610 0807-0810", "06-10 12 14 2530 2703 31 3824"], "EU", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["plant", "plant code", "plant some"], "Regulation (EU) 2016/2031, articles 71 to 73; in force since 2019-12-14"),
    row(["0601 0602 06031 060420 070110 1209", "070190 0702-0709 080420-080450 0805-0810", "06-10 12 14 2530 2703 31 3824"], "AU CA GB JP NZ US", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["plant 2", "plant 2 code", "plant 2 some"], "International Plant Protection Convention, article V, and the plant health laws of the destination"),
    row(["0601 0602 06031 060420 070110 1209", "070190 0702-0709 080420-080450 0805-0810", "06-10 12 14 2530 2703 31 3824"], "", "", "", Level::Unknown, Level::Unknown, true, ["", "", ""], "what the destination asks of plants and seeds is not known here"),
    row(["0201-0207 020810 020830 020860 020890 0210 0401-0406 1601 1602", "0209 0504 1501 1502 1603 190220 2104 2105", "02 04 05 1501-1506 1516-1518 16 1901 190220 2103-2106 23"], "EU", "not AD CH FO GL IS LI NO SM", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["animal", "animal code", "animal some"], "Regulation (EU) 2019/2122, articles 7 to 10 and annex I"),
    row(["0201-0207 020810 020830 020860 020890 0210 0401-0406 1601 1602", "0209 0504 1501 1502 1603 190220 2104 2105", "02 04 05 1501-1506 1516-1518 16 1901 190220 2103-2106 23"], "EU", "AD CH FO GL IS LI NO SM", "", Level::Silent, Level::Silent, false, ["", "", ""], ""),
    row(["0201-0207 020810 020830 020860 020890 0210 0401-0406 1601 1602", "0209 0504 1501 1502 1603 190220 2104 2105", "02 04 05 1501-1506 1516-1518 16 1901 190220 2103-2106 23"], "AU JP NZ", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["animal 3", "animal 3 code", "animal 3 some"], "veterinary laws of the destination on meat and dairy products in mail"),
    row(["0201-0207 020810 020830 020860 020890 0210 0401-0406 1601 1602", "0209 0504 1501 1502 1603 190220 2104 2105", "02 04 05 1501-1506 1516-1518 16 1901 190220 2103-2106 23"], "", "", "", Level::Unknown, Level::Unknown, false, ["", "", ""], "what the destination asks of food of animal origin is not known here"),
    row(["0407 0409", "", "04 190110 21"], "EU", "not AD CH FO GL IS LI NO SM", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["honey-egg", "honey-egg code", ""], "Regulation (EU) 2019/2122, annex I, part 3"),
    row(["0407 0409", "", "04 190110 21"], "EU", "AD CH FO GL IS LI NO SM", "", Level::Silent, Level::Silent, false, ["", "", ""], ""),
    row(["0407 0409", "", "04 190110 21"], "AU NZ", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["honey-egg 3", "honey-egg 3 code", ""], "biosecurity laws of Australia and New Zealand"),
    row(["0407 0409", "", "04 190110 21"], "", "", "", Level::Unknown, Level::Unknown, false, ["", "", ""], "what the destination asks of food of animal origin is not known here"),
    row(["3003 3004 300660", "2936 2937 2941 3001 3002", "05 12 13 15 20-22 28-30 33 35 38"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["medicine", "medicine code", "medicine some"], "medicines laws of the destinations"),
    row(["", "", "12 13 17-22 29 30"], "US", "", "", Level::Silent, Level::Silent, false, ["", "", ""], ""),
    row(["", "", "12 13 17-22 29 30"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["melatonin 2", "", ""], "medicines laws of the destinations"),
    row(["", "", "12 13 15 17-22 29 30 35"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["supplement", "", ""], "food and medicines laws of the destinations"),
    row(["900130 90183 902140 902150 9022", "38221 90181 90182 90184 90185 90189 901920 9020 9021", "30 38 40 63 84 90 94"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["medical-device", "medical-device code", "medical-device some"], "Regulation (EU) 2017/745; medical device laws of other destinations"),
    row(["3303-3305 330610 330690 330710-330730 340130", "", "33 34"], "EU", "", "sale", Level::Silent, Level::Found(Severity::Advice), true, ["", "cosmetic code", ""], "Regulation (EC) 1223/2009, articles 4 and 13"),
    row(["2203 220410-220429 2205 2206 2208", "2207", "22"], "US", "", "post", Level::Found(Severity::Warning), Level::Found(Severity::Error), false, ["alcohol", "alcohol code", "alcohol some"], "United States Code, title 18, section 1716(f)"),
    row(["2203 220410-220429 2205 2206 2208", "2207", "22"], "", "US", "post", Level::Found(Severity::Warning), Level::Found(Severity::Error), false, ["alcohol 2", "alcohol 2 code", "alcohol 2 some"], "United States Code, title 18, section 1716(f)"),
    row(["2203 220410-220429 2205 2206 2208", "2207", "22"], "SA", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["alcohol 3", "alcohol 3 code", "alcohol 3 some"], "Saudi customs, list of prohibited goods"),
    row(["2203 220410-220429 2205 2206 2208", "2207", "22"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), false, ["alcohol 4", "alcohol 4 code", "alcohol 4 some"], "excise laws of the destinations; Directive 2006/112/EC, article 369l"),
    row(["240220", "", "24"], "US", "", "post", Level::Found(Severity::Warning), Level::Found(Severity::Error), false, ["cigarette", "cigarette code", ""], "International Mail Manual of the United States Postal Service, section 136; United States Code, title 18, section 1716E"),
    row(["240220", "", "24"], "", "US", "post", Level::Found(Severity::Warning), Level::Found(Severity::Error), false, ["cigarette 2", "cigarette 2 code", ""], "International Mail Manual of the United States Postal Service, section 136"),
    row(["240220", "", "24"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), false, ["cigarette 3", "cigarette 3 code", ""], "excise laws of the destinations; Directive 2014/40/EU, article 18"),
    row(["240412 854340", "240419 240499 382499", "24 33 38 84 85 39 96"], "IN", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Error), false, ["vape", "vape code", "vape some"], "India, Prohibition of Electronic Cigarettes Act, 2019; notification of the DGFT of 2019-09-26"),
    row(["854340", "240412 240419 240499", "24 33 38 84 85 39 96"], "US", "", "post", Level::Found(Severity::Warning), Level::Found(Severity::Error), false, ["vape 2", "vape 2 code", "vape 2 some"], "United States Code, title 18, section 1716E, with the rule of the Postal Service of 2021-10-21"),
    row(["854340", "240412 240419 240499", "24 33 38 84 85 39 96"], "BR HK SG TH TW", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["vape 3", "vape 3 code", "vape 3 some"], "laws on electronic cigarettes of Brazil, Hong Kong, Singapore, Taiwan and Thailand"),
    row(["854340", "240412 240419 240499", "24 33 38 84 85 39 96"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), false, ["vape 4", "vape 4 code", "vape 4 some"], "excise laws of the destinations; Directive 2014/40/EU, article 18"),
    row(["2401 240210 240290 2403 240411 240491", "240492", "24 30 33"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), false, ["tobacco", "tobacco code", "tobacco some"], "excise laws of the destinations; Directive 2014/40/EU, article 18"),
    row(["9301-9303 9305", "9304 9306", "30 38 39 73 82 83 85 93 95"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["weapon", "weapon code", "weapon some"], "weapons laws of the destinations; Directive (EU) 2021/555"),
    row(["9307", "", "82 93 97"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Warning), true, ["blade", "blade code", ""], "weapons laws of the destinations"),
    row(["", "", "93 95"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), false, ["replica", "", ""], "weapons laws of the destinations"),
    row(["3601-3604", "", "36 93 95"], "", "", "post", Level::Found(Severity::Warning), Level::Found(Severity::Error), false, ["explosive", "explosive code", ""], "Universal Postal Convention, article 19, on explosive and other dangerous goods"),
    row(["3601-3604", "", "36 93 95"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["explosive 2", "explosive 2 code", ""], "Universal Postal Convention, article 19; UN Model Regulations, class 1"),
    row(["88062 88069", "", "85 8801-8806 90 95"], "IN", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["drone", "drone code", ""], "India, notification 54/2015-2020 of the DGFT of 2022-02-09"),
    row(["88062 88069", "", "85 8801-8806 90 95"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["drone 2", "drone 2 code", ""], "aviation laws of the destinations"),
    row(["", "", "85 88"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["jammer", "", ""], "ITU Radio Regulations, article 15; United States Code, title 47, section 302a; Directive 2014/53/EU"),
    row(["", "851762 852560 852692", "8517 8525 8526"], "IN", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["radio", "", "radio some"], "India, Wireless Planning and Coordination wing, equipment type approval"),
    row(["852560", "852692", "8517 8525 8526"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["radio 2", "radio 2 code", "radio 2 some"], "Directive 2014/53/EU; radio laws of other destinations"),
    row(["", "", "62 63 65 84 85 87 88 90 93"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["dual-use", "", ""], "Wassenaar Arrangement; Regulation (EU) 2021/821"),
    row(["", "84 85 88 90", "84 85 88 90"], "RU BY", "EU GB US JP CH NO CA AU NZ KR TW", "", Level::Silent, Level::Found(Severity::Advice), true, ["", "", "sanctions some"], "Regulations (EU) 833/2014 and 765/2006; sanctions laws of the other countries of export"),
    row(["970510 970531 9706", "97012 970210 970310 97052 970539", "69 70 71 74 83 49 68 97"], "EU", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["culture", "culture code", "culture some"], "Regulation (EU) 2019/880, articles 4 and 5"),
    row(["970510 970531 9706", "97012 970210 970310 97052 970539", "69 70 71 74 83 49 68 97"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["culture 2", "culture 2 code", "culture 2 some"], "UNESCO Convention of 1970 on cultural property"),
    row(["29034 290361 29037 3827", "", "29 38 73"], "EU", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["refrigerant", "refrigerant code", ""], "Regulation (EU) 2024/573, articles 11, 16 and 22; Regulation (EU) 2024/590"),
    row(["29034 290361 29037 3827", "", "29 38 73"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["refrigerant 2", "refrigerant 2 code", ""], "Montreal Protocol, article 4B, with the Kigali Amendment"),
    row(["710210 710221 710231", "", "71"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["diamond", "diamond code", ""], "Kimberley Process Certification Scheme; Regulation (EC) 2368/2002"),
    row(["710812 710813 7118", "4907 7106", "49 71"], "", "", "post", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["money", "money code", "money some"], "Universal Postal Convention, article 19, on coins, banknotes and valuables"),
    row(["710812 710813 7118", "4907 7106", "49 71"], "", "", "", Level::Silent, Level::Silent, false, ["", "", ""], ""),
    row(["", "", "39 49 85"], "", "", "post", Level::Found(Severity::Advice), Level::Found(Severity::Advice), false, ["card", "", ""], "Universal Postal Convention, article 19, on valuables; lists of prohibited articles of destinations"),
    row(["", "", "39 49 85"], "", "", "", Level::Silent, Level::Silent, false, ["", "", ""], ""),
    row(["", "", "48 49 95"], "US", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["lottery", "", ""], "United States Code, title 19, section 1305, and title 18, section 1302"),
    row(["", "", "48 49 95"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), false, ["lottery 2", "", ""], "Universal Postal Union, lists of prohibited articles of destinations"),
    row(["121130 121140 130211 293295 293333 29391 293945 293972", "121150 29335 293391 29394 29396", "09 12 13 15 17-22 24 29 30 33"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), false, ["narcotic", "narcotic code", "narcotic some"], "Single Convention on Narcotic Drugs, 1961; Convention on Psychotropic Substances, 1971; Universal Postal Convention, article 19"),
    row(["2844 284510", "2612 90222", "25 26 28 32 70 71 83 90 91 96"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["radioactive", "radioactive code", "radioactive some"], "Universal Postal Convention, article 19, on radioactive material; IAEA Regulations for the Safe Transport of Radioactive Material"),
    row(["3825 8549", "3915", "26 27 38 39 72 74 84 85"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["waste", "waste code", "waste some"], "Basel Convention, articles 4 and 6; Regulation (EU) 2024/1157"),
    row(["", "970521", "05 30 97"], "", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["human-remains", "", "human-remains some"], "Agreement on the Transfer of Corpses, 1973; posts on cremated remains"),
    row(["38085 38086 380891-380893 380899", "380894", "2707 28 29 30 31 33 34 36 38 4201"], "US", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["pesticide", "pesticide code", "pesticide some"], "United States, Federal Insecticide, Fungicide, and Rodenticide Act, section 17(c); Code of Federal Regulations, title 19, section 12.112"),
    row(["38085 38086 380891-380893 380899", "380894", "2707 28 29 30 31 33 34 36 38 4201"], "EU GB", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["pesticide 2", "pesticide 2 code", "pesticide 2 some"], "Regulation (EC) 1107/2009, article 28; Regulation (EU) 528/2012, article 17; in Great Britain as retained"),
    row(["38085 38086 380891-380893 380899", "380894", "2707 28 29 30 31 33 34 36 38 4201"], "AU CA", "", "", Level::Found(Severity::Warning), Level::Found(Severity::Warning), true, ["pesticide 3", "pesticide 3 code", "pesticide 3 some"], "Australia, Agricultural and Veterinary Chemicals (Administration) Act 1992, section 69B; Canada, Pest Control Products Act, section 6"),
    row(["38085 38086 380891-380893 380899", "380894", "2707 28 29 30 31 33 34 36 38 4201"], "", "", "", Level::Found(Severity::Advice), Level::Found(Severity::Advice), true, ["pesticide 4", "pesticide 4 code", "pesticide 4 some"], "pesticide laws of the destinations, such as Japan's Agricultural Chemicals Regulation Act, article 3; Universal Postal Convention, article 19, on dangerous goods"),
];

/// For each kind its first row, and the number of rows.
#[rustfmt::skip]
pub(super) static KINDS: [u8; 39] = [0, 1, 2, 3, 4, 5, 7, 10, 14, 18, 19, 21, 22, 23, 24, 28, 31, 35, 36, 37, 38, 39, 41, 43, 44, 46, 47, 48, 50, 52, 53, 55, 57, 59, 60, 61, 62, 63, 67];

/// The headings of the HS, and chapters, whose goods may be of a kind, each with the kind.
#[rustfmt::skip]
pub(super) static HEADINGS: [(u16, u8); 145] = [
    (84, 26), (85, 26), (88, 26), (90, 26), (101, 5), (102, 5), (103, 5), (104, 5), (105, 5), (106, 0),
    (106, 5), (201, 7), (202, 7), (203, 7), (204, 7), (205, 7), (206, 7), (207, 7), (208, 0), (208, 7),
    (209, 7), (210, 7), (301, 5), (401, 7), (402, 7), (403, 7), (404, 7), (405, 7), (406, 7), (407, 8),
    (409, 8), (504, 7), (507, 0), (508, 0), (601, 6), (602, 6), (603, 6), (604, 6), (701, 6), (702, 6),
    (703, 6), (704, 6), (705, 6), (706, 6), (707, 6), (708, 6), (709, 6), (804, 6), (805, 6), (806, 6),
    (807, 6), (808, 6), (809, 6), (810, 6), (1209, 6), (1211, 4), (1211, 33), (1302, 33), (1501, 7), (1502, 7),
    (1601, 7), (1602, 7), (1603, 7), (1604, 0), (1902, 7), (2104, 7), (2105, 7), (2203, 14), (2204, 14), (2205, 14),
    (2206, 14), (2207, 14), (2208, 14), (2401, 17), (2402, 15), (2402, 17), (2403, 17), (2404, 16), (2404, 17), (2612, 34),
    (2844, 34), (2845, 34), (2903, 28), (2932, 33), (2933, 33), (2936, 9), (2937, 9), (2939, 33), (2941, 9), (3001, 9),
    (3002, 9), (3003, 9), (3004, 9), (3006, 9), (3303, 13), (3304, 13), (3305, 13), (3306, 13), (3307, 13), (3401, 13),
    (3601, 21), (3602, 21), (3603, 21), (3604, 21), (3808, 37), (3822, 12), (3824, 16), (3825, 35), (3827, 28), (3915, 35),
    (4103, 0), (4106, 0), (4113, 0), (4907, 30), (7102, 29), (7106, 30), (7108, 30), (7118, 30), (8517, 24), (8525, 24),
    (8526, 24), (8543, 16), (8549, 35), (8806, 22), (9001, 12), (9018, 12), (9019, 12), (9020, 12), (9021, 12), (9022, 12),
    (9022, 34), (9301, 18), (9302, 18), (9303, 18), (9304, 18), (9305, 18), (9306, 18), (9307, 19), (9601, 0), (9701, 27),
    (9702, 27), (9703, 27), (9705, 27), (9705, 36), (9706, 27),
];

/// What a person reads of each row: of words, of a code whose goods are all such, and of one whose goods may be.
#[rustfmt::skip]
pub(super) static WORDS: [(&str, Words); 133] = [
    (
        "species",
        Words::new(
            "\"{word}\" may be of an endangered species, which travels only with papers.",
            "Nearly all countries ask for permits for such species and what is made of them, and seize goods without them.",
            "Ask the CITES authority of the country of export for an export permit, and the destination whether it wants an import permit too; if the material is an imitation, say so in the description.",
        ),
    ),
    (
        "species code",
        Words::new(
            "By the HS code {code} these goods are of an endangered species, which travels only with papers.",
            "Nearly all countries ask for permits for such species and what is made of them, and seize goods without them.",
            "Ask the CITES authority of the country of export for an export permit, and the destination whether it wants an import permit too; if the material is an imitation, say so in the description.",
        ),
    ),
    (
        "species some",
        Words::new(
            "By the HS code {code} these goods may be of an endangered species, which travels only with papers.",
            "Nearly all countries ask for permits for such species and what is made of them, and seize goods without them.",
            "Ask the CITES authority of the country of export for an export permit, and the destination whether it wants an import permit too; if the material is an imitation, say so in the description.",
        ),
    ),
    (
        "ivory",
        Words::new(
            "\"{word}\" may be real ivory, in which trade is barred nearly everywhere.",
            "Ivory of elephants and other species is seized at the border, and sending it is an offence in most countries.",
            "If ivory is only the colour or an imitation, say so; otherwise don't send it before the CITES authority of the country of export and that of the destination have agreed and given an export permit.",
        ),
    ),
    (
        "rosewood",
        Words::new(
            "\"{word}\" may be of a protected rosewood, of which more than 10 kg travels only with papers.",
            "Without papers the goods are seized, if they are neither a finished instrument nor within the 10 kg of finished goods.",
            "Finished instruments and up to 10 kg in finished goods are exempt, except of Brazilian rosewood; for all else ask the CITES authority of the country of export for an export permit.",
        ),
    ),
    (
        "coral",
        Words::new(
            "\"{word}\" may be of real coral or turtle shell, much of which is protected.",
            "Protected corals and the shell of turtles travel only with papers of the CITES authority, and are seized without them.",
            "If it is only the colour or an imitation, say so in the description; otherwise ask the CITES authority of the country of export whether the kind needs an export permit.",
        ),
    ),
    (
        "ginseng",
        Words::new(
            "\"{word}\" may be a protected plant, or a medicine at the destination.",
            "Roots of American ginseng travel only with CITES papers, and some countries treat ginseng as a medicine.",
            "Say which ginseng it is and in what form, such as \"Korean red ginseng tea\"; for whole or sliced roots ask the CITES authority of the country of export for an export permit.",
        ),
    ),
    (
        "ginseng some",
        Words::new(
            "By the HS code {code} these goods may be a protected plant, or a medicine at the destination.",
            "Roots of American ginseng travel only with CITES papers, and some countries treat ginseng as a medicine.",
            "Say which ginseng it is and in what form, such as \"Korean red ginseng tea\"; for whole or sliced roots ask the CITES authority of the country of export for an export permit.",
        ),
    ),
    (
        "live-animal",
        Words::new(
            "\"{word}\" may be a live animal, which international post hardly ever takes.",
            "By letter post only bees, leeches, silkworms and some insects may go, by parcel only what both countries allow.",
            "Ask the post whether both countries allow it, or a carrier of live animals, and the veterinary authority of the destination for an import permit and a health certificate.",
        ),
    ),
    (
        "live-animal code",
        Words::new(
            "By the HS code {code} these goods are a live animal, which international post hardly ever takes.",
            "By letter post only bees, leeches, silkworms and some insects may go, by parcel only what both countries allow.",
            "Ask the post whether both countries allow it, or a carrier of live animals, and the veterinary authority of the destination for an import permit and a health certificate.",
        ),
    ),
    (
        "live-animal 2",
        Words::new(
            "\"{word}\" may be a live animal, which needs papers at the border.",
            "Animal diseases travel with animals; without papers they are sent back or killed.",
            "Ask the veterinary authority of the destination for an import permit and a health certificate before sending, and the carrier whether it takes animals.",
        ),
    ),
    (
        "live-animal 2 code",
        Words::new(
            "By the HS code {code} these goods are a live animal, which needs papers at the border.",
            "Animal diseases travel with animals; without papers they are sent back or killed.",
            "Ask the veterinary authority of the destination for an import permit and a health certificate before sending, and the carrier whether it takes animals.",
        ),
    ),
    (
        "plant",
        Words::new(
            "\"{word}\" may be plants, seeds or soil, which need a phytosanitary certificate.",
            "Pests travel with plants; since 14 December 2019 the EU lets in none by parcel without the certificate.",
            "Ask the plant health authority of the country of export for a phytosanitary certificate, before sending.",
        ),
    ),
    (
        "plant code",
        Words::new(
            "By the HS code {code} these goods are plants, seeds or soil, which need a phytosanitary certificate.",
            "Pests travel with plants; since 14 December 2019 the EU lets in none by parcel without the certificate.",
            "Ask the plant health authority of the country of export for a phytosanitary certificate, before sending.",
        ),
    ),
    (
        "plant some",
        Words::new(
            "By the HS code {code} these goods may be plants, seeds or soil, which need a phytosanitary certificate.",
            "Pests travel with plants; since 14 December 2019 the EU lets in none by parcel without the certificate.",
            "Ask the plant health authority of the country of export for a phytosanitary certificate, before sending.",
        ),
    ),
    (
        "plant 2",
        Words::new(
            "\"{word}\" may be plants, seeds or soil, which need a phytosanitary certificate.",
            "Pests travel with plants; the destination destroys what comes without the certificate, and soil it hardly ever lets in.",
            "Ask the plant health authority of the country of export for a phytosanitary certificate, and the destination's plant health authority whether it wants an import permit too.",
        ),
    ),
    (
        "plant 2 code",
        Words::new(
            "By the HS code {code} these goods are plants, seeds or soil, which need a phytosanitary certificate.",
            "Pests travel with plants; the destination destroys what comes without the certificate, and soil it hardly ever lets in.",
            "Ask the plant health authority of the country of export for a phytosanitary certificate, and the destination's plant health authority whether it wants an import permit too.",
        ),
    ),
    (
        "plant 2 some",
        Words::new(
            "By the HS code {code} these goods may be plants, seeds or soil, which need a phytosanitary certificate.",
            "Pests travel with plants; the destination destroys what comes without the certificate, and soil it hardly ever lets in.",
            "Ask the plant health authority of the country of export for a phytosanitary certificate, and the destination's plant health authority whether it wants an import permit too.",
        ),
    ),
    (
        "animal",
        Words::new(
            "\"{word}\" may be food of animal origin, which private parcels to the EU must not contain.",
            "Animal diseases travel with meat and milk; the parcel is destroyed at the border.",
            "Don't send it by parcel, unless it is one of the few exceptions; commercial goods go through a border control post with a veterinary certificate.",
        ),
    ),
    (
        "animal code",
        Words::new(
            "By the HS code {code} these goods are food of animal origin, which private parcels to the EU must not contain.",
            "Animal diseases travel with meat and milk; the parcel is destroyed at the border.",
            "Don't send it by parcel, unless it is one of the few exceptions; commercial goods go through a border control post with a veterinary certificate.",
        ),
    ),
    (
        "animal some",
        Words::new(
            "By the HS code {code} these goods may be food of animal origin, which private parcels to the EU must not contain.",
            "Animal diseases travel with meat and milk; the parcel is destroyed at the border.",
            "Don't send it by parcel, unless it is one of the few exceptions; commercial goods go through a border control post with a veterinary certificate.",
        ),
    ),
    (
        "animal 3",
        Words::new(
            "\"{word}\" may be food of animal origin, which the destination lets in only under its veterinary rules.",
            "Animal diseases travel with meat and milk; what comes without papers is destroyed at the border.",
            "Ask the biosecurity authority of the destination whether it lets the food in at all and wants a veterinary certificate or an import permit.",
        ),
    ),
    (
        "animal 3 code",
        Words::new(
            "By the HS code {code} these goods are food of animal origin, which the destination lets in only under its veterinary rules.",
            "Animal diseases travel with meat and milk; what comes without papers is destroyed at the border.",
            "Ask the biosecurity authority of the destination whether it lets the food in at all and wants a veterinary certificate or an import permit.",
        ),
    ),
    (
        "animal 3 some",
        Words::new(
            "By the HS code {code} these goods may be food of animal origin, which the destination lets in only under its veterinary rules.",
            "Animal diseases travel with meat and milk; what comes without papers is destroyed at the border.",
            "Ask the biosecurity authority of the destination whether it lets the food in at all and wants a veterinary certificate or an import permit.",
        ),
    ),
    (
        "honey-egg",
        Words::new(
            "\"{word}\" may be food of animal origin, of which private parcels to the EU may hold at most 2 kg.",
            "More is treated as an import of food of animal origin, and destroyed without papers.",
            "Keep to 2 kg for a private person; more needs a veterinary certificate, which the border control post of entry checks.",
        ),
    ),
    (
        "honey-egg code",
        Words::new(
            "By the HS code {code} these goods are food of animal origin, of which private parcels to the EU may hold at most 2 kg.",
            "More is treated as an import of food of animal origin, and destroyed without papers.",
            "Keep to 2 kg for a private person; more needs a veterinary certificate, which the border control post of entry checks.",
        ),
    ),
    (
        "honey-egg 3",
        Words::new(
            "\"{word}\" may be food of animal origin, which the destination lets in only under its biosecurity rules.",
            "Diseases of bees and poultry travel with them; what comes without papers is destroyed.",
            "Ask the biosecurity authority of the destination whether it lets them in at all and wants an import permit.",
        ),
    ),
    (
        "honey-egg 3 code",
        Words::new(
            "By the HS code {code} these goods are food of animal origin, which the destination lets in only under its biosecurity rules.",
            "Diseases of bees and poultry travel with them; what comes without papers is destroyed.",
            "Ask the biosecurity authority of the destination whether it lets them in at all and wants an import permit.",
        ),
    ),
    (
        "medicine",
        Words::new(
            "\"{word}\" may be a medicine at the destination.",
            "Medicines need a permit or a prescription in most countries, and what is a food supplement in one is a medicine in another.",
            "Ask the destination's medicines authority whether and how much a private person may receive, and whether it wants a prescription or a permit.",
        ),
    ),
    (
        "medicine code",
        Words::new(
            "By the HS code {code} these goods are a medicine at the destination.",
            "Medicines need a permit or a prescription in most countries, and what is a food supplement in one is a medicine in another.",
            "Ask the destination's medicines authority whether and how much a private person may receive, and whether it wants a prescription or a permit.",
        ),
    ),
    (
        "medicine some",
        Words::new(
            "By the HS code {code} these goods may be a medicine at the destination.",
            "Medicines need a permit or a prescription in most countries, and what is a food supplement in one is a medicine in another.",
            "Ask the destination's medicines authority whether and how much a private person may receive, and whether it wants a prescription or a permit.",
        ),
    ),
    (
        "melatonin 2",
        Words::new(
            "\"{word}\" may be a medicine at the destination.",
            "Medicines need a permit or a prescription in most countries, and what is a food supplement in one is a medicine in another.",
            "Ask the destination's medicines authority whether and how much a private person may receive, and whether it wants a prescription or a permit.",
        ),
    ),
    (
        "supplement",
        Words::new(
            "\"{word}\" may be a product that some countries treat as a medicine.",
            "What is sold freely in one country needs a permit in another, and more than a private supply is held.",
            "Ask the destination's food or medicines authority whether the ingredients and the amount are allowed, and whether it wants a registration.",
        ),
    ),
    (
        "medical-device",
        Words::new(
            "\"{word}\" may be a medical device, which the destination may want registered.",
            "Medical devices may only be sold where the maker or an importer has declared or registered them.",
            "Keep the maker's declaration of conformity at hand, and ask the destination's authority for medical devices whether the device must be registered there.",
        ),
    ),
    (
        "medical-device code",
        Words::new(
            "By the HS code {code} these goods are a medical device, which the destination may want registered.",
            "Medical devices may only be sold where the maker or an importer has declared or registered them.",
            "Keep the maker's declaration of conformity at hand, and ask the destination's authority for medical devices whether the device must be registered there.",
        ),
    ),
    (
        "medical-device some",
        Words::new(
            "By the HS code {code} these goods may be a medical device, which the destination may want registered.",
            "Medical devices may only be sold where the maker or an importer has declared or registered them.",
            "Keep the maker's declaration of conformity at hand, and ask the destination's authority for medical devices whether the device must be registered there.",
        ),
    ),
    (
        "cosmetic code",
        Words::new(
            "By the HS code {code} these goods are a cosmetic product, which needs a responsible person in the EU and a notification.",
            "A cosmetic may only be sold in the EU if a responsible person there has notified it.",
            "Ask the maker who the responsible person is, and for the notification number of the EU's notification portal for cosmetics (CPNP).",
        ),
    ),
    (
        "alcohol",
        Words::new(
            "\"{word}\" may be an alcoholic drink, which must not be mailed to the United States.",
            "Intoxicating drinks are nonmailable by law; the postal service doesn't deliver them.",
            "Don't send it by post; ask a courier that carries alcohol, and United States customs (CBP) what is due.",
        ),
    ),
    (
        "alcohol code",
        Words::new(
            "By the HS code {code} these goods are an alcoholic drink, which must not be mailed to the United States.",
            "Intoxicating drinks are nonmailable by law; the postal service doesn't deliver them.",
            "Don't send it by post; ask a courier that carries alcohol, and United States customs (CBP) what is due.",
        ),
    ),
    (
        "alcohol some",
        Words::new(
            "By the HS code {code} these goods may be an alcoholic drink, which must not be mailed to the United States.",
            "Intoxicating drinks are nonmailable by law; the postal service doesn't deliver them.",
            "Don't send it by post; ask a courier that carries alcohol, and United States customs (CBP) what is due.",
        ),
    ),
    (
        "alcohol 2",
        Words::new(
            "\"{word}\" may be an alcoholic drink, which must not be mailed from the United States.",
            "Intoxicating drinks are nonmailable by law; the postal service doesn't accept them.",
            "Don't send it by post; ask a courier that carries alcohol.",
        ),
    ),
    (
        "alcohol 2 code",
        Words::new(
            "By the HS code {code} these goods are an alcoholic drink, which must not be mailed from the United States.",
            "Intoxicating drinks are nonmailable by law; the postal service doesn't accept them.",
            "Don't send it by post; ask a courier that carries alcohol.",
        ),
    ),
    (
        "alcohol 2 some",
        Words::new(
            "By the HS code {code} these goods may be an alcoholic drink, which must not be mailed from the United States.",
            "Intoxicating drinks are nonmailable by law; the postal service doesn't accept them.",
            "Don't send it by post; ask a courier that carries alcohol.",
        ),
    ),
    (
        "alcohol 3",
        Words::new(
            "\"{word}\" may be an alcoholic drink, which the destination bars.",
            "Saudi Arabia bars the import of alcoholic drinks; they are seized and the recipient is held responsible.",
            "Don't send it; if in doubt, ask Saudi customs (ZATCA).",
        ),
    ),
    (
        "alcohol 3 code",
        Words::new(
            "By the HS code {code} these goods are an alcoholic drink, which the destination bars.",
            "Saudi Arabia bars the import of alcoholic drinks; they are seized and the recipient is held responsible.",
            "Don't send it; if in doubt, ask Saudi customs (ZATCA).",
        ),
    ),
    (
        "alcohol 3 some",
        Words::new(
            "By the HS code {code} these goods may be an alcoholic drink, which the destination bars.",
            "Saudi Arabia bars the import of alcoholic drinks; they are seized and the recipient is held responsible.",
            "Don't send it; if in doubt, ask Saudi customs (ZATCA).",
        ),
    ),
    (
        "alcohol 4",
        Words::new(
            "\"{word}\" may be an alcoholic drink.",
            "It is under excise duty, and excluded from the EU's Import One-Stop Shop and other schemes for low values.",
            "Ask the destination's customs whether it may be sent to a private person, and what is due.",
        ),
    ),
    (
        "alcohol 4 code",
        Words::new(
            "By the HS code {code} these goods are an alcoholic drink.",
            "It is under excise duty, and excluded from the EU's Import One-Stop Shop and other schemes for low values.",
            "Ask the destination's customs whether it may be sent to a private person, and what is due.",
        ),
    ),
    (
        "alcohol 4 some",
        Words::new(
            "By the HS code {code} these goods may be an alcoholic drink.",
            "It is under excise duty, and excluded from the EU's Import One-Stop Shop and other schemes for low values.",
            "Ask the destination's customs whether it may be sent to a private person, and what is due.",
        ),
    ),
    (
        "cigarette",
        Words::new(
            "\"{word}\" may be a tobacco product, which must not be mailed to or from the United States.",
            "Cigarettes and smokeless tobacco are nonmailable in international mail; the postal service doesn't deliver them.",
            "Don't send them by post; ask United States customs (CBP) whether and how they may be imported.",
        ),
    ),
    (
        "cigarette code",
        Words::new(
            "By the HS code {code} these goods are a tobacco product, which must not be mailed to or from the United States.",
            "Cigarettes and smokeless tobacco are nonmailable in international mail; the postal service doesn't deliver them.",
            "Don't send them by post; ask United States customs (CBP) whether and how they may be imported.",
        ),
    ),
    (
        "cigarette 2",
        Words::new(
            "\"{word}\" may be a tobacco product, which must not be mailed to or from the United States.",
            "Cigarettes and smokeless tobacco are nonmailable in international mail; the postal service doesn't accept them.",
            "Don't send them by post; ask a courier that carries tobacco.",
        ),
    ),
    (
        "cigarette 2 code",
        Words::new(
            "By the HS code {code} these goods are a tobacco product, which must not be mailed to or from the United States.",
            "Cigarettes and smokeless tobacco are nonmailable in international mail; the postal service doesn't accept them.",
            "Don't send them by post; ask a courier that carries tobacco.",
        ),
    ),
    (
        "cigarette 3",
        Words::new(
            "\"{word}\" may be a tobacco product.",
            "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
            "Ask the destination's customs whether they may be sent to a private person, and what is due.",
        ),
    ),
    (
        "cigarette 3 code",
        Words::new(
            "By the HS code {code} these goods are a tobacco product.",
            "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
            "Ask the destination's customs whether they may be sent to a private person, and what is due.",
        ),
    ),
    (
        "vape",
        Words::new(
            "\"{word}\" may be an electronic cigarette or its liquid, whose import India bars.",
            "The law bars import, sale and transport of electronic cigarettes and their parts; they are seized.",
            "Don't send it; only what the drugs authority has licensed as a medicine is excepted.",
        ),
    ),
    (
        "vape code",
        Words::new(
            "By the HS code {code} these goods are an electronic cigarette or its liquid, whose import India bars.",
            "The law bars import, sale and transport of electronic cigarettes and their parts; they are seized.",
            "Don't send it; only what the drugs authority has licensed as a medicine is excepted.",
        ),
    ),
    (
        "vape some",
        Words::new(
            "By the HS code {code} these goods may be an electronic cigarette or its liquid, whose import India bars.",
            "The law bars import, sale and transport of electronic cigarettes and their parts; they are seized.",
            "Don't send it; only what the drugs authority has licensed as a medicine is excepted.",
        ),
    ),
    (
        "vape 2",
        Words::new(
            "\"{word}\" may be an electronic cigarette or its liquid, which must not be mailed in the United States.",
            "Electronic nicotine delivery systems and their parts are nonmailable; the postal service doesn't deliver them.",
            "Don't send it by post; ask United States customs (CBP) whether and how it may be imported.",
        ),
    ),
    (
        "vape 2 code",
        Words::new(
            "By the HS code {code} these goods are an electronic cigarette or its liquid, which must not be mailed in the United States.",
            "Electronic nicotine delivery systems and their parts are nonmailable; the postal service doesn't deliver them.",
            "Don't send it by post; ask United States customs (CBP) whether and how it may be imported.",
        ),
    ),
    (
        "vape 2 some",
        Words::new(
            "By the HS code {code} these goods may be an electronic cigarette or its liquid, which must not be mailed in the United States.",
            "Electronic nicotine delivery systems and their parts are nonmailable; the postal service doesn't deliver them.",
            "Don't send it by post; ask United States customs (CBP) whether and how it may be imported.",
        ),
    ),
    (
        "vape 3",
        Words::new(
            "\"{word}\" may be an electronic cigarette or its liquid, which the destination bars.",
            "The destination bars the import of electronic cigarettes, even for private persons; they are seized.",
            "Don't send it; if in doubt, ask the destination's customs.",
        ),
    ),
    (
        "vape 3 code",
        Words::new(
            "By the HS code {code} these goods are an electronic cigarette or its liquid, which the destination bars.",
            "The destination bars the import of electronic cigarettes, even for private persons; they are seized.",
            "Don't send it; if in doubt, ask the destination's customs.",
        ),
    ),
    (
        "vape 3 some",
        Words::new(
            "By the HS code {code} these goods may be an electronic cigarette or its liquid, which the destination bars.",
            "The destination bars the import of electronic cigarettes, even for private persons; they are seized.",
            "Don't send it; if in doubt, ask the destination's customs.",
        ),
    ),
    (
        "vape 4",
        Words::new(
            "\"{word}\" may be an electronic cigarette or its liquid.",
            "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
            "Ask the destination's customs whether they may be sent to a private person, and what is due.",
        ),
    ),
    (
        "vape 4 code",
        Words::new(
            "By the HS code {code} these goods are an electronic cigarette or its liquid.",
            "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
            "Ask the destination's customs whether they may be sent to a private person, and what is due.",
        ),
    ),
    (
        "vape 4 some",
        Words::new(
            "By the HS code {code} these goods may be an electronic cigarette or its liquid.",
            "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
            "Ask the destination's customs whether they may be sent to a private person, and what is due.",
        ),
    ),
    (
        "tobacco",
        Words::new(
            "\"{word}\" may be tobacco or nicotine.",
            "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
            "Ask the destination's customs whether they may be sent to a private person, and what is due.",
        ),
    ),
    (
        "tobacco code",
        Words::new(
            "By the HS code {code} these goods are tobacco or nicotine.",
            "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
            "Ask the destination's customs whether they may be sent to a private person, and what is due.",
        ),
    ),
    (
        "tobacco some",
        Words::new(
            "By the HS code {code} these goods may be tobacco or nicotine.",
            "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
            "Ask the destination's customs whether they may be sent to a private person, and what is due.",
        ),
    ),
    (
        "weapon",
        Words::new(
            "\"{word}\" may be a weapon or part of one by the destination's law.",
            "Most countries require a licence for such things or ban them, and most posts don't take them.",
            "Ask the destination's police authority for a licence, and the carrier whether it takes it, before sending.",
        ),
    ),
    (
        "weapon code",
        Words::new(
            "By the HS code {code} these goods are a weapon or part of one by the destination's law.",
            "Most countries require a licence for such things or ban them, and most posts don't take them.",
            "Ask the destination's police authority for a licence, and the carrier whether it takes it, before sending.",
        ),
    ),
    (
        "weapon some",
        Words::new(
            "By the HS code {code} these goods may be a weapon or part of one by the destination's law.",
            "Most countries require a licence for such things or ban them, and most posts don't take them.",
            "Ask the destination's police authority for a licence, and the carrier whether it takes it, before sending.",
        ),
    ),
    (
        "blade",
        Words::new(
            "\"{word}\" may be a weapon at the destination, by its blade.",
            "Many countries ban daggers, swords and throwing knives, or let them in only with a licence or for collectors.",
            "Ask the destination's police authority whether it may be received, and whether it wants a licence.",
        ),
    ),
    (
        "blade code",
        Words::new(
            "By the HS code {code} these goods are a weapon at the destination, by its blade.",
            "Many countries ban daggers, swords and throwing knives, or let them in only with a licence or for collectors.",
            "Ask the destination's police authority whether it may be received, and whether it wants a licence.",
        ),
    ),
    (
        "replica",
        Words::new(
            "\"{word}\" may be a thing that looks like a weapon, which some countries treat as one.",
            "Look-alikes are seized where the law treats them as weapons, and airlines report them.",
            "Ask the destination's police authority whether it may be received; if it is a toy, say so in the description.",
        ),
    ),
    (
        "explosive",
        Words::new(
            "\"{word}\" may be explosive, which no post takes.",
            "Explosives are dangerous goods of class 1; they are banned from the mail worldwide.",
            "Don't send it by post; ask a carrier for dangerous goods.",
        ),
    ),
    (
        "explosive code",
        Words::new(
            "By the HS code {code} these goods are explosive, which no post takes.",
            "Explosives are dangerous goods of class 1; they are banned from the mail worldwide.",
            "Don't send it by post; ask a carrier for dangerous goods.",
        ),
    ),
    (
        "explosive 2",
        Words::new(
            "\"{word}\" may be explosive, which no post and few carriers take.",
            "Explosives are dangerous goods of class 1; they are banned from the mail worldwide.",
            "Don't send it by post; ask a carrier for dangerous goods.",
        ),
    ),
    (
        "explosive 2 code",
        Words::new(
            "By the HS code {code} these goods are explosive, which no post and few carriers take.",
            "Explosives are dangerous goods of class 1; they are banned from the mail worldwide.",
            "Don't send it by post; ask a carrier for dangerous goods.",
        ),
    ),
    (
        "drone",
        Words::new(
            "\"{word}\" may be an unmanned aircraft, whose import India bars.",
            "Since 2022-02-09 whole drones may only be imported for research, defence or security, with an authorisation.",
            "Don't send it without an import authorisation of the Directorate General of Foreign Trade.",
        ),
    ),
    (
        "drone code",
        Words::new(
            "By the HS code {code} these goods are an unmanned aircraft, whose import India bars.",
            "Since 2022-02-09 whole drones may only be imported for research, defence or security, with an authorisation.",
            "Don't send it without an import authorisation of the Directorate General of Foreign Trade.",
        ),
    ),
    (
        "drone 2",
        Words::new(
            "\"{word}\" may be an unmanned aircraft, for which the destination may want a permit.",
            "Some countries ban drones or let them in only with a permit of their aviation or radio authority.",
            "Ask the destination's aviation authority whether it wants a permit, before sending.",
        ),
    ),
    (
        "drone 2 code",
        Words::new(
            "By the HS code {code} these goods are an unmanned aircraft, for which the destination may want a permit.",
            "Some countries ban drones or let them in only with a permit of their aviation or radio authority.",
            "Ask the destination's aviation authority whether it wants a permit, before sending.",
        ),
    ),
    (
        "jammer",
        Words::new(
            "\"{word}\" may be a transmitter that disturbs others, which most countries ban.",
            "Transmitters that disturb others break telecommunications law; they are seized, and importing one is an offence in many countries.",
            "Don't send it unless the destination's radio authority has agreed.",
        ),
    ),
    (
        "radio",
        Words::new(
            "\"{word}\" may be a radio transmitter, which needs an approval in India.",
            "Equipment that transmits is let in only with an equipment type approval.",
            "Ask the Wireless Planning and Coordination wing for the equipment type approval (ETA).",
        ),
    ),
    (
        "radio some",
        Words::new(
            "By the HS code {code} these goods may be a radio transmitter, which needs an approval in India.",
            "Equipment that transmits is let in only with an equipment type approval.",
            "Ask the Wireless Planning and Coordination wing for the equipment type approval (ETA).",
        ),
    ),
    (
        "radio 2",
        Words::new(
            "\"{word}\" may be a radio transmitter, which needs an approval for the frequencies of the destination.",
            "Transmitters on other frequencies disturb emergency services and are seized.",
            "Keep the maker's declaration of conformity or type approval at hand, and ask the destination's radio authority which frequencies are allowed.",
        ),
    ),
    (
        "radio 2 code",
        Words::new(
            "By the HS code {code} these goods are a radio transmitter, which needs an approval for the frequencies of the destination.",
            "Transmitters on other frequencies disturb emergency services and are seized.",
            "Keep the maker's declaration of conformity or type approval at hand, and ask the destination's radio authority which frequencies are allowed.",
        ),
    ),
    (
        "radio 2 some",
        Words::new(
            "By the HS code {code} these goods may be a radio transmitter, which needs an approval for the frequencies of the destination.",
            "Transmitters on other frequencies disturb emergency services and are seized.",
            "Keep the maker's declaration of conformity or type approval at hand, and ask the destination's radio authority which frequencies are allowed.",
        ),
    ),
    (
        "dual-use",
        Words::new(
            "\"{word}\" may be of military use, for which an export licence may be needed.",
            "Countries control what can serve soldiers as well as civilians; without a licence it is held at export.",
            "Ask the export control authority of the country of export whether it needs an export licence.",
        ),
    ),
    (
        "sanctions some",
        Words::new(
            "By the HS code {code} these goods may be under the export bans against Russia and Belarus.",
            "Many machines, electronics, instruments and aircraft parts must not go there; customs holds them at export.",
            "Ask the export control authority of the country of export whether the goods are listed or need an export licence.",
        ),
    ),
    (
        "culture",
        Words::new(
            "\"{word}\" may be a cultural good, whose import into the EU needs a licence or a statement.",
            "Since 2025-06-28 archaeological objects over 250 years old need a licence, and other old objects of 18000 EUR or more a statement.",
            "Ask the culture authority of the destination whether it needs an import licence or an importer statement; say in the description how old it is.",
        ),
    ),
    (
        "culture code",
        Words::new(
            "By the HS code {code} these goods are a cultural good, whose import into the EU needs a licence or a statement.",
            "Since 2025-06-28 archaeological objects over 250 years old need a licence, and other old objects of 18000 EUR or more a statement.",
            "Ask the culture authority of the destination whether it needs an import licence or an importer statement; say in the description how old it is.",
        ),
    ),
    (
        "culture some",
        Words::new(
            "By the HS code {code} these goods may be a cultural good, whose import into the EU needs a licence or a statement.",
            "Since 2025-06-28 archaeological objects over 250 years old need a licence, and other old objects of 18000 EUR or more a statement.",
            "Ask the culture authority of the destination whether it needs an import licence or an importer statement; say in the description how old it is.",
        ),
    ),
    (
        "culture 2",
        Words::new(
            "\"{word}\" may be a cultural good, which may need an export licence.",
            "Many countries let old objects out only with a licence, and return what left without one.",
            "Ask the culture authority of the country of export for an export licence; say in the description how old it is.",
        ),
    ),
    (
        "culture 2 code",
        Words::new(
            "By the HS code {code} these goods are a cultural good, which may need an export licence.",
            "Many countries let old objects out only with a licence, and return what left without one.",
            "Ask the culture authority of the country of export for an export licence; say in the description how old it is.",
        ),
    ),
    (
        "culture 2 some",
        Words::new(
            "By the HS code {code} these goods may be a cultural good, which may need an export licence.",
            "Many countries let old objects out only with a licence, and return what left without one.",
            "Ask the culture authority of the country of export for an export licence; say in the description how old it is.",
        ),
    ),
    (
        "refrigerant",
        Words::new(
            "\"{word}\" may be a gas that harms the climate or the ozone layer, which needs a licence in the EU.",
            "Importers must be registered, licensed and within a quota; gas in disposable cylinders is banned.",
            "Ask the European Commission's F-gas portal for a licence; the gas is dangerous goods as well.",
        ),
    ),
    (
        "refrigerant code",
        Words::new(
            "By the HS code {code} these goods are a gas that harms the climate or the ozone layer, which needs a licence in the EU.",
            "Importers must be registered, licensed and within a quota; gas in disposable cylinders is banned.",
            "Ask the European Commission's F-gas portal for a licence; the gas is dangerous goods as well.",
        ),
    ),
    (
        "refrigerant 2",
        Words::new(
            "\"{word}\" may be a gas that harms the climate or the ozone layer, which is traded under licence.",
            "Nearly all countries license such gases one by one; without a licence they are held.",
            "Ask the ozone unit of the destination for an import licence; the gas is dangerous goods as well.",
        ),
    ),
    (
        "refrigerant 2 code",
        Words::new(
            "By the HS code {code} these goods are a gas that harms the climate or the ozone layer, which is traded under licence.",
            "Nearly all countries license such gases one by one; without a licence they are held.",
            "Ask the ozone unit of the destination for an import licence; the gas is dangerous goods as well.",
        ),
    ),
    (
        "diamond",
        Words::new(
            "\"{word}\" may be a diamond that travels only with a certificate.",
            "Rough diamonds without the certificate are seized.",
            "Ask the Kimberley Process authority of the country of export for a Kimberley Process certificate, and send them in a sealed container.",
        ),
    ),
    (
        "diamond code",
        Words::new(
            "By the HS code {code} these goods are a diamond that travels only with a certificate.",
            "Rough diamonds without the certificate are seized.",
            "Ask the Kimberley Process authority of the country of export for a Kimberley Process certificate, and send them in a sealed container.",
        ),
    ),
    (
        "money",
        Words::new(
            "\"{word}\" may be money or precious metal, which the post only takes insured, if at all.",
            "The Universal Postal Convention bans it from ordinary mail, and many countries ban it altogether.",
            "Ask the post, or send it with a carrier of valuables.",
        ),
    ),
    (
        "money code",
        Words::new(
            "By the HS code {code} these goods are money or precious metal, which the post only takes insured, if at all.",
            "The Universal Postal Convention bans it from ordinary mail, and many countries ban it altogether.",
            "Ask the post, or send it with a carrier of valuables.",
        ),
    ),
    (
        "money some",
        Words::new(
            "By the HS code {code} these goods may be money or precious metal, which the post only takes insured, if at all.",
            "The Universal Postal Convention bans it from ordinary mail, and many countries ban it altogether.",
            "Ask the post, or send it with a carrier of valuables.",
        ),
    ),
    (
        "card",
        Words::new(
            "\"{word}\" may be a payment card, which many posts bar from ordinary mail.",
            "Cards that can be used like money get lost and stolen; the post only takes them insured, if at all.",
            "Ask the post, or send it with a carrier of valuables.",
        ),
    ),
    (
        "lottery",
        Words::new(
            "\"{word}\" may be a ticket of a lottery, whose import and mailing the United States bar.",
            "Lottery tickets and advertisements for lotteries are seized.",
            "Don't send it; if in doubt, ask United States customs (CBP).",
        ),
    ),
    (
        "lottery 2",
        Words::new(
            "\"{word}\" may be a ticket of a foreign lottery, which many countries bar.",
            "Many countries let in no tickets of foreign lotteries, and posts bar them.",
            "Ask the destination's customs whether it may be received.",
        ),
    ),
    (
        "narcotic",
        Words::new(
            "\"{word}\" may be a controlled drug, which no post takes.",
            "Sending narcotic or psychotropic substances by mail is banned worldwide and an offence in most countries.",
            "Don't send it, unless the destination's authority for narcotics has issued an import permit.",
        ),
    ),
    (
        "narcotic code",
        Words::new(
            "By the HS code {code} these goods are a controlled drug, which no post takes.",
            "Sending narcotic or psychotropic substances by mail is banned worldwide and an offence in most countries.",
            "Don't send it, unless the destination's authority for narcotics has issued an import permit.",
        ),
    ),
    (
        "narcotic some",
        Words::new(
            "By the HS code {code} these goods may be a controlled drug, which no post takes.",
            "Sending narcotic or psychotropic substances by mail is banned worldwide and an offence in most countries.",
            "Don't send it, unless the destination's authority for narcotics has issued an import permit.",
        ),
    ),
    (
        "radioactive",
        Words::new(
            "\"{word}\" may be radioactive, which posts and carriers take only if they agreed to it.",
            "Radioactive material is dangerous goods of class 7, and the destination licenses its import.",
            "Ask the destination's radiation protection authority for a licence, and the carrier for its consent, before sending.",
        ),
    ),
    (
        "radioactive code",
        Words::new(
            "By the HS code {code} these goods are radioactive, which posts and carriers take only if they agreed to it.",
            "Radioactive material is dangerous goods of class 7, and the destination licenses its import.",
            "Ask the destination's radiation protection authority for a licence, and the carrier for its consent, before sending.",
        ),
    ),
    (
        "radioactive some",
        Words::new(
            "By the HS code {code} these goods may be radioactive, which posts and carriers take only if they agreed to it.",
            "Radioactive material is dangerous goods of class 7, and the destination licenses its import.",
            "Ask the destination's radiation protection authority for a licence, and the carrier for its consent, before sending.",
        ),
    ),
    (
        "waste",
        Words::new(
            "\"{word}\" may be waste, which crosses borders only with consent.",
            "The Basel Convention lets hazardous, electronic and mixed plastic waste across a border only after notice and consent.",
            "Ask the waste authority of the country of export for the written consent of the destination; if the goods still serve, say so in the description.",
        ),
    ),
    (
        "waste code",
        Words::new(
            "By the HS code {code} these goods are waste, which crosses borders only with consent.",
            "The Basel Convention lets hazardous, electronic and mixed plastic waste across a border only after notice and consent.",
            "Ask the waste authority of the country of export for the written consent of the destination; if the goods still serve, say so in the description.",
        ),
    ),
    (
        "waste some",
        Words::new(
            "By the HS code {code} these goods may be waste, which crosses borders only with consent.",
            "The Basel Convention lets hazardous, electronic and mixed plastic waste across a border only after notice and consent.",
            "Ask the waste authority of the country of export for the written consent of the destination; if the goods still serve, say so in the description.",
        ),
    ),
    (
        "human-remains",
        Words::new(
            "\"{word}\" may be human remains, which travel only with papers.",
            "Posts and carriers only take ashes by special services, and the destination wants to know whose they are.",
            "Ask the consulate of the destination what it wants, mostly the death certificate and the certificate of cremation, and the carrier how they are packed.",
        ),
    ),
    (
        "human-remains some",
        Words::new(
            "By the HS code {code} these goods may be human remains, which travel only with papers.",
            "Posts and carriers only take ashes by special services, and the destination wants to know whose they are.",
            "Ask the consulate of the destination what it wants, mostly the death certificate and the certificate of cremation, and the carrier how they are packed.",
        ),
    ),
    (
        "pesticide",
        Words::new(
            "\"{word}\" may be a pesticide, whose arrival in the United States must be announced.",
            "Customs releases no pesticide without the notice, and the agency refuses most that it hasn't registered.",
            "Have the importer file a notice of arrival with the Environmental Protection Agency (EPA), and ask the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide code",
        Words::new(
            "By the HS code {code} these goods are a pesticide, whose arrival in the United States must be announced.",
            "Customs releases no pesticide without the notice, and the agency refuses most that it hasn't registered.",
            "Have the importer file a notice of arrival with the Environmental Protection Agency (EPA), and ask the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide some",
        Words::new(
            "By the HS code {code} these goods may be a pesticide, whose arrival in the United States must be announced.",
            "Customs releases no pesticide without the notice, and the agency refuses most that it hasn't registered.",
            "Have the importer file a notice of arrival with the Environmental Protection Agency (EPA), and ask the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 2",
        Words::new(
            "\"{word}\" may be a pesticide or biocide, which the destination lets in only if it has allowed the product.",
            "What isn't allowed there may not be sold or used, even if other countries sell it freely; it is held and destroyed.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 2 code",
        Words::new(
            "By the HS code {code} these goods are a pesticide or biocide, which the destination lets in only if it has allowed the product.",
            "What isn't allowed there may not be sold or used, even if other countries sell it freely; it is held and destroyed.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 2 some",
        Words::new(
            "By the HS code {code} these goods may be a pesticide or biocide, which the destination lets in only if it has allowed the product.",
            "What isn't allowed there may not be sold or used, even if other countries sell it freely; it is held and destroyed.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 3",
        Words::new(
            "\"{word}\" may be a pesticide or biocide, which the destination lets in only if it has allowed the product.",
            "What isn't allowed there may not be sold or used, even if other countries sell it freely; it is held and destroyed.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 3 code",
        Words::new(
            "By the HS code {code} these goods are a pesticide or biocide, which the destination lets in only if it has allowed the product.",
            "What isn't allowed there may not be sold or used, even if other countries sell it freely; it is held and destroyed.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 3 some",
        Words::new(
            "By the HS code {code} these goods may be a pesticide or biocide, which the destination lets in only if it has allowed the product.",
            "What isn't allowed there may not be sold or used, even if other countries sell it freely; it is held and destroyed.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 4",
        Words::new(
            "\"{word}\" may be a pesticide or biocide, which the destination may have to allow first.",
            "Nearly all countries let in only what they have registered, and many posts take no poisons.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 4 code",
        Words::new(
            "By the HS code {code} these goods are a pesticide or biocide, which the destination may have to allow first.",
            "Nearly all countries let in only what they have registered, and many posts take no poisons.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
    (
        "pesticide 4 some",
        Words::new(
            "By the HS code {code} these goods may be a pesticide or biocide, which the destination may have to allow first.",
            "Nearly all countries let in only what they have registered, and many posts take no poisons.",
            "Ask the destination's pesticide authority whether it wants an authorisation, and the carrier whether it takes the product: many are dangerous goods.",
        ),
    ),
];
