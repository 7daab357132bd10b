//! States, provinces and prefectures: ISO 3166-2 for the countries whose addresses name them.
//!
//! Each with its code, its name and other ways of writing it. The code is the part behind the country's letters: MA for US-MA.
//! The names are in the alphabet that addresses are written in for abroad; capitals, accents, blanks and dots don't count.
//!
//! Source: ISO 3166-2, of which the codes are facts; United States Postal Service, Publication 28, for the codes of the armed
//! forces and the islands and for abbreviations; Canada Post, Australia Post and the posts of the other countries for the names
//! that people write.

use super::{Entry, List, Status, entry, fold};
use crate::day::Day;
use crate::index::{Index, hash, step};
use std::sync::OnceLock;

pub(super) const LIST: List = List {
    name: "subdivision",
    title: "States and provinces",
    keeper: "ISO 3166 Maintenance Agency",
    edition: "ISO 3166-2, for the countries whose addresses name them",
    complete: false,
    find: explain,
};

/// A state, province or prefecture of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subdivision {
    /// Its code without the country: `MA`.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    names: &'static str,
}

/// The countries, sorted, with a line for each of their parts: the code, the name, and behind semicolons other names.
static COUNTRIES: &[(&str, &str)] = &[
    // Argentina.
    (
        "AR",
        "\
A Salta\n\
B Buenos Aires;Provincia de Buenos Aires\n\
C Ciudad Autónoma de Buenos Aires;CABA;Capital Federal\n\
D San Luis\n\
E Entre Ríos\n\
F La Rioja\n\
G Santiago del Estero\n\
H Chaco\n\
J San Juan\n\
K Catamarca\n\
L La Pampa\n\
M Mendoza\n\
N Misiones\n\
P Formosa\n\
Q Neuquén\n\
R Río Negro\n\
S Santa Fe\n\
T Tucumán\n\
U Chubut\n\
V Tierra del Fuego\n\
W Corrientes\n\
X Córdoba\n\
Y Jujuy\n\
Z Santa Cruz",
    ),
    // Australia.
    (
        "AU",
        "\
ACT Australian Capital Territory\n\
NSW New South Wales\n\
NT Northern Territory\n\
QLD Queensland\n\
SA South Australia\n\
TAS Tasmania\n\
VIC Victoria\n\
WA Western Australia;West Australia\n\
JBT Jervis Bay Territory;Jervis Bay",
    ),
    // Brazil.
    (
        "BR",
        "\
AC Acre\n\
AL Alagoas\n\
AM Amazonas\n\
AP Amapá\n\
BA Bahia\n\
CE Ceará\n\
DF Distrito Federal;Federal District\n\
ES Espírito Santo\n\
GO Goiás\n\
MA Maranhão\n\
MG Minas Gerais\n\
MS Mato Grosso do Sul\n\
MT Mato Grosso\n\
PA Pará\n\
PB Paraíba\n\
PE Pernambuco\n\
PI Piauí\n\
PR Paraná\n\
RJ Rio de Janeiro\n\
RN Rio Grande do Norte\n\
RO Rondônia\n\
RR Roraima\n\
RS Rio Grande do Sul\n\
SC Santa Catarina\n\
SE Sergipe\n\
SP São Paulo\n\
TO Tocantins",
    ),
    // Canada.
    (
        "CA",
        "\
AB Alberta;Alta\n\
BC British Columbia;Colombie-Britannique\n\
MB Manitoba;Man\n\
NB New Brunswick;Nouveau-Brunswick\n\
NL Newfoundland and Labrador;Newfoundland;Terre-Neuve-et-Labrador;Labrador\n\
NS Nova Scotia;Nouvelle-Écosse\n\
NT Northwest Territories;Territoires du Nord-Ouest\n\
NU Nunavut\n\
ON Ontario;Ont\n\
PE Prince Edward Island;PEI;Île-du-Prince-Édouard\n\
QC Quebec;Québec;Que\n\
SK Saskatchewan;Sask\n\
YT Yukon;Yukon Territory;Territoire du Yukon",
    ),
    // China.
    (
        "CN",
        "\
AH Anhui;安徽;安徽省\n\
BJ Beijing;北京;北京市\n\
CQ Chongqing;重庆;重庆市\n\
FJ Fujian;福建;福建省\n\
GD Guangdong;广东;广东省;廣東;廣東省\n\
GS Gansu;甘肃;甘肃省\n\
GX Guangxi;广西;广西壮族自治区;Guangxi Zhuang\n\
GZ Guizhou;贵州;贵州省\n\
HA Henan;河南;河南省\n\
HB Hubei;湖北;湖北省\n\
HE Hebei;河北;河北省\n\
HI Hainan;海南;海南省\n\
HL Heilongjiang;黑龙江;黑龙江省\n\
HN Hunan;湖南;湖南省\n\
JL Jilin;吉林;吉林省\n\
JS Jiangsu;江苏;江苏省\n\
JX Jiangxi;江西;江西省\n\
LN Liaoning;辽宁;辽宁省\n\
NM Inner Mongolia;Nei Mongol;内蒙古;内蒙古自治区\n\
NX Ningxia;宁夏;宁夏回族自治区;Ningxia Hui\n\
QH Qinghai;青海;青海省\n\
SC Sichuan;四川;四川省\n\
SD Shandong;山东;山东省\n\
SH Shanghai;上海;上海市\n\
SN Shaanxi;陕西;陕西省\n\
SX Shanxi;山西;山西省\n\
TJ Tianjin;天津;天津市\n\
XJ Xinjiang;新疆;新疆维吾尔自治区;Xinjiang Uygur\n\
XZ Tibet;Xizang;西藏;西藏自治区\n\
YN Yunnan;云南;云南省\n\
ZJ Zhejiang;浙江;浙江省",
    ),
    // Spain (provinces).
    (
        "ES",
        "\
A Alicante;Alacant\n\
AB Albacete\n\
AL Almería\n\
AV Ávila\n\
B Barcelona\n\
BA Badajoz\n\
BI Bizkaia;Vizcaya\n\
BU Burgos\n\
C A Coruña;La Coruña\n\
CA Cádiz\n\
CC Cáceres\n\
CE Ceuta\n\
CO Córdoba\n\
CR Ciudad Real\n\
CS Castellón;Castelló\n\
CU Cuenca\n\
GC Las Palmas\n\
GI Girona;Gerona\n\
GR Granada\n\
GU Guadalajara\n\
H Huelva\n\
HU Huesca\n\
J Jaén\n\
L Lleida;Lérida\n\
LE León\n\
LO La Rioja\n\
LU Lugo\n\
M Madrid\n\
MA Málaga\n\
ML Melilla\n\
MU Murcia\n\
NA Navarra\n\
O Asturias\n\
OR Ourense;Orense\n\
P Palencia\n\
PM Illes Balears;Islas Baleares;Baleares\n\
PO Pontevedra\n\
S Cantabria\n\
SA Salamanca\n\
SE Sevilla;Seville\n\
SG Segovia\n\
SO Soria\n\
SS Gipuzkoa;Guipúzcoa\n\
T Tarragona\n\
TE Teruel\n\
TF Santa Cruz de Tenerife;Tenerife\n\
TO Toledo\n\
V Valencia;València\n\
VA Valladolid\n\
VI Álava;Araba\n\
Z Zaragoza\n\
ZA Zamora",
    ),
    // Indonesia.
    (
        "ID",
        "\
AC Aceh\n\
BA Bali\n\
BB Bangka Belitung;Kepulauan Bangka Belitung\n\
BE Bengkulu\n\
BT Banten\n\
GO Gorontalo\n\
JA Jambi\n\
JB West Java;Jawa Barat\n\
JI East Java;Jawa Timur\n\
JK Jakarta;DKI Jakarta;Jakarta Raya\n\
JT Central Java;Jawa Tengah\n\
KB West Kalimantan;Kalimantan Barat\n\
KI East Kalimantan;Kalimantan Timur\n\
KR Riau Islands;Kepulauan Riau\n\
KS South Kalimantan;Kalimantan Selatan\n\
KT Central Kalimantan;Kalimantan Tengah\n\
KU North Kalimantan;Kalimantan Utara\n\
LA Lampung\n\
MA Maluku\n\
MU North Maluku;Maluku Utara\n\
NB West Nusa Tenggara;Nusa Tenggara Barat\n\
NT East Nusa Tenggara;Nusa Tenggara Timur\n\
PA Papua\n\
PB West Papua;Papua Barat\n\
PD Southwest Papua;Papua Barat Daya\n\
PE Highland Papua;Papua Pegunungan\n\
PS South Papua;Papua Selatan\n\
PT Central Papua;Papua Tengah\n\
RI Riau\n\
SA North Sulawesi;Sulawesi Utara\n\
SB West Sumatra;Sumatera Barat\n\
SG Southeast Sulawesi;Sulawesi Tenggara\n\
SN South Sulawesi;Sulawesi Selatan\n\
SR West Sulawesi;Sulawesi Barat\n\
SS South Sumatra;Sumatera Selatan\n\
ST Central Sulawesi;Sulawesi Tengah\n\
SU North Sumatra;Sumatera Utara\n\
YO Yogyakarta;DI Yogyakarta;Daerah Istimewa Yogyakarta",
    ),
    // India (with the codes of the tax and vehicle registers, of which ISO 3166-2 took over most in 2023).
    (
        "IN",
        "\
AN Andaman and Nicobar Islands;Andaman and Nicobar\n\
AP Andhra Pradesh\n\
AR Arunachal Pradesh\n\
AS Assam\n\
BR Bihar\n\
CG Chhattisgarh\n\
CH Chandigarh\n\
DH Dadra and Nagar Haveli and Daman and Diu;Daman and Diu;Dadra and Nagar Haveli\n\
DL Delhi;New Delhi;NCT of Delhi\n\
GA Goa\n\
GJ Gujarat\n\
HP Himachal Pradesh\n\
HR Haryana\n\
JH Jharkhand\n\
JK Jammu and Kashmir\n\
KA Karnataka\n\
KL Kerala\n\
LA Ladakh\n\
LD Lakshadweep\n\
MH Maharashtra\n\
ML Meghalaya\n\
MN Manipur\n\
MP Madhya Pradesh\n\
MZ Mizoram\n\
NL Nagaland\n\
OD Odisha;Orissa\n\
PB Punjab\n\
PY Puducherry;Pondicherry\n\
RJ Rajasthan\n\
SK Sikkim\n\
TN Tamil Nadu\n\
TR Tripura\n\
TS Telangana\n\
UK Uttarakhand;Uttaranchal\n\
UP Uttar Pradesh\n\
WB West Bengal",
    ),
    // Italy (provinces).
    (
        "IT",
        "\
AG Agrigento\n\
AL Alessandria\n\
AN Ancona\n\
AO Aosta\n\
AP Ascoli Piceno\n\
AQ L'Aquila\n\
AR Arezzo\n\
AT Asti\n\
AV Avellino\n\
BA Bari\n\
BG Bergamo\n\
BI Biella\n\
BL Belluno\n\
BN Benevento\n\
BO Bologna\n\
BR Brindisi\n\
BS Brescia\n\
BT Barletta-Andria-Trani\n\
BZ Bolzano\n\
CA Cagliari\n\
CB Campobasso\n\
CE Caserta\n\
CH Chieti\n\
CL Caltanissetta\n\
CN Cuneo\n\
CO Como\n\
CR Cremona\n\
CS Cosenza\n\
CT Catania\n\
CZ Catanzaro\n\
EN Enna\n\
FC Forlì-Cesena\n\
FE Ferrara\n\
FG Foggia\n\
FI Firenze;Florence\n\
FM Fermo\n\
FR Frosinone\n\
GE Genova;Genoa\n\
GO Gorizia\n\
GR Grosseto\n\
IM Imperia\n\
IS Isernia\n\
KR Crotone\n\
LC Lecco\n\
LE Lecce\n\
LI Livorno\n\
LO Lodi\n\
LT Latina\n\
LU Lucca\n\
MB Monza e Brianza;Monza e della Brianza;Monza\n\
MC Macerata\n\
ME Messina\n\
MI Milano;Milan\n\
MN Mantova;Mantua\n\
MO Modena\n\
MS Massa-Carrara\n\
MT Matera\n\
NA Napoli;Naples\n\
NO Novara\n\
NU Nuoro\n\
OR Oristano\n\
PA Palermo\n\
PC Piacenza\n\
PD Padova;Padua\n\
PE Pescara\n\
PG Perugia\n\
PI Pisa\n\
PN Pordenone\n\
PO Prato\n\
PR Parma\n\
PT Pistoia\n\
PU Pesaro e Urbino\n\
PV Pavia\n\
PZ Potenza\n\
RA Ravenna\n\
RC Reggio Calabria;Reggio di Calabria\n\
RE Reggio Emilia;Reggio nell'Emilia\n\
RG Ragusa\n\
RI Rieti\n\
RM Roma;Rome\n\
RN Rimini\n\
RO Rovigo\n\
SA Salerno\n\
SI Siena\n\
SO Sondrio\n\
SP La Spezia\n\
SR Siracusa;Syracuse\n\
SS Sassari\n\
SU Sud Sardegna\n\
SV Savona\n\
TA Taranto\n\
TE Teramo\n\
TN Trento\n\
TO Torino;Turin\n\
TP Trapani\n\
TR Terni\n\
TS Trieste\n\
TV Treviso\n\
UD Udine\n\
VA Varese\n\
VB Verbano-Cusio-Ossola\n\
VC Vercelli\n\
VE Venezia;Venice\n\
VI Vicenza\n\
VR Verona\n\
VT Viterbo\n\
VV Vibo Valentia",
    ),
    // Japan.
    (
        "JP",
        "\
01 Hokkaido;北海道;Hokkaido Prefecture\n\
02 Aomori;青森県;Aomori-ken;Aomori Prefecture\n\
03 Iwate;岩手県;Iwate-ken;Iwate Prefecture\n\
04 Miyagi;宮城県;Miyagi-ken;Miyagi Prefecture\n\
05 Akita;秋田県;Akita-ken;Akita Prefecture\n\
06 Yamagata;山形県;Yamagata-ken;Yamagata Prefecture\n\
07 Fukushima;福島県;Fukushima-ken;Fukushima Prefecture\n\
08 Ibaraki;茨城県;Ibaraki-ken;Ibaraki Prefecture\n\
09 Tochigi;栃木県;Tochigi-ken;Tochigi Prefecture\n\
10 Gunma;群馬県;Gunma-ken;Gunma Prefecture\n\
11 Saitama;埼玉県;Saitama-ken;Saitama Prefecture\n\
12 Chiba;千葉県;Chiba-ken;Chiba Prefecture\n\
13 Tokyo;東京都;Tokyo-to;Tokyo Prefecture\n\
14 Kanagawa;神奈川県;Kanagawa-ken;Kanagawa Prefecture\n\
15 Niigata;新潟県;Niigata-ken;Niigata Prefecture\n\
16 Toyama;富山県;Toyama-ken;Toyama Prefecture\n\
17 Ishikawa;石川県;Ishikawa-ken;Ishikawa Prefecture\n\
18 Fukui;福井県;Fukui-ken;Fukui Prefecture\n\
19 Yamanashi;山梨県;Yamanashi-ken;Yamanashi Prefecture\n\
20 Nagano;長野県;Nagano-ken;Nagano Prefecture\n\
21 Gifu;岐阜県;Gifu-ken;Gifu Prefecture\n\
22 Shizuoka;静岡県;Shizuoka-ken;Shizuoka Prefecture\n\
23 Aichi;愛知県;Aichi-ken;Aichi Prefecture\n\
24 Mie;三重県;Mie-ken;Mie Prefecture\n\
25 Shiga;滋賀県;Shiga-ken;Shiga Prefecture\n\
26 Kyoto;京都府;Kyoto-fu;Kyoto Prefecture\n\
27 Osaka;大阪府;Osaka-fu;Osaka Prefecture\n\
28 Hyogo;兵庫県;Hyogo-ken;Hyogo Prefecture\n\
29 Nara;奈良県;Nara-ken;Nara Prefecture\n\
30 Wakayama;和歌山県;Wakayama-ken;Wakayama Prefecture\n\
31 Tottori;鳥取県;Tottori-ken;Tottori Prefecture\n\
32 Shimane;島根県;Shimane-ken;Shimane Prefecture\n\
33 Okayama;岡山県;Okayama-ken;Okayama Prefecture\n\
34 Hiroshima;広島県;Hiroshima-ken;Hiroshima Prefecture\n\
35 Yamaguchi;山口県;Yamaguchi-ken;Yamaguchi Prefecture\n\
36 Tokushima;徳島県;Tokushima-ken;Tokushima Prefecture\n\
37 Kagawa;香川県;Kagawa-ken;Kagawa Prefecture\n\
38 Ehime;愛媛県;Ehime-ken;Ehime Prefecture\n\
39 Kochi;高知県;Kochi-ken;Kochi Prefecture\n\
40 Fukuoka;福岡県;Fukuoka-ken;Fukuoka Prefecture\n\
41 Saga;佐賀県;Saga-ken;Saga Prefecture\n\
42 Nagasaki;長崎県;Nagasaki-ken;Nagasaki Prefecture\n\
43 Kumamoto;熊本県;Kumamoto-ken;Kumamoto Prefecture\n\
44 Oita;大分県;Oita-ken;Oita Prefecture\n\
45 Miyazaki;宮崎県;Miyazaki-ken;Miyazaki Prefecture\n\
46 Kagoshima;鹿児島県;Kagoshima-ken;Kagoshima Prefecture\n\
47 Okinawa;沖縄県;Okinawa-ken;Okinawa Prefecture",
    ),
    // Mexico.
    (
        "MX",
        "\
AGU Aguascalientes;Ags\n\
BCN Baja California\n\
BCS Baja California Sur\n\
CAM Campeche\n\
CHH Chihuahua\n\
CHP Chiapas\n\
CMX Ciudad de México;Mexico City;CDMX;Distrito Federal\n\
COA Coahuila;Coahuila de Zaragoza\n\
COL Colima\n\
DUR Durango\n\
GRO Guerrero\n\
GUA Guanajuato\n\
HID Hidalgo\n\
JAL Jalisco\n\
MEX México;Estado de México;Edomex\n\
MIC Michoacán;Michoacán de Ocampo\n\
MOR Morelos\n\
NAY Nayarit\n\
NLE Nuevo León\n\
OAX Oaxaca\n\
PUE Puebla\n\
QUE Querétaro;Querétaro de Arteaga\n\
ROO Quintana Roo\n\
SIN Sinaloa\n\
SLP San Luis Potosí\n\
SON Sonora\n\
TAB Tabasco\n\
TAM Tamaulipas\n\
TLA Tlaxcala\n\
VER Veracruz;Veracruz de Ignacio de la Llave\n\
YUC Yucatán\n\
ZAC Zacatecas",
    ),
    // Malaysia.
    (
        "MY",
        "\
01 Johor;Johore\n\
02 Kedah\n\
03 Kelantan\n\
04 Malacca;Melaka\n\
05 Negeri Sembilan\n\
06 Pahang\n\
07 Penang;Pulau Pinang\n\
08 Perak\n\
09 Perlis\n\
10 Selangor\n\
11 Terengganu\n\
12 Sabah\n\
13 Sarawak\n\
14 Kuala Lumpur;Wilayah Persekutuan Kuala Lumpur;WP Kuala Lumpur\n\
15 Labuan;Wilayah Persekutuan Labuan;WP Labuan\n\
16 Putrajaya;Wilayah Persekutuan Putrajaya;WP Putrajaya",
    ),
    // The United States, with territories and armed forces.
    (
        "US",
        "\
AL Alabama;Ala\n\
AK Alaska\n\
AZ Arizona;Ariz\n\
AR Arkansas;Ark\n\
CA California;Calif;Cal\n\
CO Colorado;Colo\n\
CT Connecticut;Conn\n\
DE Delaware;Del\n\
DC District of Columbia;Washington DC;Washington D.C.\n\
FL Florida;Fla\n\
GA Georgia\n\
HI Hawaii;Hawai'i\n\
ID Idaho\n\
IL Illinois;Ill\n\
IN Indiana;Ind\n\
IA Iowa\n\
KS Kansas;Kan;Kans\n\
KY Kentucky\n\
LA Louisiana\n\
ME Maine\n\
MD Maryland\n\
MA Massachusetts;Mass\n\
MI Michigan;Mich\n\
MN Minnesota;Minn\n\
MS Mississippi;Miss\n\
MO Missouri\n\
MT Montana;Mont\n\
NE Nebraska;Neb;Nebr\n\
NV Nevada;Nev\n\
NH New Hampshire\n\
NJ New Jersey\n\
NM New Mexico;N Mex\n\
NY New York;New York State\n\
NC North Carolina;N Carolina\n\
ND North Dakota;N Dakota\n\
OH Ohio\n\
OK Oklahoma;Okla\n\
OR Oregon;Ore;Oreg\n\
PA Pennsylvania;Penn;Penna\n\
RI Rhode Island\n\
SC South Carolina;S Carolina\n\
SD South Dakota;S Dakota\n\
TN Tennessee;Tenn\n\
TX Texas;Tex\n\
UT Utah\n\
VT Vermont\n\
VA Virginia\n\
WA Washington;Wash;Washington State\n\
WV West Virginia;W Virginia;W Va\n\
WI Wisconsin;Wis;Wisc\n\
WY Wyoming;Wyo\n\
AS American Samoa\n\
GU Guam\n\
MP Northern Mariana Islands\n\
PR Puerto Rico\n\
VI US Virgin Islands;Virgin Islands;United States Virgin Islands\n\
UM United States Minor Outlying Islands\n\
FM Federated States of Micronesia;Micronesia\n\
MH Marshall Islands\n\
PW Palau\n\
AA Armed Forces Americas\n\
AE Armed Forces Europe\n\
AP Armed Forces Pacific",
    ),
];

