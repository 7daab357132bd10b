//! Generated from schemas/codes/packages.csv by `UPDATE=1 cargo test --test tables`; do not edit.
//!
//! UN/ECE Recommendation 21, the last two code lists; what the last lacks is marked retired.

use crate::codes::Table;

/// The codes, sorted.
#[rustfmt::skip]
pub(crate) static CODES: &str = "\
1A1B1D1F1G1W2C3A3H43444A4B4C4D4F4G4H5H5L5M6H6P7A7B8A8B8CAAABACADAEAFAGAHAIAJALAMAPATAVB4BABBBCBD\
BEBFBGBHBIBJBKBLBMBNBOBPBQBRBSBTBUBVBWBXBYBZCACBCCCDCECFCGCHCICJCKCLCMCNCOCPCQCRCSCTCUCVCWCXCYCZ\
DADBDCDGDHDIDJDKDLDMDNDPDRDSDTDUDVDWDXDYECEDEEEFEGEHEIENFBFCFDFEFIFLFOFPFRFTFWFXGBGIGLGRGUGYGZHA\
HBHCHGHNHRIAIBICIDIEIFIGIHIKILINIZJBJCJGJRJTJYKGKILELGLTLULVLZMAMBMCMEMRMSMTMWMXNANENFNGNSNTNUNV\
O1O2O3O4O5O6O7O8O9OAOBOCODOEOFOGOHOIOJOKOLOMONOPOQOROSOTOUOVOWOXOYOZP1P2P3P4PAPBPCPDPEPFPGPHPIPJ\
PKPLPNPOPPPRPTPUPVPXPYPZQAQBQCQDQFQGQHQJQKQLQMQNQPQQQRQSRDRGRJRKRLRORTRZSASBSCSDSESHSISKSLSMSOSP\
SSSTSUSVSWSXSYSZT1TBTCTDTETGTITKTLTNTOTRTSTTTUTVTWTYTZUCUNVAVGVIVKVLVNVOVPVQVRVSVYWAWBWCWDWFWGWH\
WJWKWLWMWNWPWQWRWSWTWUWVWWWXWYWZXAXBXCXDXFXGXHXJXKYAYBYCYDYFYGYHYJYKYLYMYNYPYQYRYSYTYVYWYXYYYZZA\
ZBZCZDZFZGZHZJZKZLZMZNZPZQZRZSZTZUZVZWZXZYZZ";

