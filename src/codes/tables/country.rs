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
Congo\n\
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
pub(crate) static TABLE: Table = Table { width: 2, keys: CODES, labels: NAMES };

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
    (72, None, "ES", ""),
    (80, None, "", "An origin in customs data; not a place that a parcel can be sent to."),
    (87, Some(Day::of(1979, 12, 31)), "AQ TF", ""),
    (89, Some(Day::of(1997, 7, 14)), "FR", ""),
    (115, Some(Day::of(1984, 12, 31)), "BF", ""),
    (116, None, "ES", ""),
    (131, Some(Day::of(1986, 12, 31)), "UM", ""),
    (161, Some(Day::of(1986, 12, 31)), "UM", ""),
    (183, Some(Day::of(1980, 12, 31)), "VU", ""),
    (188, Some(Day::of(1983, 12, 31)), "AQ", ""),
    (190, Some(Day::of(1993, 7, 12)), "SA IQ", ""),
    (195, Some(Day::of(1986, 12, 31)), "FM MH MP PW", ""),
    (207, Some(Day::of(1986, 12, 31)), "UM", ""),
    (210, Some(Day::of(1980, 12, 31)), "PA", ""),
    (227, Some(Day::of(1980, 12, 31)), "ZW", ""),
    (249, Some(Day::of(1992, 8, 30)), "RU", ""),
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
afghanistan=AF\n\
ahvenanmaa=AX\n\
aland=AX\n\
alandislands=AX\n\
albania=AL\n\
alemania=DE\n\
algeria=DZ\n\
algerie=DZ\n\
allemagne=DE\n\
america=US\n\
americansamoa=AS\n\
andorra=AD\n\
angola=AO\n\
anguilla=AI\n\
antarctica=AQ\n\
antiguaandbarbuda=AG\n\
aotearoa=NZ\n\
arabrepublicofegypt=EG\n\
argentina=AR\n\
argentinerepublic=AR\n\
armenia=AM\n\
aruba=AW\n\
australia=AU\n\
austria=AT\n\
azerbaijan=AZ\n\
azərbaycan=AZ\n\
bahamas=BS\n\
bahrain=BH\n\
bangladesh=BD\n\
barbados=BB\n\
belarus=BY\n\
belgie=BE\n\
belgien=BE\n\
belgique=BE\n\
belgium=BE\n\
belize=BZ\n\
belorussia=BY\n\
benin=BJ\n\
bermuda=BM\n\
bharat=IN\n\
bhutan=BT\n\
bolivarianrepublicofvenezuela=VE\n\
bolivia=BO\n\
boliviaplurinationalstateof=BO\n\
bonaire=BQ\n\
bonairesinteustatiusandsaba=BQ\n\
bosnaihercegovina=BA\n\
bosnia=BA\n\
bosniaandherzegovina=BA\n\
bosniaherzegovina=BA\n\
botswana=BW\n\
bouvetisland=BV\n\
brasil=BR\n\
brazil=BR\n\
brd=DE\n\
britain=GB\n\
britishindianoceanterritory=IO\n\
britishvirginislands=VG\n\
brunei=BN\n\
bruneidarussalam=BN\n\
bulgaria=BG\n\
bundesrepublikdeutschland=DE\n\
burkinafaso=BF\n\
burma=MM\n\
burundi=BI\n\
byelorussia=BY\n\
caboverde=CV\n\
cambodia=KH\n\
cameroon=CM\n\
cameroun=CM\n\
canada=CA\n\
capeverde=CV\n\
caribbeannetherlands=BQ\n\
caymanislands=KY\n\
centralafricanrepublic=CF\n\
ceskarepublika=CZ\n\
cesko=CZ\n\
chad=TD\n\
chile=CL\n\
china=CN\n\
chinesetaipei=TW\n\
christmasisland=CX\n\
cocosislands=CC\n\
cocoskeelingislands=CC\n\
colombia=CO\n\
commonwealthofaustralia=AU\n\
comoros=KM\n\
congo=CG\n\
congobrazzaville=CG\n\
congodemocraticrepublicofthe=CD\n\
congokinshasa=CD\n\
cookislands=CK\n\
costarica=CR\n\
cotedivoire=CI\n\
crnagora=ME\n\
croatia=HR\n\
cuba=CU\n\
curacao=CW\n\
cyprus=CY\n\
czechia=CZ\n\
czechrepublic=CZ\n\
danmark=DK\n\
democraticpeoplesrepublicofkorea=KP\n\
democraticrepublicofthecongo=CD\n\
denmark=DK\n\
deutschland=DE\n\
djibouti=DJ\n\
dominica=DM\n\
dominicanrepublic=DO\n\
dprk=KP\n\
drc=CD\n\
drcongo=CD\n\
dubai=AE\n\
easttimor=TL\n\
ecuador=EC\n\
eesti=EE\n\
egypt=EG\n\
eire=IE\n\
ellada=GR\n\
elsalvador=SV\n\
emirates=AE\n\
england=GB\n\
equatorialguinea=GQ\n\
eritrea=ER\n\
espagne=ES\n\
espana=ES\n\
estadosunidos=US\n\
estadosunidosmexicanos=MX\n\
estonia=EE\n\
eswatini=SZ\n\
etatsunis=US\n\
ethiopia=ET\n\
faeroeislands=FO\n\
falklandislands=FK\n\
falklandislandsmalvinas=FK\n\
faroeislands=FO\n\
federalrepublicofgermany=DE\n\
federatedstatesofmicronesia=FM\n\
federativerepublicofbrazil=BR\n\
fiji=FJ\n\
finland=FI\n\
foroyar=FO\n\
france=FR\n\
francia=FR\n\
frankreich=FR\n\
frenchguiana=GF\n\
frenchpolynesia=PF\n\
frenchrepublic=FR\n\
frenchsouthernterritories=TF\n\
fyrom=MK\n\
gabon=GA\n\
gambia=GM\n\
georgia=GE\n\
germany=DE\n\
ghana=GH\n\
gibraltar=GI\n\
greatbritain=GB\n\
greece=GR\n\
greenland=GL\n\
grenada=GD\n\
gronland=GL\n\
grossbritannien=GB\n\
guadeloupe=GP\n\
guam=GU\n\
guatemala=GT\n\
guernsey=GG\n\
guinea=GN\n\
guineabissau=GW\n\
guinee=GN\n\
guyana=GY\n\
guyane=GF\n\
guyanefrancaise=GF\n\
haiti=HT\n\
heardislandandmcdonaldislands=HM\n\
hellas=GR\n\
hellenicrepublic=GR\n\
holland=NL\n\
holysee=VA\n\
honduras=HN\n\
hongkong=HK\n\
hongkongsar=HK\n\
hongkongsarchina=HK\n\
hrvatska=HR\n\
hungary=HU\n\
iceland=IS\n\
india=IN\n\
indonesia=ID\n\
iran=IR\n\
iranislamicrepublicof=IR\n\
iraq=IQ\n\
ireland=IE\n\
islamicrepublicofiran=IR\n\
island=IS\n\
isleofman=IM\n\
israel=IL\n\
italia=IT\n\
italianrepublic=IT\n\
italie=IT\n\
italien=IT\n\
italy=IT\n\
ivorycoast=CI\n\
jamaica=JM\n\
japan=JP\n\
jersey=JE\n\
jordan=JO\n\
kalaallitnunaat=GL\n\
kampuchea=KH\n\
kazakhstan=KZ\n\
keelingislands=CC\n\
kenya=KE\n\
kibris=CY\n\
kingdomofbelgium=BE\n\
kingdomofdenmark=DK\n\
kingdomofsaudiarabia=SA\n\
kingdomofspain=ES\n\
kingdomofthenetherlands=NL\n\
kiribati=KI\n\
korea=KR\n\
koreademocraticpeoplesrepublicof=KP\n\
korearepublicof=KR\n\
ksa=SA\n\
kuwait=KW\n\
kyrgyzrepublic=KG\n\
kyrgyzstan=KG\n\
laopdr=LA\n\
laopeoplesdemocraticrepublic=LA\n\
laos=LA\n\
lareunion=RE\n\
latvia=LV\n\
latvija=LV\n\
lebanon=LB\n\
lesotho=LS\n\
letzebuerg=LU\n\
liberia=LR\n\
libya=LY\n\
liechtenstein=LI\n\
lietuva=LT\n\
lithuania=LT\n\
luxembourg=LU\n\
luxemburg=LU\n\
macao=MO\n\
macaosar=MO\n\
macau=MO\n\
macausarchina=MO\n\
macedonia=MK\n\
madagascar=MG\n\
magyarorszag=HU\n\
mainlandchina=CN\n\
malawi=MW\n\
malaysia=MY\n\
maldives=MV\n\
mali=ML\n\
malta=MT\n\
malvinas=FK\n\
maroc=MA\n\
marshallislands=MH\n\
martinique=MQ\n\
mauritania=MR\n\
mauritius=MU\n\
mayotte=YT\n\
mexico=MX\n\
micronesia=FM\n\
micronesiafederatedstatesof=FM\n\
mocambique=MZ\n\
moldova=MD\n\
moldovarepublicof=MD\n\
monaco=MC\n\
mongolia=MN\n\
montenegro=ME\n\
montserrat=MS\n\
morocco=MA\n\
mozambique=MZ\n\
myanmar=MM\n\
namibia=NA\n\
nauru=NR\n\
nederland=NL\n\
nepal=NP\n\
netherlands=NL\n\
newcaledonia=NC\n\
newzealand=NZ\n\
nicaragua=NI\n\
niederlande=NL\n\
niger=NE\n\
nigeria=NG\n\
nihon=JP\n\
nippon=JP\n\
niue=NU\n\
noreg=NO\n\
norfolkisland=NF\n\
norge=NO\n\
northernmarianaislands=MP\n\
northkorea=KP\n\
northmacedonia=MK\n\
norway=NO\n\
nouvellecaledonie=NC\n\
oman=OM\n\
osterreich=AT\n\
oʻzbekiston=UZ\n\
pakistan=PK\n\
palau=PW\n\
palestine=PS\n\
palestinianterritories=PS\n\
panama=PA\n\
papuanewguinea=PG\n\
paraguay=PY\n\
paysbas=NL\n\
peoplesrepublicofchina=CN\n\
peru=PE\n\
philippines=PH\n\
pilipinas=PH\n\
pitcairn=PN\n\
pitcairnislands=PN\n\
plurinationalstateofbolivia=BO\n\
poland=PL\n\
polen=PL\n\
polska=PL\n\
polynesiefrancaise=PF\n\
portugal=PT\n\
prc=CN\n\
prchina=CN\n\
principatdandorra=AD\n\
puertorico=PR\n\
qatar=QA\n\
reinounido=GB\n\
republicaargentina=AR\n\
republicadominicana=DO\n\
republicofaustria=AT\n\
republicofbulgaria=BG\n\
republicofcroatia=HR\n\
republicofindia=IN\n\
republicofindonesia=ID\n\
republicofireland=IE\n\
republicofkorea=KR\n\
republicofmoldova=MD\n\
republicofpoland=PL\n\
republicofsouthafrica=ZA\n\
republicofthecongo=CG\n\
republicofturkiye=TR\n\
republiquefrancaise=FR\n\
reunion=RE\n\
rok=KR\n\
romania=RO\n\
royaumeuni=GB\n\
rsa=ZA\n\
rumania=RO\n\
russia=RU\n\
russianfederation=RU\n\
rwanda=RW\n\
saintbarthelemy=BL\n\
sainthelena=SH\n\
sainthelenaascensionandtristandacunha=SH\n\
saintkittsandnevis=KN\n\
saintlucia=LC\n\
saintmartin=MF\n\
saintmartinfrenchpart=MF\n\
saintpierreandmiquelon=PM\n\
saintpierreetmiquelon=PM\n\
saintvincentandthegrenadines=VC\n\
saipan=MP\n\
samoa=WS\n\
sanmarino=SM\n\
saotomeandprincipe=ST\n\
saudiarabia=SA\n\
schweiz=CH\n\
scotland=GB\n\
senegal=SN\n\
serbia=RS\n\
seychelles=SC\n\
shqiperia=AL\n\
sierraleone=SL\n\
singapore=SG\n\
singapura=SG\n\
sintmaarten=SX\n\
sintmaartendutchpart=SX\n\
slovakia=SK\n\
slovakrepublic=SK\n\
slovenia=SI\n\
slovenija=SI\n\
slovensko=SK\n\
solomonislands=SB\n\
somalia=SO\n\
southafrica=ZA\n\
southgeorgiaandthesouthsandwichislands=GS\n\
southkorea=KR\n\
southsudan=SS\n\
spain=ES\n\
spanien=ES\n\
srbija=RS\n\
srilanka=LK\n\
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
sudan=SD\n\
suidafrika=ZA\n\
suisse=CH\n\
suomi=FI\n\
suriname=SR\n\
svalbard=SJ\n\
svalbardandjanmayen=SJ\n\
sverige=SE\n\
svizra=CH\n\
svizzera=CH\n\
swaziland=SZ\n\
sweden=SE\n\
swissconfederation=CH\n\
switzerland=CH\n\
syria=SY\n\
syrianarabrepublic=SY\n\
tahiti=PF\n\
taiwan=TW\n\
taiwanprovinceofchina=TW\n\
tajikistan=TJ\n\
tanzania=TZ\n\
tanzaniaunitedrepublicof=TZ\n\
tchad=TD\n\
thailand=TH\n\
thebahamas=BS\n\
theczechrepublic=CZ\n\
theformeryugoslavrepublicofmacedonia=MK\n\
thegambia=GM\n\
thenetherlands=NL\n\
thephilippines=PH\n\
theunitedkingdom=GB\n\
theunitedstates=US\n\
timorleste=TL\n\
togo=TG\n\
tokelau=TK\n\
tonga=TO\n\
trinidadandtobago=TT\n\
tunisia=TN\n\
tunisie=TN\n\
turkey=TR\n\
turkiye=TR\n\
turkmenistan=TM\n\
turksandcaicosislands=TC\n\
tuvalu=TV\n\
uae=AE\n\
uganda=UG\n\
uk=GB\n\
ukraine=UA\n\
unitedarabemirates=AE\n\
unitedkingdom=GB\n\
unitedkingdomofgreatbritainandnorthernireland=GB\n\
unitedmexicanstates=MX\n\
unitedrepublicoftanzania=TZ\n\
unitedstates=US\n\
unitedstatesminoroutlyingislands=UM\n\
unitedstatesofamerica=US\n\
unitedstatesvirginislands=VI\n\
uruguay=UY\n\
us=US\n\
usvi=VI\n\
usvirginislands=VI\n\
uzbekistan=UZ\n\
vanuatu=VU\n\
vatican=VA\n\
vaticancity=VA\n\
venezuela=VE\n\
venezuelabolivarianrepublicof=VE\n\
vereinigteskonigreich=GB\n\
vereinigtestaaten=US\n\
vietnam=VN\n\
virginislandsbritish=VG\n\
virginislandsus=VI\n\
việtnam=VN\n\
wales=GB\n\
wallisandfutuna=WF\n\
westernsahara=EH\n\
westernsamoa=WS\n\
yemen=YE\n\
zambia=ZM\n\
zimbabwe=ZW\n\
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