/// The parts of a country, in the order of the list; nothing where the country has none here.
///
/// ```
/// use declarant::codes::subdivision;
/// assert_eq!(subdivision::of("AU").map(|state| state.code).next(), Some("ACT"));
/// assert_eq!(subdivision::of("MC").count(), 0);
/// ```
pub fn of(country: &str) -> impl Iterator<Item = Subdivision> + use<> {
    let place = COUNTRIES.binary_search_by_key(&country, |(code, _)| code);
    let lines = place.ok().and_then(|place| COUNTRIES.get(place)).map_or("", |(_, lines)| lines);
    lines.lines().filter_map(|line| {
        let (code, names) = line.split_once(' ')?;
        Some(Subdivision { code, name: names.split(';').next().unwrap_or(names), names })
    })
}

/// The part of a country that a code or a name stands for.
///
/// ```
/// use declarant::codes::subdivision;
/// let code = |country, text| subdivision::find(country, text).map(|state| state.code);
/// assert_eq!(code("US", "Massachusetts"), Some("MA"));
/// assert_eq!(code("US", "us-ma"), Some("MA"));
/// assert_eq!(code("US", "Calif."), Some("CA"));
/// assert_eq!(code("CA", "B.C."), Some("BC"));
/// assert_eq!(code("US", "State of Washington"), Some("WA"));
/// assert_eq!(code("BR", "Rio de Janeiro - RJ"), Some("RJ"));
/// assert_eq!(code("BR", "Sao Paulo"), Some("SP"));
/// assert_eq!(code("JP", "広島県"), Some("34"));
/// assert_eq!(code("US", "Ontario"), None);
/// ```
pub fn find(country: &str, text: &str) -> Option<Subdivision> {
    let text = text.trim();
    let is_prefix = |start: &str| start.strip_suffix('-').is_some_and(|letters| letters.eq_ignore_ascii_case(country));
    let bare = match text.split_at_checked(3) {
        Some((start, rest)) if is_prefix(start) => rest,
        _ => text,
    };
    if let Some(found) = of_code(country, bare) {
        return Some(found);
    }
    // B.C., but not N/A.
    if bare.contains('.') {
        let letters: String = bare.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        if let Some(found) = of_code(country, &letters) {
            return Some(found);
        }
    }
    // Rio de Janeiro - RJ; the name is looked up once, however many dashes a text has.
    if let Some((name, code)) = text.rsplit_once(" - ").filter(|(name, _)| !name.contains(" - ")) {
        return find(country, name).filter(|part| part.code == code);
    }
    let folded = fold::fold(text)?;
    let folded = folded.as_bytes();
    let named = |folded: &[u8]| of_name(country, folded);
    let in_full = || STATE_OF.iter().find_map(|start| folded.strip_prefix(start.as_bytes())).and_then(named);
    named(folded).or_else(in_full)
}

