//! Generated from schemas/codes/units.csv by `UPDATE=1 cargo test --test tables`; do not edit.
//!
//! UN/ECE Recommendation 20, revisions 11 to 17; retired codes are marked.

use crate::Decimal;
use crate::codes::Table;

/// The codes, sorted, three characters each.
#[rustfmt::skip]
pub(crate) static CODES: &str = "\
05 06 08 10 11 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 1G 1H 1I 1J 1K 1L 1M 1X 20 21 22 23 24 25 \
26 27 28 29 2A 2B 2C 2G 2H 2I 2J 2K 2L 2M 2N 2P 2Q 2R 2U 2V 2W 2X 2Y 2Z 30 31 32 33 34 35 36 37 \
38 3B 3C 3E 3G 3H 3I 40 41 43 44 45 46 47 48 4A 4B 4C 4E 4G 4H 4K 4L 4M 4N 4O 4P 4Q 4R 4T 4U 4W \
4X 53 54 56 57 58 59 5A 5B 5C 5E 5F 5G 5H 5I 5J 5K 5P 5Q 60 61 62 63 64 66 69 71 72 73 74 76 77 \
78 80 81 84 85 87 89 90 91 92 93 94 95 96 97 98 A1 A10A11A12A13A14A15A16A17A18A19A2 A20A21A22A23\
A24A25A26A27A28A29A3 A30A31A32A33A34A35A36A37A38A39A4 A40A41A42A43A44A45A47A48A49A5 A50A51A52A53\
A54A55A56A57A58A59A6 A60A61A62A63A64A65A66A67A68A69A7 A70A71A73A74A75A76A77A78A79A8 A80A81A82A83\
A84A85A86A87A88A89A9 A90A91A93A94A95A96A97A98A99AA AB ACRACTAD AE AH AI AJ AK AL AM AMHAMPANNAP \
APZAQ AR AREAS ASMASUATMATTAV AW AWGAY AZ B0 B1 B10B11B12B13B14B15B16B17B18B19B2 B20B21B22B23B24\
B25B26B27B28B29B3 B30B31B32B33B34B35B36B37B38B39B4 B40B41B42B43B44B45B46B47B48B49B5 B50B51B52B53\
B54B55B56B57B58B59B6 B60B61B62B63B64B65B66B67B68B69B7 B70B71B72B73B74B75B76B77B78B79B8 B80B81B82\
B83B84B85B86B87B88B89B9 B90B91B92B93B94B95B96B97B98B99BARBB BD BE BFTBG BH BHPBILBJ BK BL BLDBLL\
BO BP BPMBQLBR BT BTUBUABUIBW BX BZ C0 C1 C10C11C12C13C14C15C16C17C18C19C2 C20C21C22C23C24C25C26\
C27C28C29C3 C30C31C32C33C34C35C36C37C38C39C4 C40C41C42C43C44C45C46C47C48C49C5 C50C51C52C53C54C55\
C56C57C58C59C6 C60C61C62C63C64C65C66C67C68C69C7 C70C71C72C73C74C75C76C77C78C79C8 C80C81C82C83C84\
C85C86C87C88C89C9 C90C91C92C93C94C95C96C97C98C99CA CCTCDLCELCENCG CGMCH CJ CK CKGCL CLFCLTCMKCMQ\
CMTCNPCNTCO COUCQ CR CS CT CTGCTMCTNCU CURCV CWACWICY CZ D03D04D1 D10D11D12D13D14D15D16D17D18D19\
D2 D20D21D22D23D24D25D26D27D28D29D30D31D32D33D34D35D36D37D38D39D40D41D42D43D44D45D46D47D48D49D5 \
D50D51D52D53D54D55D56D57D58D59D6 D60D61D62D63D64D65D66D67D68D69D7 D70D71D72D73D74D75D76D77D78D79\
D8 D80D81D82D83D85D86D87D88D89D9 D90D91D92D93D94D95D96D97D98D99DAADADDAYDB DBMDBWDC DD DE DECDG \
DI DJ DLTDMADMKDMODMQDMTDN DPCDPRDPTDQ DR DRADRIDRLDRMDS DT DTNDU DWTDX DY DZNDZPE01E07E08E09E10\
E11E12E14E15E16E17E18E19E2 E20E21E22E23E25E27E28E3 E30E31E32E33E34E35E36E37E38E39E4 E40E41E42E43\
E44E45E46E47E48E49E5 E50E51E52E53E54E55E56E57E58E59E60E61E62E63E64E65E66E67E68E69E70E71E72E73E74\
E75E76E77E78E79E80E81E82E83E84E85E86E87E88E89E90E91E92E93E94E95E96E97E98E99EA EB EC EP EQ EV F01\
F02F03F04F05F06F07F08F1 F10F11F12F13F14F15F16F17F18F19F20F21F22F23F24F25F26F27F28F29F30F31F32F33\
F34F35F36F37F38F39F40F41F42F43F44F45F46F47F48F49F50F51F52F53F54F55F56F57F58F59F60F61F62F63F64F65\
F66F67F68F69F70F71F72F73F74F75F76F77F78F79F80F81F82F83F84F85F86F87F88F89F9 F90F91F92F93F94F95F96\
F97F98F99FAHFARFB FBMFC FD FE FF FG FH FITFL FM FNUFOTFP FR FS FTKFTQG01G04G05G06G08G09G10G11G12\
G13G14G15G16G17G18G19G2 G20G21G23G24G25G26G27G28G29G3 G30G31G32G33G34G35G36G37G38G39G40G41G42G43\
G44G45G46G47G48G49G50G51G52G53G54G55G56G57G58G59G60G61G62G63G64G65G66G67G68G69G7 G70G71G72G73G74\
G75G76G77G78G79G80G81G82G83G84G85G86G87G88G89G90G91G92G93G94G95G96G97G98G99GB GBQGC GD GDWGE GF \
GFIGGRGH GIAGICGIIGIPGJ GK GL GLDGLIGLLGM GN GO GP GQ GRMGRNGROGRTGT GV GW GWHGY GZ H03H04H05H06\
H07H08H09H1 H10H11H12H13H14H15H16H18H19H2 H20H21H22H23H24H25H26H27H28H29H30H31H32H33H34H35H36H37\
H38H39H40H41H42H43H44H45H46H47H48H49H50H51H52H53H54H55H56H57H58H59H60H61H62H63H64H65H66H67H68H69\
H70H71H72H73H74H75H76H77H78H79H80H81H82H83H84H85H87H88H89H90H91H92H93H94H95H96H98H99HA HADHARHBA\
HBXHC HD HDWHE HEAHF HGMHH HI HIUHJ HK HKMHL HLTHM HMOHMQHMTHN HO HP HPAHS HT HTZHURHWEHY IA IC \
IE IF II IL IM INHINKINQIP ISDIT IU IUGIV J10J12J13J14J15J16J17J18J19J2 J20J21J22J23J24J25J26J27\
J28J29J30J31J32J33J34J35J36J38J39J40J41J42J43J44J45J46J47J48J49J50J51J52J53J54J55J56J57J58J59J60\
J61J62J63J64J65J66J67J68J69J70J71J72J73J74J75J76J78J79J81J82J83J84J85J87J89J90J91J92J93J94J95J96\
J97J98J99JB JE JG JK JM JNTJO JOUJPSJR JWLK1 K10K11K12K13K14K15K16K17K18K19K2 K20K21K22K23K24K25\
K26K27K28K3 K30K31K32K33K34K35K36K37K38K39K40K41K42K43K45K46K47K48K49K5 K50K51K52K53K54K55K58K59\
K6 K60K61K62K63K64K65K66K67K68K69K70K71K73K74K75K76K77K78K79K80K81K82K83K84K85K86K87K88K89K90K91\
K92K93K94K95K96K97K98K99KA KATKB KBAKCCKD KDWKELKF KG KGMKGSKHYKHZKI KICKIPKJ KJOKL KLKKLXKMAKMH\
KMKKMQKMTKNIKNMKNSKNTKO KPAKPHKPOKPPKR KS KSDKSHKT KTMKTNKURKVAKVRKVTKW KWHKWNKWOKWSKWTKWYKX L10\
L11L12L13L14L15L16L17L18L19L2 L20L21L23L24L25L26L27L28L29L30L31L32L33L34L35L36L37L38L39L40L41L42\
L43L44L45L46L47L48L49L50L51L52L53L54L55L56L57L58L59L60L61L62L63L64L65L66L67L68L69L70L71L72L73L74\
L75L76L77L78L79L80L81L82L83L84L85L86L87L88L89L90L91L92L93L94L95L96L98L99LA LACLBRLBTLC LD LE LEF\
LF LH LI LJ LK LM LN LO LP LPALR LS LTNLTRLUBLUMLUXLX LY M0 M1 M10M11M12M13M14M15M16M17M18M19M20\
M21M22M23M24M25M26M27M29M30M31M32M33M34M35M36M37M38M39M4 M40M41M42M43M44M45M46M47M48M49M5 M50M51\
M52M53M55M56M57M58M59M60M61M62M63M64M65M66M67M68M69M7 M70M71M72M73M74M75M76M77M78M79M80M81M82M83\
M84M85M86M87M88M89M9 M90M91M92M93M94M95M96M97M98M99MA MAHMALMAMMARMAWMBEMBFMBRMC MCUMD MF MGMMHZ\
MIKMILMINMIOMIUMK MKDMKMMKWMLDMLTMMKMMQMMTMNDMNJMONMPAMQ MQDMQHMQMMQSMQWMRDMRMMRWMSKMT MTKMTQMTR\
MTSMTZMV MVAMWHN1 N10N11N12N13N14N15N16N17N18N19N2 N20N21N22N23N24N25N26N27N28N29N3 N30N31N32N33\
N34N35N36N37N38N39N40N41N42N43N44N45N46N47N48N49N50N51N52N53N54N55N56N57N58N59N60N61N62N63N64N65\
N66N67N68N69N70N71N72N73N74N75N76N77N78N79N80N81N82N83N84N85N86N87N88N89N90N91N92N93N94N95N96N97\
N98N99NA NARNB NBBNC NCLND NE NEWNF NG NH NI NILNIUNJ NL NM3NMINMPNN NPLNPRNPTNQ NR NRLNT NTTNTU\
NU NV NX NY OA ODEODGODKODMOHMON ONZOP OPMOT OZ OZAOZIP0 P1 P10P11P12P13P14P15P16P17P18P19P2 P20\
P21P22P23P24P25P26P27P28P29P3 P30P31P32P33P34P35P36P37P38P39P4 P40P41P42P43P44P45P46P47P48P49P5 \
P50P51P52P53P54P55P56P57P58P59P6 P60P61P62P63P64P65P66P67P68P69P7 P70P71P72P73P74P75P76P77P78P79\
P8 P80P81P82P83P84P85P86P87P88P89P9 P90P91P92P93P94P95P96P97P98P99PA PALPB PD PE PF PFLPG PGLPI \
PK PL PLAPM PN PO PQ PR PS PT PTDPTIPTLPTNPU PV PW PY PZ Q10Q11Q12Q13Q14Q15Q16Q17Q18Q19Q20Q21Q22\
Q23Q24Q25Q26Q27Q28Q29Q3 Q30Q31Q32Q33Q34Q35Q36Q37Q38Q39Q40Q41Q42QA QANQB QD QH QK QR QT QTDQTIQTL\
QTRR1 R4 R9 RA RD RG RH RK RL RM RN RO ROMRP RPMRPSRS RT RU S3 S4 S5 S6 S7 S8 SA SANSCOSCRSD SE \
SECSETSG SHTSIESK SL SM3SMISN SO SP SQ SQRSR SS SSTST STCSTISTKSTLSTNSTWSV SW SX SYRT0 T1 T3 T4 \
T5 T6 T7 T8 TA TAHTANTC TD TE TF TI TICTIPTJ TK TKMTL TMSTN TNETP TPITPRTQ TQDTR TRLTS TSDTSHTST\
TT TTSTU TV TW TY U1 U2 UA UB UC UD UE UF UH UM VA VI VLTVP VQ VS W2 W4 WA WB WCDWE WEBWEEWG WH \
WHRWI WM WR WSDWTTWW X1 YDKYDQYL YRDYT Z1 Z11Z2 Z3 Z4 Z5 Z6 Z8 Z9 ZP ZZ ";

