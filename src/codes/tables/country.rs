//! Generated from schemas/codes/countries.csv and country-extras.csv by `UPDATE=1 cargo test --test tables`; do not edit.
//!
//! ISO 3166-1 as of 2026-02, and the codes outside it that customs data carry.

use crate::codes::Table;
use crate::day::Day;

/// The codes, sorted.
#[rustfmt::skip]
pub(crate) static CODES: &str = "\
AAACADAEAFAGAIALAMANAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBUBVBWBYBZCACCCDCFCGCHCI\
CKCLCMCNCOCPCRCSCTCUCVCWCXCYCZDDDEDGDJDKDMDODYDZEAECEEEGEHERESETEUEZFIFJFKFMFOFQFRFXGAGBGDGEGFGG\
GHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUHVICIDIEILIMINIOIQIRISITJEJMJOJPJTKEKGKHKIKMKNKPKRKWKYKZLA\
LBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMIMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNHNINLNONPNQNRNTNU\
NZOMPAPCPEPFPGPHPKPLPMPNPRPSPTPUPWPYPZQAQMQNQOQPQQQRQSQTQUQVQWQXQYQZRERHRORSRURWSASBSCSDSESGSHSI\
SJSKSLSMSNSOSRSSSTSUSVSXSYSZTATCTDTFTGTHTJTKTLTMTNTOTPTRTTTVTWTZUAUGUKUMUNUSUYUZVAVCVDVEVGVIVNVU\
WFWKWSXAXBXCXDXEXFXGXHXIXJXKXLXMXNXOXPXQXRXSXTXUXVXWXXXYXZYDYEYTYUZAZMZRZWZZ";

