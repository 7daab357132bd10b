//! Generated from schemas/codes/units.csv by `UPDATE=1 cargo test --test tables`; do not edit.
//!
//! UN/ECE Recommendation 20, revisions 11 to 17; retired codes are marked.

use crate::Decimal;

/// The sorted codes by column: all first characters, all second, all third.
#[rustfmt::skip]
pub(crate) static CODES: &str = "\
000111111111111111111111112222222222222222222222222222223333333333333334444444444444444444444444\
455555555555555555566666667777777888888999999999AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBB\
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\
BBBBBBBBBBBBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC\
CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD\
DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDEEEEE\
EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEF\
FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF\
FFFFFFFFFFFFFFFFFFFFFFFGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG\
GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH\
HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHII\
IIIIIIIIIIIIIIJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ\
JJJJJJJJJJJJJJKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK\
KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL\
LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLMMMMMMMMMMMMM\
MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM\
MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN\
NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNOOOOOOOOOOOOOOPPPPPPPPPPPPPP\
PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP\
PPPPPPPPPPPPPPPPPPPQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQRRRRRRRRRRRRRRRRRRRSSSSSSSSSSSS\
SSSSSSSSSSSSSSSSSSSSSSSSSSSSTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTUUUUUUUUUUVVVVVVWWWWWWWWWW\
WWWWWWWXYYYYYZZZZZZZZZZZ568013456789ABCDEFGHIJKLMX0123456789ABCGHIJKLMNPQRUVWXYZ012345678BCEGHI0\
1345678ABCEGHKLMNOPQRTUWX346789ABCEFGHIJKPQ01234691234678014579012345678111111111112222222222233\
333333333444444444455555555555666666666667777777777888888888889999999999ABCCDEHIJKLMMMNPPQRRSSST\
TVWWYZ011111111111222222222223333333333344444444444555555555556666666666677777777777888888888889\
9999999999ABDEFGHHIJKLLLOPPQRTTUUWXZ011111111111222222222223333333333344444444444555555555556666\
6666666777777777778888888888899999999999ACDEEGGHJKKLLLMMMNNOOQRSTTTTUUVWWYZ001111111111122222222\
22233333333334444444444555555555556666666666677777777777888888888899999999999AAABBBCDEEGIJLMMMMM\
NPPPQRRRRRSTTUWXYZZ00001111111112222222233333333333444444444445555555555566666666667777777777888\
88888889999999999ABCPQV0000000011111111111222222222233333333334444444444555555555566666666667777\
777777888888888899999999999AABBCDEFGHILMNOPRSTT0000001111111111222222222233333333333444444444455\
5555555566666666667777777777788888888889999999999BBCDDEFFGHIIIIJKLLLLMNOPQRRRRTVWWYZ000000011111\
111112222222222233333333334444444444555555555566666666667777777777888888888999999999AAABBCDDEEFG\
HIIJKKLLMMMMNOPPSTTUWYACEFILMNNNPSTUUV1111111112222222222233333333344444444445555555555666666666\
677777777788888889999999999BEGKMNOOPRW1111111111122222222223333333333344444444455555555566666666\
66677777777788888888889999999999AABBCDDEFGGGHHIIIJJLLLMMMMMNNNNOPPPPRSSSTTTUVVVWWWWWWWX111111111\
12222222222333333333344444444445555555555666666666677777777778888888888999999999AABBCDEEFHIJKMNO\
PPRSTTUUUXY0111111111112222222223333333333444444444445555555555666666666677777777777888888888899\
999999999AAAAAABBBCCDFGHIIIIIKKKKLLMMMNNOPQQQQQQRRRSTTTTTTVVW11111111111222222222223333333333344\
4444444455555555556666666666777777777788888888889999999999AABBCCDEEFGHIIIJLMMMNPPPQRRTTTUVXYADDD\
DHNNPPTZZZ01111111111122222222222333333333334444444444455555555555666666666667777777777788888888\
88899999999999AABDEFFGGIKLLMNOQRSTTTTTUVWYZ1111111111222222222233333333333444AABDHKRTTTTT149ADGH\
KLMNOOPPPSTU345678AACCDEEEGHIKLMMNOPQQRSSTTTTTTTVWXY01345678AAACDEFIIIJKKLMNNPPPQQRRSSSSTTUVWY12\
ABCDEFHMAILPQS24ABCEEEGHHIMRSTW1DDLRT112345689PZ                                                \
\x20                                                                                               \
\x200123456789 0123456789 0123456789 012345789 0123456789 0123456789 013456789 0123456789 013456789\
\x20 RT        HPN Z  E MUMT  G    0123456789 0123456789 0123456789 0123456789 0123456789 012345678\
9 0123456789 0123456789 0123456789R   T  PL   DL  ML  UAI     0123456789 0123456789 0123456789 0\
123456789 0123456789 0123456789 0123456789 0123456789 0123456789 TLLN M   G FTKQTPT U    GMN R A\
I  34 0123456789 012345678901234567890123456789 0123456789 0123456789 0123456789 012356789 01234\
56789ADY MW   C   TAKOQT CRT  AILM  N T  NP1789012456789 0123578 0123456789 0123456789 012345678\
90123456789012345678901234567890123456789      12345678 0123456789012345678901234567890123456789\
0123456789012345678901234567890123456789 0123456789HR M      T  UT   KQ1456890123456789 01345678\
9 0123456789012345678901234567890123456789 012345678901234567890123456789 Q  W  IR ACIP   DIL   \
\x20 MNOT   H  3456789 012345689 012345678901234567890123456789012345678901234567890123456789012345\
789012345689 DRAX  W A M  U  M T OQT   A  ZRE        HKQ D  G 023456789 012345678901234568901234\
567890123456789012345678901234568912345790123456789     T US L 0123456789 012345678 012345678901\
2356789 01234589 012345678901345678901234567890123456789 T AC WL  MSYZ CP O KXAHKQTIMST AHOP  DH\
\x20MNRART HNOSTY 0123456789 0134567890123456789012345678901234567890123456789012345678901234567890\
12345689 CRT   F         A  NRBMX    01234567890123456790123456789 0123456789 012356789012345678\
9 01234567890123456789 0123456789 HLMRWEFR U  MZKLNOU DMWDTKQTDJNA DHMSWDMWK KQRSZ AH 0123456789\
\x200123456789 0123456789012345678901234567890123456789012345678901234567890123456789 R B L  W    L\
U  3IP LRT  L TU     EGKMM Z M  AI  0123456789 0123456789 0123456789 0123456789 0123456789 01234\
56789 0123456789 0123456789 0123456789 L    L L   A       DILN     01234567890123456789 01234567\
89012 N      DILR            M MS          NOR  CT TE  3I    R  T CIKLNW   R         HN     CP  \
M S E IR D L DHT S                T       D BE  R   DT  KQ D  1         ";

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