/// The parts of all countries, by their codes and by their names.
struct Parts {
    all: Vec<(&'static str, Subdivision)>,
    codes: Index,
    names: Index,
}

/// The parts, which are indexed at the first call.
fn parts() -> &'static Parts {
    static PARTS: OnceLock<Parts> = OnceLock::new();
    PARTS.get_or_init(|| {
        let mut parts = Parts { all: Vec::new(), codes: Index::default(), names: Index::default() };
        for (country, part) in COUNTRIES.iter().flat_map(|(country, _)| of(country).map(move |part| (*country, part))) {
            let row = parts.all.len();
            parts.codes.insert(hash_in(country, part.code.as_bytes()), row);
            for name in part.names.split(';').filter_map(fold::fold) {
                parts.names.insert(hash_in(country, name.as_bytes()), row);
            }
            parts.all.push((country, part));
        }
        parts
    })
}

/// The hash of a code or folded name of a country; capitals count as small letters.
fn hash_in(country: &str, text: &[u8]) -> u32 {
    text.iter().fold(hash(country.as_bytes()), |hash, byte| step(hash, byte.to_ascii_lowercase()))
}

/// The part of a country with that code, in either case.
fn of_code(country: &str, code: &str) -> Option<Subdivision> {
    let parts = parts();
    let is_it = |(of, part): &(&str, Subdivision)| *of == country && part.code.eq_ignore_ascii_case(code);
    let row = parts.codes.find(hash_in(country, code.as_bytes()), |row| parts.all.get(row).is_some_and(is_it))?;
    parts.all.get(row).map(|(_, part)| *part)
}

