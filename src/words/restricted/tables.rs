//! Generated from schemas/restricted/ and schemas/hazards/ by `UPDATE=1 cargo test --test tables`.

use super::{COPY, COSMETIC, GARMENT, MATERIAL, NO_ANIMAL, OTHER, PREPARED, SCENT, SOFTENER};

/// Phrases that count anywhere in a description.
#[rustfmt::skip]
pub(super) static ANYWHERE: &str = "\
abortion pill\t9\n\
aceite de cbd\tQ\n\
acetaminophen\t9\n\
adderall\tQ\n\
agarwood\t0\n\
alligator leather\t0\n\
alligator skin\t0\n\
alligatorleder\t0\n\
alprazolam\tQ\n\
american ginseng\t4\n\
amoxicillin\t9\n\
amphetamine\tQ\n\
anabolic steroid\t9\n\
analgesico\t9\n\
ancient coin\tK\n\
ancient greek coin\tK\n\
ancient roman coin\tK\n\
animais vivos\t5\n\
animales vivos\t5\n\
animali vivi\t5\n\
animaux vivants\t5\n\
antibiotic\t9\n\
antibiotico\t9\n\
antibiotika\t9\n\
antibiotikum\t9\n\
antibiotique\t9\n\
antidepressant\t9\n\
antidolorifico\t9\n\
antidouleur\t9\n\
antimalarial\t9\n\
antique ivory\t1\n\
antybiotyk\t9\n\
archaeological artefact\tK\n\
archaeological artifact\tK\n\
archaeological object\tK\n\
arma da fuoco\tB\n\
arma de fogo\tB\n\
arma de fuego\tB\n\
arme a feu\tB\n\
aspirin tablet\t9\n\
aus echtem elfenbein\t1\n\
aus elfenbein\t1\n\
avorio di elefante\t0\n\
avorio intagliato\t1\n\
avorio vero\t0\n\
ayahuasca\tQ\n\
balisong\tC\n\
ballistic plate\tI\n\
ballistic vest\tI\n\
bear bile\t0\n\
bear gall\t0\n\
bear skin\t0\n\
beef jerky\t7\n\
bengalas\tE\n\
biglietto della lotteria\tP\n\
bilhete de loteria\tP\n\
billet de loterie\tP\n\
billete de loteria\tP\n\
black coral\t0\n\
black powder\tE\n\
blank firing pistol\tD\n\
blasting cap\tE\n\
body armor plate\tI\n\
body armour plate\tI\n\
boksbeugel\tB\n\
boller\tE\n\
bombe lacrymogene\tB\n\
botox\t9\n\
botulinum\t9\n\
botulinum toxin\t9\n\
brass knuckle\tB\n\
bron palna\tB\n\
brouilleur gps\tG\n\
bullet proof vest\tI\n\
bulletproof vest\tI\n\
butterfly knife\tB\n\
butterflymesser\tB\n\
caiman leather\t0\n\
canapa light\tQ\n\
canivete automatico\tB\n\
cannabis\tQ\n\
caparazon de tortuga\t0\n\
carabine a plomb\tB\n\
carapace de tortue\t0\n\
carved ivory\t0\n\
cbd gummi\tQ\n\
cbd gummy\tQ\n\
cbd oil\tQ\n\
cbd ol\tQ\n\
cbd olie\tQ\n\
cendres funeraires\tT\n\
cenizas humanas\tT\n\
chaleco antibalas\tI\n\
chewing tobacco\tA\n\
chinese sausage\t7\n\
cialis\t9\n\
coca leaf\tQ\n\
cocaina\tQ\n\
cocaine\tQ\n\
codeine\tQ\n\
colete a prova de balas\tI\n\
colmillo de elefante\t0\n\
coltello a farfalla\tB\n\
coltello a scatto\tB\n\
combat knife\tC\n\
complement alimentaire\t;\n\
complemento alimenticio\t;\n\
complements alimentaires\t;\n\
contraceptive pill\t9\n\
coral bead\t3\n\
coral bracelet\t3\n\
coral branch\t0\n\
coral earring\t3\n\
coral fragment\t0\n\
coral jewellery\t3\n\
coral jewelry\t3\n\
coral necklace\t3\n\
coral pendant\t3\n\
coral skeleton\t0\n\
corne de rhinoceros\t0\n\
corno di rinoceronte\t0\n\
couro de crocodilo\t0\n\
couro de jacare\t0\n\
couteau a cran darret\tB\n\
couteau papillon\tB\n\
cremated remains\tT\n\
cremation ashes\tT\n\
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
dechets electroniques\tS\n\
defense delephant\t0\n\
deko waffe\tD\n\
dekowaffe\tD\n\
detonator\tE\n\
di avorio\t1\n\
diazepam\tQ\n\
dietary supplement\t;\n\
disposable vape\t@\n\
divoire\t1\n\
dried beef\t7\n\
dried meat\t7\n\
dried shark fin\t0\n\
drone jammer\tG\n\
dummy ammunition\tD\n\
dummy grenade\tD\n\
dynamite\tE\n\
e cigarette\t@\n\
e liquid\t@\n\
ecaille de tortue\t3\n\
echtes elfenbein\t0\n\
egyptian antiquity\tK\n\
eidechsenleder\t0\n\
electronic cigarette\t@\n\
elefantenelfenbein\t0\n\
elektroschocker\tB\n\
elektroschrott\tS\n\
elephant ivory\t0\n\
elephant leather\t0\n\
elfenbein figur\t1\n\
elfenbeinfigur\t1\n\
elfenbeinkette\t1\n\
elfenbeinschnitzerei\t1\n\
eliquid\t@\n\
em marfim\t1\n\
en ivoire\t1\n\
ephedrine\tQ\n\
fajerwerki\tE\n\
fentanyl\tQ\n\
feu dartifice\tE\n\
feuerwerk\tE\n\
feuerwerkskorper\tE\n\
feux dartifice\tE\n\
finasteride\t9\n\
fiori di canapa\tQ\n\
firecracker\tE\n\
firework\tE\n\
flash powder\tE\n\
fleurs de cbd\tQ\n\
fogos de artificio\tE\n\
food supplement\t;\n\
fresh meat\t7\n\
frozen meat\t7\n\
fuegos artificiales\tE\n\
fulminating powder\tE\n\
funkgerat\tH\n\
fuochi dartificio\tE\n\
gas de pimenta\tB\n\
gas pimienta\tB\n\
gas refrigerador\tL\n\
gas refrigerante\tL\n\
gaz pieprzowy\tB\n\
gaz refrigerant\tL\n\
gel blaster\tD\n\
genuine ivory\t0\n\
gilet pare balles\tI\n\
ginseng\t4\n\
giubbotto antiproiettile\tI\n\
gold bullion\tN\n\
gps jammer\tG\n\
gun barrel\tB\n\
guscio di tartaruga\t0\n\
hachis\tQ\n\
hanfbluten\tQ\n\
haschisch\tQ\n\
hashish\tQ\n\
hawksbill\t0\n\
heated tobacco\tA\n\
hemp flower\tQ\n\
heroin\tQ\n\
huile de cbd\tQ\n\
human ashes\tT\n\
human remains\tT\n\
hydroxychloroquine\t9\n\
ibuprofen\t9\n\
illuminated manuscript\tK\n\
imitation firearm\tD\n\
in avorio\t1\n\
inert ammunition\tD\n\
inert grenade\tD\n\
inhibidor de frecuencia\tG\n\
inhibidor de senal\tG\n\
integratore alimentare\t;\n\
integratori alimentari\t;\n\
ivermectin\t9\n\
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
kaltemittel\tL\n\
kamizelka kuloodporna\tI\n\
karambit\tC\n\
kastet\tB\n\
ketamine\tQ\n\
knuckle duster\tB\n\
kokain\tQ\n\
konopie indyjskie\tQ\n\
korallenstock\t0\n\
kratom\tQ\n\
krokodilleder\t0\n\
krokodillenleer\t0\n\
krokoleder\t0\n\
krotkofalowka\tH\n\
kugelsichere weste\tI\n\
lebende fische\t5\n\
lebende tiere\t5\n\
leki na recepte\t9\n\
leopard fur\t0\n\
leopard skin\t0\n\
levende dieren\t5\n\
live animal\t5\n\
live coral\t0\n\
lizard leather\t0\n\
lizard skin\t0\n\
los na loterie\tP\n\
lotterielos\tP\n\
lotterielose\tP\n\
lottery ticket\tP\n\
lotto ticket\tP\n\
lsd\tQ\n\
luchtbuks\tB\n\
luftgewehr\tB\n\
luftpistole\tB\n\
magic mushroom\tQ\n\
mammoth ivory\t0\n\
marfil autentico\t0\n\
marfil de elefante\t0\n\
marfil tallado\t1\n\
marfim de elefante\t0\n\
marihuana\tQ\n\
marijuana\tQ\n\
mdma\tQ\n\
melatonin\t:\n\
menschliche asche\tT\n\
methadone\tQ\n\
methamphetamine\tQ\n\
minoxidil\t9\n\
morphine\tQ\n\
multivitamin\t;\n\
nachtsichtgerat\tI\n\
nahrungserganzungsmittel\t;\n\
nashorn horn\t0\n\
natural coral\t0\n\
navaja automatica\tB\n\
navaja mariposa\tB\n\
nicotine liquid\t@\n\
nicotine pouch\tA\n\
nicotine salt\t@\n\
night vision goggle\tI\n\
night vision monocular\tI\n\
night vision scope\tI\n\
nunchaku\tB\n\
nutritional supplement\t;\n\
olejek cbd\tQ\n\
oleo de cbd\tQ\n\
olio di cbd\tQ\n\
ostrich leather\t0\n\
oxycodone\tQ\n\
oxycontin\tQ\n\
ozempic\t9\n\
painkiller\t9\n\
palisander\t2\n\
palisandro\t2\n\
palissandre\t2\n\
pangolin\t0\n\
paracetamol\t9\n\
peau de crocodile\t0\n\
peau de leopard\t0\n\
peau de python\t0\n\
peau de serpent\t0\n\
peau de tigre\t0\n\
pele de cobra\t0\n\
pelle di coccodrillo\t0\n\
pelle di pitone\t0\n\
pelle di serpente\t0\n\
pepper spray\tB\n\
pepperspray\tB\n\
petardi\tE\n\
petardos\tE\n\
petards\tE\n\
petardy\tE\n\
peyote\t0\n\
pfefferspray\tB\n\
phone jammer\tG\n\
piel de cocodrilo\t0\n\
piel de piton\t0\n\
piel de serpiente\t0\n\
pijnstiller\t9\n\
pipe tobacco\tA\n\
pistola de aire comprimido\tB\n\
poing americain\tB\n\
poppy straw\tQ\n\
portofoon\tH\n\
prescription drug\t9\n\
prescription medicine\t9\n\
pseudoephedrine\tQ\n\
psilocybin\tQ\n\
puno americano\tB\n\
push dagger\tC\n\
pyrotechnic\tE\n\
python leather\t0\n\
python skin\t0\n\
pythonleder\t0\n\
pythonleer\t0\n\
quadcopter\tF\n\
radio transmitter\tH\n\
radioactive isotope\tR\n\
radioactive material\tR\n\
radioactive source\tR\n\
radium paint\tR\n\
raw coral\t0\n\
real ivory\t0\n\
red coral\t3\n\
refrigerant cylinder\tL\n\
refrigerant gas\tL\n\
replica grenade\tD\n\
replica gun\tD\n\
replica pistol\tD\n\
replica revolver\tD\n\
replica rifle\tD\n\
residuos electronicos\tS\n\
rhino horn\t0\n\
rhinoceros horn\t0\n\
ricetrasmittente\tH\n\
ritalin\tQ\n\
rolling tobacco\tA\n\
roman coin\tK\n\
rosewood\t2\n\
saiga horn\t0\n\
samurai sword\tC\n\
schildkrotenpanzer\t0\n\
schildpatt\t3\n\
schlaftabletten\t9\n\
schlagring\tB\n\
schlangenleder\t0\n\
schmerzmittel\t9\n\
schmerztabletten\t9\n\
schreckschusspistole\tB\n\
schussichere weste\tI\n\
schusssichere weste\tI\n\
schusswaffe\tB\n\
scratch card ticket\tP\n\
sea turtle shell\t0\n\
seal skin\t0\n\
sealskin\t0\n\
semaglutide\t9\n\
shahtoosh\t0\n\
shisha tobacco\tA\n\
signal booster\tH\n\
signal flare\tE\n\
signal jammer\tG\n\
signal repeater\tH\n\
sildenafil\t9\n\
silver bullion\tN\n\
skora krokodyla\t0\n\
skora pytona\t0\n\
skora z krokodyla\t0\n\
slangenleer\t0\n\
sleeping pill\t9\n\
smoke bomb\tE\n\
smoked ham\t7\n\
snake leather\t0\n\
snake skin\t0\n\
snakeskin\t0\n\
snus\tA\n\
soco ingles\tB\n\
somnifere\t9\n\
sparkler\tE\n\
spray al peperoncino\tB\n\
spray au poivre\tB\n\
spray de pimenta\tB\n\
spray de pimienta\tB\n\
springmesser\tB\n\
starter pistol\tD\n\
sterretjes\tE\n\
stiletto mes\tB\n\
stingray leather\t0\n\
storsender\tG\n\
stun gun\tB\n\
suplement diety\t;\n\
suplemento alimentar\t;\n\
suplemento alimenticio\t;\n\
suplementos alimentares\t;\n\
suplementos alimenticios\t;\n\
suplementy diety\t;\n\
switchblade\tB\n\
sword cane\tC\n\
tadalafil\t9\n\
talkie walkie\tH\n\
taser\tB\n\
taxidermy\t0\n\
testosterone\t9\n\
thc\tQ\n\
thc gummy\tQ\n\
thermal imaging scope\tI\n\
thermal rifle scope\tI\n\
thermal scope\tI\n\
thorium ore\tR\n\
throwing knife\tC\n\
throwing star\tB\n\
tiger bone\t0\n\
tiger skin\t0\n\
tirapugni\tB\n\
tirzepatide\t9\n\
tobacco leaf\tA\n\
tortoise shell\t3\n\
tortoiseshell\t3\n\
totenasche\tT\n\
totschlager\tB\n\
tramadol\tQ\n\
traveller cheque\tN\n\
tretinoin\t9\n\
tritium tube\tR\n\
tritium vial\tR\n\
two way radio\tH\n\
uit ivoor\t1\n\
uranium ore\tR\n\
urne mit asche\tT\n\
ushabti\tK\n\
van ivoor\t1\n\
vape device\t@\n\
vape juice\t@\n\
vape kit\t@\n\
vape liquid\t@\n\
vape pen\t@\n\
vape pod\t@\n\
verschreibungspflichtig\t9\n\
viagra\t9\n\
vicuna\t0\n\
vlindermes\tB\n\
voedingssupplement\t;\n\
voedingssupplementen\t;\n\
vuurwapen\tB\n\
vuurwerk\tE\n\
wagyu beef\t7\n\
walkie talkie\tH\n\
walrus ivory\t0\n\
walrus tusk\t0\n\
wiatrowka\tB\n\
wifi jammer\tG\n\
wunderkerzen\tE\n\
xanax\t9\n\
z kosci sloniowej\t1\n\
zanna di elefante\t0\n\
zebra skin\t0\n\
zolpidem\tQ\n\
zombie knife\tC\n\
zywe zwierzeta\t5\n\
جلد تمساح\t0\n\
جلد ثعبان\t0\n\
حشيش\tQ\n\
رذاذ فلفل\tB\n\
سلاح ناري\tB\n\
عاب ناريه\tE\n\
عاج فيل\t1\n\
قرن حيد قرن\t0\n\
كوكايين\tQ\n\
ماريجوانا\tQ\n\
مضاد حيوي\t9\n\
مفرقعات\tE\n\
مكمل غذائي\t;\n\
مكملات غذائيه\t;\n\
من عاج\t1";

