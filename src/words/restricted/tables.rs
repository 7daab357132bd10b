//! Generated from schemas/restricted/ and schemas/hazards/ by `UPDATE=1 cargo test --test tables`.

use super::{COPY, COSMETIC, GARMENT, MATERIAL, NO_ANIMAL, SCENT, SOFTENER};

/// Phrases that count anywhere in a description.
#[rustfmt::skip]
pub(super) static ANYWHERE: &str = "\
abortion pill\t8\n\
aceite de cbd\tP\n\
acetaminophen\t8\n\
adderall\tP\n\
agarwood\t0\n\
air gun\tA\n\
air rifle\tA\n\
airsoft gun\tA\n\
alligator leather\t0\n\
alligator skin\t0\n\
alligatorleder\t0\n\
alprazolam\tP\n\
american ginseng\t3\n\
amoxicillin\t8\n\
amphetamine\tP\n\
anabolic steroid\t8\n\
analgesico\t8\n\
ancient coin\tJ\n\
ancient greek coin\tJ\n\
ancient roman coin\tJ\n\
animais vivos\t4\n\
animales vivos\t4\n\
animali vivi\t4\n\
animaux vivants\t4\n\
antibiotic\t8\n\
antibiotico\t8\n\
antibiotika\t8\n\
antibiotikum\t8\n\
antibiotique\t8\n\
antidepressant\t8\n\
antidolorifico\t8\n\
antidouleur\t8\n\
antimalarial\t8\n\
antique ivory\t1\n\
antybiotyk\t8\n\
archaeological artefact\tJ\n\
archaeological artifact\tJ\n\
archaeological object\tJ\n\
arma da fuoco\tA\n\
arma de fogo\tA\n\
arma de fuego\tA\n\
arme a feu\tA\n\
aspirin tablet\t8\n\
aus echtem elfenbein\t1\n\
aus elfenbein\t1\n\
avorio di elefante\t0\n\
avorio intagliato\t1\n\
avorio vero\t0\n\
ayahuasca\tP\n\
balisong\tB\n\
ballistic plate\tH\n\
ballistic vest\tH\n\
banknote\tM\n\
bb gun\tA\n\
bear bile\t0\n\
bear gall\t0\n\
bear skin\t0\n\
beef jerky\t6\n\
bengalas\tD\n\
biglietto della lotteria\tO\n\
bilhete de loteria\tO\n\
billet de loterie\tO\n\
billete de loteria\tO\n\
black coral\t0\n\
black powder\tD\n\
blank firing pistol\tC\n\
blasting cap\tD\n\
body armor plate\tH\n\
body armour plate\tH\n\
boksbeugel\tA\n\
boller\tD\n\
bombe lacrymogene\tA\n\
botox\t8\n\
botulinum\t8\n\
botulinum toxin\t8\n\
brass knuckle\tA\n\
bron palna\tA\n\
brouilleur gps\tF\n\
bullet proof vest\tH\n\
bulletproof vest\tH\n\
butterfly knife\tA\n\
butterflymesser\tA\n\
caiman leather\t0\n\
canapa light\tP\n\
canivete automatico\tA\n\
cannabis\tP\n\
caparazon de tortuga\t0\n\
carabine a plomb\tA\n\
carapace de tortue\t0\n\
carved ivory\t0\n\
cbd gummi\tP\n\
cbd gummy\tP\n\
cbd oil\tP\n\
cbd ol\tP\n\
cbd olie\tP\n\
cendres funeraires\tS\n\
cenizas humanas\tS\n\
chaleco antibalas\tH\n\
chewing tobacco\t@\n\
chinese sausage\t6\n\
cialis\t8\n\
coca leaf\tP\n\
cocaina\tP\n\
cocaine\tP\n\
codeine\tP\n\
colete a prova de balas\tH\n\
colmillo de elefante\t0\n\
coltello a farfalla\tA\n\
coltello a scatto\tA\n\
combat knife\tB\n\
complement alimentaire\t:\n\
complemento alimenticio\t:\n\
complements alimentaires\t:\n\
contraceptive pill\t8\n\
coral bead\t2\n\
coral bracelet\t2\n\
coral branch\t0\n\
coral earring\t2\n\
coral fragment\t0\n\
coral jewellery\t2\n\
coral jewelry\t2\n\
coral necklace\t2\n\
coral pendant\t2\n\
coral skeleton\t0\n\
corne de rhinoceros\t0\n\
corno di rinoceronte\t0\n\
couro de crocodilo\t0\n\
couro de jacare\t0\n\
couteau a cran darret\tA\n\
couteau papillon\tA\n\
cremated remains\tS\n\
cremation ashes\tS\n\
crocodile leather\t0\n\
crocodile skin\t0\n\
cuerno de rinoceronte\t0\n\
cuero de cocodrilo\t0\n\
cuir dalligator\t0\n\
cuir de crocodile\t0\n\
cuir de python\t0\n\
cuir de serpent\t0\n\
cuir de varan\t0\n\
davorio\t1\n\
de marfil\t1\n\
de marfim\t1\n\
dechets electroniques\tR\n\
defense delephant\t0\n\
deko waffe\tC\n\
dekowaffe\tC\n\
detonator\tD\n\
di avorio\t1\n\
diazepam\tP\n\
dietary supplement\t:\n\
disposable vape\t?\n\
divoire\t1\n\
dried beef\t6\n\
dried meat\t6\n\
dried shark fin\t0\n\
drone jammer\tF\n\
dummy ammunition\tC\n\
dummy grenade\tC\n\
dynamite\tD\n\
e cigarette\t?\n\
e liquid\t?\n\
ecaille de tortue\t0\n\
echtes elfenbein\t0\n\
egyptian antiquity\tJ\n\
eidechsenleder\t0\n\
electronic cigarette\t?\n\
elefantenelfenbein\t0\n\
elektroschocker\tA\n\
elektroschrott\tR\n\
elephant ivory\t0\n\
elephant leather\t0\n\
elfenbein figur\t1\n\
elfenbeinfigur\t1\n\
elfenbeinkette\t1\n\
elfenbeinschnitzerei\t1\n\
eliquid\t?\n\
em marfim\t1\n\
en ivoire\t1\n\
ephedrine\tP\n\
fajerwerki\tD\n\
fentanyl\tP\n\
feu dartifice\tD\n\
feuerwerk\tD\n\
feuerwerkskorper\tD\n\
feux dartifice\tD\n\
finasteride\t8\n\
fiori di canapa\tP\n\
firecracker\tD\n\
firework\tD\n\
flash powder\tD\n\
fleurs de cbd\tP\n\
fogos de artificio\tD\n\
food supplement\t:\n\
fresh meat\t6\n\
frozen meat\t6\n\
fuegos artificiales\tD\n\
fulminating powder\tD\n\
funkgerat\tG\n\
fuochi dartificio\tD\n\
gas de pimenta\tA\n\
gas pimienta\tA\n\
gas refrigerador\tK\n\
gas refrigerante\tK\n\
gaz pieprzowy\tA\n\
gaz refrigerant\tK\n\
gel blaster\tC\n\
genuine ivory\t0\n\
gilet pare balles\tH\n\
ginseng\t3\n\
giubbotto antiproiettile\tH\n\
gold bar\tM\n\
gold bullion\tM\n\
gps jammer\tF\n\
gun barrel\tA\n\
gunpowder\tD\n\
guscio di tartaruga\t0\n\
hachis\tP\n\
hanfbluten\tP\n\
haschisch\tP\n\
hashish\tP\n\
hawksbill\t0\n\
heated tobacco\t@\n\
hemp flower\tP\n\
heroin\tP\n\
huile de cbd\tP\n\
human ashes\tS\n\
human remains\tS\n\
hydroxychloroquine\t8\n\
ibuprofen\t8\n\
illuminated manuscript\tJ\n\
imitation firearm\tC\n\
in avorio\t1\n\
inert ammunition\tC\n\
inert grenade\tC\n\
inhibidor de frecuencia\tF\n\
inhibidor de senal\tF\n\
integratore alimentare\t:\n\
integratori alimentari\t:\n\
ivermectin\t8\n\
ivoire de mammouth\t0\n\
ivoire delephant\t0\n\
ivoire sculpte\t1\n\
ivoire veritable\t1\n\
ivory bangle\t1\n\
ivory bracelet\t1\n\
ivory carving\t0\n\
ivory chess set\t1\n\
ivory comb\t1\n\
ivory netsuke\t0\n\
ivory sculpture\t1\n\
ivory statue\t1\n\
ivory tusk\t0\n\
kaltemittel\tK\n\
kamizelka kuloodporna\tH\n\
karambit\tB\n\
kastet\tA\n\
ketamine\tP\n\
knuckle duster\tA\n\
kokain\tP\n\
konopie indyjskie\tP\n\
korallenstock\t0\n\
kratom\tP\n\
krokodilleder\t0\n\
krokodillenleer\t0\n\
krokoleder\t0\n\
krotkofalowka\tG\n\
kugelsichere weste\tH\n\
lebende fische\t4\n\
lebende tiere\t4\n\
leki na recepte\t8\n\
leopard fur\t0\n\
leopard skin\t0\n\
levende dieren\t4\n\
live animal\t4\n\
live coral\t0\n\
lizard leather\t0\n\
lizard skin\t0\n\
los na loterie\tO\n\
lotterielos\tO\n\
lotterielose\tO\n\
lottery ticket\tO\n\
lotto ticket\tO\n\
lsd\tP\n\
luchtbuks\tA\n\
luftgewehr\tA\n\
luftpistole\tA\n\
magic mushroom\tP\n\
mammoth ivory\t0\n\
marfil autentico\t0\n\
marfil de elefante\t0\n\
marfil tallado\t1\n\
marfim de elefante\t0\n\
marihuana\tP\n\
marijuana\tP\n\
mdma\tP\n\
melatonin\t9\n\
menschliche asche\tS\n\
methadone\tP\n\
methamphetamine\tP\n\
minoxidil\t8\n\
morphine\tP\n\
multivitamin\t:\n\
nachtsichtgerat\tH\n\
nahrungserganzungsmittel\t:\n\
nashorn horn\t0\n\
natural coral\t0\n\
navaja automatica\tA\n\
navaja mariposa\tA\n\
nicotine liquid\t?\n\
nicotine pouch\t@\n\
nicotine salt\t?\n\
night vision goggle\tH\n\
night vision monocular\tH\n\
night vision scope\tH\n\
nunchaku\tA\n\
nutritional supplement\t:\n\
olejek cbd\tP\n\
oleo de cbd\tP\n\
olio di cbd\tP\n\
orchid plant\t0\n\
ostrich leather\t0\n\
oxycodone\tP\n\
oxycontin\tP\n\
ozempic\t8\n\
painkiller\t8\n\
palisander\t0\n\
palisandro\t0\n\
palissandre\t0\n\
pangolin\t0\n\
paracetamol\t8\n\
peau de crocodile\t0\n\
peau de leopard\t0\n\
peau de serpent\t0\n\
peau de tigre\t0\n\
pele de cobra\t0\n\
pelle di coccodrillo\t0\n\
pelle di pitone\t0\n\
pelle di serpente\t0\n\
pepper spray\tA\n\
pepperspray\tA\n\
petardi\tD\n\
petardos\tD\n\
petards\tD\n\
petardy\tD\n\
peyote\t0\n\
pfefferspray\tA\n\
phone jammer\tF\n\
piel de cocodrilo\t0\n\
piel de piton\t0\n\
piel de serpiente\t0\n\
pijnstiller\t8\n\
pipe tobacco\t@\n\
pistola de aire comprimido\tA\n\
poing americain\tA\n\
poppy straw\tP\n\
portofoon\tG\n\
prescription drug\t8\n\
prescription medicine\t8\n\
pseudoephedrine\tP\n\
psilocybin\tP\n\
puno americano\tA\n\
push dagger\tB\n\
pyrotechnic\tD\n\
python leather\t0\n\
python skin\t0\n\
pythonleder\t0\n\
pythonleer\t0\n\
quadcopter\tE\n\
radio transmitter\tG\n\
radioactive isotope\tQ\n\
radioactive material\tQ\n\
radioactive source\tQ\n\
radium paint\tQ\n\
raw coral\t0\n\
real ivory\t0\n\
red coral\t2\n\
refrigerant cylinder\tK\n\
refrigerant gas\tK\n\
replica grenade\tC\n\
replica gun\tC\n\
replica pistol\tC\n\
replica revolver\tC\n\
replica rifle\tC\n\
residuos electronicos\tR\n\
rhino horn\t0\n\
rhinoceros horn\t0\n\
ricetrasmittente\tG\n\
ritalin\tP\n\
rolling tobacco\t@\n\
roman coin\tJ\n\
rosewood\t0\n\
saiga horn\t0\n\
samurai sword\tB\n\
schildkrotenpanzer\t0\n\
schildpatt\t0\n\
schlaftabletten\t8\n\
schlagring\tA\n\
schlangenleder\t0\n\
schmerzmittel\t8\n\
schmerztabletten\t8\n\
schreckschusspistole\tA\n\
schussichere weste\tH\n\
schusssichere weste\tH\n\
schusswaffe\tA\n\
scratch card ticket\tO\n\
sea turtle shell\t0\n\
seal skin\t0\n\
sealskin\t0\n\
semaglutide\t8\n\
shahtoosh\t0\n\
shisha tobacco\t@\n\
signal booster\tG\n\
signal flare\tD\n\
signal jammer\tF\n\
signal repeater\tG\n\
sildenafil\t8\n\
silver bullion\tM\n\
skora krokodyla\t0\n\
skora pytona\t0\n\
skora z krokodyla\t0\n\
slangenleer\t0\n\
sleeping pill\t8\n\
smoke bomb\tD\n\
smoked ham\t6\n\
snake leather\t0\n\
snake skin\t0\n\
snakeskin\t0\n\
snus\t@\n\
soco ingles\tA\n\
somnifere\t8\n\
sparkler\tD\n\
spray al peperoncino\tA\n\
spray au poivre\tA\n\
spray de pimenta\tA\n\
spray de pimienta\tA\n\
springmesser\tA\n\
starter pistol\tC\n\
sterretjes\tD\n\
stiletto mes\tA\n\
stingray leather\t0\n\
storsender\tF\n\
stun gun\tA\n\
suplement diety\t:\n\
suplemento alimentar\t:\n\
suplemento alimenticio\t:\n\
suplementos alimentares\t:\n\
suplementos alimenticios\t:\n\
suplementy diety\t:\n\
switchblade\tA\n\
sword cane\tB\n\
tadalafil\t8\n\
talkie walkie\tG\n\
taser\tA\n\
taxidermy\t0\n\
testosterone\t8\n\
thc\tP\n\
thc gummy\tP\n\
thermal imaging scope\tH\n\
thermal rifle scope\tH\n\
thermal scope\tH\n\
thorium ore\tQ\n\
throwing knife\tB\n\
throwing star\tA\n\
tiger bone\t0\n\
tiger skin\t0\n\
tirapugni\tA\n\
tirzepatide\t8\n\
tobacco leaf\t@\n\
tortoise shell\t0\n\
tortoiseshell\t0\n\
totenasche\tS\n\
totschlager\tA\n\
tramadol\tP\n\
traveller cheque\tM\n\
tretinoin\t8\n\
tritium tube\tQ\n\
tritium vial\tQ\n\
turtle shell\t0\n\
two way radio\tG\n\
uit ivoor\t1\n\
uranium ore\tQ\n\
urne mit asche\tS\n\
ushabti\tJ\n\
van ivoor\t1\n\
vape device\t?\n\
vape juice\t?\n\
vape kit\t?\n\
vape liquid\t?\n\
vape pen\t?\n\
vape pod\t?\n\
verschreibungspflichtig\t8\n\
viagra\t8\n\
vicuna\t0\n\
vlindermes\tA\n\
voedingssupplement\t:\n\
voedingssupplementen\t:\n\
vuurwapen\tA\n\
vuurwerk\tD\n\
wagyu beef\t6\n\
walkie talkie\tG\n\
walrus ivory\t0\n\
walrus tusk\t0\n\
wiatrowka\tA\n\
wifi jammer\tF\n\
wunderkerzen\tD\n\
xanax\t8\n\
z kosci sloniowej\t1\n\
zanna di elefante\t0\n\
zebra skin\t0\n\
zolpidem\tP\n\
zombie knife\tB\n\
zywe zwierzeta\t4\n\
جلد تمساح\t0\n\
جلد ثعبان\t0\n\
حشيش\tP\n\
رذاذ فلفل\tA\n\
سلاح ناري\tA\n\
عاب ناريه\tD\n\
عاج فيل\t1\n\
قرن حيد قرن\t0\n\
كوكايين\tP\n\
ماريجوانا\tP\n\
مضاد حيوي\t8\n\
مفرقعات\tD\n\
مكمل غذائي\t:\n\
مكملات غذائيه\t:\n\
من عاج\t1";