/// Their names, one a line.
#[rustfmt::skip]
pub(crate) static NAMES: &str = "\
\n\
Ascension Island\n\
Andorra\n\
United Arab Emirates\n\
Afghanistan\n\
Antigua and Barbuda\n\
Anguilla\n\
Albania\n\
Armenia\n\
Netherlands Antilles\n\
Angola\n\
Antarctica\n\
Argentina\n\
American Samoa\n\
Austria\n\
Australia\n\
Aruba\n\
Åland Islands\n\
Azerbaijan\n\
Bosnia and Herzegovina\n\
Barbados\n\
Bangladesh\n\
Belgium\n\
Burkina Faso\n\
Bulgaria\n\
Bahrain\n\
Burundi\n\
Benin\n\
Saint Barthélemy\n\
Bermuda\n\
Brunei\n\
Bolivia\n\
Bonaire, Sint Eustatius and Saba\n\
Brazil\n\
Bahamas\n\
Bhutan\n\
Burma\n\
Bouvet Island\n\
Botswana\n\
Belarus\n\
Belize\n\
Canada\n\
Cocos (Keeling) Islands\n\
Congo, Democratic Republic of the\n\
Central African Republic\n\
Congo, Republic of the\n\
Switzerland\n\
Côte d'Ivoire\n\
Cook Islands\n\
Chile\n\
Cameroon\n\
China\n\
Colombia\n\
Clipperton Island\n\
Costa Rica\n\
Serbia and Montenegro\n\
Canton and Enderbury Islands\n\
Cuba\n\
Cabo Verde\n\
Curaçao\n\
Christmas Island\n\
Cyprus\n\
Czechia\n\
German Democratic Republic\n\
Germany\n\
Diego Garcia\n\
Djibouti\n\
Denmark\n\
Dominica\n\
Dominican Republic\n\
Dahomey\n\
Algeria\n\
Ceuta and Melilla\n\
Ecuador\n\
Estonia\n\
Egypt\n\
Western Sahara\n\
Eritrea\n\
Spain\n\
Ethiopia\n\
European Union\n\
Euro area\n\
Finland\n\
Fiji\n\
Falkland Islands\n\
Micronesia\n\
Faroe Islands\n\
French Southern and Antarctic Territories\n\
France\n\
Metropolitan France\n\
Gabon\n\
United Kingdom\n\
Grenada\n\
Georgia\n\
French Guiana\n\
Guernsey\n\
Ghana\n\
Gibraltar\n\
Greenland\n\
Gambia\n\
Guinea\n\
Guadeloupe\n\
Equatorial Guinea\n\
Greece\n\
South Georgia and the South Sandwich Islands\n\
Guatemala\n\
Guam\n\
Guinea-Bissau\n\
Guyana\n\
Hong Kong\n\
Heard Island and McDonald Islands\n\
Honduras\n\
Croatia\n\
Haiti\n\
Hungary\n\
Upper Volta\n\
Canary Islands\n\
Indonesia\n\
Ireland\n\
Israel\n\
Isle of Man\n\
India\n\
British Indian Ocean Territory\n\
Iraq\n\
Iran\n\
Iceland\n\
Italy\n\
Jersey\n\
Jamaica\n\
Jordan\n\
Japan\n\
Johnston Island\n\
Kenya\n\
Kyrgyzstan\n\
Cambodia\n\
Kiribati\n\
Comoros\n\
Saint Kitts and Nevis\n\
North Korea\n\
South Korea\n\
Kuwait\n\
Cayman Islands\n\
Kazakhstan\n\
Laos\n\
Lebanon\n\
Saint Lucia\n\
Liechtenstein\n\
Sri Lanka\n\
Liberia\n\
Lesotho\n\
Lithuania\n\
Luxembourg\n\
Latvia\n\
Libya\n\
Morocco\n\
Monaco\n\
Moldova\n\
Montenegro\n\
Saint Martin (French part)\n\
Madagascar\n\
Marshall Islands\n\
Midway Islands\n\
North Macedonia\n\
Mali\n\
Myanmar\n\
Mongolia\n\
Macao\n\
Northern Mariana Islands\n\
Martinique\n\
Mauritania\n\
Montserrat\n\
Malta\n\
Mauritius\n\
Maldives\n\
Malawi\n\
Mexico\n\
Malaysia\n\
Mozambique\n\
Namibia\n\
New Caledonia\n\
Niger\n\
Norfolk Island\n\
Nigeria\n\
New Hebrides\n\
Nicaragua\n\
Netherlands\n\
Norway\n\
Nepal\n\
Dronning Maud Land\n\
Nauru\n\
Neutral Zone\n\
Niue\n\
New Zealand\n\
Oman\n\
Panama\n\
Trust Territory of the Pacific Islands\n\
Peru\n\
French Polynesia\n\
Papua New Guinea\n\
Philippines\n\
Pakistan\n\
Poland\n\
Saint Pierre and Miquelon\n\
Pitcairn\n\
Puerto Rico\n\
Palestine\n\
Portugal\n\
United States Pacific Islands\n\
Palau\n\
Paraguay\n\
Panama Canal Zone\n\
Qatar\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
Réunion\n\
Southern Rhodesia\n\
Romania\n\
Serbia\n\
Russia\n\
Rwanda\n\
Saudi Arabia\n\
Solomon Islands\n\
Seychelles\n\
Sudan\n\
Sweden\n\
Singapore\n\
Saint Helena, Ascension and Tristan da Cunha\n\
Slovenia\n\
Svalbard and Jan Mayen\n\
Slovakia\n\
Sierra Leone\n\
San Marino\n\
Senegal\n\
Somalia\n\
Suriname\n\
South Sudan\n\
Sao Tome and Principe\n\
Soviet Union\n\
El Salvador\n\
Sint Maarten (Dutch part)\n\
Syria\n\
Eswatini\n\
Tristan da Cunha\n\
Turks and Caicos Islands\n\
Chad\n\
French Southern Territories\n\
Togo\n\
Thailand\n\
Tajikistan\n\
Tokelau\n\
Timor-Leste\n\
Turkmenistan\n\
Tunisia\n\
Tonga\n\
East Timor\n\
Türkiye\n\
Trinidad and Tobago\n\
Tuvalu\n\
Taiwan\n\
Tanzania\n\
Ukraine\n\
Uganda\n\
United Kingdom\n\
United States Minor Outlying Islands\n\
United Nations\n\
United States\n\
Uruguay\n\
Uzbekistan\n\
Vatican City\n\
Saint Vincent and the Grenadines\n\
Viet-Nam, Democratic Republic of\n\
Venezuela\n\
British Virgin Islands\n\
United States Virgin Islands\n\
Viet Nam\n\
Vanuatu\n\
Wallis and Futuna\n\
Wake Island\n\
Samoa\n\
\n\
\n\
Ceuta\n\
\n\
\n\
\n\
\n\
\n\
Northern Ireland\n\
\n\
Kosovo\n\
Melilla\n\
\n\
\n\
\n\
\n\
\n\
\n\
Serbia\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
Yemen, Democratic\n\
Yemen\n\
Mayotte\n\
Yugoslavia\n\
South Africa\n\
Zambia\n\
Zaire\n\
Zimbabwe\n";