/// Phrases that count where they say what the goods are.
#[rustfmt::skip]
pub(super) static GOODS: &str = "\
absinth\t>\n\
absinthe\t>\n\
air gun\tB\n\
air rifle\tB\n\
airsoft gun\tB\n\
ammunition\tB\n\
antigen test\t<\n\
antiquity\tK\n\
armbrust\tB\n\
arznei\t9\n\
arzneimittel\t9\n\
baby milk powder\t8\n\
bacon\t7\n\
baijiu\t>\n\
bank card\tO\n\
bank note\tN\n\
bankbiljetten\tN\n\
bankkarte\tO\n\
banknote\tN\n\
banknote collection\tN\n\
banknoten\tN\n\
bargeld\tN\n\
bb gun\tB\n\
beef\t7\n\
beer\t>\n\
bergkase\t7\n\
bier\t>\n\
bieren\t>\n\
biltong\t7\n\
bloembollen\t6\n\
bloemzaden\t6\n\
blood glucose meter\t<\n\
blood pressure monitor\t<\n\
blumenerde\t6\n\
blumensamen\t6\n\
blumenzwiebeln\t6\n\
blutdruckmessgerat\t<\n\
blutwurst\t7\n\
bonsai\t6\n\
bonsai tree\t6\n\
boter\t7\n\
bourbon\t>\n\
brandy\t>\n\
bratwurst\t7\n\
butter\t7\n\
cactus\t6\n\
camembert\t7\n\
cash\tN\n\
catheter\t<\n\
caviar\t0\n\
champagne\t>\n\
cheddar\t7\n\
cheese\t7\n\
chicken breast\t7\n\
chilisamen\t6\n\
chilizaden\t6\n\
chorizo\t7\n\
cider\t>\n\
cigar\tA\n\
cigarette\t?\n\
cigarillo\tA\n\
cognac\t>\n\
compost\t6\n\
contact lens\t<\n\
contactlenzen\t<\n\
contant geld\tN\n\
covid test\t<\n\
cpap machine\t<\n\
credit card\tO\n\
crossbow\tB\n\
currency note\tN\n\
cutting\t6\n\
dagger\tC\n\
debit card\tO\n\
dolch\tC\n\
drehtabak\tA\n\
drohne\tF\n\
drone\tF\n\
e waste\tS\n\
e zigarette\t@\n\
egg\t8\n\
electronic waste\tS\n\
expandable baton\tB\n\
firearm\tB\n\
fish oil capsule\t;\n\
fleisch\t7\n\
flower bulb\t6\n\
freon\tL\n\
frischkase\t7\n\
fruit spirit\t>\n\
geitenkaas\t7\n\
geldscheine\tN\n\
gemusesamen\t6\n\
geneesmiddel\t9\n\
geneesmiddelen\t9\n\
gin\t>\n\
glucose test strip\t<\n\
gold bar\tN\n\
goldbarren\tN\n\
gouda\t7\n\
goudstaaf\tN\n\
grappa\t>\n\
grassamen\t6\n\
graszaad\t6\n\
groentezaden\t6\n\
gunpowder\tE\n\
ham\t7\n\
handgun\tB\n\
hanfsamen\t6\n\
hartkase\t7\n\
hazardous waste\tS\n\
hearing aid\t<\n\
honey\t8\n\
honig\t8\n\
honing\t8\n\
horgerat\t<\n\
human bone\tT\n\
human skeleton\tT\n\
human skull\tT\n\
hypodermic needle\t<\n\
infant milk powder\t8\n\
insulin\t9\n\
insulin pump\t<\n\
jenever\t>\n\
jerky\t7\n\
kaas\t7\n\
kakteen\t6\n\
kaktus\t6\n\
kamerplant\t6\n\
kase\t7\n\
katana\tC\n\
khat\tQ\n\
kontaktlinsen\t<\n\
krautersamen\t6\n\
kreditkarte\tO\n\
lamb\t7\n\
lebende pflanze\t6\n\
lebende pflanzen\t6\n\
leberwurst\t7\n\
levende planten\t6\n\
likor\t>\n\
liqueur\t>\n\
live ant\t5\n\
live bee\t5\n\
live bird\t5\n\
live fish\t5\n\
live gecko\t5\n\
live hamster\t5\n\
live insect\t5\n\
live lizard\t5\n\
live plant\t6\n\
live reptile\t5\n\
live scorpion\t5\n\
live shrimp\t5\n\
live snake\t5\n\
live spider\t5\n\
live tarantula\t5\n\
live tortoise\t5\n\
machete\tC\n\
machette\tC\n\
mead\t>\n\
meat\t7\n\
medication\t9\n\
medicijn\t9\n\
medicijnen\t9\n\
medicine\t9\n\
medikament\t9\n\
medikamente\t9\n\
melkpoeder\t7\n\
mettwurst\t7\n\
mezcal\t>\n\
milchpulver\t7\n\
milk\t7\n\
milk powder\t7\n\
mozzarella\t7\n\
nikotinbeutel\tA\n\
orchid\t6\n\
orchid plant\t0\n\
paprikasamen\t6\n\
parmesan\t7\n\
parmigiano\t7\n\
parmigiano reggiano\t7\n\
pate\t7\n\
pecorino\t7\n\
pepperoni\t7\n\
pfeifentabak\tA\n\
pflanze\t6\n\
pflanzen\t6\n\
pflanzenerde\t6\n\
pflanzensamen\t6\n\
pistol\tB\n\
pistole\tB\n\
pistool\tB\n\
plant\t6\n\
plastic waste\tS\n\
plug plant\t6\n\
pork\t7\n\
potting soil\t6\n\
pregnancy test\t<\n\
prepaid card\tO\n\
prosciutto\t7\n\
prosecco\t>\n\
pulse oximeter\t<\n\
quadrocopter\tF\n\
queen bee\t5\n\
r1234yf\tL\n\
r134a\tL\n\
r410a\tL\n\
rasensamen\t6\n\
raw diamond\tM\n\
red wine\t>\n\
refrigerant\tL\n\
revolver\tB\n\
rifle\tB\n\
rindfleisch\t7\n\
rode wijn\t>\n\
rohdiamant\tM\n\
rohdiamanten\tM\n\
rohmilchkase\t7\n\
rookvlees\t7\n\
rookworst\t7\n\
rose bush\t6\n\
rose wine\t>\n\
rotwein\t>\n\
rough diamond\tM\n\
rum\t>\n\
ruwe diamant\tM\n\
saatgut\t6\n\
sake\t>\n\
salami\t7\n\
samen\t6\n\
sapling\t6\n\
sausage\t7\n\
schafskase\t7\n\
schinken\t7\n\
schnaps\t>\n\
schweinefleisch\t7\n\
scotch\t>\n\
seed\t6\n\
seedling\t6\n\
sekt\t>\n\
shag\tA\n\
shark fin\t0\n\
sherry\t>\n\
shishatabak\tA\n\
shotgun\tB\n\
sigaren\tA\n\
sigaretten\t?\n\
silencer\tB\n\
soil\t6\n\
soju\t>\n\
sonnenblumensamen\t6\n\
sparkling wine\t>\n\
speck\t7\n\
spirits\t>\n\
spritzen\t<\n\
steckling\t6\n\
stecklinge\t6\n\
steroid\t9\n\
stethoscope\t<\n\
strawberry plant\t6\n\
succulent\t6\n\
suppressor\tB\n\
syringe\t<\n\
tabak\tA\n\
telescopic baton\tB\n\
teleskopschlagstock\tB\n\
tequila\t>\n\
tomatensamen\t6\n\
tomatenzaad\t6\n\
tomatenzaden\t6\n\
topfpflanze\t6\n\
trockenfleisch\t7\n\
tuber\t6\n\
tulip bulb\t6\n\
tulpenbollen\t6\n\
tulpenzwiebeln\t6\n\
turtle shell\t0\n\
uncut diamond\tM\n\
used motor oil\tS\n\
vape\t@\n\
vermouth\t>\n\
visa gift card\tO\n\
vitamin capsule\t;\n\
vitamin pill\t;\n\
vitamin tablet\t;\n\
vlees\t7\n\
vodka\t>\n\
wapen\tB\n\
waste oil\tS\n\
weichkase\t7\n\
wein\t>\n\
weine\t>\n\
weisswein\t>\n\
whiskey\t>\n\
whiskies\t>\n\
whisky\t>\n\
white wine\t>\n\
wijn\t>\n\
wijnen\t>\n\
wildblumensamen\t6\n\
wine\t>\n\
worst\t7\n\
wurst\t7\n\
yoghurt\t7\n\
yogurt\t7\n\
zaad\t6\n\
zaden\t6\n\
ziegenkase\t7\n\
zigaretten\t?\n\
zigarren\tA\n\
zimmerpflanze\t6\n\
zimmerpflanzen\t6";