/// The names of those that goods are measured in, one a line.
#[rustfmt::skip]
pub(crate) static NAMES: &str = "\
group\n\
outfit\n\
ration\n\
stick, military\n\
twenty foot container\n\
forty foot container\n\
theoretical pound\n\
actual ton\n\
theoretical ton\n\
megagram\n\
megajoule\n\
manmonth\n\
super bulk bag\n\
fivehundred kg bulk bag\n\
bobbin\n\
cap\n\
twenty pack\n\
microlitre\n\
micrometre (micron)\n\
theoretical kilogram\n\
theoretical tonne\n\
net kilogram\n\
batch\n\
standard cubic foot\n\
milli-inch\n\
15 °C calorie\n\
angstrom\n\
attojoule\n\
decalitre\n\
decametre\n\
electronvolt\n\
exajoule\n\
femtojoule\n\
femtometre\n\
gigaelectronvolt\n\
ball\n\
bulk pack\n\
acre\n\
fathom\n\
ampoule\n\
year\n\
troy ounce or apothecary ounce\n\
suppository\n\
are\n\
assortment\n\
capsule\n\
powder filled vial\n\
assembly\n\
kiloelectronvolt\n\
barrel, imperial\n\
billet\n\
kilosecond\n\
bun\n\
megaelectronvolt\n\
microsecond\n\
base box\n\
board\n\
bundle\n\
board foot\n\
bag\n\
brush\n\
billion (EUR)\n\
bucket\n\
basket\n\
bale\n\
dry barrel (US)\n\
barrel (US)\n\
bottle\n\
hundred board foot\n\
bar [unit of packaging]\n\
bolt\n\
British thermal unit (international table)\n\
bushel (US)\n\
bushel (UK)\n\
box\n\
millijoule\n\
millisecond\n\
nanometre\n\
nanosecond\n\
picometre\n\
one\n\
petajoule\n\
can\n\
hundred\n\
card\n\
centigram\n\
cone\n\
coil\n\
hundred leave\n\
centilitre\n\
square centimetre\n\
cubic centimetre\n\
centimetre\n\
hundred pack\n\
cental (UK)\n\
carboy\n\
cartridge\n\
crate\n\
case\n\
carton\n\
content gram\n\
metric carat\n\
content ton (metric)\n\
cup\n\
cover\n\
hundred pound (cwt) / hundred weight (US)\n\
hundred weight (UK)\n\
cylinder\n\
terajoule\n\
terawatt hour\n\
calorie (thermochemical)\n\
thousand litre\n\
tropical year\n\
book\n\
block\n\
round\n\
cassette\n\
sandwich\n\
calorie (international table)\n\
cubic metre (net)\n\
band\n\
pound gross\n\
pallet/unit load\n\
mass pound\n\
sleeve\n\
decare\n\
ten day\n\
day\n\
dry pound\n\
disk (disc)\n\
decade\n\
decigram\n\
dispenser\n\
decagram\n\
decilitre\n\
cubic decametre\n\
square decimetre\n\
standard kilolitre\n\
cubic decimetre\n\
decimetre\n\
dozen piece\n\
dozen pair\n\
displacement tonnage\n\
drum\n\
dram (US)\n\
dram (UK)\n\
dozen roll\n\
drachm (UK)\n\
display\n\
dry ton\n\
decitonne\n\
pennyweight\n\
directory book\n\
dozen\n\
dozen pack\n\
gigacalorie\n\
kilocalorie (international table)\n\
ping\n\
TEU\n\
tyre\n\
dose\n\
air dry ton\n\
strand\n\
gross kilogram\n\
working day\n\
metric long ton\n\
run foot\n\
test\n\
each\n\
eleven pack\n\
equivalent gallon\n\
envelope\n\
rod [unit of distance]\n\
fibre metre\n\
thousand cubic foot\n\
hundred cubic metre\n\
transdermal patch\n\
flake ton\n\
million cubic foot\n\
foot\n\
square foot\n\
cubic foot\n\
cup [unit of volume]\n\
peck\n\
tablespoon (US)\n\
teaspoon (US)\n\
stere\n\
gross barrel\n\
gram, dry weight\n\
great gross\n\
half gallon (US)\n\
gill (US)\n\
gram, including container\n\
gill (UK)\n\
gram, including inner packaging\n\
dry gallon (US)\n\
gallon (UK)\n\
gallon (US)\n\
gross gallon\n\
gram\n\
grain\n\
gross\n\
gross ton\n\
gigajoule\n\
gigawatt hour\n\
square decametre\n\
square hectometre\n\
cubic hectometre\n\
half litre\n\
cubic kilometre\n\
square micrometre (square micron)\n\
picosecond\n\
piece\n\
hank\n\
hectare\n\
hundred boxes\n\
hundred count\n\
half dozen\n\
hundred kilogram, dry weight\n\
hundredth of a carat\n\
head\n\
hundred foot\n\
hectogram\n\
hundred cubic foot\n\
hundred sheet\n\
hundred kilogram\n\
hundred kilogram, net mass\n\
hundred foot (linear)\n\
hectolitre\n\
million cubic metre\n\
hectometre\n\
hectolitre of pure alcohol\n\
hundred square foot\n\
hour\n\
hundred yard\n\
person\n\
inch\n\
square inch\n\
cubic inch\n\
British thermal unit (mean)\n\
barrel (UK petroleum)\n\
calorie (mean)\n\
jug\n\
joint\n\
joule\n\
hundred metre\n\
jar\n\
number of jewels\n\
kilocalorie (mean)\n\
kilocalorie (thermochemical)\n\
kilolitre\n\
cake\n\
kilogram decimal\n\
kilogram drained net weight\n\
kilopacket\n\
kilogram\n\
kilogram, including container\n\
kilogram, including inner packaging\n\
kilojoule\n\
kilogram of methylamine\n\
square kilometre\n\
kilometre\n\
kilogram of nitrogen\n\
kilogram named substance\n\
kilogram of potassium hydroxide (caustic potash)\n\
kilogram of potassium oxide\n\
kilogram of phosphorus pentoxide (phosphoric anhydride)\n\
kilogram of substance 90 % dry\n\
kilogram of sodium hydroxide (caustic soda)\n\
kit\n\
kilometre\n\
kilotonne\n\
kilogram of uranium\n\
kilowatt hour\n\
peck (UK)\n\
common year\n\
sidereal year\n\
pound\n\
troy pound (US)\n\
linear centimetre\n\
leaf\n\
linear foot\n\
linear inch\n\
link\n\
linear metre\n\
length\n\
lot [unit of procurement]\n\
litre of pure alcohol\n\
layer\n\
ton (UK) or long ton (US)\n\
litre\n\
metric ton, lubricating oil\n\
linear yard\n\
magnetic tape\n\
30-day month\n\
square mile (based on U.S. survey foot)\n\
chain (based on U.S. survey foot)\n\
furlong\n\
foot (U.S. survey)\n\
mile (based on U.S. survey foot)\n\
acre-foot (based on U.S. survey foot)\n\
cord (128 ft3)\n\
cubic mile (UK statute)\n\
micro-inch\n\
ton, register\n\
pfund\n\
megalitre\n\
megametre\n\
thousand board foot\n\
microgram\n\
air dry metric ton\n\
milligram\n\
square mile (statute mile)\n\
thousand\n\
minute [unit of time]\n\
million\n\
milliard\n\
millilitre\n\
square millimetre\n\
cubic millimetre\n\
millimetre\n\
kilogram, dry weight\n\
month\n\
thousand metre\n\
square metre\n\
cubic metre\n\
metre\n\
megawatt hour (1000 kW.h)\n\
British thermal unit (39 ºF)\n\
British thermal unit (59 ºF)\n\
British thermal unit (60 ºF)\n\
calorie (20 ºC)\n\
quad (1015 BtuIT)\n\
therm (EC)\n\
therm (U.S.)\n\
number of articles\n\
number of bobbins\n\
number of cells\n\
net barrel\n\
net litre\n\
net gallon (us)\n\
net imperial gallon\n\
load\n\
Normalised cubic metre\n\
nautical mile\n\
number of packs\n\
number of parcels\n\
number of pairs\n\
number of parts\n\
number of rolls\n\
net ton\n\
vehicle\n\
panel\n\
ounce (avoirdupois)\n\
two pack\n\
ounce av\n\
fluid ounce (US)\n\
fluid ounce (UK)\n\
three pack\n\
four pack\n\
five pack\n\
six pack\n\
seven pack\n\
eight pack\n\
nine pack\n\
packet\n\
pair inch\n\
pad\n\
pallet (lift)\n\
proof litre\n\
plate\n\
proof gallon\n\
pack\n\
pail\n\
pound net\n\
pair\n\
pint (US)\n\
dry pint (US)\n\
pint (UK)\n\
liquid pint (US)\n\
portion\n\
tray / tray pack\n\
half pint (US)\n\
meal\n\
femtolitre\n\
picolitre\n\
nanolitre\n\
quarter (of a year)\n\
quarter dozen\n\
quarter kilogram\n\
quire\n\
quart (US)\n\
dry quart (US)\n\
quart (UK)\n\
liquid quart (US)\n\
quarter (UK)\n\
calorie\n\
thousand cubic metre\n\
rack\n\
rod\n\
ring\n\
roll metric measure\n\
reel\n\
ream\n\
roll\n\
sixty fourths of an inch\n\
sack\n\
half year (6 months)\n\
score\n\
scruple\n\
section\n\
second [unit of time]\n\
set\n\
segment\n\
split tank truck\n\
Standard cubic metre\n\
mile (statute mile)\n\
spool\n\
square\n\
square, roofing\n\
strip\n\
sheet metric measure\n\
sheet\n\
stick\n\
stone (UK)\n\
stick, cigarette\n\
standard litre\n\
ton (US) or short ton (UK/US)\n\
straw\n\
skid\n\
skein\n\
shipment\n\
syringe\n\
thousand piece\n\
thousand bag\n\
thousand casing\n\
thousand gallon (US)\n\
thousand linear inch\n\
tenth cubic foot\n\
therm\n\
ten square yard\n\
thousand square inch\n\
metric ton, including container\n\
metric ton, including inner packaging\n\
thousand square centimetre\n\
thousand foot (linear)\n\
tin\n\
tonne (metric ton)\n\
ten pack\n\
ten pair\n\
thousand foot\n\
ten square foot\n\
trillion (EUR)\n\
thousand square foot\n\
tonne of substance 90 % dry\n\
ten set\n\
thousand linear metre\n\
ten thousand sticks\n\
tube\n\
thousand kilogram\n\
thousand sheet\n\
tank, cylindrical\n\
tablet\n\
ten thousand yard\n\
vial\n\
wet kilo\n\
wet pound\n\
cord\n\
wet ton\n\
week\n\
wine gallon\n\
wheel\n\
watt hour\n\
Gunter's chain\n\
square yard\n\
cubic yard\n\
hundred linear yard\n\
yard\n\
ten yard\n\
chest\n\
cask\n\
hogshead\n\
page";