/// Phrases that count where they say what the goods are.
#[rustfmt::skip]
pub(super) static GOODS: &str = "\
absinth\t=\n\
absinthe\t=\n\
ammunition\tA\n\
antigen test\t;\n\
antiquity\tJ\n\
arznei\t8\n\
arzneimittel\t8\n\
bacon\t6\n\
baijiu\t=\n\
bank card\tN\n\
bank note\tM\n\
bankbiljetten\tM\n\
bankkarte\tN\n\
banknoten\tM\n\
bargeld\tM\n\
beef\t6\n\
beer\t=\n\
bier\t=\n\
bieren\t=\n\
biltong\t6\n\
bloembollen\t5\n\
bloemzaden\t5\n\
blood glucose meter\t;\n\
blood pressure monitor\t;\n\
blumenerde\t5\n\
blumensamen\t5\n\
blumenzwiebeln\t5\n\
blutdruckmessgerat\t;\n\
blutwurst\t6\n\
bonsai\t5\n\
bonsai tree\t5\n\
boter\t6\n\
bourbon\t=\n\
brandy\t=\n\
bratwurst\t6\n\
butter\t6\n\
cactus\t5\n\
camembert\t6\n\
cash\tM\n\
catheter\t;\n\
caviar\t0\n\
champagne\t=\n\
cheddar\t6\n\
cheese\t6\n\
chicken breast\t6\n\
chilisamen\t5\n\
chilizaden\t5\n\
chorizo\t6\n\
cider\t=\n\
cigar\t@\n\
cigarette\t>\n\
cigarillo\t@\n\
cognac\t=\n\
compost\t5\n\
contact lens\t;\n\
contactlenzen\t;\n\
contant geld\tM\n\
covid test\t;\n\
cpap machine\t;\n\
credit card\tN\n\
crossbow\tA\n\
currency note\tM\n\
cutting\t5\n\
dagger\tB\n\
debit card\tN\n\
dolch\tB\n\
drehtabak\t@\n\
drohne\tE\n\
drone\tE\n\
e waste\tR\n\
e zigarette\t?\n\
egg\t7\n\
electronic waste\tR\n\
firearm\tA\n\
fish oil capsule\t:\n\
fleisch\t6\n\
flower bulb\t5\n\
freon\tK\n\
frischkase\t6\n\
fruit spirit\t=\n\
geitenkaas\t6\n\
geldscheine\tM\n\
gemusesamen\t5\n\
geneesmiddel\t8\n\
geneesmiddelen\t8\n\
gin\t=\n\
glucose test strip\t;\n\
goldbarren\tM\n\
gouda\t6\n\
goudstaaf\tM\n\
grappa\t=\n\
grassamen\t5\n\
graszaad\t5\n\
groentezaden\t5\n\
ham\t6\n\
handgun\tA\n\
hanfsamen\t5\n\
hartkase\t6\n\
hazardous waste\tR\n\
hearing aid\t;\n\
honey\t7\n\
honig\t7\n\
honing\t7\n\
horgerat\t;\n\
human bone\tS\n\
human skeleton\tS\n\
human skull\tS\n\
hypodermic needle\t;\n\
insulin\t8\n\
insulin pump\t;\n\
jenever\t=\n\
jerky\t6\n\
kaas\t6\n\
kamerplant\t5\n\
kase\t6\n\
katana\tB\n\
khat\tP\n\
kontaktlinsen\t;\n\
krautersamen\t5\n\
kreditkarte\tN\n\
lamb\t6\n\
lebende pflanze\t5\n\
lebende pflanzen\t5\n\
leberwurst\t6\n\
levende planten\t5\n\
likor\t=\n\
liqueur\t=\n\
live ant\t4\n\
live bee\t4\n\
live bird\t4\n\
live fish\t4\n\
live gecko\t4\n\
live hamster\t4\n\
live insect\t4\n\
live lizard\t4\n\
live plant\t5\n\
live reptile\t4\n\
live scorpion\t4\n\
live shrimp\t4\n\
live snake\t4\n\
live spider\t4\n\
live tarantula\t4\n\
live tortoise\t4\n\
machete\tB\n\
machette\tB\n\
mead\t=\n\
meat\t6\n\
medication\t8\n\
medicijn\t8\n\
medicijnen\t8\n\
medicine\t8\n\
medikament\t8\n\
medikamente\t8\n\
melkpoeder\t6\n\
mettwurst\t6\n\
mezcal\t=\n\
milchpulver\t6\n\
milk\t6\n\
milk powder\t6\n\
mozzarella\t6\n\
orchid\t5\n\
paprikasamen\t5\n\
parmesan\t6\n\
pate\t6\n\
pepperoni\t6\n\
pfeifentabak\t@\n\
pflanze\t5\n\
pflanzen\t5\n\
pflanzenerde\t5\n\
pflanzensamen\t5\n\
pistol\tA\n\
pistole\tA\n\
plant\t5\n\
plastic waste\tR\n\
plug plant\t5\n\
pork\t6\n\
potting soil\t5\n\
pregnancy test\t;\n\
prepaid card\tN\n\
prosciutto\t6\n\
prosecco\t=\n\
pulse oximeter\t;\n\
quadrocopter\tE\n\
queen bee\t4\n\
r1234yf\tK\n\
r134a\tK\n\
r410a\tK\n\
rasensamen\t5\n\
raw diamond\tL\n\
red wine\t=\n\
refrigerant\tK\n\
revolver\tA\n\
rifle\tA\n\
rindfleisch\t6\n\
rode wijn\t=\n\
rohdiamant\tL\n\
rohdiamanten\tL\n\
rookvlees\t6\n\
rookworst\t6\n\
rose bush\t5\n\
rose wine\t=\n\
rotwein\t=\n\
rough diamond\tL\n\
rum\t=\n\
ruwe diamant\tL\n\
saatgut\t5\n\
sake\t=\n\
salami\t6\n\
samen\t5\n\
sapling\t5\n\
sausage\t6\n\
schinken\t6\n\
schnaps\t=\n\
schweinefleisch\t6\n\
scotch\t=\n\
seed\t5\n\
seedling\t5\n\
sekt\t=\n\
shag\t@\n\
shark fin\t0\n\
sherry\t=\n\
shishatabak\t@\n\
shotgun\tA\n\
sigaren\t@\n\
sigaretten\t>\n\
silencer\tA\n\
soil\t5\n\
soju\t=\n\
sonnenblumensamen\t5\n\
sparkling wine\t=\n\
speck\t6\n\
spirits\t=\n\
spritzen\t;\n\
steckling\t5\n\
stecklinge\t5\n\
steroid\t8\n\
stethoscope\t;\n\
strawberry plant\t5\n\
succulent\t5\n\
suppressor\tA\n\
syringe\t;\n\
tabak\t@\n\
tequila\t=\n\
tomatensamen\t5\n\
tomatenzaden\t5\n\
topfpflanze\t5\n\
trockenfleisch\t6\n\
tuber\t5\n\
tulip bulb\t5\n\
tulpenbollen\t5\n\
tulpenzwiebeln\t5\n\
uncut diamond\tL\n\
used motor oil\tR\n\
vape\t?\n\
vermouth\t=\n\
visa gift card\tN\n\
vitamin capsule\t:\n\
vitamin pill\t:\n\
vitamin tablet\t:\n\
vlees\t6\n\
vodka\t=\n\
wapen\tA\n\
waste oil\tR\n\
weichkase\t6\n\
wein\t=\n\
weine\t=\n\
weisswein\t=\n\
whiskey\t=\n\
whiskies\t=\n\
whisky\t=\n\
white wine\t=\n\
wijn\t=\n\
wijnen\t=\n\
wildblumensamen\t5\n\
wine\t=\n\
worst\t6\n\
wurst\t6\n\
yoghurt\t6\n\
yogurt\t6\n\
zaad\t5\n\
zaden\t5\n\
ziegenkase\t6\n\
zigaretten\t>\n\
zigarren\t@\n\
zimmerpflanze\t5";