/// Phrases that count where the text begins with them.
#[rustfmt::skip]
pub(super) static FIRST: &str = "\
aguardiente\t>\n\
argent liquide\tN\n\
banconote\tN\n\
banknoty\tN\n\
barra de ouro\tN\n\
beurre\t7\n\
biere\t>\n\
billetes de banco\tN\n\
billets de banque\tN\n\
birra\t>\n\
bloembollen\t6\n\
bolsas de nicotina\tA\n\
bulbes de fleurs\t6\n\
bulbes de tulipes\t6\n\
bulbi da fiore\t6\n\
bulbi di fiori\t6\n\
bulbos de flores\t6\n\
bulbos de tulipanes\t6\n\
cachaca\t>\n\
carne\t7\n\
carta di credito\tO\n\
cartao de credito\tO\n\
carte bancaire\tO\n\
carte de credit\tO\n\
cebulki kwiatowe\t6\n\
cerveja\t>\n\
cerveza\t>\n\
champagne brut\t>\n\
charutos\tA\n\
chorizo\t7\n\
chorizo iberico\t7\n\
cidre\t>\n\
cigare\tA\n\
cigares\tA\n\
cigarette\t?\n\
cigarette electronique\t@\n\
cigarettes\t?\n\
cigarrillo\t?\n\
cigarrillo electronico\t@\n\
cigarrillos\t?\n\
cigarro\tA\n\
cigarros\tA\n\
contanti\tN\n\
cygara\tA\n\
denaro contante\tN\n\
diamant brut\tM\n\
diamante bruto\tM\n\
diamante en bruto\tM\n\
diamante grezzo\tM\n\
diamantes en bruto\tM\n\
diamanti grezzi\tM\n\
diamants bruts\tM\n\
dinero en efectivo\tN\n\
dinheiro em especie\tN\n\
e papieros\t@\n\
eau de vie\t>\n\
farmaci\t9\n\
farmaco\t9\n\
foie gras\t7\n\
formaggio\t7\n\
fromage\t7\n\
ginebra\t>\n\
gotowka\tN\n\
graine\t6\n\
graines\t6\n\
grappa\t>\n\
jambon\t7\n\
jamon\t7\n\
jerez\t>\n\
jeringa\t<\n\
jeringas\t<\n\
kakteen\t6\n\
karta kredytowa\tO\n\
kielbasa\t7\n\
lebende kakteen\t6\n\
lekarstwo\t9\n\
leki\t9\n\
lentes de contacto\t<\n\
lentes de contato\t<\n\
lenti a contatto\t<\n\
lentilles de contact\t<\n\
licor\t>\n\
likier\t>\n\
lingot dor\tN\n\
lingote de oro\tN\n\
lingotto doro\tN\n\
linguica\t7\n\
liquore\t>\n\
manteiga\t7\n\
mantequilla\t7\n\
maslo\t7\n\
medicament\t9\n\
medicamento\t9\n\
medicamentos\t9\n\
medicaments\t9\n\
medicinali\t9\n\
miel\t8\n\
miele\t8\n\
mieso\t7\n\
miod\t8\n\
mleko\t7\n\
mortadella\t7\n\
mozzarella di bufala\t7\n\
nalewka\t>\n\
nasiona\t6\n\
papierosy\t?\n\
parmigiano\t7\n\
parmigiano reggiano\t7\n\
pecorino\t7\n\
pianta viva\t6\n\
piante vive\t6\n\
pistola beretta\tB\n\
pistola glock\tB\n\
pistola taurus\tB\n\
pistola walther\tB\n\
pistolet glock\tB\n\
pistolet walther\tB\n\
pistool glock\tB\n\
piwa\t>\n\
piwo\t>\n\
planta viva\t6\n\
plantas vivas\t6\n\
plante vivante\t6\n\
plantes vivantes\t6\n\
presunto\t7\n\
prosciutto\t7\n\
puros cubanos\tA\n\
puros habanos\tA\n\
queijo\t7\n\
queso\t7\n\
remedio\t9\n\
remedios\t9\n\
revolver smith\tB\n\
ron anejo\t>\n\
rum anejo\t>\n\
sachets de nicotine\tA\n\
salame\t7\n\
salchicha\t7\n\
salsiccia\t7\n\
saucisse\t7\n\
saucisson\t7\n\
schinken gerauchert\t7\n\
semences\t6\n\
semente\t6\n\
sementes\t6\n\
sementi\t6\n\
semi di\t6\n\
semilla\t6\n\
semillas\t6\n\
ser zolty\t7\n\
seringue\t<\n\
seringues\t<\n\
sidra\t>\n\
sidro\t>\n\
sigaretta\t?\n\
sigaretta elettronica\t@\n\
sigarette\t?\n\
sigari\tA\n\
sigaro\tA\n\
siringhe\t<\n\
soczewki kontaktowe\t<\n\
sztabka zlota\tN\n\
szynka\t7\n\
tabac\tA\n\
tabacco\tA\n\
tabaco\tA\n\
tarjeta de credito\tO\n\
tensiometre\t<\n\
terreau\t6\n\
terriccio\t6\n\
tulpenzwiebeln\t6\n\
tyton\tA\n\
vapeador\t@\n\
vapoteuse\t@\n\
vermut\t>\n\
viande\t7\n\
vin blanc\t>\n\
vin mousseux\t>\n\
vin rose\t>\n\
vin rouge\t>\n\
vinho\t>\n\
vinho branco\t>\n\
vinho tinto\t>\n\
vino\t>\n\
vino espumoso\t>\n\
vodka polaca\t>\n\
vodka polonaise\t>\n\
whiskey bourbon\t>\n\
whisky ecossais\t>\n\
whisky escoces\t>\n\
whisky single malt\t>\n\
wina\t>\n\
wino\t>\n\
wodka\t>\n\
ادويه\t9\n\
اوراق نقديه\tN\n\
بذره\t6\n\
بذور\t6\n\
تبغ\tA\n\
جبن\t7\n\
خمر\t>\n\
دواء\t9\n\
سبائك ذهب\tN\n\
سجائر\t?\n\
سيجار\tA\n\
عسل\t8\n\
لحم\t7\n\
نبيذ\t>";