/// The codes with their names.
pub(crate) static TABLE: Table = Table::new(2, CODES, NAMES);

/// The three-letter codes, in the same order.
#[rustfmt::skip]
pub(crate) static ALPHA3: &str = "\
\x20     ANDAREAFGATGAIAALBARM   AGOATAARGASMAUTAUSABWALAAZEBIHBRBBGDBELBFABGRBHRBDIBENBLMBMUBRNBOL\
BESBRABHSBTN   BVTBWABLRBLZCANCCKCODCAFCOGCHECIVCOKCHLCMRCHNCOL   CRI      CUBCPVCUWCXRCYPCZE   \
DEU   DJIDNKDMADOM   DZA   ECUESTEGYESHERIESPETH      FINFJIFLKFSMFRO   FRA   GABGBRGRDGEOGUFGGY\
GHAGIBGRLGMBGINGLPGNQGRCSGSGTMGUMGNBGUYHKGHMDHNDHRVHTIHUN      IDNIRLISRIMNINDIOTIRQIRNISLITAJEY\
JAMJORJPN   KENKGZKHMKIRCOMKNAPRKKORKWTCYMKAZLAOLBNLCALIELKALBRLSOLTULUXLVALBYMARMCOMDAMNEMAFMDG\
MHL   MKDMLIMMRMNGMACMNPMTQMRTMSRMLTMUSMDVMWIMEXMYSMOZNAMNCLNERNFKNGA   NICNLDNORNPL   NRU   NIU\
NZLOMNPAN   PERPYFPNGPHLPAKPOLSPMPCNPRIPSEPRT   PLWPRY   QAT                                    \
\x20     REU   ROUSRBRUSRWASAUSLBSYCSDNSWESGPSHNSVNSJMSVKSLESMRSENSOMSURSSDSTP   SLVSXMSYRSWZ   TCA\
TCDATFTGOTHATJKTKLTLSTKMTUNTON   TURTTOTUVTWNTZAUKRUGA   UMI   USAURYUZBVATVCT   VENVGBVIRVNMVUT\
WLF   WSM                                                                                 YEMMYT\
\x20  ZAFZMB   ZWE   ";

/// The numbers, in the same order.
#[rustfmt::skip]
pub(crate) static NUMBERS: &str = "\
\x20     020784004028660008051   024010032016040036533248031070052050056854100048108204652060096068\
535076044064   074072112084124166180140178756384184152120156170   188      192132531162196203   \
276   262208212214   012   218233818732232724231      246242238583234   250   266826308268254831\
288292304270324312226300239320316624328344334340191332348      360372376833356086368364352380832\
388400392   404417116296174659408410414136398418422662438144430426440442428434504492498499663450\
584   807466104496446580474478500470480462454484458508516540562574566   558528578524   520   570\
554512591   604258598608586616666612630275620   585600   634                                    \
\x20     638   642688643646682090690729752702654705744703694674686706740728678   222534760748   796\
148260768764762772626795788776   792780798158834804800   581   840858860336670   862092850704548\
876   882                                                                                 887175\
\x20  710894   716   ";

/// Whether each is current, withdrawn, reserved or user-assigned.
#[rustfmt::skip]
pub(crate) static KINDS: &str = "\
urcccccccwccccccccccccccccccccccccccwccccccccccccccccrcwwccccccwcrccccwcrcccccccrrcccccwcwcccccc\
cccccccccccccccccccwrccccccccccccccwcccccccccccccccccccccccccccccwcccccccccccccccccccccwccccwcwc\
cccwcccccccccccwccwcuuuuuuuuuuuuuucwcccccccccccccccccccccwccccrcccccccccccwcccccccrcrcccccwccccc\
cwcuuuuuuuuuuuuuuuuuuuuuuuuuuwccwccwcu";