/// The codes; their names are found by counting kinds.
pub(crate) static TABLE: Table = Table { width: 3, keys: CODES, labels: NAMES };

/// What each measures: mass, length, area, volume, count, energy, time, or a dot; capitals and colons are retired.
#[rustfmt::skip]
pub(crate) static KINDS: &str = "\
:::ccc.c::::::::::::.:::::cc..m.Mm.:..............m::...:::...:..et::::..CC::::CC.Cvl...........\
.MM..m..c:.:::V.:::..::::::::.:l:..:...:.:::::::E.l.e............:....................vl....:::e\
...::..::::::::e..el....:::.::::.e..............cca.....:l.C..t:m.CAc...:CC.c.:...........:.....\
....e.......::::v:.........C.:t.......C.....:......e...................:........t..aCCvCC.cCCCvv\
Cv..CCevv:C:.:.....e....:......t..............:.....l.t..:..l.......:..c.....e.........:........\
..............:.C...ccm:C:.CcvavlcmC.CCCCmmmC.CmmC:.......:..............:.e.e..E.:::V.t........\
..............cCcC:..CE::..::..::.........:V.C...MCMCattm..C.:tmCmvvavvl.ccm:CmmcVCmm:m:Ccc.....\
E.e....a:..cc.cm:c.........m.........tM..lc..............................................c.:CvC.\
.......:.......................................l........................................:.......\
.....:lv::vC..mV.l...av..................vvvvv............................................:.....\
...........................:Vm...cVvmvm.:.vvv.V...mmc:Me:e::.......:......aavVv.........a.......\
................................t.......:.......c...........c.A.ccCmMcLmvC.:MmLv..vl:::vA:.t.L.:\
c::::lav:.:...............................e.................v.................e.........:....:..\
...:.C...CelCc................::.......................:.e.e....v...............................\
........c....Mm.C:m....mm.e...m.a.lm.m...mmm.:mmcLmm....e.......................................\
v.................::................................tt....mmL.:cl.L:clcc.vc.mvm..:lC............\
..............t............al.lll.............vvvlv...............m..............:.vl...v.m.m:m.\
actc.:...cvavlm.t.L.........:avl..:.e...........:...............................................\
eeeeeee............................c:C:cVV..V:V..:cvlc:CCc::Cm:..C.:c......mC..Mvv:.............\
.........C..........C..........c..........C..........C..........C..........C..........C.Cc:CvCv.\
CC.:M..c.VvvvcCV:::....................c..vvv.........t.C:McVvvvv.EvCCC.CCc:C....:.:..L:::Ctcm:C\
tcc:.C:vl:C:aacC:CcmcvmcCccc.:cCCV:LV..:E:AammA:.L.Cmc.cL.AcAM:cLcCMCC.c:..:::L:.C..::m:.mvm.tvC\
e:.:..:lavLlL:.CCV:::.c.";