/// Words that count at the end of a run without blanks.
#[rustfmt::skip]
pub(super) static ENDS: &str = "\
たばこ\tA\n\
の種\t6\n\
はちみつ\t8\n\
べっ甲\t3\n\
ウイスキー\t>\n\
ウォッカ\t>\n\
エアガン\tB\n\
クレジットカード\tO\n\
コンタクトレンズ\t<\n\
サプリメント\t;\n\
ジャーキー\t7\n\
スタンガン\tB\n\
ソーセージ\t7\n\
タバコ\tA\n\
ダイヤモンド原石\tM\n\
チーズ\t7\n\
トランシーバー\tH\n\
ドローン\tF\n\
ハム\t7\n\
ビール\t>\n\
ブランデー\t>\n\
ワイン\t>\n\
ワニ革\t0\n\
中药\t9\n\
中藥\t9\n\
伏特加\t>\n\
保健品\t;\n\
信号屏蔽器\tG\n\
信用卡\tO\n\
催涙スプレー\tB\n\
冰毒\tQ\n\
冷媒\tL\n\
処方薬\t9\n\
制冷剂\tL\n\
助听器\t<\n\
匕首\tC\n\
医薬品\t9\n\
卷烟\t?\n\
啤酒\t>\n\
土壤\t6\n\
处方药\t9\n\
多肉植物\t6\n\
夜视仪\tI\n\
大麻\tQ\n\
大麻叶\tQ\n\
大麻油\tQ\n\
奶粉\t7\n\
奶酪\t7\n\
威士忌\t>\n\
婴儿奶粉\t8\n\
宝くじ\tP\n\
对讲机\tH\n\
對講機\tH\n\
干扰器\tG\n\
弹簧刀\tB\n\
彩票\tP\n\
感冒药\t9\n\
手枪\tB\n\
手槍\tB\n\
抗生物質\t9\n\
抗生素\t9\n\
拳銃\tB\n\
指虎\tB\n\
放射性物質\tR\n\
放射性物质\tR\n\
无人机\tF\n\
日本刀\tC\n\
日本酒\t>\n\
枪支\tB\n\
止痛药\t9\n\
武士刀\tC\n\
气枪\tB\n\
氣槍\tB\n\
沉香\t0\n\
注射器\t<\n\
活体\t5\n\
活体动物\t5\n\
海洛因\tQ\n\
清酒\t>\n\
火腿\t7\n\
烟丝\tA\n\
烟花\tE\n\
烟草\tA\n\
烧酒\t>\n\
無人機\tF\n\
無線機\tH\n\
焼酎\t>\n\
煙花\tE\n\
煙草\tA\n\
熊胆\t0\n\
爆竹\tE\n\
牛肉\t7\n\
牛肉干\t7\n\
犀牛角\t0\n\
猪肉\t7\n\
猪肉脯\t7\n\
现金\tN\n\
玳瑁\t3\n\
現金\tN\n\
球根\t6\n\
甩棍\tB\n\
电子烟\t@\n\
电子烟油\t@\n\
白兰地\t>\n\
白酒\t>\n\
种子\t6\n\
种苗\t6\n\
種子\t6\n\
空気銃\tB\n\
穿山甲\t0\n\
紙巻たばこ\t?\n\
紙幣\tN\n\
紫檀木\t2\n\
红酒\t>\n\
纸币\tN\n\
肉干\t7\n\
腊肠\t7\n\
膳食补充剂\t;\n\
花の種\t6\n\
花火\tE\n\
花种\t6\n\
花苗\t6\n\
药品\t9\n\
菜种\t6\n\
葉巻\tA\n\
葡萄酒\t>\n\
藥品\t9\n\
虎骨\t0\n\
蛇皮\t0\n\
蛇皮手提包\t0\n\
蛇皮腰带\t0\n\
蛇皮钱包\t0\n\
蜂蜜\t8\n\
蝴蝶刀\tB\n\
蟒蛇皮\t0\n\
血压计\t<\n\
補聴器\t<\n\
西药\t9\n\
観葉植物\t6\n\
豚肉\t7\n\
象牙\t1\n\
象牙の印鑑\t0\n\
象牙制品\t0\n\
象牙印鑑\t0\n\
象牙手镯\t0\n\
象牙製品\t0\n\
象牙雕\t0\n\
象牙雕刻\t0\n\
辣椒喷雾\tB\n\
遺骨\tT\n\
野菜の種\t6\n\
金塊\tN\n\
金条\tN\n\
金條\tN\n\
銃器\tB\n\
鎮痛剤\t9\n\
钞票\tN\n\
钻石原石\tM\n\
防弹衣\tI\n\
防弾チョッキ\tI\n\
防狼喷雾\tB\n\
阿片\tQ\n\
隐形眼镜\t<\n\
雪茄\tA\n\
電子たばこ\t@\n\
電子タバコ\t@\n\
電子煙\t@\n\
鞭炮\tE\n\
香烟\t?\n\
香煙\t?\n\
香肠\t7\n\
骨灰\tT\n\
鱷魚皮\t0\n\
鳄鱼皮\t0\n\
鳄鱼皮包\t0\n\
鳄鱼皮手提包\t0\n\
鳄鱼皮腰带\t0\n\
鳄鱼皮钱包\t0\n\
鸡蛋\t8\n\
鸦片\tQ\n\
麝香\t0\n\
鼈甲\t3";