/// Phrases that count where the text begins with them.
#[rustfmt::skip]
pub(super) static FIRST: &str = "\
aguardiente\t=\n\
argent liquide\tM\n\
banconote\tM\n\
banknoty\tM\n\
barra de ouro\tM\n\
beurre\t6\n\
biere\t=\n\
billetes de banco\tM\n\
billets de banque\tM\n\
birra\t=\n\
bulbes de fleurs\t5\n\
bulbi da fiore\t5\n\
bulbi di fiori\t5\n\
bulbos de flores\t5\n\
cachaca\t=\n\
carne\t6\n\
carta di credito\tN\n\
cartao de credito\tN\n\
carte bancaire\tN\n\
carte de credit\tN\n\
cebulki kwiatowe\t5\n\
cerveja\t=\n\
cerveza\t=\n\
champagne brut\t=\n\
charutos\t@\n\
chorizo\t6\n\
chorizo iberico\t6\n\
cidre\t=\n\
cigare\t@\n\
cigares\t@\n\
cigarette\t>\n\
cigarette electronique\t?\n\
cigarettes\t>\n\
cigarrillo\t>\n\
cigarrillo electronico\t?\n\
cigarrillos\t>\n\
cigarro\t@\n\
cigarros\t@\n\
contanti\tM\n\
cygara\t@\n\
denaro contante\tM\n\
diamant brut\tL\n\
diamante bruto\tL\n\
diamante en bruto\tL\n\
diamante grezzo\tL\n\
diamantes en bruto\tL\n\
diamanti grezzi\tL\n\
diamants bruts\tL\n\
dinero en efectivo\tM\n\
dinheiro em especie\tM\n\
e papieros\t?\n\
eau de vie\t=\n\
farmaci\t8\n\
farmaco\t8\n\
foie gras\t6\n\
formaggio\t6\n\
fromage\t6\n\
ginebra\t=\n\
gotowka\tM\n\
graine\t5\n\
graines\t5\n\
grappa\t=\n\
jambon\t6\n\
jamon\t6\n\
jerez\t=\n\
jeringa\t;\n\
jeringas\t;\n\
karta kredytowa\tN\n\
kielbasa\t6\n\
lekarstwo\t8\n\
leki\t8\n\
lentes de contacto\t;\n\
lentes de contato\t;\n\
lenti a contatto\t;\n\
lentilles de contact\t;\n\
licor\t=\n\
likier\t=\n\
lingot dor\tM\n\
lingote de oro\tM\n\
lingotto doro\tM\n\
linguica\t6\n\
liquore\t=\n\
manteiga\t6\n\
mantequilla\t6\n\
maslo\t6\n\
medicament\t8\n\
medicamento\t8\n\
medicamentos\t8\n\
medicaments\t8\n\
medicinali\t8\n\
miel\t7\n\
miele\t7\n\
mieso\t6\n\
miod\t7\n\
mleko\t6\n\
mortadella\t6\n\
mozzarella di bufala\t6\n\
nalewka\t=\n\
nasiona\t5\n\
papierosy\t>\n\
pianta viva\t5\n\
piante vive\t5\n\
piwa\t=\n\
piwo\t=\n\
planta viva\t5\n\
plantas vivas\t5\n\
plante vivante\t5\n\
plantes vivantes\t5\n\
presunto\t6\n\
puros habanos\t@\n\
queijo\t6\n\
queso\t6\n\
remedio\t8\n\
remedios\t8\n\
ron anejo\t=\n\
rum anejo\t=\n\
salame\t6\n\
salchicha\t6\n\
salsiccia\t6\n\
saucisse\t6\n\
saucisson\t6\n\
semences\t5\n\
semente\t5\n\
sementes\t5\n\
sementi\t5\n\
semi di\t5\n\
semilla\t5\n\
semillas\t5\n\
ser zolty\t6\n\
seringue\t;\n\
seringues\t;\n\
sidra\t=\n\
sidro\t=\n\
sigaretta\t>\n\
sigaretta elettronica\t?\n\
sigarette\t>\n\
sigari\t@\n\
sigaro\t@\n\
siringhe\t;\n\
soczewki kontaktowe\t;\n\
sztabka zlota\tM\n\
szynka\t6\n\
tabac\t@\n\
tabacco\t@\n\
tabaco\t@\n\
tarjeta de credito\tN\n\
tensiometre\t;\n\
terreau\t5\n\
terriccio\t5\n\
tyton\t@\n\
vapeador\t?\n\
vapoteuse\t?\n\
vermut\t=\n\
viande\t6\n\
vin blanc\t=\n\
vin mousseux\t=\n\
vin rose\t=\n\
vin rouge\t=\n\
vinho\t=\n\
vinho branco\t=\n\
vinho tinto\t=\n\
vino\t=\n\
vino espumoso\t=\n\
vodka polaca\t=\n\
vodka polonaise\t=\n\
whiskey bourbon\t=\n\
whisky ecossais\t=\n\
whisky escoces\t=\n\
whisky single malt\t=\n\
wina\t=\n\
wino\t=\n\
wodka\t=\n\
ادويه\t8\n\
اوراق نقديه\tM\n\
بذره\t5\n\
بذور\t5\n\
تبغ\t@\n\
جبن\t6\n\
خمر\t=\n\
دواء\t8\n\
سبائك ذهب\tM\n\
سجائر\t>\n\
سيجار\t@\n\
عسل\t7\n\
لحم\t6\n\
نبيذ\t=";