/// Place, last day, the codes of today, and a remark.
#[rustfmt::skip]
pub(crate) static EXTRAS: [(u16, Option<Day>, &str, &str); 38] = [
    (1, None, "SH", ""),
    (9, Some(Day::of(2010, 12, 15)), "BQ CW SX", ""),
    (36, Some(Day::of(1989, 12, 5)), "MM", ""),
    (53, None, "FR", ""),
    (55, Some(Day::of(2006, 9, 26)), "RS ME", ""),
    (56, Some(Day::of(1984, 12, 31)), "KI", ""),
    (63, Some(Day::of(1990, 10, 30)), "DE", ""),
    (65, None, "IO", ""),
    (70, Some(Day::of(1977, 12, 31)), "BJ", ""),
    (72, None, "", "Part of Spain, outside the customs territory of the European Union."),
    (80, None, "", "An origin in customs data; not a place that a parcel can be sent to."),
    (87, Some(Day::of(1979, 12, 31)), "AQ TF", ""),
    (89, Some(Day::of(1997, 7, 14)), "FR", ""),
    (115, Some(Day::of(1984, 12, 31)), "BF", ""),
    (116, None, "", "Part of Spain, outside the area of VAT of the European Union."),
    (131, Some(Day::of(1986, 12, 31)), "UM", ""),
    (161, Some(Day::of(1986, 12, 31)), "UM", ""),
    (183, Some(Day::of(1980, 12, 31)), "VU", ""),
    (188, Some(Day::of(1983, 12, 31)), "AQ", ""),
    (190, Some(Day::of(1993, 7, 12)), "SA IQ", ""),
    (195, Some(Day::of(1986, 12, 31)), "FM MH MP PW", ""),
    (207, Some(Day::of(1986, 12, 31)), "UM", ""),
    (210, Some(Day::of(1980, 12, 31)), "PA", ""),
    (227, Some(Day::of(1980, 12, 31)), "ZW", ""),
    (249, Some(Day::of(1992, 8, 30)), "AM AZ EE GE KG KZ LT LV MD RU TJ TM UZ", ""),
    (254, None, "SH", ""),
    (266, Some(Day::of(2002, 5, 20)), "TL", ""),
    (274, None, "GB", "The code of the United Kingdom is GB."),
    (282, Some(Day::of(1977, 12, 31)), "VN", ""),
    (289, Some(Day::of(1986, 12, 31)), "UM", ""),
    (293, None, "", "Used by the European Union and the United Kingdom."),
    (299, None, "", "Used by the European Union and the United Kingdom since 2021."),
    (301, None, "", "Used by the European Union and many posts and carriers."),
    (302, None, "", "Used by the European Union and the United Kingdom."),
    (309, None, "RS", "Used by the European Union and the United Kingdom in customs data; elsewhere RS."),
    (317, Some(Day::of(1990, 8, 14)), "YE", ""),
    (320, Some(Day::of(2003, 7, 23)), "RS ME", ""),
    (323, Some(Day::of(1997, 7, 14)), "CD", ""),
];