/// Phrases for dangerous goods that count anywhere.
#[rustfmt::skip]
pub(super) static HAZARDS: &str = "\
18650 battery\t0\n\
21700 battery\t0\n\
aansteker\t7\n\
accu lithium\t0\n\
acetone\t5\n\
additional battery\t1\n\
aerosol\t6\n\
aerosol can\t6\n\
after shave lotion\t5\n\
aftershave\t5\n\
aftershave lotion\t5\n\
agm batterie\t4\n\
agm battery\t4\n\
air duster\t6\n\
auto accu\t4\n\
autobatterie\t4\n\
bateria adicional\t1\n\
bateria de recambio\t1\n\
bateria de repuesto\t1\n\
bateria extra\t1\n\
bateria sobressalente\t1\n\
bateria suplente\t1\n\
batteria aggiuntiva\t1\n\
batteria di ricambio\t1\n\
batteria di riserva\t1\n\
batterie de rechange\t1\n\
batterie supplementaire\t1\n\
battery bank\t0\n\
benzinfeuerzeug\t7\n\
blei akku\t4\n\
blei saure batterie\t4\n\
bleiakku\t4\n\
body spray\t6\n\
book of match\t8\n\
box of match\t8\n\
brandblusser\t6\n\
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
cigarette lighter\t7\n\
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
dodatkowa bateria\t1\n\
drone battery\t0\n\
druckluftspray\t6\n\
dry shampoo spray\t6\n\
e bike\t2\n\
e cigarette\t3\n\
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
ersatzakku\t1\n\
ersatzbatterie\t1\n\
externe batterij\t0\n\
extra accu\t1\n\
extra battery\t1\n\
feuerloscher\t6\n\
feuerzeug\t7\n\
fire extinguisher\t6\n\
gas canister\t6\n\
gas cartridge\t6\n\
gas cylinder\t6\n\
gas lighter\t7\n\
gas refill\t6\n\
gasaansteker\t7\n\
gasfeuerzeug\t7\n\
gaskartusche\t6\n\
gaspatroon\t6\n\
gel battery\t4\n\
haarspray\t6\n\
hair spray\t6\n\
hairspray\t6\n\
hand sanitiser\t5\n\
hand sanitiser gel\t5\n\
hand sanitizer\t5\n\
hand sanitizer gel\t5\n\
household match\t8\n\
hoverboard\t2\n\
isopropyl alcohol\t5\n\
jet lighter\t7\n\
jetfeuerzeug\t7\n\
kitchen match\t8\n\
lackspray\t6\n\
laptop battery\t0\n\
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
methylated spirit\t5\n\
motorcycle battery\t4\n\
motorradbatterie\t4\n\
nagellack\t5\n\
nagellackentferner\t5\n\
nagellak\t5\n\
nail lacquer\t5\n\
nail polish\t5\n\
nail polish remover\t5\n\
nail varnish\t5\n\
oxygen cylinder\t6\n\
paint thinner\t5\n\
parfum\t5\n\
pedelec\t2\n\
perfum\t5\n\
perfume\t5\n\
phone battery\t0\n\
portable charger\t0\n\
power bank\t0\n\
powerbank\t0\n\
propane\t6\n\
propane cylinder\t6\n\
rasierschaum\t6\n\
rechargeable battery\t0\n\
replacement battery\t0\n\
reserveaccu\t1\n\
reservebatterij\t1\n\
reukwater\t5\n\
rubbing alcohol\t5\n\
safety match\t8\n\
sealed lead acid battery\t4\n\
shaving foam\t6\n\
sla battery\t4\n\
spare battery\t1\n\
spray can\t6\n\
spray paint\t6\n\
spray schiuma\t6\n\
spraydose\t6\n\
spruhlack\t6\n\
spuitbus\t6\n\
spuitverf\t6\n\
stabfeuerzeug\t7\n\
starter battery\t4\n\
starterbatterie\t4\n\
storm match\t8\n\
stormaansteker\t7\n\
stormproof match\t8\n\
streichholzer\t8\n\
strike anywhere match\t8\n\
sturmfeuerzeug\t7\n\
sturmstreichholzer\t8\n\
surgical spirit\t5\n\
torch lighter\t7\n\
turpentine\t5\n\
vape device\t3\n\
vape kit\t3\n\
vape pen\t3\n\
verdunnung\t5\n\
waterproof match\t8\n\
whipped cream charger\t6\n\
white spirit\t5\n\
windproof match\t8\n\
wooden match\t8\n\
zapasowa bateria\t1\n\
zapasowy akumulator\t1\n\
zundholzer\t8\n\
zusatzakku\t1";