/// Words that count at the end of a run without blanks.
#[rustfmt::skip]
pub(super) static ENDS: &str = "\
たばこ\t@\n\
はちみつ\t7\n\
べっ甲\t0\n\
ウイスキー\t=\n\
ウォッカ\t=\n\
エアガン\tA\n\
クレジットカード\tN\n\
コンタクトレンズ\t;\n\
サプリメント\t:\n\
スタンガン\tA\n\
ソーセージ\t6\n\
タバコ\t@\n\
ダイヤモンド原石\tL\n\
チーズ\t6\n\
トランシーバー\tG\n\
ドローン\tE\n\
ハム\t6\n\
ビール\t=\n\
ブランデー\t=\n\
ワイン\t=\n\
ワニ革\t0\n\
中药\t8\n\
中藥\t8\n\
伏特加\t=\n\
保健品\t:\n\
信号屏蔽器\tF\n\
信用卡\tN\n\
催涙スプレー\tA\n\
冰毒\tP\n\
冷媒\tK\n\
処方薬\t8\n\
制冷剂\tK\n\
助听器\t;\n\
匕首\tB\n\
医薬品\t8\n\
卷烟\t>\n\
啤酒\t=\n\
土壤\t5\n\
处方药\t8\n\
多肉植物\t5\n\
夜视仪\tH\n\
大麻\tP\n\
大麻叶\tP\n\
大麻油\tP\n\
奶粉\t6\n\
奶酪\t6\n\
威士忌\t=\n\
宝くじ\tO\n\
对讲机\tG\n\
對講機\tG\n\
干扰器\tF\n\
弹簧刀\tA\n\
彩票\tO\n\
感冒药\t8\n\
手枪\tA\n\
手槍\tA\n\
抗生物質\t8\n\
抗生素\t8\n\
拳銃\tA\n\
指虎\tA\n\
放射性物質\tQ\n\
放射性物质\tQ\n\
无人机\tE\n\
日本刀\tB\n\
日本酒\t=\n\
枪支\tA\n\
止痛药\t8\n\
武士刀\tB\n\
气枪\tA\n\
氣槍\tA\n\
沉香\t0\n\
注射器\t;\n\
活体\t4\n\
活体动物\t4\n\
海洛因\tP\n\
清酒\t=\n\
火腿\t6\n\
烟丝\t@\n\
烟花\tD\n\
烟草\t@\n\
烧酒\t=\n\
無人機\tE\n\
無線機\tG\n\
焼酎\t=\n\
煙花\tD\n\
煙草\t@\n\
熊胆\t0\n\
爆竹\tD\n\
牛肉\t6\n\
牛肉干\t6\n\
犀牛角\t0\n\
猪肉\t6\n\
猪肉脯\t6\n\
现金\tM\n\
玳瑁\t0\n\
現金\tM\n\
球根\t5\n\
甩棍\tA\n\
电子烟\t?\n\
电子烟油\t?\n\
白兰地\t=\n\
白酒\t=\n\
种子\t5\n\
种苗\t5\n\
種子\t5\n\
空気銃\tA\n\
穿山甲\t0\n\
紙巻たばこ\t>\n\
紙幣\tM\n\
紫檀木\t0\n\
红酒\t=\n\
纸币\tM\n\
肉干\t6\n\
腊肠\t6\n\
膳食补充剂\t:\n\
花の種\t5\n\
花火\tD\n\
花种\t5\n\
花苗\t5\n\
药品\t8\n\
菜种\t5\n\
葉巻\t@\n\
葡萄酒\t=\n\
藥品\t8\n\
虎骨\t0\n\
蛇皮\t0\n\
蜂蜜\t7\n\
蝴蝶刀\tA\n\
蟒蛇皮\t0\n\
血压计\t;\n\
補聴器\t;\n\
西药\t8\n\
観葉植物\t5\n\
豚肉\t6\n\
象牙\t1\n\
象牙制品\t0\n\
象牙手镯\t0\n\
象牙製品\t0\n\
象牙雕\t0\n\
象牙雕刻\t0\n\
辣椒喷雾\tA\n\
遺骨\tS\n\
野菜の種\t5\n\
金塊\tM\n\
金条\tM\n\
金條\tM\n\
銃器\tA\n\
鎮痛剤\t8\n\
钞票\tM\n\
钻石原石\tL\n\
防弹衣\tH\n\
防弾チョッキ\tH\n\
防狼喷雾\tA\n\
阿片\tP\n\
隐形眼镜\t;\n\
雪茄\t@\n\
電子たばこ\t?\n\
電子タバコ\t?\n\
電子煙\t?\n\
鞭炮\tD\n\
香烟\t>\n\
香煙\t>\n\
香肠\t6\n\
骨灰\tS\n\
鱷魚皮\t0\n\
鳄鱼皮\t0\n\
鸡蛋\t7\n\
鸦片\tP\n\
麝香\t0\n\
鼈甲\t0";