/// Folded names and the codes they stand for.
#[rustfmt::skip]
pub(crate) static ALIASES: &str = "\
abudhabi=AE\n\
ahvenanmaa=AX\n\
aland=AX\n\
alemania=DE\n\
algerie=DZ\n\
allemagne=DE\n\
america=US\n\
aotearoa=NZ\n\
arabrepublicofegypt=EG\n\
argentinerepublic=AR\n\
azərbaycan=AZ\n\
belgie=BE\n\
belgien=BE\n\
belgique=BE\n\
belorussia=BY\n\
bharat=IN\n\
bolivarianrepublicofvenezuela=VE\n\
boliviaplurinationalstateof=BO\n\
bonaire=BQ\n\
bosnaihercegovina=BA\n\
bosnia=BA\n\
bosniaherzegovina=BA\n\
brasil=BR\n\
brd=DE\n\
britain=GB\n\
bruneidarussalam=BN\n\
bundesrepublikdeutschland=DE\n\
burma=MM\n\
byelorussia=BY\n\
cameroun=CM\n\
capeverde=CV\n\
caribbeannetherlands=BQ\n\
ceskarepublika=CZ\n\
cesko=CZ\n\
chinesetaipei=TW\n\
cocosislands=CC\n\
commonwealthofaustralia=AU\n\
congobrazzaville=CG\n\
congokinshasa=CD\n\
crnagora=ME\n\
czechrepublic=CZ\n\
danmark=DK\n\
democraticpeoplesrepublicofkorea=KP\n\
democraticrepublicofthecongo=CD\n\
deutschland=DE\n\
dprk=KP\n\
drc=CD\n\
drcongo=CD\n\
dubai=AE\n\
easttimor=TL\n\
eesti=EE\n\
eire=IE\n\
ellada=GR\n\
emirates=AE\n\
england=GB\n\
espagne=ES\n\
espana=ES\n\
estadosunidos=US\n\
estadosunidosmexicanos=MX\n\
etatsunis=US\n\
faeroeislands=FO\n\
falklandislandsmalvinas=FK\n\
federalrepublicofgermany=DE\n\
federatedstatesofmicronesia=FM\n\
federativerepublicofbrazil=BR\n\
foroyar=FO\n\
francia=FR\n\
frankreich=FR\n\
frenchrepublic=FR\n\
fyrom=MK\n\
ger=DE\n\
greatbritain=GB\n\
gronland=GL\n\
grossbritannien=GB\n\
guinee=GN\n\
guyane=GF\n\
guyanefrancaise=GF\n\
hellas=GR\n\
hellenicrepublic=GR\n\
holland=NL\n\
holysee=VA\n\
holyseevaticancitystate=VA\n\
hongkongsar=HK\n\
hongkongsarchina=HK\n\
hrvatska=HR\n\
iranislamicrepublicof=IR\n\
islamicrepublicofiran=IR\n\
island=IS\n\
italia=IT\n\
italianrepublic=IT\n\
italie=IT\n\
italien=IT\n\
ivorycoast=CI\n\
kalaallitnunaat=GL\n\
kampuchea=KH\n\
keelingislands=CC\n\
kibris=CY\n\
kingdomofbelgium=BE\n\
kingdomofdenmark=DK\n\
kingdomofsaudiarabia=SA\n\
kingdomofspain=ES\n\
kingdomofthenetherlands=NL\n\
korea=KR\n\
koreademocraticpeoplesrepublicof=KP\n\
korearepublicof=KR\n\
ksa=SA\n\
kyrgyzrepublic=KG\n\
laopdr=LA\n\
laopeoplesdemocraticrepublic=LA\n\
lareunion=RE\n\
latvija=LV\n\
letzebuerg=LU\n\
lietuva=LT\n\
luxemburg=LU\n\
macaosar=MO\n\
macau=MO\n\
macausarchina=MO\n\
macedonia=MK\n\
magyarorszag=HU\n\
mainlandchina=CN\n\
malvinas=FK\n\
maroc=MA\n\
micronesiafederatedstatesof=FM\n\
mocambique=MZ\n\
moldovarepublicof=MD\n\
nederland=NL\n\
niederlande=NL\n\
nihon=JP\n\
nippon=JP\n\
noreg=NO\n\
norge=NO\n\
nouvellecaledonie=NC\n\
osterreich=AT\n\
ozbekiston=UZ\n\
palestinianterritories=PS\n\
paysbas=NL\n\
peoplesrepublicofchina=CN\n\
pilipinas=PH\n\
pitcairnislands=PN\n\
plurinationalstateofbolivia=BO\n\
polen=PL\n\
polska=PL\n\
polynesiefrancaise=PF\n\
prc=CN\n\
prchina=CN\n\
principatdandorra=AD\n\
reinounido=GB\n\
republicaargentina=AR\n\
republicadominicana=DO\n\
republicofaustria=AT\n\
republicofbulgaria=BG\n\
republicofcongo=CG\n\
republicofcroatia=HR\n\
republicofindia=IN\n\
republicofindonesia=ID\n\
republicofireland=IE\n\
republicofkorea=KR\n\
republicofmoldova=MD\n\
republicofnorthmacedonia=MK\n\
republicofpoland=PL\n\
republicofsouthafrica=ZA\n\
republicofthecongo=CG\n\
republicofthegambia=GM\n\
republicofturkiye=TR\n\
republiquefrancaise=FR\n\
rok=KR\n\
royaumeuni=GB\n\
rsa=ZA\n\
rumania=RO\n\
russianfederation=RU\n\
sainthelena=SH\n\
saintmartin=MF\n\
saintpierreetmiquelon=PM\n\
saipan=MP\n\
schweiz=CH\n\
scotland=GB\n\
shqiperia=AL\n\
singapura=SG\n\
sintmaarten=SX\n\
skorea=KR\n\
slovakrepublic=SK\n\
slovenija=SI\n\
slovensko=SK\n\
spanien=ES\n\
srbija=RS\n\
stateofisrael=IL\n\
stateofpalestine=PS\n\
stbarthelemy=BL\n\
stbarts=BL\n\
sthelena=SH\n\
stkitts=KN\n\
stkittsandnevis=KN\n\
stlucia=LC\n\
stmaarten=SX\n\
stmartin=MF\n\
stpierreandmiquelon=PM\n\
stvincent=VC\n\
suidafrika=ZA\n\
suisse=CH\n\
suomi=FI\n\
svalbard=SJ\n\
sverige=SE\n\
svizra=CH\n\
svizzera=CH\n\
swaziland=SZ\n\
swissconfederation=CH\n\
syrianarabrepublic=SY\n\
tahiti=PF\n\
taiwanchina=TW\n\
taiwanprovinceofchina=TW\n\
tanzaniaunitedrepublicof=TZ\n\
tchad=TD\n\
thebahamas=BS\n\
theczechrepublic=CZ\n\
theformeryugoslavrepublicofmacedonia=MK\n\
thegambia=GM\n\
thenetherlands=NL\n\
thephilippines=PH\n\
theunitedkingdom=GB\n\
theunitedstates=US\n\
tunisie=TN\n\
turkey=TR\n\
uae=AE\n\
uk=GB\n\
unitedkingdomofgreatbritainandnorthernireland=GB\n\
unitedmexicanstates=MX\n\
unitedrepublicoftanzania=TZ\n\
unitedstatesofamerica=US\n\
us=US\n\
usvi=VI\n\
usvirginislands=VI\n\
vatican=VA\n\
vaticancitystate=VA\n\
venezuelabolivarianrepublicof=VE\n\
vereinigteskonigreich=GB\n\
vereinigtestaaten=US\n\
virginislandsbritish=VG\n\
virginislandsus=VI\n\
wales=GB\n\
westernsamoa=WS\n\
ελλάδα=GR\n\
κύπροσ=CY\n\
беларусь=BY\n\
българия=BG\n\
казахстан=KZ\n\
кыргызстан=KG\n\
монголулс=MN\n\
российскаяфедерация=RU\n\
россия=RU\n\
севернамакедонија=MK\n\
србија=RS\n\
тоҷикистон=TJ\n\
украина=UA\n\
україна=UA\n\
қазақстан=KZ\n\
հայաստան=AM\n\
ישראל=IL\n\
افغانستان=AF\n\
الأردن=JO\n\
الإماراتالعربيةالمتحدة=AE\n\
البحرين=BH\n\
الجزائر=DZ\n\
السعودية=SA\n\
السودان=SD\n\
العراق=IQ\n\
الكويت=KW\n\
المغرب=MA\n\
المملكةالعربيةالسعودية=SA\n\
اليمن=YE\n\
ایران=IR\n\
تونس=TN\n\
سوريا=SY\n\
عمان=OM\n\
فلسطين=PS\n\
قطر=QA\n\
لبنان=LB\n\
ليبيا=LY\n\
مصر=EG\n\
پاکستان=PK\n\
नेपाल=NP\n\
भारत=IN\n\
বাংলাদেশ=BD\n\
ประเทศไทย=TH\n\
ไทย=TH\n\
საქართველო=GE\n\
中华人民共和国=CN\n\
中国=CN\n\
中國=CN\n\
台湾=TW\n\
台灣=TW\n\
新加坡=SG\n\
日本=JP\n\
澳門=MO\n\
澳门=MO\n\
美国=US\n\
臺灣=TW\n\
英国=GB\n\
香港=HK\n\
대한민국=KR\n\
한국=KR";