/// The same where a clause begins with them.
#[rustfmt::skip]
pub(super) static HAZARDS_FIRST: &str = "\
accendino\t7\n\
acetona\t5\n\
agua de colonia\t5\n\
akumulator kwasowo olowiowy\t4\n\
akumulator litowo jonowy\t0\n\
akumulator litowy\t0\n\
akumulator samochodowy\t4\n\
allumettes\t8\n\
bateria de carro\t4\n\
bateria de chumbo\t4\n\
bateria de coche\t4\n\
bateria de ioes de litio\t0\n\
bateria de ion de litio\t0\n\
bateria de ion litio\t0\n\
bateria de litio\t0\n\
bateria de plomo\t4\n\
bateria de plomo acido\t4\n\
bateria externa\t0\n\
bateria litowa\t0\n\
bateria litowo jonowa\t0\n\
bateria portatil\t0\n\
batteria agli ioni di litio\t0\n\
batteria al litio\t0\n\
batteria al piombo\t4\n\
batteria auto\t4\n\
batteria esterna\t0\n\
batteria li ion\t0\n\
batterie au lithium\t0\n\
batterie au plomb\t4\n\
batterie de voiture\t4\n\
batterie externe\t0\n\
batterie li ion\t0\n\
batterie lithium\t0\n\
batterie lithium ion\t0\n\
batterie moto\t4\n\
batterie plomb\t4\n\
bici elettrica\t2\n\
bicicleta electrica\t2\n\
bicicleta eletrica\t2\n\
bicicletta elettrica\t2\n\
bombe aerosol\t6\n\
bomboletta spray\t6\n\
briquet\t7\n\
cargador portatil\t0\n\
caricabatterie portatile\t0\n\
carregador portatil\t0\n\
cartouche de gaz\t6\n\
cartuccia di gas\t6\n\
cartucho de gas\t6\n\
cerillas\t8\n\
cigarette electronique\t3\n\
cigarrillo electronico\t3\n\
cigarro eletronico\t3\n\
dissolvant\t5\n\
e papieros\t3\n\
encendedor\t7\n\
esmalte de unas\t5\n\
esmalte de unhas\t5\n\
esmalte para unas\t5\n\
estintore\t6\n\
extincteur\t6\n\
extintor\t6\n\
farba w sprayu\t6\n\
fiammiferi\t8\n\
fosforos\t8\n\
gasnica\t6\n\
gel hydroalcoolique\t5\n\
hulajnoga elektryczna\t2\n\
isqueiro\t7\n\
laca para el pelo\t6\n\
lakier do paznokci\t5\n\
lakier do wlosow\t6\n\
lakier w sprayu\t6\n\
laque pour cheveux\t6\n\
mechero\t7\n\
monopattino elettrico\t2\n\
mousse a raser\t6\n\
naboj gazowy\t6\n\
papieros elektroniczny\t3\n\
patinete electrico\t2\n\
patinete eletrico\t2\n\
peinture en bombe\t6\n\
perfumy\t5\n\
pintura en spray\t6\n\
profumo\t5\n\
quitaesmalte\t5\n\
rower elektryczny\t2\n\
rozpuszczalnik\t5\n\
sigaretta elettronica\t3\n\
smalto per unghie\t5\n\
smalto unghie\t5\n\
solvente per unghie\t5\n\
tinta spray\t6\n\
trottinette electrique\t2\n\
vapeador\t3\n\
vapoteuse\t3\n\
velo electrique\t2\n\
vernice spray\t6\n\
vernis a ongle\t5\n\
vernis a ongles\t5\n\
woda kolonska\t5\n\
woda perfumowana\t5\n\
woda toaletowa\t5\n\
zapalki\t8\n\
zapalniczka\t7\n\
zmywacz do paznokci\t5\n\
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
pub(super) static HARMLESS: [u16; 37] = [
    MATERIAL | SCENT, // species
    MATERIAL | GARMENT | SCENT, // ivory
    MATERIAL | SCENT, // rosewood
    MATERIAL | SCENT, // coral
    COSMETIC | SOFTENER, // ginseng
    SOFTENER, // live-animal
    SOFTENER | COSMETIC | NO_ANIMAL | PREPARED, // plant
    SOFTENER | COSMETIC | NO_ANIMAL, // animal
    SOFTENER | COSMETIC | NO_ANIMAL, // honey-egg
    SOFTENER, // medicine
    SOFTENER, // melatonin
    SOFTENER, // supplement
    SOFTENER, // medical-device
    0, // cosmetic
    SOFTENER | OTHER | GARMENT, // alcohol
    SOFTENER | OTHER | GARMENT, // cigarette
    SOFTENER | OTHER, // vape
    SOFTENER | SCENT | OTHER, // tobacco
    SOFTENER | OTHER, // weapon
    SOFTENER | OTHER, // blade
    0, // replica
    SOFTENER | OTHER, // explosive
    SOFTENER | OTHER, // drone
    SOFTENER, // jammer
    SOFTENER | OTHER, // radio
    SOFTENER | OTHER, // dual-use
    0, // sanctions
    COPY | OTHER, // culture
    SOFTENER, // refrigerant
    SOFTENER, // diamond
    SOFTENER | COPY | OTHER, // money
    SOFTENER, // card
    SOFTENER | OTHER, // lottery
    SOFTENER | OTHER | COSMETIC, // narcotic
    SOFTENER, // radioactive
    SOFTENER, // waste
    SOFTENER | MATERIAL | COPY | OTHER, // human-remains
];