/// Phrases for dangerous goods that count anywhere.
#[rustfmt::skip]
pub(super) static HAZARDS: &str = "\
18650 battery\t0\n\
21700 battery\t0\n\
aansteker\t7\n\
accendino\t7\n\
accu lithium\t0\n\
acetona\t5\n\
acetone\t5\n\
additional battery\t1\n\
aerosol\t6\n\
aerosol can\t6\n\
after shave lotion\t5\n\
aftershave\t5\n\
aftershave lotion\t5\n\
agm batterie\t4\n\
agm battery\t4\n\
agua de colonia\t5\n\
air duster\t6\n\
akumulator kwasowo olowiowy\t4\n\
akumulator litowo jonowy\t0\n\
akumulator litowy\t0\n\
akumulator samochodowy\t4\n\
allumettes\t8\n\
auto accu\t4\n\
autobatterie\t4\n\
bateria adicional\t1\n\
bateria de carro\t4\n\
bateria de chumbo\t4\n\
bateria de coche\t4\n\
bateria de ioes de litio\t0\n\
bateria de ion de litio\t0\n\
bateria de ion litio\t0\n\
bateria de litio\t0\n\
bateria de plomo\t4\n\
bateria de plomo acido\t4\n\
bateria de recambio\t1\n\
bateria de repuesto\t1\n\
bateria externa\t0\n\
bateria extra\t1\n\
bateria litowa\t0\n\
bateria litowo jonowa\t0\n\
bateria portatil\t0\n\
bateria sobressalente\t1\n\
bateria suplente\t1\n\
batteria aggiuntiva\t1\n\
batteria agli ioni di litio\t0\n\
batteria al litio\t0\n\
batteria al piombo\t4\n\
batteria auto\t4\n\
batteria di ricambio\t1\n\
batteria di riserva\t1\n\
batteria esterna\t0\n\
batteria li ion\t0\n\
batterie au lithium\t0\n\
batterie au plomb\t4\n\
batterie de rechange\t1\n\
batterie de voiture\t4\n\
batterie externe\t0\n\
batterie li ion\t0\n\
batterie lithium\t0\n\
batterie lithium ion\t0\n\
batterie moto\t4\n\
batterie plomb\t4\n\
batterie supplementaire\t1\n\
battery bank\t0\n\
bici elettrica\t2\n\
bicicleta electrica\t2\n\
bicicleta eletrica\t2\n\
bicicletta elettrica\t2\n\
blei akku\t4\n\
blei saure batterie\t4\n\
bleiakku\t4\n\
body spray\t6\n\
bombe aerosol\t6\n\
bomboletta spray\t6\n\
book of match\t8\n\
box of match\t8\n\
brandblusser\t6\n\
briquet\t7\n\
butane\t6\n\
butane canister\t6\n\
butane gas\t6\n\
butane gas cartridge\t6\n\
camera battery\t0\n\
camping gas\t6\n\
camping gas canister\t6\n\
camping gas cartridge\t6\n\
camping match\t8\n\
car battery\t4\n\
cargador portatil\t0\n\
caricabatterie portatile\t0\n\
carregador portatil\t0\n\
cartouche de gaz\t6\n\
cartuccia di gas\t6\n\
cartucho de gas\t6\n\
cerillas\t8\n\
cigarette electronique\t3\n\
cigarette lighter\t7\n\
cigarrillo electronico\t3\n\
cigarro eletronico\t3\n\
co2 cartridge\t6\n\
cologne\t5\n\
compressed air duster\t6\n\
cr123a\t0\n\
cr123a battery\t0\n\
cr2016\t0\n\
cr2016 battery\t0\n\
cr2025\t0\n\
cr2025 battery\t0\n\
cr2032\t0\n\
cr2032 battery\t0\n\
deep cycle battery\t4\n\
deodorant aerosol\t6\n\
deodorant spray\t6\n\
desinfektionsgel\t5\n\
disposable vape\t3\n\
dissolvant\t5\n\
dodatkowa bateria\t1\n\
drone battery\t0\n\
druckluftspray\t6\n\
dry shampoo spray\t6\n\
e bike\t2\n\
e cigarette\t3\n\
e papieros\t3\n\
e roller\t2\n\
e scooter\t2\n\
e sigaret\t3\n\
e zigarette\t3\n\
eau de cologne\t5\n\
eau de parfum\t5\n\
eau de toilette\t5\n\
ebike\t2\n\
einweg vape\t3\n\
electric bicycle\t2\n\
electric bike\t2\n\
electric moped\t2\n\
electric motorcycle\t2\n\
electric scooter\t2\n\
electric skateboard\t2\n\
electric unicycle\t2\n\
electronic cigarette\t3\n\
elektrische fiets\t2\n\
elektrische step\t2\n\
elektrofahrrad\t2\n\
elektronische sigaret\t3\n\
elektronische zigarette\t3\n\
elektroroller\t2\n\
encendedor\t7\n\
ersatzakku\t1\n\
ersatzbatterie\t1\n\
esmalte de unas\t5\n\
esmalte de unhas\t5\n\
esmalte para unas\t5\n\
estintore\t6\n\
externe batterij\t0\n\
extincteur\t6\n\
extintor\t6\n\
extra accu\t1\n\
extra battery\t1\n\
farba w sprayu\t6\n\
feuerloscher\t6\n\
feuerzeug\t7\n\
fiammiferi\t8\n\
fire extinguisher\t6\n\
fosforos\t8\n\
gas canister\t6\n\
gas cartridge\t6\n\
gas cylinder\t6\n\
gas lighter\t7\n\
gas refill\t6\n\
gaskartusche\t6\n\
gasnica\t6\n\
gaspatroon\t6\n\
gel battery\t4\n\
gel hydroalcoolique\t5\n\
haarspray\t6\n\
hair spray\t6\n\
hairspray\t6\n\
hand sanitiser\t5\n\
hand sanitiser gel\t5\n\
hand sanitizer\t5\n\
hand sanitizer gel\t5\n\
hoverboard\t2\n\
hulajnoga elektryczna\t2\n\
isopropyl alcohol\t5\n\
isqueiro\t7\n\
jet lighter\t7\n\
kitchen match\t8\n\
laca para el pelo\t6\n\
lackspray\t6\n\
lakier do paznokci\t5\n\
lakier do wlosow\t6\n\
lakier w sprayu\t6\n\
laptop battery\t0\n\
laque pour cheveux\t6\n\
lead acid battery\t4\n\
li ion akku\t0\n\
li ion battery\t0\n\
li ion cell\t0\n\
li po battery\t0\n\
lifepo4 battery\t0\n\
lighter\t7\n\
lighter fluid\t5\n\
lighter gas\t6\n\
lipo battery\t0\n\
lithium accu\t0\n\
lithium akku\t0\n\
lithium batterie\t0\n\
lithium batterij\t0\n\
lithium battery\t0\n\
lithium button cell\t0\n\
lithium cell\t0\n\
lithium ion battery\t0\n\
lithium ionen akku\t0\n\
lithium ionen batterie\t0\n\
lithium iron phosphate battery\t0\n\
lithium metal battery\t0\n\
lithium polymer battery\t0\n\
long match\t8\n\
loodaccu\t4\n\
lucifers\t8\n\
matches\t8\n\
mechero\t7\n\
methylated spirit\t5\n\
monopattino elettrico\t2\n\
motorcycle battery\t4\n\
motorradbatterie\t4\n\
mousse a raser\t6\n\
naboj gazowy\t6\n\
nagellack\t5\n\
nagellackentferner\t5\n\
nagellak\t5\n\
nail lacquer\t5\n\
nail polish\t5\n\
nail polish remover\t5\n\
nail varnish\t5\n\
oxygen cylinder\t6\n\
paint thinner\t5\n\
papieros elektroniczny\t3\n\
parfum\t5\n\
parfume\t5\n\
patinete electrico\t2\n\
patinete eletrico\t2\n\
pedelec\t2\n\
peinture en bombe\t6\n\
perfum\t5\n\
perfume\t5\n\
perfumy\t5\n\
phone battery\t0\n\
pintura en spray\t6\n\
portable charger\t0\n\
power bank\t0\n\
powerbank\t0\n\
profumo\t5\n\
propane\t6\n\
propane cylinder\t6\n\
quitaesmalte\t5\n\
rasierschaum\t6\n\
rechargeable battery\t0\n\
replacement battery\t0\n\
reserveaccu\t1\n\
reservebatterij\t1\n\
reukwater\t5\n\
rower elektryczny\t2\n\
rozpuszczalnik\t5\n\
rubbing alcohol\t5\n\
safety match\t8\n\
sealed lead acid battery\t4\n\
shaving foam\t6\n\
sigaretta elettronica\t3\n\
sla battery\t4\n\
smalto per unghie\t5\n\
smalto unghie\t5\n\
solvente per unghie\t5\n\
spare battery\t1\n\
spray can\t6\n\
spray paint\t6\n\
spray schiuma\t6\n\
spraydose\t6\n\
spruhlack\t6\n\
spuitbus\t6\n\
spuitverf\t6\n\
starter battery\t4\n\
starterbatterie\t4\n\
storm match\t8\n\
stormproof match\t8\n\
streichholzer\t8\n\
strike anywhere match\t8\n\
sturmstreichholzer\t8\n\
surgical spirit\t5\n\
tinta spray\t6\n\
torch lighter\t7\n\
trottinette electrique\t2\n\
turpentine\t5\n\
vape device\t3\n\
vape kit\t3\n\
vape pen\t3\n\
vapeador\t3\n\
vapoteuse\t3\n\
velo electrique\t2\n\
verdunnung\t5\n\
vernice spray\t6\n\
vernis a ongle\t5\n\
vernis a ongles\t5\n\
waterproof match\t8\n\
whipped cream charger\t6\n\
white spirit\t5\n\
windproof match\t8\n\
woda kolonska\t5\n\
woda perfumowana\t5\n\
woda toaletowa\t5\n\
wooden match\t8\n\
zapalki\t8\n\
zapalniczka\t7\n\
zapasowa bateria\t1\n\
zapasowy akumulator\t1\n\
zmywacz do paznokci\t5\n\
zundholzer\t8\n\
zusatzakku\t1\n\
اعواد ثقاب\t8\n\
باور بانك\t0\n\
بخاخ\t6\n\
بطاريه رصاص\t4\n\
بطاريه سياره\t4\n\
بطاريه ليثيوم\t0\n\
بنك طاقه\t0\n\
دراجه كهربائيه\t2\n\
سكوتر كهربائي\t2\n\
سيجاره كترونيه\t3\n\
شاحن متنقل\t0\n\
طلاء اظافر\t5\n\
عطر\t5\n\
عطور\t5\n\
عود ثقاب\t8\n\
قداحه\t7\n\
لاعه\t7\n\
مناكير\t5";