/// Their names, one a line.
#[rustfmt::skip]
pub(crate) static NAMES: &str = "\
drum, steel\n\
drum, aluminium\n\
drum, plywood\n\
container, flexible\n\
drum, fibre\n\
drum, wooden\n\
barrel, wooden\n\
jerrican, steel\n\
jerrican, plastic\n\
bag, super bulk\n\
bag, polybag\n\
box, steel\n\
box, aluminium\n\
box, natural wood\n\
box, plywood\n\
box, reconstituted wood\n\
box, fibreboard\n\
box, plastic\n\
bag, woven plastic\n\
bag, textile\n\
bag, paper\n\
composite packaging, plastic receptacle\n\
composite packaging, glass receptacle\n\
case, car\n\
case, wooden\n\
pallet, wooden\n\
crate, wooden\n\
bundle, wooden\n\
intermediate bulk container, rigid plastic\n\
receptacle, fibre\n\
receptacle, paper\n\
receptacle, wooden\n\
aerosol\n\
pallet, modular, collars 80cms * 60cms\n\
pallet, shrinkwrapped\n\
pallet, 100cms * 110cms\n\
clamshell\n\
cone\n\
ball\n\
ampoule, non-protected\n\
ampoule, protected\n\
atomizer\n\
capsule\n\
belt\n\
barrel\n\
bobbin\n\
bottlecrate / bottlerack\n\
board\n\
bundle\n\
balloon, non-protected\n\
bag\n\
bunch\n\
bin\n\
bucket\n\
basket\n\
bale, compressed\n\
basin\n\
bale, non-compressed\n\
bottle, non-protected, cylindrical\n\
balloon, protected\n\
bottle, protected cylindrical\n\
bar\n\
bottle, non-protected, bulbous\n\
bolt\n\
butt\n\
bottle, protected bulbous\n\
box, for liquids\n\
box\n\
board, in bundle/bunch/truss\n\
bars, in bundle/bunch/truss\n\
can, rectangular\n\
crate, beer\n\
churn\n\
can, with handle and spout\n\
creel\n\
coffer\n\
cage\n\
chest\n\
canister\n\
coffin\n\
cask\n\
coil\n\
card\n\
container, not otherwise specified as transport equipment\n\
carboy, non-protected\n\
carboy, protected\n\
cartridge\n\
crate\n\
case\n\
carton\n\
cup\n\
cover\n\
cage, roll\n\
can, cylindrical\n\
cylinder\n\
canvas\n\
crate, multiple layer, plastic\n\
crate, multiple layer, wooden\n\
crate, multiple layer, cardboard\n\
cage, Commonwealth Handling Equipment Pool  (CHEP)\n\
box, Commonwealth Handling Equipment Pool (CHEP), Eurobox\n\
drum, iron\n\
demijohn, non-protected\n\
crate, bulk, cardboard\n\
crate, bulk, plastic\n\
crate, bulk, wooden\n\
dispenser\n\
demijohn, protected\n\
drum\n\
tray, one layer no cover, plastic\n\
tray, one layer no cover, wooden\n\
tray, one layer no cover, polystyrene\n\
tray, one layer no cover, cardboard\n\
tray, two layers no cover, plastic tray\n\
tray, two layers no cover, wooden\n\
tray, two layers no cover, cardboard\n\
bag, plastic\n\
case, with pallet base\n\
case, with pallet base, wooden\n\
case, with pallet base, cardboard\n\
case, with pallet base, plastic\n\
case, with pallet base, metal\n\
case, isothermic\n\
envelope\n\
flexibag\n\
crate, fruit\n\
crate, framed\n\
flexitank\n\
firkin\n\
flask\n\
footlocker\n\
filmpack\n\
frame\n\
foodtainer\n\
cart, flatbed\n\
bag, flexible container\n\
bottle, gas\n\
girder\n\
container, gallon\n\
receptacle, glass\n\
tray, containing horizontally stacked flat items\n\
bag, gunny\n\
girders, in bundle/bunch/truss\n\
basket, with handle, plastic\n\
basket, with handle, wooden\n\
basket, with handle, cardboard\n\
hogshead\n\
hanger\n\
hamper\n\
package, display, wooden\n\
package, display, cardboard\n\
package, display, plastic\n\
package, display, metal\n\
package, show\n\
package, flow\n\
package, paper wrapped\n\
drum, plastic\n\
package, cardboard, with bottle grip-holes\n\
tray, rigid, lidded stackable (CEN TS 14482:2002)\n\
ingot\n\
ingots, in bundle/bunch/truss\n\
bag, jumbo\n\
jerrican, rectangular\n\
jug\n\
jar\n\
jutebag\n\
jerrican, cylindrical\n\
keg\n\
kit\n\
luggage\n\
log\n\
lot\n\
lug\n\
liftvan\n\
logs, in bundle/bunch/truss\n\
crate, metal\n\
bag, multiply\n\
crate, milk\n\
container, metal\n\
receptacle, metal\n\
sack, multi-wall\n\
mat\n\
receptacle, plastic wrapped\n\
matchbox\n\
not available\n\
unpacked or unpackaged\n\
unpacked or unpackaged, single unit\n\
unpacked or unpackaged, multiple units\n\
nest\n\
net\n\
net, tube, plastic\n\
net, tube, textile\n\
two sided cage on wheels with fixing strap\n\
trolley\n\
oneway pallet ISO 0 - 1/2 EURO Pallet\n\
oneway pallet ISO 1 - 1/1 EURO Pallet\n\
oneway pallet ISO 2 - 2/1 EURO Pallet\n\
pallet with exceptional dimensions\n\
wooden pallet  40 cm x 80 cm\n\
plastic pallet SRS 60 cm x 80 cm\n\
plastic pallet SRS 80 cm x 120 cm\n\
pallet, CHEP 40 cm x 60 cm\n\
pallet, CHEP 80 cm x 120 cm\n\
pallet, CHEP 100 cm x 120 cm\n\
pallet, AS 4068-1993\n\
pallet, ISO T11\n\
platform, unspecified weight or dimension\n\
pallet ISO 0 - 1/2 EURO Pallet\n\
pallet ISO 1 - 1/1 EURO Pallet\n\
pallet ISO 2 – 2/1 EURO Pallet\n\
1/4 EURO Pallet\n\
block\n\
1/8 EURO Pallet\n\
synthetic pallet ISO 1\n\
synthetic pallet ISO 2\n\
wholesaler pallet\n\
pallet 80 X 100 cm\n\
pallet 60 X 100 cm\n\
oneway pallet\n\
octabin\n\
container, outer\n\
returnable pallet\n\
large bag, pallet sized\n\
A wheeled pallet with raised rim (81 x 67 x 135)\n\
A Wheeled pallet with raised rim (81 x 72 x 135)\n\
wheeled pallet with raised rim ( 81 x 60 x 16)\n\
CHEP pallet 60 cm x 80 cm\n\
pan\n\
LPR pallet 60 cm x 80 cm\n\
LPR pallet 80 cm x 120 cm\n\
packet\n\
pallet, box Combined open-ended box and pallet\n\
parcel\n\
pallet, modular, collars 80cms * 100cms\n\
pallet, modular, collars 80cms * 120cms\n\
pen\n\
plate\n\
pitcher\n\
pipe\n\
punnet\n\
package\n\
pail\n\
plank\n\
pouch\n\
piece\n\
receptacle, plastic\n\
pot\n\
tray\n\
pipes, in bundle/bunch/truss\n\
pallet\n\
plates, in bundle/bunch/truss\n\
planks, in bundle/bunch/truss\n\
drum, steel, non-removable head\n\
drum, steel, removable head\n\
drum, aluminium, non-removable head\n\
drum, aluminium, removable head\n\
drum, plastic, non-removable head\n\
drum, plastic, removable head\n\
barrel, wooden, bung type\n\
barrel, wooden, removable head\n\
jerrican, steel, non-removable head\n\
jerrican, steel, removable head\n\
jerrican, plastic, non-removable head\n\
jerrican, plastic, removable head\n\
box, wooden, natural wood, ordinary\n\
box, wooden, natural wood, with sift proof walls\n\
box, plastic, expanded\n\
box, plastic, solid\n\
rod\n\
ring\n\
rack, clothing hanger\n\
rack\n\
reel\n\
roll\n\
rednet\n\
rods, in bundle/bunch/truss\n\
sack\n\
slab\n\
crate, shallow\n\
spindle\n\
sea-chest\n\
sachet\n\
skid\n\
case, skeleton\n\
slipsheet\n\
sheetmetal\n\
spool\n\
sheet, plastic wrapping\n\
case, steel\n\
sheet\n\
suitcase\n\
envelope, steel\n\
shrinkwrapped\n\
set\n\
sleeve\n\
sheets, in bundle/bunch/truss\n\
tablet\n\
tub\n\
tea-chest\n\
tube, collapsible\n\
tyre\n\
tank container, generic\n\
tierce\n\
tank, rectangular\n\
tub, with lid\n\
tin\n\
tun\n\
trunk\n\
truss\n\
bag, tote\n\
tube\n\
tube, with nozzle\n\
pallet, triwall\n\
tank, cylindrical\n\
tubes, in bundle/bunch/truss\n\
uncaged\n\
unit\n\
vat\n\
bulk, gas (at 1031 mbar and 15°C)\n\
vial\n\
vanpack\n\
bulk, liquid\n\
vehicle\n\
bulk, solid, large particles (“nodules”)\n\
vacuum-packed\n\
bulk, liquefied gas (at abnormal temperature/pressure)\n\
bulk, solid, granular particles (“grains”)\n\
bulk, scrap metal\n\
bulk, solid, fine particles (“powders”)\n\
intermediate bulk container\n\
wickerbottle\n\
intermediate bulk container, steel\n\
intermediate bulk container, aluminium\n\
intermediate bulk container, metal\n\
intermediate bulk container, steel, pressurised > 10 kpa\n\
intermediate bulk container, aluminium, pressurised > 10 kpa\n\
intermediate bulk container, metal, pressure 10 kpa\n\
intermediate bulk container, steel, liquid\n\
intermediate bulk container, aluminium, liquid\n\
intermediate bulk container, metal, liquid\n\
intermediate bulk container, woven plastic, without coat/liner\n\
intermediate bulk container, woven plastic, coated\n\
intermediate bulk container, woven plastic, with liner\n\
intermediate bulk container, woven plastic, coated and liner\n\
intermediate bulk container, plastic film\n\
intermediate bulk container, textile with out coat/liner\n\
intermediate bulk container, natural wood, with inner liner\n\
intermediate bulk container, textile, coated\n\
intermediate bulk container, textile, with liner\n\
intermediate bulk container, textile, coated and liner\n\
intermediate bulk container, plywood, with inner liner\n\
intermediate bulk container, reconstituted wood, with inner liner\n\
bag, woven plastic, without inner coat/liner\n\
bag, woven plastic, sift proof\n\
bag, woven plastic, water resistant\n\
bag, plastics film\n\
bag, textile, without inner coat/liner\n\
bag, textile, sift proof\n\
bag, textile, water resistant\n\
bag, paper, multi-wall\n\
bag, paper, multi-wall, water resistant\n\
composite packaging, plastic receptacle in steel drum\n\
composite packaging, plastic receptacle in steel crate box\n\
composite packaging, plastic receptacle in aluminium drum\n\
composite packaging, plastic receptacle in aluminium crate\n\
composite packaging, plastic receptacle in wooden box\n\
composite packaging, plastic receptacle in plywood drum\n\
composite packaging, plastic receptacle in plywood box\n\
composite packaging, plastic receptacle in fibre drum\n\
composite packaging, plastic receptacle in fibreboard box\n\
composite packaging, plastic receptacle in plastic drum\n\
composite packaging, plastic receptacle in solid plastic box\n\
composite packaging, glass receptacle in steel drum\n\
composite packaging, glass receptacle in steel crate box\n\
composite packaging, glass receptacle in aluminium drum\n\
composite packaging, glass receptacle in aluminium crate\n\
composite packaging, glass receptacle in wooden box\n\
composite packaging, glass receptacle in plywood drum\n\
composite packaging, glass receptacle in wickerwork hamper\n\
composite packaging, glass receptacle in fibre drum\n\
composite packaging, glass receptacle in fibreboard box\n\
composite packaging, glass receptacle in expandable plastic pack\n\
composite packaging, glass receptacle in solid plastic pack\n\
intermediate bulk container, paper, multi-wall\n\
bag, large\n\
intermediate bulk container, paper, multi-wall, water resistant\n\
intermediate bulk container, rigid plastic, with structural equipment, solids\n\
intermediate bulk container, rigid plastic, freestanding, solids\n\
intermediate bulk container, rigid plastic, with structural equipment, pressurised\n\
intermediate bulk container, rigid plastic, freestanding, pressurised\n\
intermediate bulk container, rigid plastic, with structural equipment, liquids\n\
intermediate bulk container, rigid plastic, freestanding, liquids\n\
intermediate bulk container, composite, rigid plastic, solids\n\
intermediate bulk container, composite, flexible plastic, solids\n\
intermediate bulk container, composite, rigid plastic, pressurised\n\
intermediate bulk container, composite, flexible plastic, pressurised\n\
intermediate bulk container, composite, rigid plastic, liquids\n\
intermediate bulk container, composite, flexible plastic, liquids\n\
intermediate bulk container, composite\n\
intermediate bulk container, fibreboard\n\
intermediate bulk container, flexible\n\
intermediate bulk container, metal, other than steel\n\
intermediate bulk container, natural wood\n\
intermediate bulk container, plywood\n\
intermediate bulk container, reconstituted wood\n\
mutually defined";

/// The codes with their names.
pub(crate) static TABLE: Table = Table::new(2, CODES, NAMES);

/// The codes that the last list no longer has, one a line.
#[rustfmt::skip]
pub(crate) static RETIRED: &str = "\
SX";