/// The part of a country with that folded name.
fn of_name(country: &str, folded: &[u8]) -> Option<Subdivision> {
    let parts = parts();
    let is_it =
        |(of, part): &(&str, Subdivision)| *of == country && part.names.split(';').any(|name| fold::is(name, folded));
    let row = parts.names.find(hash_in(country, folded), |row| parts.all.get(row).is_some_and(is_it))?;
    parts.all.get(row).map(|(_, part)| *part)
}

/// What stands in front of a state's name, folded.
const STATE_OF: [&str; 7] =
    ["stateof", "commonwealthof", "provinceof", "estadode", "estadodo", "estadoda", "provinciade"];

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let (country, part) = code.split_once('-')?;
    let country = country.to_ascii_uppercase();
    let found = of_code(&country, part)?;
    Some(entry(LIST.name, &format!("{country}-{}", found.code), found.name, Status::Current, on))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_and_every_name_is_found_and_names_one_only() {
        assert!(COUNTRIES.is_sorted_by_key(|(country, _)| country));
        for (country, lines) in COUNTRIES {
            assert_eq!(of(country).count(), lines.lines().count());
            for part in of(country) {
                assert_eq!(find(country, part.code), Some(part));
                for name in part.names.split(';') {
                    assert_eq!(find(country, name), Some(part), "{country} {name}");
                }
            }
        }
    }
}