/// The same at the end of a run without blanks.
#[rustfmt::skip]
pub(super) static HAZARD_ENDS: &str = "\
カセットボンベ\t6\n\
スプレー缶\t6\n\
ヘアスプレー\t5\n\
マッチ\t8\n\
マニキュア\t5\n\
モバイルバッテリー\t0\n\
ライター\t7\n\
リチウムイオン電池\t0\n\
リチウム電池\t0\n\
丁烷气罐\t6\n\
予備バッテリー\t1\n\
備用電池\t1\n\
充电宝\t0\n\
充電寶\t0\n\
卡式气罐\t6\n\
喷雾罐\t6\n\
备用电池\t1\n\
打火机\t7\n\
打火機\t7\n\
指甲油\t5\n\
指甲油去除剂\t5\n\
气雾剂\t6\n\
汽车蓄电池\t4\n\
消毒液\t5\n\
消火器\t6\n\
火柴\t8\n\
灭火器\t6\n\
电动滑板车\t2\n\
电动自行车\t2\n\
电子烟\t3\n\
移动电源\t0\n\
自喷漆\t6\n\
行動電源\t0\n\
酒精\t5\n\
鉛蓄電池\t4\n\
鉛酸電池\t4\n\
鋰電池\t0\n\
铅酸电池\t4\n\
锂电池\t0\n\
锂离子电池\t0\n\
除光液\t5\n\
電動キックボード\t2\n\
電動滑板車\t2\n\
電動自行車\t2\n\
電動自転車\t2\n\
電子たばこ\t3\n\
電子タバコ\t3\n\
電子煙\t3\n\
香水\t5";