/// Place of each unit of mass, and the kilograms that one of it is.
#[rustfmt::skip]
pub(crate) static KILOGRAMS: [(u16, Decimal); 62] = [
    (50, Decimal::of(1000, 0)), // 2U
    (97, Decimal::of(1, 0)), // 53
    (98, Decimal::of(1000, 0)), // 54
    (101, Decimal::of(1, 0)), // 58
    (256, Decimal::of(311034768, 10)), // APZ
    (502, Decimal::of(1, 5)), // CGM
    (514, Decimal::of(45359237, 6)), // CNT
    (521, Decimal::of(1, 3)), // CTG
    (522, Decimal::of(2, 4)), // CTM
    (527, Decimal::of(45359237, 6)), // CWA
    (528, Decimal::of(5080234544, 8)), // CWI
    (625, Decimal::of(45359237, 8)), // D96
    (627, Decimal::of(45359237, 8)), // D98
    (639, Decimal::of(1, 4)), // DG
    (641, Decimal::of(1, 2)), // DJ
    (654, Decimal::of(17718451953125, 16)), // DRA
    (655, Decimal::of(17718451953125, 16)), // DRI
    (660, Decimal::of(100, 0)), // DTN
    (662, Decimal::of(155517384, 11)), // DWT
    (699, Decimal::of(1, 0)), // E4
    (710, Decimal::of(10160469088, 7)), // E5
    (989, Decimal::of(1, 3)), // GDW
    (996, Decimal::of(1, 3)), // GIC
    (998, Decimal::of(1, 3)), // GIP
    (1010, Decimal::of(1, 3)), // GRM
    (1011, Decimal::of(6479891, 11)), // GRN
    (1014, Decimal::of(10160469088, 7)), // GT
    (1123, Decimal::of(100, 0)), // HDW
    (1124, Decimal::of(2, 6)), // HE
    (1127, Decimal::of(1, 1)), // HGM
    (1132, Decimal::of(100, 0)), // HK
    (1133, Decimal::of(100, 0)), // HKM
    (1357, Decimal::of(1, 0)), // KD
    (1358, Decimal::of(1, 0)), // KDW
    (1362, Decimal::of(1, 0)), // KGM
    (1367, Decimal::of(1, 0)), // KIC
    (1368, Decimal::of(1, 0)), // KIP
    (1381, Decimal::of(1, 0)), // KNS
    (1390, Decimal::of(1, 0)), // KSD
    (1394, Decimal::of(1000000, 0)), // KTN
    (1498, Decimal::of(45359237, 8)), // LBR
    (1499, Decimal::of(3732417216, 10)), // LBT
    (1516, Decimal::of(10160469088, 7)), // LTN
    (1518, Decimal::of(1000, 0)), // LUB
    (1602, Decimal::of(5, 1)), // M86
    (1626, Decimal::of(1, 9)), // MC
    (1628, Decimal::of(1000, 0)), // MD
    (1630, Decimal::of(1, 6)), // MGM
    (1646, Decimal::of(1, 0)), // MND
    (1803, Decimal::of(28349523125, 12)), // ONZ
    (1807, Decimal::of(28349523125, 12)), // OZ
    (1924, Decimal::of(45359237, 8)), // PN
    (1978, Decimal::of(25, 2)), // QK
    (2013, Decimal::of(12959782, 10)), // SCR
    (2035, Decimal::of(635029318, 8)), // STI
    (2038, Decimal::of(90718474, 5)), // STN
    (2060, Decimal::of(1000, 0)), // TIC
    (2061, Decimal::of(1000, 0)), // TIP
    (2068, Decimal::of(1000, 0)), // TNE
    (2077, Decimal::of(1000, 0)), // TSD
    (2083, Decimal::of(1000, 0)), // TV
    (2102, Decimal::of(1, 0)), // W2
];