/// What makes the phrases of each kind harmless.
#[rustfmt::skip]
pub(super) static HARMLESS: [u8; 36] = [
    MATERIAL | SCENT, // species
    MATERIAL | GARMENT | SCENT, // ivory
    MATERIAL | SCENT, // coral
    COSMETIC | SOFTENER, // ginseng
    SOFTENER, // live-animal
    SOFTENER | COSMETIC | NO_ANIMAL, // plant
    SOFTENER | COSMETIC | NO_ANIMAL, // animal
    SOFTENER | COSMETIC | NO_ANIMAL, // honey-egg
    SOFTENER, // medicine
    SOFTENER, // melatonin
    SOFTENER, // supplement
    SOFTENER, // medical-device
    0, // cosmetic
    SOFTENER, // alcohol
    SOFTENER, // cigarette
    SOFTENER, // vape
    SOFTENER | SCENT, // tobacco
    SOFTENER, // weapon
    SOFTENER, // blade
    0, // replica
    SOFTENER, // explosive
    SOFTENER, // drone
    SOFTENER, // jammer
    SOFTENER, // radio
    SOFTENER, // dual-use
    0, // sanctions
    COPY, // culture
    SOFTENER, // refrigerant
    SOFTENER, // diamond
    SOFTENER | COPY, // money
    SOFTENER, // card
    SOFTENER, // lottery
    SOFTENER, // narcotic
    SOFTENER, // radioactive
    SOFTENER, // waste
    SOFTENER | MATERIAL | COPY, // human-remains
];
