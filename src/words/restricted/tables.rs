//! Generated from schemas/restricted/ and schemas/hazards/ by `UPDATE=1 cargo test --test tables`.

use super::{COPY, COSMETIC, GARMENT, MATERIAL, NO_ANIMAL, ORNAMENT, OTHER, PREPARED, SCENT, SOFTENER, TOY};

/// Phrases that count anywhere in a description.
#[rustfmt::skip]
pub(super) static ANYWHERE: &str = "\
abnehmspritze\t9\n\
abortion pill\t9\n\
acaricida\tU\n\
acaricide\tU\n\
aceite cbd\tQ\n\
aceite de cbd\tQ\n\
acetaminophen\t9\n\
adderall\tQ\n\
aerozol na muchy\tU\n\
agarwood\t0\n\
agrotoxico\tU\n\
airsoft pistol\tB\n\
airsoft pistole\tB\n\
airsoft rifle\tB\n\
alarmpistool\tB\n\
alligator leather\t0\n\
alligator skin\t0\n\
alligatorleder\t0\n\
alprazolam\tQ\n\
altol\tS\n\
ameisengift\tU\n\
ameisenkoder\tU\n\
ameisenkoderdose\tU\n\
ameisenkoderdosen\tU\n\
ameisenmittel\tU\n\
ameisenpulver\tU\n\
ameisenspray\tU\n\
american ginseng\t4\n\
amoksycylina\t9\n\
amoxicilina\t9\n\
amoxicillin\t9\n\
amoxicillina\t9\n\
amoxicilline\t9\n\
amphetamin\tQ\n\
amphetamine\tQ\n\
anabole steroiden\t9\n\
anabolic steroid\t9\n\
anabolika\t9\n\
anabolizante\t9\n\
analgesico\t9\n\
ancient coin\tK\n\
ancient greek coin\tK\n\
ancient roman coin\tK\n\
animais vivos\t5\n\
animal vivo\t5\n\
animali vivi\t5\n\
animaux vivants\t5\n\
ant bait\tU\n\
ant killer\tU\n\
ant poison\tU\n\
ant powder\tU\n\
anti cafards gel\tU\n\
anti fourmis\tU\n\
anti limaces\tU\n\
anti mucken spray\tU\n\
antibabypille\t9\n\
antibiotic\t9\n\
antibiotica\t9\n\
antibiotico\t9\n\
antibiotika\t9\n\
antibiotikum\t9\n\
antibiotique\t9\n\
anticrittogamico\tU\n\
antidepressant\t9\n\
antidolorifici\t9\n\
antidolorifico\t9\n\
antidouleur\t9\n\
antifourmis\tU\n\
antike munze\tK\n\
antilimaces\tU\n\
antimalarial\t9\n\
antimoustique spray\tU\n\
antiparassitario per piante\tU\n\
antipolilla en bolas\tU\n\
antique ivory\t1\n\
antybiotyk\t9\n\
antybiotyki\t9\n\
appat fourmis\tU\n\
appat pour rats\tU\n\
appats fourmis\tU\n\
ar 15\tB\n\
archaeological artefact\tK\n\
archaeological artifact\tK\n\
archaeological object\tK\n\
arma da fuoco\tB\n\
arma de choque\tB\n\
arma de fogo\tB\n\
arma de fuego\tB\n\
arme a feu\tB\n\
aspirin tablet\t9\n\
aus echtem elfenbein\t1\n\
aus elfenbein\t1\n\
auto sear\tB\n\
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
bear spray\tB\n\
bed bug killer\tU\n\
bed bug spray\tU\n\
beef jerky\t7\n\
bengala de humo\tE\n\
bengalas\tE\n\
bengalo\tE\n\
bestrijdingsmiddel\tU\n\
bestrijdingsmiddelen\tU\n\
biglietti lotteria\tP\n\
biglietto della lotteria\tP\n\
biglietto lotteria\tP\n\
bilhete de loteria\tP\n\
billet de loterie\tP\n\
billete de loteria\tP\n\
biozid\tU\n\
black coral\t0\n\
black powder\tE\n\
blank firing pistol\tD\n\
blasting cap\tE\n\
bloedkoraal\t3\n\
bloemzaden\t6\n\
bloqueador de gps\tG\n\
bloqueador de senal\tG\n\
bloqueador de sinal\tG\n\
blumen saatgut\t6\n\
blumen samen\t6\n\
blumensamen\t6\n\
body armor plate\tI\n\
body armour plate\tI\n\
boksbeugel\tB\n\
boller\tE\n\
bolsa de nicotina\tA\n\
bolso de cocodrilo\t0\n\
bolso de piton\t0\n\
bomba de humo\tE\n\
bombe lacrymogene\tB\n\
bombinha de sao joao\tE\n\
bombinhas\tE\n\
bonsai samen\t6\n\
bonsai seeds\t6\n\
bote de humo\tE\n\
botella de ginebra\t>\n\
botella de ron\t>\n\
botellin de whisky\t>\n\
botox\t9\n\
botulinum\t9\n\
botulinum toxin\t9\n\
bouture enracinee\t6\n\
bowie hunting knife\tC\n\
bowie knife\tC\n\
bpc 157\t9\n\
brass knuckle\tB\n\
bron hukowa\tB\n\
bron palna\tB\n\
brouilleur de signal\tG\n\
brouilleur gps\tG\n\
brouilleur wifi\tG\n\
bug killer spray\tU\n\
bullet proof vest\tI\n\
bulletproof vest\tI\n\
bullion bar\tN\n\
bullion coin\tN\n\
bustine di nicotina\tA\n\
butterfly knife\tB\n\
butterfly messer\tB\n\
butterflymes\tB\n\
butterflymesser\tB\n\
cactus seeds\t6\n\
caiman leather\t0\n\
canapa light\tQ\n\
canivete automatico\tB\n\
canivete borboleta\tB\n\
cannabis\tQ\n\
cannabisblute\tQ\n\
cannabisbluten\tQ\n\
caparazon de tortuga\t0\n\
carabina ad aria compressa\tB\n\
carabina de aire comprimido\tB\n\
carabina de pressao\tB\n\
carabine a plomb\tB\n\
carapace de tortue\t0\n\
carey autentico\t3\n\
cartera de cocodrilo\t0\n\
carved ivory\t0\n\
cassetete retratil\tB\n\
cbd bloem\tQ\n\
cbd blute\tQ\n\
cbd bluten\tQ\n\
cbd flower\tQ\n\
cbd gummi\tQ\n\
cbd gummy\tQ\n\
cbd hash\tQ\n\
cbd oil\tQ\n\
cbd ol\tQ\n\
cbd ole\tQ\n\
cbd olie\tQ\n\
cbd wiet\tQ\n\
cebo para caracoles\tU\n\
cebo para cucarachas\tU\n\
cebo para hormigas\tU\n\
cebo para ratas\tU\n\
cebo para ratones\tU\n\
cebo para roedores\tU\n\
ceinture en crocodile\t0\n\
cendres funeraires\tT\n\
cenizas humanas\tT\n\
chaleco antibalas\tI\n\
champignon hallucinogene\tQ\n\
chewing tobacco\tA\n\
chili samen\t6\n\
chili seeds\t6\n\
chilisamen\t6\n\
chilli seeds\t6\n\
chinese sausage\t7\n\
chwastobojczy\tU\n\
cialis\t9\n\
cigarro eletronico\t@\n\
cinturon de cocodrilo\t0\n\
cipermetrina\tU\n\
clenbuterol\t9\n\
coca leaf\tQ\n\
cocaina\tQ\n\
cocaine\tQ\n\
cockroach bait\tU\n\
cockroach gel\tU\n\
codeina\tQ\n\
codeine\tQ\n\
cogumelo magico\tQ\n\
colar de coral\t3\n\
coleira anti pulgas\tU\n\
coleira antipulgas\tU\n\
colete a prova de balas\tI\n\
collana di corallo\t3\n\
collana in corallo\t3\n\
collar anti pulgas\tU\n\
collar antiparasitario\tU\n\
collar antipulgas\tU\n\
collar de coral\t3\n\
collare antiparassitario\tU\n\
collare antipulci\tU\n\
collier anti puces\tU\n\
collier antiparasitaire\tU\n\
collier antipuces\tU\n\
collier corail\t3\n\
collier en corail\t3\n\
colmillo de elefante\t0\n\
coltelli a farfalla\tB\n\
coltelli a scatto\tB\n\
coltello a farfalla\tB\n\
coltello a scatto\tB\n\
combat knife\tC\n\
complement alimentaire\t;\n\
complemento alimenticio\t;\n\
complementos alimentares\t;\n\
contraceptive pill\t9\n\
corail rouge\t3\n\
coral bead\t3\n\
coral bracelet\t3\n\
coral branch\t0\n\
coral earring\t3\n\
coral fragment\t0\n\
coral jewellery\t3\n\
coral jewelry\t3\n\
coral necklace\t3\n\
coral pendant\t3\n\
coral rojo\t3\n\
coral skeleton\t0\n\
coral vermelho\t3\n\
corallo rosso\t3\n\
corne de rhinoceros\t0\n\
corno di rinoceronte\t0\n\
couro de cobra\t0\n\
couro de crocodilo\t0\n\
couro de jacare\t0\n\
couro de piton\t0\n\
couteau a cran darret\tB\n\
couteau automatique\tB\n\
couteau papillon\tB\n\
couteaux a cran darret\tB\n\
couteaux papillon\tB\n\
crane humain veritable\tT\n\
craneo humano real\tT\n\
cranio humano verdadeiro\tT\n\
cremated remains\tT\n\
cremation ashes\tT\n\
crevettes vivantes\t5\n\
crocodile handbag\t0\n\
crocodile leather\t0\n\
crocodile skin\t0\n\
crocodile wallet\t0\n\
cs gas\tB\n\
cucumber seeds\t6\n\
cuerno de rinoceronte\t0\n\
cuero de cocodrilo\t0\n\
cuir crocodile\t0\n\
cuir dalligator\t0\n\
cuir de crocodile\t0\n\
cuir de python\t0\n\
cuir de serpent\t0\n\
cuir de varan\t0\n\
cupinicida\tU\n\
cypermethrin\tU\n\
cypermethrine\tU\n\
cypermetryna\tU\n\
czynnik chlodniczy\tL\n\
dalbergia\t2\n\
davorio\t1\n\
de marfil\t1\n\
de marfim\t1\n\
dechet electronique\tS\n\
decimo de loteria\tP\n\
defense delephant\t0\n\
defensivo agricola\tU\n\
deko pistole\tD\n\
deko waffe\tD\n\
dekowaffe\tD\n\
delta 8 cart\tQ\n\
delta 8 disposable\tQ\n\
delta 8 gummy\tQ\n\
delta 8 vape\tQ\n\
deltamethrin\tU\n\
deltamethrine\tU\n\
deltametrina\tU\n\
desherbant\tU\n\
detonator\tE\n\
di avorio\t1\n\
diazepam\tQ\n\
dietary supplement\t;\n\
dipirona\t9\n\
diserbante\tU\n\
diserbanti\tU\n\
disposable vape\t@\n\
disturbatore gps\tG\n\
divoire\t1\n\
drewno rozane\t2\n\
dried beef\t7\n\
dried meat\t7\n\
dried shark fin\t0\n\
drone fly more combo\tF\n\
drone jammer\tG\n\
dummy ammunition\tD\n\
dummy grenade\tD\n\
dynamite\tE\n\
e cigarette\t@\n\
e liquid\t@\n\
e liquide\t@\n\
ecaille de tortue\t3\n\
echt schildpad\t3\n\
echte koralle\t3\n\
echte korallen\t3\n\
echter koralle\t3\n\
echtes elfenbein\t0\n\
echtleder krokodil\t0\n\
egyptian antiquity\tK\n\
eidechsenleder\t0\n\
einweg vape\t@\n\
electronic cigarette\t@\n\
elefantenelfenbein\t0\n\
elektronisch afval\tS\n\
elektronische sigaret\t@\n\
elektronische zigarette\t@\n\
elektroschocker\tB\n\
elektroschockgerat\tB\n\
elektroschockpistole\tB\n\
elektroschrott\tS\n\
elephant ivory\t0\n\
elephant ivory figurine\t0\n\
elephant leather\t0\n\
elfenbein figur\t1\n\
elfenbein schnitzerei\t0\n\
elfenbeinanhanger\t1\n\
elfenbeinarmband\t1\n\
elfenbeinfigur\t1\n\
elfenbeinfiguren\t1\n\
elfenbeinkamm\t1\n\
elfenbeinkette\t1\n\
elfenbeinschnitzerei\t1\n\
elfenbeinstatue\t1\n\
eliquid\t@\n\
em marfim\t1\n\
emetteur radio\tH\n\
en ivoire\t1\n\
ephedrine\tQ\n\
erbicida\tU\n\
erbicidi\tU\n\
erdbeer samen\t6\n\
esca per formiche\tU\n\
esca per topi\tU\n\
esche per formiche\tU\n\
esche per topi\tU\n\
escopeta de aire comprimido\tB\n\
espada katana\tC\n\
espada samurai\tC\n\
esqueje enraizado\t6\n\
esteroides anabolicos\t9\n\
estrela ninja\tB\n\
estrella ninja\tB\n\
etoile de lancer\tB\n\
fajerwerk\tE\n\
fajerwerki\tE\n\
fentanil\tQ\n\
fentanilo\tQ\n\
fentanyl\tQ\n\
feu dartifice\tE\n\
feuerwerk\tE\n\
feuerwerkskorper\tE\n\
feuerwerksrakete\tE\n\
feux dartifice\tE\n\
finasteride\t9\n\
fine bullion\tN\n\
fiori di canapa\tQ\n\
fiori di cbd\tQ\n\
firecracker\tE\n\
firework\tE\n\
fitofarmaco\tU\n\
flash powder\tE\n\
flea and tick collar\tU\n\
flea collar\tU\n\
flea spray\tU\n\
fleur de cbd\tQ\n\
fleur de chanvre\tQ\n\
fleurs de chanvre\tQ\n\
fliegenspray\tU\n\
flohhalsband\tU\n\
flohspray\tU\n\
flor de cbd\tQ\n\
flower seeds\t6\n\
fly spray\tU\n\
fogo de artificio\tE\n\
fongicide\tU\n\
fonte radioativa\tR\n\
food supplement\t;\n\
formicida\tU\n\
fresh meat\t7\n\
frozen meat\t7\n\
fuego artificial\tE\n\
fuente radiactiva\tR\n\
fulminating powder\tE\n\
fumigene\tE\n\
fumo de corda\tA\n\
fumo para narguile\tA\n\
fumogeni\tE\n\
fumogeno\tE\n\
funghi allucinogeni\tQ\n\
fungicida\tU\n\
fungicide\tU\n\
fungicidi\tU\n\
fungicyd\tU\n\
fungicydy\tU\n\
fungizid\tU\n\
fungizide\tU\n\
funkgerat\tH\n\
funkgerate\tH\n\
funksender\tH\n\
fuochi dartificio\tE\n\
fuoco dartificio\tE\n\
gas de pimenta\tB\n\
gas pimienta\tB\n\
gas refrigerador\tL\n\
gas refrigerante\tL\n\
gaspistole\tB\n\
gaz lacrymogene\tB\n\
gaz pieprzowy\tB\n\
gaz refrigerant\tL\n\
gel anti cafards\tU\n\
gel blaster\tD\n\
gel cafards\tU\n\
gel cucarachas\tU\n\
gel para cucarachas\tU\n\
gel per scarafaggi\tU\n\
gel scarafaggi\tU\n\
gemuse saatgut\t6\n\
gemuse samen\t6\n\
gemusesamen\t6\n\
genuine ivory\t0\n\
gewasbeschermingsmiddel\tU\n\
ghb\tQ\n\
giftkoder\tU\n\
gilet pare balles\tI\n\
ginseng\t4\n\
ginsengwurzel\t4\n\
ginsengwurzeln\t4\n\
giubbotto antiproiettile\tI\n\
glifosat\tU\n\
glifosato\tU\n\
glyfosaat\tU\n\
glyphosat\tU\n\
glyphosate\tU\n\
goldmunze\tN\n\
goldmunzen\tN\n\
gouden munt\tN\n\
gouden munten\tN\n\
gps jammer\tG\n\
gps signal blocker\tG\n\
graines rosier\t6\n\
granulat na slimaki\tU\n\
grass seeds\t6\n\
grzyby halucynogenne\tQ\n\
gun barrel\tB\n\
guscio di tartaruga\t0\n\
gwiazdka do rzucania\tB\n\
hachis\tQ\n\
hanfblute\tQ\n\
hanfbluten\tQ\n\
haschich\tQ\n\
haschisch\tQ\n\
hash brownie\tQ\n\
hashish\tQ\n\
hawksbill\t0\n\
haxixe\tQ\n\
heated tobacco\tA\n\
hemp flower\tQ\n\
hennepbloem\tQ\n\
herb seeds\t6\n\
herbicida\tU\n\
herbicide\tU\n\
herbicyd\tU\n\
herbicydy\tU\n\
herbizid\tU\n\
herbizide\tU\n\
heroin\tQ\n\
hongo alucinogeno\tQ\n\
hookah tobacco\tA\n\
huile cbd\tQ\n\
huile de cbd\tQ\n\
human ashes\tT\n\
human remains\tT\n\
human skull real\tT\n\
hydroxychloroquine\t9\n\
ibuprofen\t9\n\
ibuprofene\t9\n\
ibuprofeno\t9\n\
illuminated manuscript\tK\n\
imidacloprid\tU\n\
imidaclopride\tU\n\
imitacion de arma\tD\n\
imitation firearm\tD\n\
impfstoff\t9\n\
impfstoffe\t9\n\
in avorio\t1\n\
in coccodrillo\t0\n\
in pitone\t0\n\
inert ammunition\tD\n\
inert grenade\tD\n\
infiorescenze cbd\tQ\n\
infiorescenze di canapa\tQ\n\
inhibidor de frecuencia\tG\n\
inhibidor de gps\tG\n\
inhibidor de senal\tG\n\
insect killer spray\tU\n\
insect repellent lotion\tU\n\
insect repellent spray\tU\n\
insect spray\tU\n\
insectengif\tU\n\
insectenspray\tU\n\
insecticida\tU\n\
insecticide\tU\n\
insecticiden\tU\n\
insektengift\tU\n\
insektenschutzspray\tU\n\
insektenspray\tU\n\
insektizid\tU\n\
insektizide\tU\n\
insektizidspray\tU\n\
insektycyd\tU\n\
insektycydy\tU\n\
inseticida\tU\n\
insetticida\tU\n\
insetticidi\tU\n\
insulin pen prefilled\t9\n\
integratore alimentare\t;\n\
integratori alimentari\t;\n\
isca para baratas\tU\n\
isca para formigas\tU\n\
isca para ratos\tU\n\
ivermectin\t9\n\
ivoire de mammouth\t0\n\
ivoire delephant\t0\n\
ivoire sculpte\t1\n\
ivoire veritable\t1\n\
ivoren armband\t1\n\
ivoren beeldje\t1\n\
ivoren ketting\t1\n\
ivory bangle\t1\n\
ivory bracelet\t1\n\
ivory carving\t0\n\
ivory chess set\t1\n\
ivory comb\t1\n\
ivory figurine\t1\n\
ivory netsuke\t0\n\
ivory sculpture\t1\n\
ivory statue\t1\n\
ivory tusk\t0\n\
jacaranda da bahia\t2\n\
jachtgeweer\tB\n\
jagdgewehr\tB\n\
jammer gps\tG\n\
jednorazowe e papierosy\t@\n\
jednorazowy e papieros\t@\n\
jumelles vision nocturne\tI\n\
kakerlakengel\tU\n\
kakerlakenkoder\tU\n\
kakerlakenspray\tU\n\
kakkerlakkengel\tU\n\
kaltemittel\tL\n\
kamagra\t9\n\
kamizelka kuloodporna\tI\n\
kamizelki kuloodporne\tI\n\
kampfmesser\tC\n\
karambit\tC\n\
kastet\tB\n\
kastety\tB\n\
katana sword\tC\n\
kaviar\t0\n\
ketamina\tQ\n\
ketamine\tQ\n\
knuckle duster\tB\n\
kodeina\tQ\n\
kogelvrij vest\tI\n\
kogelwerend vest\tI\n\
kokain\tQ\n\
kokaina\tQ\n\
konopie indyjskie\tQ\n\
korale z koralowca\t3\n\
koralen ketting\t3\n\
korallenkette\t3\n\
korallenstock\t0\n\
koralowca naturalnego\t3\n\
kosc sloniowa\t1\n\
koudemiddel\tL\n\
kratom\tQ\n\
krauter saatgut\t6\n\
krautersamen\t6\n\
krokodilleder\t0\n\
krokodilledergurtel\t0\n\
krokodillederhandtasche\t0\n\
krokodillenleer\t0\n\
krokodillenleren\t0\n\
krokoleder\t0\n\
krotkofalowka\tH\n\
krotkofalowki\tH\n\
krugerrand\tN\n\
kubotan\tB\n\
kugelsichere weste\tI\n\
kupon lotto\tP\n\
langschwert\tC\n\
lavendel samen\t6\n\
lavender seeds\t6\n\
lebende fische\t5\n\
lebende garnelen\t5\n\
lebende tiere\t5\n\
lebendfutter\t5\n\
lek przeciwbolowy\t9\n\
leki na recepte\t9\n\
leopard fur\t0\n\
leopard skin\t0\n\
lesmicida\tU\n\
lettuce seeds\t6\n\
levende dieren\t5\n\
levende vis\t5\n\
levende vissen\t5\n\
liquid do e papierosa\t@\n\
liquido para vape\t@\n\
liquido para vapear\t@\n\
liquido per sigaretta elettronica\t@\n\
liquido svapo\t@\n\
live animal\t5\n\
live betta\t5\n\
live coral\t0\n\
live goldfish\t5\n\
live isopod\t5\n\
live orchid\t6\n\
live snail\t5\n\
live succulent\t6\n\
live succulent plant\t6\n\
live tropical fish\t5\n\
live turtle\t5\n\
lixo eletronico\tS\n\
lizard leather\t0\n\
lizard skin\t0\n\
locion repelente de mosquitos\tU\n\
longsword\tC\n\
los na loterie\tP\n\
lot loterij\tP\n\
lotterielos\tP\n\
lotterielose\tP\n\
lottery ticket\tP\n\
lotto ticket\tP\n\
lottoschein\tP\n\
lower receiver\tB\n\
lsd\tQ\n\
lsd blotter paper\tQ\n\
luchtbuks\tB\n\
luchtdrukgeweer\tB\n\
luchtdrukpistool\tB\n\
luftgewehr\tB\n\
luftgewehre\tB\n\
luftpistole\tB\n\
luftpistolen\tB\n\
lumachicida\tU\n\
lunette vision nocturne\tI\n\
maconha\tQ\n\
magic mushroom\tQ\n\
magische truffel\tQ\n\
mammoetivoor\t0\n\
mammoth ivory\t0\n\
mammutelfenbein\t0\n\
manganello telescopico\tB\n\
marfil autentico\t0\n\
marfil de elefante\t0\n\
marfil tallado\t1\n\
marfim de elefante\t0\n\
marihuana\tQ\n\
marijuana\tQ\n\
mata baratas\tU\n\
mata cucarachas\tU\n\
mata ervas daninhas\tU\n\
mata formigas\tU\n\
mata ratas\tU\n\
matacucarachas\tU\n\
matahormigas\tU\n\
matamalezas\tU\n\
matarratas\tU\n\
matraque telescopique\tB\n\
mausegift\tU\n\
mausegiftkoder\tU\n\
mausekoder\tU\n\
mdma\tQ\n\
melanotan\t9\n\
melatonin\t:\n\
melatonina\t:\n\
melatonine\t:\n\
menschenschadel echt\tT\n\
menschliche asche\tT\n\
menselijke schedel echt\tT\n\
mescaline\tQ\n\
metamizol\t9\n\
methadone\tQ\n\
methamphetamin\tQ\n\
methamphetamine\tQ\n\
miecz samurajski\tC\n\
mierengif\tU\n\
mierenlokdoos\tU\n\
mierenlokdozen\tU\n\
mierenpoeder\tU\n\
mierenspray\tU\n\
mignonnette de rhum\t>\n\
mignonnette de whisky\t>\n\
milbenspray\tU\n\
miniatura de ginebra\t>\n\
miniatura de ron\t>\n\
miniatura de whisky\t>\n\
miniatura whisky\t>\n\
miniature whisky bottle\t>\n\
miniaturka whisky\t>\n\
miniatuur whisky\t>\n\
minoxidil\t9\n\
misoprostol\t9\n\
miticide\tU\n\
modafinil\t9\n\
moeda de ouro\tN\n\
moeda romana\tK\n\
molluscicide\tU\n\
moneda de oro\tN\n\
moneda romana\tK\n\
moneta doro\tN\n\
moneta romana\tK\n\
moneta rzymska\tK\n\
monete doro\tN\n\
monete romane\tK\n\
monety rzymskie\tK\n\
monnaie romaine\tK\n\
morfina\tQ\n\
morfine\tQ\n\
morphine\tQ\n\
mort aux rats\tU\n\
mort aux souris\tU\n\
mosquito coil\tU\n\
mosquito repellent lotion\tU\n\
mosquito repellent spray\tU\n\
moth ball\tU\n\
mothball\tU\n\
mottenballen\tU\n\
mottenkugel\tU\n\
mottenkugeln\tU\n\
mounjaro\t9\n\
mouse poison\tU\n\
muckenschutzspray\tU\n\
muckenspray\tU\n\
muda de planta\t6\n\
mudas de suculentas\t6\n\
muggenspray\tU\n\
muizengif\tU\n\
multivitamin\t;\n\
nachtkijker\tI\n\
nachtsichtgerat\tI\n\
naftalina\tU\n\
nahrungserganzungsmittel\t;\n\
naphtaline\tU\n\
nashorn horn\t0\n\
nasiona bonsai\t6\n\
naszyjnik z korala\t3\n\
natural coral\t0\n\
navaja automatica\tB\n\
navaja mariposa\tB\n\
nic salt\t@\n\
nicotine liquid\t@\n\
nicotine pouch\tA\n\
nicotine salt\t@\n\
nicotinezakje\tA\n\
night vision binocular\tI\n\
night vision goggle\tI\n\
night vision monocular\tI\n\
night vision rifle\tI\n\
night vision riflescope\tI\n\
night vision scope\tI\n\
nikotin pouches\tA\n\
nikotinbeutel\tA\n\
nikotinsalz\t@\n\
ninja star\tB\n\
ninja sword\tC\n\
noktowizor\tI\n\
non firing replica\tD\n\
noz motylkowy\tB\n\
noz sprezynowy\tB\n\
nunchaku\tB\n\
nutritional supplement\t;\n\
obroza na kleszcze\tU\n\
obroza na pchly\tU\n\
obroza przeciw kleszczom\tU\n\
obroza przeciw pchlom\tU\n\
odpady elektroniczne\tS\n\
olej cbd\tQ\n\
olejek cbd\tQ\n\
oleo cbd\tQ\n\
oleo de cbd\tQ\n\
olio cbd\tQ\n\
olio di cbd\tQ\n\
onkruidbestrijder\tU\n\
onkruidverdelger\tU\n\
orchid phalaenopsis\t6\n\
orchid plant\t6\n\
orchid seeds\t6\n\
ostrich leather\t0\n\
otf automatic\tB\n\
otf knife\tB\n\
owadobojczy\tU\n\
oxandrolone\t9\n\
oxicodona\tQ\n\
oxycodone\tQ\n\
oxycontin\tQ\n\
ozempic\t9\n\
paddos\tQ\n\
painkiller\t9\n\
palisander\t2\n\
palisandro\t2\n\
palissandre\t2\n\
palka teleskopowa\tB\n\
pangolin\t0\n\
paracetamol\t9\n\
paracetamolo\t9\n\
paralizator\tB\n\
paraquat\tU\n\
pasek z krokodyla\t0\n\
peau de crocodile\t0\n\
peau de leopard\t0\n\
peau de python\t0\n\
peau de serpent\t0\n\
peau de tigre\t0\n\
peces vivos\t5\n\
peine de carey\t3\n\
peixe vivo\t5\n\
pele de cobra\t0\n\
pelle coccodrillo\t0\n\
pelle di coccodrillo\t0\n\
pelle di pitone\t0\n\
pelle di serpente\t0\n\
pelle pitone\t0\n\
pente de tartaruga\t3\n\
pepper spray\tB\n\
pepperspray\tB\n\
peptide vial\t9\n\
permethrin\tU\n\
permethrine\tU\n\
permetrina\tU\n\
permetryna\tU\n\
pesce vivo\t5\n\
pesci vivi\t5\n\
pesticida\tU\n\
pesticide\tU\n\
pesticiden\tU\n\
pesticidi\tU\n\
pestizid\tU\n\
pestizide\tU\n\
pestycyd\tU\n\
pestycydy\tU\n\
petard\tE\n\
petarda\tE\n\
petardi\tE\n\
petardo\tE\n\
petardy\tE\n\
pettine in tartaruga\t3\n\
peyote\t0\n\
pez vivo\t5\n\
pfefferspray\tB\n\
pflanzenschutzmittel\tU\n\
phalaenopsis orchid\t6\n\
phone jammer\tG\n\
pianta grassa\t6\n\
pianta viva\t6\n\
piante grasse\t6\n\
piante vive\t6\n\
piece dor\tN\n\
piel de cocodrilo\t0\n\
piel de piton\t0\n\
piel de serpiente\t0\n\
pijnstiller\t9\n\
pildora anticonceptiva\t9\n\
pipe tobacco\tA\n\
pistola a salve\tB\n\
pistola airsoft\tB\n\
pistola de aire comprimido\tB\n\
pistola de airsoft\tB\n\
pistola de festim\tB\n\
pistola de fogueo\tB\n\
pistola electrica de defensa\tB\n\
pistola softair\tB\n\
pistolet a billes\tB\n\
pistolet a impulsion electrique\tB\n\
pistolet airsoft\tB\n\
pistolet asg\tB\n\
pistolet dalarme\tB\n\
pistolet factice\tD\n\
pistolet hukowy\tB\n\
plaguicida\tU\n\
planta suculenta\t6\n\
planta viva\t6\n\
plante succulente\t6\n\
plante vivante\t6\n\
plyn na komary\tU\n\
pod descartavel\t@\n\
poing americain\tB\n\
poison a rats\tU\n\
poison fourmis\tU\n\
poison pour rats\tU\n\
poisson vivant\t5\n\
poppy straw\tQ\n\
porra extensible\tB\n\
portefeuille crocodile\t0\n\
portefeuille en crocodile\t0\n\
portofoon\tH\n\
prawdziwa ludzka czaszka\tT\n\
prefilled insulin pen\t9\n\
preparat na komary\tU\n\
preparat na mrowki\tU\n\
prescription drug\t9\n\
prescription medicine\t9\n\
produit phytosanitaire\tU\n\
proszek na mrowki\tU\n\
pseudoephedrine\tQ\n\
psilocybin\tQ\n\
puff jetable\t@\n\
puff usa e getta\t@\n\
puno americano\tB\n\
push dagger\tC\n\
pyrotechnic\tE\n\
python leather\t0\n\
python skin\t0\n\
pythonleder\t0\n\
pythonledertasche\t0\n\
pythonleer\t0\n\
pythonleren\t0\n\
quadcopter\tF\n\
radio comunicador\tH\n\
radio dwukierunkowe\tH\n\
radio transmitter\tH\n\
radioactieve bron\tR\n\
radioactive isotope\tR\n\
radioactive material\tR\n\
radioactive source\tR\n\
radioaktive quelle\tR\n\
radiozender\tH\n\
radium dial\tR\n\
radium paint\tR\n\
rat bait\tU\n\
rat poison\tU\n\
raticida\tU\n\
raticide\tU\n\
rattengif\tU\n\
rattengift\tU\n\
rattenkoder\tU\n\
ratticida\tU\n\
ratticidi\tU\n\
rauchbombe\tE\n\
rauchbomben\tE\n\
raw coral\t0\n\
real human bone\tT\n\
real human skull\tT\n\
real ivory\t0\n\
red coral\t3\n\
red sandalwood\t2\n\
refrigerant cylinder\tL\n\
refrigerant gas\tL\n\
reiseschecks\tN\n\
remedio para dormir\t9\n\
repelente de insetos spray\tU\n\
repelente spray\tU\n\
replica colt\tD\n\
replica glock\tD\n\
replica grenade\tD\n\
replica gun\tD\n\
replica pistol\tD\n\
replica revolver\tD\n\
replica rifle\tD\n\
replique airsoft\tB\n\
repulsif moustiques\tU\n\
residuos electronicos\tS\n\
residuos eletronicos\tS\n\
rezeptpflichtig\t9\n\
rhino horn\t0\n\
rhinoceros horn\t0\n\
ricetrasmittente\tH\n\
ricetrasmittenti\tH\n\
rifiuti elettronici\tS\n\
ritalin\tQ\n\
roach bait\tU\n\
roach gel\tU\n\
roach killer\tU\n\
rodent bait\tU\n\
rodent poison\tU\n\
rodenticida\tU\n\
rodenticide\tU\n\
rodentizid\tU\n\
rodonticide\tU\n\
rolling tobacco\tA\n\
roman bronze fibula\tK\n\
roman candle\tE\n\
roman coin\tK\n\
roman fibula\tK\n\
romeinse munt\tK\n\
romeinse munten\tK\n\
romische munze\tK\n\
romische munzen\tK\n\
rookbom\tE\n\
rooted cutting\t6\n\
rooted plant cutting\t6\n\
rose seeds\t6\n\
rosen samen\t6\n\
rosenholz\t2\n\
rosewood\t2\n\
rotje\tE\n\
rubbellos\tP\n\
sabre japonais\tC\n\
sac crocodile\t0\n\
sac en crocodile\t0\n\
sac en python\t0\n\
sache de nicotina\tA\n\
sachet de nicotine\tA\n\
sadzonka ukorzeniona\t6\n\
saiga horn\t0\n\
salvia divinorum\tQ\n\
samoerai zwaard\tC\n\
samurai sword\tC\n\
samuraischwert\tC\n\
samuraizwaard\tC\n\
saszetki nikotynowe\tA\n\
schadlingsbekampfungsmittel\tU\n\
schildkrotenpanzer\t0\n\
schildpatt\t3\n\
schlaftablette\t9\n\
schlaftabletten\t9\n\
schlagring\tB\n\
schlagringe\tB\n\
schlagstock\tB\n\
schlangenleder\t0\n\
schlangenledertasche\t0\n\
schmerzmittel\t9\n\
schmerztablette\t9\n\
schmerztabletten\t9\n\
schneckengift\tU\n\
schneckenkorn\tU\n\
schreckschusspistole\tB\n\
schussichere weste\tI\n\
schusssichere weste\tI\n\
schusswaffe\tB\n\
scratch card ticket\tP\n\
sea turtle shell\t0\n\
seal skin\t0\n\
sealskin\t0\n\
sels de nicotine\t@\n\
semaglutid\t9\n\
semaglutida\t9\n\
semaglutide\t9\n\
semaglutyd\t9\n\
shahtoosh\t0\n\
shisha tobacco\tA\n\
shuriken\tB\n\
sibutramina\t9\n\
sibutramine\t9\n\
signal booster\tH\n\
signal flare\tE\n\
signal jammer\tG\n\
signal repeater\tH\n\
sildenafil\t9\n\
silvesterrakete\tE\n\
sinalizador de fumaca\tE\n\
skora krokodyla\t0\n\
skora pytona\t0\n\
skora z krokodyla\t0\n\
skory krokodyla\t0\n\
skory pytona\t0\n\
skory weza\t0\n\
slaappillen\t9\n\
slakkenkorrels\tU\n\
slangenleer\t0\n\
slangenleren\t0\n\
sleeping pill\t9\n\
slug pellet\tU\n\
smoke bomb\tE\n\
smoke grenade\tE\n\
smoked ham\t7\n\
snake leather\t0\n\
snake skin\t0\n\
snakeskin\t0\n\
snus\tA\n\
soco ingles\tB\n\
softair gewehr\tB\n\
softair pistole\tB\n\
softairpistole\tB\n\
solvent trap\tB\n\
somnifere\t9\n\
somnifero\t9\n\
sonniferi\t9\n\
sonnifero\t9\n\
soqueira\tB\n\
sorgente radioattiva\tR\n\
source radioactive\tR\n\
souricide\tU\n\
spada katana\tC\n\
sparkler\tE\n\
spray al peperoncino\tB\n\
spray anti moustique\tU\n\
spray anti zanzare\tU\n\
spray antimosquitos\tU\n\
spray antimoustique\tU\n\
spray antizanzare\tU\n\
spray au poivre\tB\n\
spray de pimenta\tB\n\
spray de pimienta\tB\n\
spray na kleszcze\tU\n\
spray na komary\tU\n\
spray na mrowki\tU\n\
spray na osy\tU\n\
spray na owady\tU\n\
spray repelente de mosquitos\tU\n\
springmes\tB\n\
springmesser\tB\n\
srodek grzybobojczy\tU\n\
srodek na karaluchy\tU\n\
srodek na komary\tU\n\
srodek na mrowki\tU\n\
srodek ochrony roslin\tU\n\
srodki ochrony roslin\tU\n\
stanozolol\t9\n\
starter pistol\tD\n\
statuette ivoire\t1\n\
steckling bewurzelt\t6\n\
stella ninja\tB\n\
steroides anabolisants\t9\n\
steroidi anabolizzanti\t9\n\
sterretjes\tE\n\
sterydy anaboliczne\t9\n\
stiletto mes\tB\n\
stingray leather\t0\n\
stoorzender\tG\n\
storditore elettrico\tB\n\
storsender\tG\n\
strawberry seeds\t6\n\
stroomstootwapen\tB\n\
stun gun\tB\n\
succulent seeds\t6\n\
suplement diety\t;\n\
suplemento alimentar\t;\n\
suplemento alimenticio\t;\n\
suplementy diety\t;\n\
susz cbd\tQ\n\
susz konopny\tQ\n\
susz marihuany\tQ\n\
swieca dymna\tE\n\
swiece dymne\tE\n\
switchblade\tB\n\
sword cane\tC\n\
szczepionka\t9\n\
szczepionki\t9\n\
tabac a chicha\tA\n\
tabac a rouler\tA\n\
tabacco da rollare\tA\n\
tabacco per narghile\tA\n\
tabaco de liar\tA\n\
tabaco para cachimba\tA\n\
tabletki nasenne\t9\n\
tabletki przeciwbolowe\t9\n\
tachipirina\t9\n\
tadalafil\t9\n\
talea radicata\t6\n\
talkie walkie\tH\n\
tartaruga legitimo\t3\n\
tartaruga vera\t3\n\
taser\tB\n\
taxidermy\t0\n\
tear gas\tB\n\
tekenband\tU\n\
teschio umano vero\tT\n\
testosteron\t9\n\
testosterone\t9\n\
thc\tQ\n\
thc gummy\tQ\n\
thermal imaging scope\tI\n\
thermal monocular\tI\n\
thermal rifle scope\tI\n\
thermal riflescope\tI\n\
thermal scope\tI\n\
thorium ore\tR\n\
throwing knife\tC\n\
throwing star\tB\n\
tierabwehrspray\tB\n\
tiger bone\t0\n\
tiger skin\t0\n\
tirapugni\tB\n\
tirzepatid\t9\n\
tirzepatida\t9\n\
tirzepatide\t9\n\
tobacco leaf\tA\n\
tomaten samen\t6\n\
tomatensamen\t6\n\
tomatenzaden\t6\n\
tomato seeds\t6\n\
topicida\tU\n\
topicidi\tU\n\
tortoise shell\t3\n\
tortoiseshell\t3\n\
totenasche\tT\n\
totschlager\tB\n\
tramadol\tQ\n\
tramadolo\tQ\n\
traveller cheque\tN\n\
tree seeds\t6\n\
trenbolone\t9\n\
tretinoin\t9\n\
tritium tube\tR\n\
tritium vial\tR\n\
trutka\tU\n\
trutki\tU\n\
two way radio\tH\n\
tyrzepatyd\t9\n\
tyton do shishy\tA\n\
tyton do skrecania\tA\n\
uit ivoor\t1\n\
ungezieferspray\tU\n\
unkrautvernichtungsmittel\tU\n\
upper receiver\tB\n\
uranerz\tR\n\
uranium ore\tR\n\
urne mit asche\tT\n\
ushabti\tK\n\
vaccine\t9\n\
valium\tQ\n\
van ivoor\t1\n\
vape descartavel\t@\n\
vape device\t@\n\
vape juice\t@\n\
vape kit\t@\n\
vape liquid\t@\n\
vape mod\t@\n\
vape pen\t@\n\
vape pod\t@\n\
vaper desechable\t@\n\
vegetable seeds\t6\n\
veleno per formiche\tU\n\
veleno per ratti\tU\n\
veleno per topi\tU\n\
veneno para baratas\tU\n\
veneno para cucarachas\tU\n\
veneno para formigas\tU\n\
veneno para hormigas\tU\n\
veneno para ratas\tU\n\
veneno para ratones\tU\n\
veneno para ratos\tU\n\
vero coccodrillo\t0\n\
verschreibungspflichtig\t9\n\
verschreibungspflichtige\t9\n\
vetplant levend\t6\n\
viagra\t9\n\
vicuna\t0\n\
viking sword\tC\n\
visao noturna luneta\tI\n\
visor nocturno\tI\n\
visore notturno\tI\n\
vitaminetabletten\t;\n\
vitaminkapseln\t;\n\
vitamintabletten\t;\n\
vliegenspray\tU\n\
vlindermes\tB\n\
vlooienband\tU\n\
vlooienspray\tU\n\
voedingssupplement\t;\n\
voedingssupplementen\t;\n\
vuurpijl\tE\n\
vuurpijlen\tE\n\
vuurwapen\tB\n\
vuurwerk\tE\n\
wagyu beef\t7\n\
walkie talkie\tH\n\
walrus ivory\t0\n\
walrus tusk\t0\n\
wanzenspray\tU\n\
wapenstok\tB\n\
wasp killer\tU\n\
wasp spray\tU\n\
weed killer\tU\n\
weedkiller\tU\n\
wegovy\t9\n\
wegwerp vape\t@\n\
wegwerpvape\t@\n\
weight loss injection\t9\n\
werpmes\tC\n\
werpster\tB\n\
wespenspray\tU\n\
whisky miniature\t>\n\
whisky miniatuur\t>\n\
wiatrowka\tB\n\
wiatrowki\tB\n\
wiettoppen\tQ\n\
wietzaadjes\tQ\n\
wifi jammer\tG\n\
world banknote\tN\n\
wunderkerze\tE\n\
wunderkerzen\tE\n\
wurfmesser\tC\n\
wurfstern\tB\n\
wurfsterne\tB\n\
xanax\t9\n\
z kosci sloniowej\t1\n\
z szylkretu\t3\n\
zagluszacz\tG\n\
zampirone\tU\n\
zampironi\tU\n\
zanna di elefante\t0\n\
zauberpilz\tQ\n\
zauberpilze\tQ\n\
zebra skin\t0\n\
zeckenhalsband\tU\n\
zeckenspray\tU\n\
zel na karaluchy\tU\n\
zel na prusaki\tU\n\
zenszen\t4\n\
zimne ognie\tE\n\
zlota moneta\tN\n\
zlote monety\tN\n\
zolpidem\tQ\n\
zombie knife\tC\n\
zopiclon\t9\n\
zrodlo promieniotworcze\tR\n\
zywa roslina\t6\n\
zywe rosliny\t6\n\
zywe ryby\t5\n\
zywe zwierzeta\t5\n\
zywy sukulent\t6\n\
اجهزه لاسلكيه\tH\n\
اسماك حيه\t5\n\
افيون\tQ\n\
اكياس نيكوتين\tA\n\
اوزمبيك\t9\n\
ايبوبروفين\t9\n\
باراسيتامول\t9\n\
بخاخ حشرات\tU\n\
بخاخ طارد حشرات\tU\n\
بخاخ فلفل\tB\n\
بندقيه هوائيه\tB\n\
ترامادول\tQ\n\
تمثال عاج\t1\n\
جلد تمساح\t0\n\
جلد ثعابين\t0\n\
جلد ثعبان\t0\n\
جليفوسات\tU\n\
جمجمه بشريه حقيقيه\tT\n\
جهاز تشويش\tG\n\
جهاز لاسلكي\tH\n\
جينسنغ\t4\n\
حبوب منع حمل\t9\n\
حبوب منومه\t9\n\
حشيش\tQ\n\
حيوانات حيه\t5\n\
رذاذ فلفل\tB\n\
زهور cbd\tQ\n\
زيت cbd\tQ\n\
سبحه مرجان\t3\n\
ستره اقيه من رصاص\tI\n\
سكين فراشه\tB\n\
سكين نابضي\tB\n\
سلاح ناري\tB\n\
سم جرذان\tU\n\
سم صراصير\tU\n\
سم فئران\tU\n\
سم فيران\tU\n\
سمك حي\t5\n\
سوار عاج\t1\n\
سيف ساموراي\tC\n\
سيماجلوتايد\t9\n\
شتله نبات\t6\n\
صاعق كهربائي\tB\n\
صدف سلحفاه\t3\n\
طارد حشرات بخاخ\tU\n\
طعم صراصير\tU\n\
طعم نمل\tU\n\
طوق براغيث\tU\n\
عاب ناريه\tE\n\
عاج طبيعي\t1\n\
عاج فيل\t1\n\
عصا دفاع\tB\n\
عقد مرجان\t3\n\
عمله ذهبيه\tN\n\
عمله رومانيه\tK\n\
فريون\tL\n\
فطر سحري\tQ\n\
فياجرا\t9\n\
فيب\t@\n\
قبضه حديديه\tB\n\
قرن حيد قرن\t0\n\
قنبله دخان\tE\n\
كبتاجون\tQ\n\
كوكايين\tQ\n\
ماده مشعه\tR\n\
ماريجوانا\tQ\n\
مبيد\tU\n\
مبيدات\tU\n\
مرجان احمر\t3\n\
مرجان طبيعي\t3\n\
مسدس ايرسوفت\tB\n\
مسدس صوت\tB\n\
مسكن الام\t9\n\
مضاد حيوي\t9\n\
مضادات حيويه\t9\n\
مفرقعات\tE\n\
مكمل غذائي\t;\n\
مكملات غذائيه\t;\n\
من عاج\t1\n\
منشطات هرمونيه\t9\n\
منظار ليلي\tI\n\
ميلاتونين\t:\n\
نبات حي\t6\n\
نبات عصاري\t6\n\
نجمه نينجا\tB\n\
نفتالين\tU\n\
يانصيب\tP";

/// Phrases that count where they say what the goods are.
#[rustfmt::skip]
pub(super) static GOODS: &str = "\
absinth\t>\n\
absinthe\t>\n\
air gun\tB\n\
air rifle\tB\n\
airsoft gun\tB\n\
amazon gift card\tO\n\
amazon gutschein\tO\n\
ammo\tB\n\
ammunition\tB\n\
antigen test\t<\n\
antigen test kit\t<\n\
antiquity\tK\n\
armbrust\tB\n\
armbruste\tB\n\
arznei\t9\n\
arzneimittel\t9\n\
asthma inhaler\t9\n\
asthmaspray\t9\n\
augentropfen\t9\n\
automatic knife\tB\n\
baby milk powder\t8\n\
bacon\t7\n\
baijiu\t>\n\
bank card\tO\n\
bank note\tN\n\
bankbiljet\tN\n\
bankbiljetten\tN\n\
bankkarte\tO\n\
banknote\tN\n\
banknote collection\tN\n\
banknoten\tN\n\
bare root\t6\n\
bargeld\tN\n\
bb gun\tB\n\
beef\t7\n\
beer\t>\n\
bergkase\t7\n\
bienenhonig\t8\n\
bier\t>\n\
bieren\t>\n\
biltong\t7\n\
bloeddrukmeters\t<\n\
bloembol\t6\n\
bloembollen\t6\n\
bloemenhoning\t8\n\
bloemzaad\t6\n\
blood glucose meter\t<\n\
blood pressure monitor\t<\n\
blowgun\tB\n\
blumenerde\t6\n\
blumenknollen\t6\n\
blumenzwiebel\t6\n\
blumenzwiebeln\t6\n\
blutdruckmessgerat\t<\n\
blutenhonig\t8\n\
blutwurst\t7\n\
boerenkaas\t7\n\
bonsai\t6\n\
bonsai tree\t6\n\
boter\t7\n\
bourbon\t>\n\
brandy\t>\n\
bratwurst\t7\n\
butter\t7\n\
cactus\t6\n\
cadeaukaart\tO\n\
camembert\t7\n\
cash\tN\n\
cat food\t7\n\
cat treat\t7\n\
catheter\t<\n\
cava\t>\n\
caviar\t0\n\
champagne\t>\n\
cheddar\t7\n\
cheese\t7\n\
chicken breast\t7\n\
chilizaden\t6\n\
chorizo\t7\n\
cider\t>\n\
cigar\tA\n\
cigarette\t?\n\
cigarillo\tA\n\
cognac\t>\n\
compost\t6\n\
contact lens\t<\n\
contactlens\t<\n\
contactlenzen\t<\n\
contant geld\tN\n\
corona schnelltest\t<\n\
corona zelftest\t<\n\
covid test\t<\n\
covid test kit\t<\n\
cpap machine\t<\n\
credit card\tO\n\
creditcards\tO\n\
cremain\tT\n\
crossbow\tB\n\
currency note\tN\n\
cutting\t6\n\
dagger\tC\n\
dahlia tuber\t6\n\
dahliaknollen\t6\n\
dahlienknollen\t6\n\
debit card\tO\n\
dog food\t7\n\
dog treat\t7\n\
dolch\tC\n\
dolk\tC\n\
drehtabak\tA\n\
drohne\tF\n\
drohnen\tF\n\
drone\tF\n\
e sigaret\t@\n\
e waste\tS\n\
e zigarette\t@\n\
e zigaretten\t@\n\
egg\t8\n\
electronic waste\tS\n\
epipen\t9\n\
expandable baton\tB\n\
eye drop\t9\n\
firearm\tB\n\
fish oil capsule\t;\n\
flare gun\tB\n\
fleisch\t7\n\
flower bulb\t6\n\
freon\tL\n\
frischkase\t7\n\
fruit spirit\t>\n\
geitenkaas\t7\n\
geldschein\tN\n\
geldscheine\tN\n\
geneesmiddel\t9\n\
geneesmiddelen\t9\n\
geschenkkarte guthaben\tO\n\
gin\t>\n\
glucose test strip\t<\n\
gluhwein\t>\n\
gold bar\tN\n\
gold coin\tN\n\
goldbarren\tN\n\
gouda\t7\n\
goudstaaf\tN\n\
grappa\t>\n\
grassamen\t6\n\
graszaad\t6\n\
groentezaden\t6\n\
gunpowder\tE\n\
gurkensamen\t6\n\
guthabenkarte\tO\n\
ham\t7\n\
hand grenade\tB\n\
handgun\tB\n\
hanfsamen\t6\n\
hartkase\t7\n\
hasj\tQ\n\
hazardous waste\tS\n\
hearing aid\t<\n\
hiv self test\t<\n\
hiv test\t<\n\
hondenbrokken\t7\n\
hondenvoer\t7\n\
honey\t8\n\
honig\t8\n\
honing\t8\n\
hoorapparaat\t<\n\
hoortoestel\t<\n\
horgerat\t<\n\
human bone\tT\n\
human skeleton\tT\n\
human skull\tT\n\
hundefutter\t7\n\
hustensaft\t9\n\
hyacintenbollen\t6\n\
hyazinthenzwiebeln\t6\n\
hypodermic needle\t<\n\
infant milk powder\t8\n\
injectiespuit\t<\n\
injectiespuiten\t<\n\
insulin\t9\n\
insulin pen\t9\n\
insulin pen needle\t<\n\
insulin pump\t<\n\
insuline pen\t9\n\
insulinepen\t9\n\
insulinpen\t9\n\
insulinspritze\t<\n\
itunes gift card\tO\n\
jenever\t>\n\
jerky\t7\n\
kaas\t7\n\
kabanos\t7\n\
kakteen\t6\n\
kaktus\t6\n\
kameradrohne\tF\n\
kamerplant\t6\n\
kamerplanten\t6\n\
kase\t7\n\
katana\tC\n\
katapult\tB\n\
kattenvoer\t7\n\
katzenfutter\t7\n\
kazen\t7\n\
khat\tQ\n\
kontaktlinse\t<\n\
kontaktlinsen\t<\n\
krauterlikor\t>\n\
kreditkarte\tO\n\
kreditkarten\tO\n\
krokusbollen\t6\n\
krokuszwiebeln\t6\n\
kruisboog\tB\n\
kurbissamen\t6\n\
lamb\t7\n\
lebende pflanze\t6\n\
lebende pflanzen\t6\n\
leberwurst\t7\n\
levende planten\t6\n\
likeur\t>\n\
likor\t>\n\
likore\t>\n\
liqueur\t>\n\
live ant\t5\n\
live bee\t5\n\
live beetle\t5\n\
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
manuka honey mgo\t8\n\
manuka honey umf\t8\n\
manuka honig mgo\t8\n\
manukahonig\t8\n\
mead\t>\n\
meat\t7\n\
medication\t9\n\
medicijn\t9\n\
medicijnen\t9\n\
medicine\t9\n\
medikament\t9\n\
medikamente\t9\n\
mel\t8\n\
melkpoeder\t7\n\
mettwurst\t7\n\
mezcal\t>\n\
milchpulver\t7\n\
milk\t7\n\
milk powder\t7\n\
minidrohne\tF\n\
moonshine\t>\n\
mozzarella\t7\n\
munitie\tB\n\
munition\tB\n\
narcissenbollen\t6\n\
narzissenzwiebeln\t6\n\
obstbrand\t>\n\
oogdruppels\t9\n\
orchid\t6\n\
orchid plant\t0\n\
paprikasamen\t6\n\
parmesan\t7\n\
parmigiano\t7\n\
parmigiano reggiano\t7\n\
pastis\t>\n\
pate\t7\n\
pecorino\t7\n\
pen nadel\t<\n\
pen nadeln\t<\n\
pen needle\t<\n\
pepperoni\t7\n\
pet food\t7\n\
pfeifentabak\tA\n\
pflanze\t6\n\
pflanzen\t6\n\
pflanzenerde\t6\n\
pflanzensamen\t6\n\
phalaenopsis\t6\n\
pistol\tB\n\
pistole\tB\n\
pistolen\tB\n\
pistool\tB\n\
plant\t6\n\
plantenstekje\t6\n\
plastic waste\tS\n\
playstation gift card\tO\n\
plug plant\t6\n\
pork\t7\n\
potgrond\t6\n\
potplant\t6\n\
potting soil\t6\n\
pregnancy test\t<\n\
prepaid card\tO\n\
prosciutto\t7\n\
prosecco\t>\n\
pulse oximeter\t<\n\
quadrocopter\tF\n\
quadrokopter\tF\n\
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
rotweine\t>\n\
rough diamond\tM\n\
rum\t>\n\
rundvlees\t7\n\
ruwe diamant\tM\n\
saatgut\t6\n\
sabel\tC\n\
sake\t>\n\
salami\t7\n\
samen\t6\n\
sapling\t6\n\
sausage\t7\n\
scalpel blade\t<\n\
schafskase\t7\n\
schapenkaas\t7\n\
schaumwein\t>\n\
schinken\t7\n\
schnaps\t>\n\
schwangerschaftstest\t<\n\
schweinefleisch\t7\n\
schwert\tC\n\
schwerter\tC\n\
scotch\t>\n\
seed\t6\n\
seed mix\t6\n\
seed potato\t6\n\
seedling\t6\n\
sekt\t>\n\
shag\tA\n\
shark fin\t0\n\
sherry\t>\n\
shishatabak\tA\n\
shotgun\tB\n\
sigaar\tA\n\
sigaren\tA\n\
sigaret\t?\n\
sigaretten\t?\n\
silencer\tB\n\
slingshot\tB\n\
soil\t6\n\
soju\t>\n\
sonnenblumensamen\t6\n\
sparkling wine\t>\n\
speck\t7\n\
spirits\t>\n\
spritze\t<\n\
spritzen\t<\n\
steam gift card\tO\n\
steckling\t6\n\
stecklinge\t6\n\
steinschleuder\tB\n\
stekje\t6\n\
stekjes\t6\n\
steroid\t9\n\
stethoscope\t<\n\
strawberry plant\t6\n\
succulent\t6\n\
sukkulente\t6\n\
sukkulenten\t6\n\
suppressor\tB\n\
syringe\t<\n\
tabak\tA\n\
telescopic baton\tB\n\
teleskopschlagstock\tB\n\
tequila\t>\n\
tomatenzaad\t6\n\
topfpflanze\t6\n\
topfpflanzen\t6\n\
trockenfleisch\t7\n\
trockenfleisch rind\t7\n\
tuber\t6\n\
tulip bulb\t6\n\
tulpenbol\t6\n\
tulpenbollen\t6\n\
tulpenzwiebel\t6\n\
tulpenzwiebeln\t6\n\
turtle shell\t0\n\
uncut diamond\tM\n\
used motor oil\tS\n\
vaccin\t9\n\
vape\t@\n\
varkensvlees\t7\n\
vermouth\t>\n\
vetplant\t6\n\
vetplantjes\t6\n\
visa gift card\tO\n\
vitamin capsule\t;\n\
vitamin pill\t;\n\
vitamin tablet\t;\n\
vlees\t7\n\
vodka\t>\n\
waldhonig\t8\n\
wapen\tB\n\
waste oil\tS\n\
weichkase\t7\n\
wein\t>\n\
weine\t>\n\
weisswein\t>\n\
weissweine\t>\n\
weizenbier\t>\n\
whiskey\t>\n\
whisky\t>\n\
white wine\t>\n\
wiet\tQ\n\
wijn\t>\n\
wijnen\t>\n\
wildblumensamen\t6\n\
wine\t>\n\
wodka\t>\n\
worst\t7\n\
worsten\t7\n\
wurst\t7\n\
wurstchen\t7\n\
wurste\t7\n\
xbox gift card\tO\n\
yoghurt\t7\n\
yogurt\t7\n\
zaad\t6\n\
zaadjes\t6\n\
zaden\t6\n\
ziegenkase\t7\n\
zigarette\t?\n\
zigaretten\t?\n\
zigarillo\tA\n\
zigarre\tA\n\
zigarren\tA\n\
zimmerpflanze\t6\n\
zimmerpflanzen\t6\n\
zonnebloemzaad\t6\n\
zonnebloemzaden\t6\n\
zwaard\tC\n\
zwangerschapstest\t<\n\
zwille\tB";

/// Phrases that count where the text begins with them.
#[rustfmt::skip]
pub(super) static FIRST: &str = "\
adaga\tC\n\
aguardiente\t>\n\
amunicja\tB\n\
aparat sluchowy\t<\n\
aparelho auditivo\t<\n\
apparecchio acustico\t<\n\
appareil auditif\t<\n\
arbalete\tB\n\
argent liquide\tN\n\
balestra\tB\n\
ballesta\tB\n\
banconota\tN\n\
banconote\tN\n\
banknot\tN\n\
banknoty\tN\n\
barra de ouro\tN\n\
besta de caca\tB\n\
beurre\t7\n\
biere\t>\n\
billet de banque\tN\n\
billete de banco\tN\n\
bimber\t>\n\
birra\t>\n\
birre\t>\n\
bloembollen\t6\n\
boeuf seche\t7\n\
boligrafo de insulina\t9\n\
bouture\t6\n\
bresaola\t7\n\
bulbe de fleur\t6\n\
bulbes de dahlia\t6\n\
bulbes de jacinthe\t6\n\
bulbes de narcisse\t6\n\
bulbes de tulipe\t6\n\
bulbes de tulipes\t6\n\
bulbi da fiore\t6\n\
bulbi di fiori\t6\n\
bulbi di giacinto\t6\n\
bulbi di narciso\t6\n\
bulbi di tulipani\t6\n\
bulbi di tulipano\t6\n\
bulbo da fiore\t6\n\
bulbo de flor\t6\n\
bulbos de jacinto\t6\n\
bulbos de narciso\t6\n\
bulbos de tulipa\t6\n\
bulbos de tulipan\t6\n\
bulbos de tulipanes\t6\n\
bulwy dalii\t6\n\
cachaca\t>\n\
caneta de insulina\t9\n\
caneta insulina\t9\n\
carne\t7\n\
carta di credito\tO\n\
cartao de credito\tO\n\
cartao presente\tO\n\
carte bancaire\tO\n\
carte cadeau amazon\tO\n\
carte de credit\tO\n\
carte di credito\tO\n\
cartoes de credito\tO\n\
carton de cigarettes\t?\n\
cebulka kwiatowa\t6\n\
cebulki hiacyntow\t6\n\
cebulki krokusow\t6\n\
cebulki kwiatowe\t6\n\
cebulki narcyzow\t6\n\
cebulki tulipanow\t6\n\
cedula de dinheiro\tN\n\
cerveja\t>\n\
cerveza\t>\n\
champagne brut\t>\n\
charuto\tA\n\
chorizo\t7\n\
chorizo iberico\t7\n\
cidre\t>\n\
cigare\tA\n\
cigarette\t?\n\
cigarette electronique\t@\n\
cigarrillo\t?\n\
cigarrillo electronico\t@\n\
cigarro\tA\n\
colirio\t9\n\
collirio\t9\n\
collyre\t9\n\
contanti\tN\n\
cremant\t>\n\
crocchette per cani\t7\n\
crocchette per gatti\t7\n\
croquettes pour chat\t7\n\
croquettes pour chien\t7\n\
cygara\tA\n\
cygaro\tA\n\
daga\tC\n\
dague\tC\n\
denaro contante\tN\n\
diamant brut\tM\n\
diamante bruto\tM\n\
diamante em bruto\tM\n\
diamante en bruto\tM\n\
diamante grezzo\tM\n\
diamanti grezzi\tM\n\
dinero en efectivo\tN\n\
dinheiro em especie\tN\n\
dron\tF\n\
droni\tF\n\
drony\tF\n\
e papieros\t@\n\
e papierosy\t@\n\
eau de vie\t>\n\
epee\tC\n\
espada\tC\n\
espumante\t>\n\
esqueje\t6\n\
esteroides\t9\n\
estilingue\tB\n\
facao\tC\n\
farmaci\t9\n\
farmaco\t9\n\
fionda\tB\n\
foie gras\t7\n\
formaggi\t7\n\
formaggio\t7\n\
fromage\t7\n\
ginebra\t>\n\
gotowka\tN\n\
graine\t6\n\
grappa\t>\n\
hasz\tQ\n\
honig im glas\t8\n\
insulina\t9\n\
insuline\t9\n\
jambon\t7\n\
jamon\t7\n\
jerez\t>\n\
jeringa\t<\n\
kakteen\t6\n\
karma dla kota\t7\n\
karma dla psa\t7\n\
karpy dalii\t6\n\
karta kredytowa\tO\n\
karta podarunkowa\tO\n\
karty kredytowe\tO\n\
karty podarunkowe\tO\n\
kielbasa\t7\n\
kielbasy\t7\n\
krople do oczu\t9\n\
kusza\tB\n\
lait en poudre\t7\n\
lance pierre\tB\n\
latte in polvere\t7\n\
lebende kakteen\t6\n\
leche en polvo\t7\n\
leite em po\t7\n\
lekarstwa\t9\n\
lekarstwo\t9\n\
leki\t9\n\
lente a contatto\t<\n\
lente de contacto\t<\n\
lente de contato\t<\n\
lenti a contatto\t<\n\
lentillas\t<\n\
lentille de contact\t<\n\
licor\t>\n\
likier\t>\n\
likiery\t>\n\
lingot dor\tN\n\
lingote de oro\tN\n\
lingotto doro\tN\n\
linguica\t7\n\
liquore\t>\n\
liquori\t>\n\
maczeta\tC\n\
maczety\tC\n\
manteiga\t7\n\
mantequilla\t7\n\
maslo\t7\n\
medicament\t9\n\
medicamento\t9\n\
medicinali\t9\n\
mel\t8\n\
miecz\tC\n\
miecze\tC\n\
miel\t8\n\
miele\t8\n\
mieso\t7\n\
miod\t8\n\
miodu\t8\n\
miody\t8\n\
mleko\t7\n\
mortadella\t7\n\
mozzarella di bufala\t7\n\
muda de\t6\n\
municao\tB\n\
municion\tB\n\
municoes\tB\n\
munizioni\tB\n\
nalewka\t>\n\
nalewki\t>\n\
nasion\t6\n\
nasiona\t6\n\
orchidea in vaso\t6\n\
orchidea phalaenopsis\t6\n\
orchidea viva\t6\n\
orchidee en pot\t6\n\
orchidee im topf\t6\n\
orchidee in pot\t6\n\
orchidee phalaenopsis\t6\n\
orchideen im topf\t6\n\
orquidea em vaso\t6\n\
orquidea en maceta\t6\n\
orquidea phalaenopsis\t6\n\
orquidea viva\t6\n\
orujo\t>\n\
oscypek\t7\n\
papieros\t?\n\
papieros elektroniczny\t@\n\
papierosow\t?\n\
papierosy\t?\n\
parmigiano\t7\n\
parmigiano reggiano\t7\n\
pastis\t>\n\
pecorino\t7\n\
pen do insuliny\t9\n\
pen insulinowy\t9\n\
penna insulina\t9\n\
penna per insulina\t9\n\
pienso para gatos\t7\n\
pienso para perros\t7\n\
pistola beretta\tB\n\
pistola glock\tB\n\
pistola taurus\tB\n\
pistola walther\tB\n\
pistolet glock\tB\n\
pistolet walther\tB\n\
pistool glock\tB\n\
piwa\t>\n\
piwo\t>\n\
pluma de insulina\t9\n\
presunto\t7\n\
proca\tB\n\
prosciutti\t7\n\
prosciutto\t7\n\
pugnale\tC\n\
pugnali\tC\n\
puros cubanos\tA\n\
puros habanos\tA\n\
quadricoptere\tF\n\
queijo\t7\n\
queso\t7\n\
racao para caes\t7\n\
racao para gatos\t7\n\
remedio\t9\n\
revolver smith\tB\n\
rhum\t>\n\
ron anejo\t>\n\
rum anejo\t>\n\
rumu\t>\n\
sadzonka\t6\n\
sadzonki\t6\n\
salame\t7\n\
salchicha\t7\n\
salsicce\t7\n\
salsiccia\t7\n\
saucisse\t7\n\
saucisson\t7\n\
schinken gerauchert\t7\n\
seme di\t6\n\
semences\t6\n\
semente\t6\n\
sementi\t6\n\
semi di\t6\n\
semilla\t6\n\
ser wedzony\t7\n\
ser zolty\t7\n\
seringue\t<\n\
sery\t7\n\
sidra\t>\n\
sidro\t>\n\
sigaretta\t?\n\
sigaretta elettronica\t@\n\
sigarette\t?\n\
sigarette elettroniche\t@\n\
sigari\tA\n\
sigaro\tA\n\
siringa\t<\n\
siringhe\t<\n\
sliwowica\t>\n\
soczewka kontaktowa\t<\n\
soczewki kontaktowe\t<\n\
spada\tC\n\
spumante\t>\n\
storczyk falenopsis\t6\n\
storczyk w doniczce\t6\n\
storczyk zywy\t6\n\
strzykawka\t<\n\
strzykawki\t<\n\
stylo a insuline\t9\n\
stylo insuline\t9\n\
substrato para plantas\t6\n\
sukulent\t6\n\
sukulenty\t6\n\
surowy diament\tM\n\
sustrato para plantas\t6\n\
suszona wolowina\t7\n\
sztabka zlota\tN\n\
sztabki zlota\tN\n\
sztylet\tC\n\
sztylety\tC\n\
szynka\t7\n\
tabac\tA\n\
tabacco\tA\n\
tabaco\tA\n\
tabletki na bol\t9\n\
talea\t6\n\
talee\t6\n\
tarjeta de credito\tO\n\
tarjeta regalo\tO\n\
tensiometre\t<\n\
tensiometro\t<\n\
terra vegetal\t6\n\
terreau\t6\n\
terriccio\t6\n\
test antigenico\t<\n\
test antigenique\t<\n\
test antygenowy\t<\n\
test ciazowy\t<\n\
test de antigenos\t<\n\
test de embarazo\t<\n\
test de grossesse\t<\n\
test di gravidanza\t<\n\
teste de antigeno\t<\n\
teste de gravidez\t<\n\
tierra para macetas\t6\n\
tirachinas\tB\n\
tubercules de dahlia\t6\n\
tuberculos de dalia\t6\n\
tuberi di dalia\t6\n\
tulpenzwiebeln\t6\n\
tyton\tA\n\
uisque\t>\n\
vaccin\t9\n\
vaccini\t9\n\
vaccino\t9\n\
vacina\t9\n\
vacuna\t9\n\
vapeador\t@\n\
vaper\t@\n\
vapoteuse\t@\n\
vermut\t>\n\
viande\t7\n\
vin blanc\t>\n\
vin de\t>\n\
vin mousseux\t>\n\
vin rose\t>\n\
vin rouge\t>\n\
vinho\t>\n\
vinho branco\t>\n\
vinho tinto\t>\n\
vini\t>\n\
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
wodki\t>\n\
wolowina suszona\t7\n\
wstrzykiwacz insuliny\t9\n\
zaden\t6\n\
ziemia do kwiatow\t6\n\
zywy storczyk\t6\n\
ابصال\t6\n\
ادويه\t9\n\
انسولين\t9\n\
اوراق نقديه\tN\n\
اوركيد حي\t6\n\
بذره\t6\n\
بذور\t6\n\
بصيلات\t6\n\
بطاقه هدايا\tO\n\
بيره\t>\n\
تبغ\tA\n\
تربه زراعيه\t6\n\
جبن\t7\n\
جبنه\t7\n\
جهاز قياس ضغط\t<\n\
حليب مجفف\t7\n\
خمر\t>\n\
خنجر\tC\n\
درون\tF\n\
دواء\t9\n\
ذخيره\tB\n\
زجاجه ويسكي\t>\n\
زهره اوركيد في اصيص\t6\n\
سبائك ذهب\tN\n\
سبيكه ذهبيه\tN\n\
سجائر\t?\n\
سجائر كترونيه\t@\n\
سجق\t7\n\
سيجار\tA\n\
سيجاره\t?\n\
سيجاره كترونيه\t@\n\
سيف\tC\n\
سيوف\tC\n\
شتلات\t6\n\
شتله\t6\n\
شمبانيا\t>\n\
طائره بدون طيار\tF\n\
طائره درون\tF\n\
عدسات لاصقه\t<\n\
عسل\t8\n\
فودكا\t>\n\
قلم انسولين\t9\n\
قوس نشاب\tB\n\
كرتون سجائر\t?\n\
لحم\t7\n\
لقاح\t9\n\
لقاحات\t9\n\
ليكور\t>\n\
ماس خام\tM\n\
معسل\tA\n\
مقلاع\tB\n\
نبيذ\t>\n\
نقود رقيه\tN\n\
ويسكي\t>";

/// Words that count at the end of a run without blanks.
#[rustfmt::skip]
pub(super) static ENDS: &str = "\
bb枪\tB\n\
cbdオイル\tQ\n\
cbdフラワー\tQ\n\
cbdリキッド\tQ\n\
cbd油\tQ\n\
cbd花\tQ\n\
gpsジャマー\tG\n\
たばこ\tA\n\
の種\t6\n\
の苗\t6\n\
はちみつ\t8\n\
べっ甲\t3\n\
イブプロフェン\t9\n\
イブプロフェン錠\t9\n\
インスリン\t9\n\
インスリンペン\t9\n\
インスリン注射ペン\t9\n\
インスリン製剤\t9\n\
ウィスキー\t>\n\
ウイスキー\t>\n\
ウイスキーミニチュア\t>\n\
ウォッカ\t>\n\
ウラン鉱石\tR\n\
エアガン\tB\n\
キャットフード\t7\n\
ギフトカード\tO\n\
クレジットカード\tO\n\
クロコダイルレザー\t0\n\
クロコダイル革\t0\n\
クロスボウ\tB\n\
コカイン\tQ\n\
コンタクトレンズ\t<\n\
サプリメント\t;\n\
サラミ\t7\n\
シャンパン\t>\n\
シーシャフレーバー\tA\n\
ジャーキー\t7\n\
スタンガン\tB\n\
ステロイド\t9\n\
スリングショット\tB\n\
セマグルチド\t9\n\
ソーセージ\t7\n\
タバコ\tA\n\
ダイヤモンド原石\tM\n\
ダイヤ原石\tM\n\
ダガーナイフ\tC\n\
チーズ\t7\n\
テキーラ\t>\n\
トランシーバ\tH\n\
トランシーバー\tH\n\
ドッグフード\t7\n\
ドローン\tF\n\
ナフタリン\tU\n\
ニコチンパウチ\tA\n\
ノミよけ首輪\tU\n\
ノミ取り粉\tU\n\
ノミ取り首輪\tU\n\
ハチミツ\t8\n\
ハム\t7\n\
バイアグラ\t9\n\
バタフライナイフ\tB\n\
パイソン革\t0\n\
ビール\t>\n\
フロンガス\tL\n\
ブランデー\t>\n\
ヘロイン\tQ\n\
マジックマッシュルーム\tQ\n\
マチェット\tC\n\
マヌカハニー\t8\n\
メラトニン\t:\n\
メリケンサック\tB\n\
モデルガン\tB\n\
ラン苗\t6\n\
リキュール\t>\n\
ロキソニン\t9\n\
ワイン\t>\n\
ワクチン\t9\n\
ワニ皮\t0\n\
ワニ革\t0\n\
ワニ革ベルト\t0\n\
中药\t9\n\
中藥\t9\n\
人头盖骨\tT\n\
人头骨\tT\n\
人骨\tT\n\
仙女棒\tE\n\
伏特加\t>\n\
伟哥\t9\n\
保健品\t;\n\
信号屏蔽器\tG\n\
信号放大器\tH\n\
信用卡\tO\n\
催泪喷雾\tB\n\
催涙スプレー\tB\n\
农药\tU\n\
冰毒\tQ\n\
冷媒\tL\n\
减肥药\t9\n\
処方薬\t9\n\
刀剣\tC\n\
利口酒\t>\n\
刮刮乐\tP\n\
制冷剂\tL\n\
剑\tC\n\
加熱式たばこスティック\tA\n\
助听器\t<\n\
匕首\tC\n\
医薬品\t9\n\
卷烟\t?\n\
发令枪\tB\n\
古代コイン\tK\n\
古代ローマコイン\tK\n\
古銭\tK\n\
古钱币\tK\n\
可卡因\tQ\n\
司美格鲁肽\t9\n\
和牛\t7\n\
唐刀\tC\n\
啤酒\t>\n\
土壤\t6\n\
培养土\t6\n\
培養土\t6\n\
处方药\t9\n\
多肉植物\t6\n\
夜视仪\tI\n\
大麻\tQ\n\
大麻叶\tQ\n\
大麻油\tQ\n\
大麻花\tQ\n\
头孢\t9\n\
奶粉\t7\n\
奶酪\t7\n\
妊娠検査薬\t<\n\
威士忌\t>\n\
威士忌小样\t>\n\
婴儿奶粉\t8\n\
子弹\tB\n\
安眠药\t9\n\
宝くじ\tP\n\
对乙酰氨基酚\t9\n\
对讲机\tH\n\
對講機\tH\n\
小叶紫檀\t2\n\
尼古丁袋\tA\n\
布洛芬\t9\n\
布洛芬片\t9\n\
布洛芬胶囊\t9\n\
干扰器\tG\n\
弩\tB\n\
弩弓\tB\n\
弹弓\tB\n\
弹簧刀\tB\n\
弾薬\tB\n\
彩票\tP\n\
忌避剤\tU\n\
感冒药\t9\n\
手台\tH\n\
手枪\tB\n\
手槍\tB\n\
手裏剣\tB\n\
手里剑\tB\n\
扦插苗\t6\n\
抗原检测试剂\t<\n\
抗原検査キット\t<\n\
抗生物質\t9\n\
抗生素\t9\n\
拳銃\tB\n\
指虎\tB\n\
挿し木\t6\n\
挿し木苗\t6\n\
摇头丸\tQ\n\
放射性物質\tR\n\
放射性物质\tR\n\
敌敌畏\tU\n\
无人机\tF\n\
无线电台\tH\n\
日本刀\tC\n\
日本酒\t>\n\
暗視スコープ\tI\n\
本物クロコダイル\t0\n\
本象牙\t0\n\
杀菌剂\tU\n\
杀虫剂\tU\n\
杀虫喷雾\tU\n\
杀虫气雾剂\tU\n\
杀虫粉\tU\n\
杀螨剂\tU\n\
杀蟑胶饵\tU\n\
杀鼠剂\tU\n\
果树苗\t6\n\
枪支\tB\n\
树苗\t6\n\
梅酒\t>\n\
椴树蜜\t8\n\
樟脑丸\tU\n\
樹苗\t6\n\
止痛药\t9\n\
武士刀\tC\n\
殺ダニ剤\tU\n\
殺菌剤\tU\n\
殺虫ジェル\tU\n\
殺虫スプレー\tU\n\
殺虫剤\tU\n\
殺蟲劑\tU\n\
殺鼠剤\tU\n\
毒餌\tU\n\
毒鼠药\tU\n\
气枪\tB\n\
氣槍\tB\n\
水烟膏\tA\n\
沉香\t0\n\
注射器\t<\n\
活体\t5\n\
活体动物\t5\n\
活虾\t5\n\
活鱼\t5\n\
海洛因\tQ\n\
清酒\t>\n\
漢方薬\t9\n\
火腿\t7\n\
灭蚁药\tU\n\
灭蚁饵剂\tU\n\
灭蟑胶饵\tU\n\
灭鼠药\tU\n\
烟丝\tA\n\
烟油\t@\n\
烟花\tE\n\
烟草\tA\n\
烟雾弹\tE\n\
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
特殊警棒\tB\n\
犀牛角\t0\n\
狗粮\t7\n\
猎枪\tB\n\
猛犸象牙\t0\n\
猪肉\t7\n\
猪肉脯\t7\n\
猫粮\t7\n\
现金\tN\n\
玳瑁\t3\n\
玳瑁梳\t3\n\
玳瑁梳子\t3\n\
珊瑚ネックレス\t3\n\
珊瑚项链\t3\n\
現金\tN\n\
球根\t6\n\
球茎\t6\n\
生体\t5\n\
甩棍\tB\n\
电击器\tB\n\
电击棒\tB\n\
电子垃圾\tS\n\
电子烟\t@\n\
电子烟油\t@\n\
疫苗\t9\n\
痛み止め\t9\n\
発煙筒\tE\n\
白兰地\t>\n\
白酒\t>\n\
百草枯\tU\n\
盆栽\t6\n\
目薬\t9\n\
眼药水\t9\n\
睡眠薬\t9\n\
砍刀\tC\n\
礼品卡\tO\n\
种子\t6\n\
种球\t6\n\
种苗\t6\n\
種子\t6\n\
空気銃\tB\n\
空砲銃\tB\n\
穿山甲\t0\n\
类固醇\t9\n\
粉ミルク\t7\n\
紙巻きたばこ\t?\n\
紙巻きタバコ\t?\n\
紙巻たばこ\t?\n\
紙幣\tN\n\
紫檀木\t2\n\
红珊瑚\t3\n\
红珊瑚手串\t3\n\
红酒\t>\n\
红酸枝\t2\n\
纸币\tN\n\
缓释胶囊\t9\n\
罂粟\tQ\n\
罂粟壳\tQ\n\
老鼠药\tU\n\
老鼠藥\tU\n\
耗子药\tU\n\
肉干\t7\n\
胰岛素\t9\n\
胰岛素注射笔\t9\n\
胰岛素笔\t9\n\
腊肠\t7\n\
膳食补充剂\t;\n\
自动跳刀\tB\n\
芬太尼\tQ\n\
花の種\t6\n\
花块根\t6\n\
花火\tE\n\
花种\t6\n\
花苗\t6\n\
花蜜\t8\n\
茅台酒\t>\n\
草甘膦\tU\n\
药品\t9\n\
菜种\t6\n\
营养土\t6\n\
葉巻\tA\n\
葡萄酒\t>\n\
藥品\t9\n\
蘭苗\t6\n\
虎骨\t0\n\
虫よけスプレー\tU\n\
虫除けスプレー\tU\n\
虫除けローション\tU\n\
蚂蚁药\tU\n\
蚊取り線香\tU\n\
蚊香\tU\n\
蚊香液\tU\n\
蛇皮\t0\n\
蛇皮手提包\t0\n\
蛇皮腰带\t0\n\
蛇皮钱包\t0\n\
蜂蜜\t8\n\
蝴蝶刀\tB\n\
蟑螂屋药\tU\n\
蟑螂药\tU\n\
蟑螂藥\tU\n\
蟑螂饵剂\tU\n\
蟒蛇皮\t0\n\
蟒蛇皮包\t0\n\
蟒蛇皮女包\t0\n\
血压计\t<\n\
血圧計\t<\n\
袁大头\tN\n\
補聴器\t<\n\
褪黑素\t:\n\
褪黑素片\t:\n\
西药\t9\n\
観葉植物\t6\n\
豚肉\t7\n\
象牙\t1\n\
象牙の印鑑\t0\n\
象牙の根付\t0\n\
象牙制品\t0\n\
象牙印鑑\t0\n\
象牙吊坠\t0\n\
象牙彫刻\t0\n\
象牙手镯\t0\n\
象牙摆件\t0\n\
象牙置物\t1\n\
象牙製品\t0\n\
象牙雕\t0\n\
象牙雕刻\t0\n\
赤珊瑚\t3\n\
起泡酒\t>\n\
跳蚤项圈\tU\n\
辣椒喷雾\tB\n\
農薬\tU\n\
農藥\tU\n\
迷幻蘑菇\tQ\n\
遺骨\tT\n\
避妊ピル\t9\n\
避孕药\t9\n\
野菜の種\t6\n\
野菜苗\t6\n\
金塊\tN\n\
金币\tN\n\
金条\tN\n\
金條\tN\n\
金貨\tN\n\
鉢植え\t6\n\
銃器\tB\n\
鎮痛剤\t9\n\
钞票\tN\n\
钻石原石\tM\n\
铀矿石\tR\n\
银元\tN\n\
防弹衣\tI\n\
防弾チョッキ\tI\n\
防狼喷雾\tB\n\
防虫剤\tU\n\
阿片\tQ\n\
阿莫西林\t9\n\
阿莫西林胶囊\t9\n\
除草剂\tU\n\
除草剤\tU\n\
除草劑\tU\n\
除虫剂\tU\n\
除虫项圈\tU\n\
除螨喷雾\tU\n\
隐形眼镜\t<\n\
雪茄\tA\n\
電子たばこ\t@\n\
電子タバコ\t@\n\
電子廃棄物\tS\n\
電子煙\t@\n\
電波ジャマー\tG\n\
鞭炮\tE\n\
頭痛薬\t9\n\
頭蓋骨\tT\n\
風邪薬\t9\n\
飛び出しナイフ\tB\n\
香槟\t>\n\
香烟\t?\n\
香煙\t?\n\
香肠\t7\n\
駆除エサ\tU\n\
駆除スプレー\tU\n\
駆除剤\tU\n\
驱虫剂\tU\n\
驱虫项圈\tU\n\
驱蚊喷雾\tU\n\
驱蚊水\tU\n\
驱蚊液\tU\n\
验孕棒\t<\n\
骨灰\tT\n\
鱷魚皮\t0\n\
鲨鱼翅\t0\n\
鳄鱼皮\t0\n\
鳄鱼皮包\t0\n\
鳄鱼皮带\t0\n\
鳄鱼皮手提包\t0\n\
鳄鱼皮腰带\t0\n\
鳄鱼皮钱包\t0\n\
鸡蛋\t8\n\
鸦片\tQ\n\
麝香\t0\n\
麻薬\tQ\n\
黄花梨\t2\n\
黑火药\tE\n\
黑珊瑚\t0\n\
鼈甲\t3";

/// Words that count at the end of a longer one.
#[rustfmt::skip]
pub(super) static TAILS: &str = "\
armbrust\tB\n\
bier\t>\n\
boller\tE\n\
dolch\tC\n\
dolk\tC\n\
drohne\tF\n\
drohnen\tF\n\
feuerwerk\tE\n\
fleisch\t7\n\
geweer\tB\n\
gewehr\tB\n\
gewehre\tB\n\
honig\t8\n\
honing\t8\n\
kaas\t7\n\
kase\t7\n\
kruisboog\tB\n\
likeur\t>\n\
likor\t>\n\
pflanze\t6\n\
pflanzen\t6\n\
pistole\tB\n\
pistolen\tB\n\
pistool\tB\n\
salami\t7\n\
samen\t6\n\
schinken\t7\n\
schnaps\t>\n\
schwert\tC\n\
schwerter\tC\n\
setzling\t6\n\
speck\t7\n\
stecklinge\t6\n\
tabak\tA\n\
vlees\t7\n\
vuurwerk\tE\n\
wein\t>\n\
wijn\t>\n\
worst\t7\n\
wurst\t7\n\
zaad\t6\n\
zaden\t6\n\
zwaard\tC";

/// Phrases for dangerous goods that count anywhere.
#[rustfmt::skip]
pub(super) static HAZARDS: &str = "\
18650 akku\t0\n\
18650 battery\t0\n\
18650 cell\t0\n\
21700 battery\t0\n\
21700 cell\t0\n\
aanmaakblokje\t5\n\
aanmaakblokjes\t5\n\
aansteker\t7\n\
accu auto\t4\n\
accu lithium\t0\n\
aceton\t5\n\
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
atznatron\t9\n\
auto accu\t4\n\
autoaccu\t4\n\
autobatterie\t4\n\
autobatterien\t4\n\
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
bijtende soda\t9\n\
blei akku\t4\n\
blei saure batterie\t4\n\
bleiakku\t4\n\
body spray\t6\n\
book of match\t8\n\
box of match\t8\n\
brandblusser\t6\n\
brennspiritus\t5\n\
butane\t6\n\
butane canister\t6\n\
butane gas\t6\n\
butane gas cartridge\t6\n\
butangas\t6\n\
calcium hypochlorite\t9\n\
calciumhypochloriet\t9\n\
calciumhypochlorit\t9\n\
camera battery\t0\n\
camping gas\t6\n\
camping gas canister\t6\n\
camping gas cartridge\t6\n\
camping match\t8\n\
car battery\t4\n\
caustic potash\t9\n\
caustic soda\t9\n\
caustic soda flake\t9\n\
cigarette lighter\t7\n\
co2 cartridge\t6\n\
co2 kapsel\t6\n\
co2 kapseln\t6\n\
cologne\t5\n\
compressed air duster\t6\n\
cr123a\t0\n\
cr123a battery\t0\n\
cr2 battery\t0\n\
cr2016\t0\n\
cr2016 battery\t0\n\
cr2025\t0\n\
cr2025 battery\t0\n\
cr2032\t0\n\
cr2032 battery\t0\n\
cr2450\t0\n\
deep cycle battery\t4\n\
deo spray\t6\n\
deodorant aerosol\t6\n\
deodorant spray\t6\n\
deodorantspray\t6\n\
deospray\t6\n\
desinfecterende handgel\t5\n\
desinfektionsgel\t5\n\
disposable vape\t3\n\
dodatkowa bateria\t1\n\
drone battery\t0\n\
droogijs\t9\n\
druckluftspray\t6\n\
dry ice\t9\n\
dry shampoo spray\t6\n\
e bike\t2\n\
e bike akku\t0\n\
e bike battery\t0\n\
e cigarette\t3\n\
e roller\t2\n\
e scooter\t2\n\
e scooter battery\t0\n\
e sigaret\t3\n\
e zigarette\t3\n\
e zigaretten\t3\n\
eau de cologne\t5\n\
eau de parfum\t5\n\
eau de toilette\t5\n\
ebike\t2\n\
ebike akku\t0\n\
ebike battery\t0\n\
einweg vape\t3\n\
einwegfeuerzeug\t7\n\
einwegfeuerzeuge\t7\n\
electric bicycle\t2\n\
electric bike\t2\n\
electric bike battery\t0\n\
electric moped\t2\n\
electric motorcycle\t2\n\
electric scooter\t2\n\
electric scooter battery\t0\n\
electric skateboard\t2\n\
electric unicycle\t2\n\
electronic cigarette\t3\n\
elektrische fiets\t2\n\
elektrische fietsen\t2\n\
elektrische scooter\t2\n\
elektrische step\t2\n\
elektro scooter\t2\n\
elektrofahrrad\t2\n\
elektrofahrrader\t2\n\
elektronische sigaret\t3\n\
elektronische zigarette\t3\n\
elektroroller\t2\n\
elektroscooter\t2\n\
ersatz akku\t1\n\
ersatzakku\t1\n\
ersatzbatterie\t1\n\
ersatzbatterien\t1\n\
externe batterij\t0\n\
externe batterijen\t0\n\
extra accu\t1\n\
extra battery\t1\n\
farbverdunner\t5\n\
feuerloscher\t6\n\
feuerzeug\t7\n\
feuerzeugbenzin\t5\n\
feuerzeuge\t7\n\
feuerzeuggas\t6\n\
fietsaccu\t0\n\
fire extinguisher\t6\n\
fire lighter\t5\n\
firelighter\t5\n\
gas canister\t6\n\
gas cartridge\t6\n\
gas cylinder\t6\n\
gas lighter\t7\n\
gas refill\t6\n\
gas refill for lighter\t6\n\
gas refill for lighters\t6\n\
gasaansteker\t7\n\
gasfeuerzeug\t7\n\
gasfeuerzeuge\t7\n\
gasfles\t6\n\
gaskartusche\t6\n\
gaskartuschen\t6\n\
gaspatronen\t6\n\
gaspatroon\t6\n\
gel battery\t4\n\
grillanzunder\t5\n\
haarlak\t6\n\
haarspray\t6\n\
hair spray\t6\n\
hairspray\t6\n\
hand sanitiser\t5\n\
hand sanitiser gel\t5\n\
hand sanitizer\t5\n\
hand sanitizer gel\t5\n\
handedesinfektionsmittel\t5\n\
handy akku\t0\n\
handyakku\t0\n\
household match\t8\n\
hoverboard\t2\n\
hydrochloric acid\t9\n\
hydrogen peroxide\t9\n\
iphone 11 battery\t0\n\
iphone 12 battery\t0\n\
iphone 13 battery\t0\n\
iphone 14 battery\t0\n\
iphone 15 battery\t0\n\
iphone battery\t0\n\
isopropanol\t5\n\
isopropyl alcohol\t5\n\
isopropylalcohol\t5\n\
isopropylalkohol\t5\n\
jednorazowe e papierosy\t3\n\
jednorazowy e papieros\t3\n\
jet lighter\t7\n\
jetfeuerzeug\t7\n\
kalziumhypochlorit\t9\n\
kaminanzunder\t5\n\
kitchen match\t8\n\
lackspray\t6\n\
lacquer thinner\t5\n\
laptop akku\t0\n\
laptop battery\t0\n\
laptopaccu\t0\n\
lead acid battery\t4\n\
li ion akku\t0\n\
li ion batterij\t0\n\
li ion battery\t0\n\
li ion cell\t0\n\
li po battery\t0\n\
lifepo4 battery\t0\n\
lighter\t7\n\
lighter fluid\t5\n\
lighter gas\t6\n\
lipo 2s\t0\n\
lipo 3s\t0\n\
lipo 4s\t0\n\
lipo 6s\t0\n\
lipo accu\t0\n\
lipo akku\t0\n\
lipo batterie\t0\n\
lipo battery\t0\n\
liquid mercury\t9\n\
lithium accu\t0\n\
lithium akku\t0\n\
lithium batterie\t0\n\
lithium batterien\t0\n\
lithium batterij\t0\n\
lithium batterijen\t0\n\
lithium battery\t0\n\
lithium button cell\t0\n\
lithium cell\t0\n\
lithium coin cell\t0\n\
lithium ion accu\t0\n\
lithium ion battery\t0\n\
lithium ion cell\t0\n\
lithium ionen akku\t0\n\
lithium ionen batterie\t0\n\
lithium ionen batterien\t0\n\
lithium iron phosphate battery\t0\n\
lithium knopfzelle\t0\n\
lithium knopfzellen\t0\n\
lithium metal battery\t0\n\
lithium polymer battery\t0\n\
lithiumakku\t0\n\
lithiumbatterie\t0\n\
lithiumbatterien\t0\n\
lithiumbatterij\t0\n\
lithiumbatterijen\t0\n\
long match\t8\n\
loodaccu\t4\n\
lucifers\t8\n\
matches\t8\n\
mercury metal\t9\n\
metallic mercury\t9\n\
methanol\t9\n\
methyl alcohol\t9\n\
methylated spirit\t5\n\
motorcycle battery\t4\n\
motorradbatterie\t4\n\
muriatic acid\t9\n\
nagellack\t5\n\
nagellacke\t5\n\
nagellackentferner\t5\n\
nagellak\t5\n\
nail lacquer\t5\n\
nail polish\t5\n\
nail polish remover\t5\n\
nail varnish\t5\n\
natriumhydroxid\t9\n\
natriumhydroxide\t9\n\
natronlauge\t9\n\
natronloog\t9\n\
nitric acid\t9\n\
nitroverdunnung\t5\n\
oxygen cylinder\t6\n\
paint thinner\t5\n\
parfum\t5\n\
parfumprobe\t5\n\
parfumproben\t5\n\
pedelec\t2\n\
peinture aerosol\t6\n\
peinture en aerosol\t6\n\
perfum\t5\n\
perfume\t5\n\
phone battery\t0\n\
pintura en aerosol\t6\n\
pod descartavel\t3\n\
portable charger\t0\n\
potassium hydroxide\t9\n\
power bank\t0\n\
powerbank\t0\n\
powerbanken\t0\n\
propane\t6\n\
propane cylinder\t6\n\
puff jetable\t3\n\
puff usa e getta\t3\n\
quecksilber\t9\n\
rasierschaum\t6\n\
rechargeable battery\t0\n\
replacement battery\t0\n\
reserveaccu\t1\n\
reservebatterij\t1\n\
reservebatterijen\t1\n\
reukwater\t5\n\
rubbing alcohol\t5\n\
safety match\t8\n\
sahnekapsel\t6\n\
sahnekapseln\t6\n\
salpetersaure\t9\n\
salpeterzuur\t9\n\
salzsaure\t9\n\
scheerschuim\t6\n\
schwefelsaure\t9\n\
sealed lead acid battery\t4\n\
shaving foam\t6\n\
sla battery\t4\n\
sodium hydroxide\t9\n\
spare battery\t1\n\
spray can\t6\n\
spray paint\t6\n\
spray paint acrylic\t6\n\
spray paint matte\t6\n\
spray schiuma\t6\n\
spraydose\t6\n\
spraydosen\t6\n\
spruhdose\t6\n\
spruhdosen\t6\n\
spruhfarbe\t6\n\
spruhlack\t6\n\
spruhlack dose\t6\n\
spuitbus\t6\n\
spuitbussen\t6\n\
spuitverf\t6\n\
stabfeuerzeug\t7\n\
stabfeuerzeuge\t7\n\
starter battery\t4\n\
starterbatterie\t4\n\
starterbatterien\t4\n\
storm match\t8\n\
stormaansteker\t7\n\
stormproof match\t8\n\
streichholz\t8\n\
streichholzer\t8\n\
strike anywhere match\t8\n\
sturmfeuerzeug\t7\n\
sturmfeuerzeuge\t7\n\
sturmstreichholzer\t8\n\
sulfuric acid\t9\n\
sulphuric acid\t9\n\
surgical spirit\t5\n\
telefoonaccu\t0\n\
terpentin\t5\n\
terpentine\t5\n\
torch lighter\t7\n\
trockeneis\t9\n\
turpentine\t5\n\
vape descartavel\t3\n\
vape device\t3\n\
vape kit\t3\n\
vape pen\t3\n\
vaper desechable\t3\n\
verdunnung\t5\n\
verfverdunner\t5\n\
vloeibaar kwik\t9\n\
wasbenzine\t5\n\
wasserstoffperoxid\t9\n\
waterproof match\t8\n\
waterstofperoxide\t9\n\
wegwerp vape\t3\n\
wegwerpaansteker\t7\n\
wegwerpvape\t3\n\
weisser phosphor\t9\n\
whipped cream charger\t6\n\
white phosphorus\t9\n\
white spirit\t5\n\
windproof match\t8\n\
witte fosfor\t9\n\
wooden match\t8\n\
yellow phosphorus\t9\n\
zapasowa bateria\t1\n\
zapasowy akumulator\t1\n\
zippo fluid\t5\n\
zoutzuur\t9\n\
zundholz\t8\n\
zundholzer\t8\n\
zusatzakku\t1\n\
zwavelzuur\t9\n\
فيب\t3";

/// The same where a clause begins with them.
#[rustfmt::skip]
pub(super) static HAZARDS_FIRST: &str = "\
accendini\t7\n\
accendini a gas\t7\n\
accendino\t7\n\
acetona\t5\n\
acide chlorhydrique\t9\n\
acide nitrique\t9\n\
acide sulfurique\t9\n\
acido clorhidrico\t9\n\
acido cloridrico\t9\n\
acido muriatico\t9\n\
acido nitrico\t9\n\
acido solforico\t9\n\
acido sulfurico\t9\n\
acqua di colonia\t5\n\
acquaragia\t5\n\
agua de colonia\t5\n\
aguarras\t5\n\
akumulator do laptopa\t0\n\
akumulator do roweru elektrycznego\t0\n\
akumulator kwasowo olowiowy\t4\n\
akumulator litowo jonowy\t0\n\
akumulator litowy\t0\n\
akumulator olowiowy\t4\n\
akumulator samochodowy\t4\n\
akumulatory litowe\t0\n\
akumulatory litowo jonowe\t0\n\
akumulatory samochodowe\t4\n\
alcohol isopropilico\t5\n\
alcol isopropilico\t5\n\
alcool gel\t5\n\
alcool isopropilico\t5\n\
alcool isopropylique\t5\n\
alkohol izopropylowy\t5\n\
allumette\t8\n\
bateria automotiva\t4\n\
bateria celular\t0\n\
bateria coche\t4\n\
bateria de carro\t4\n\
bateria de celular\t0\n\
bateria de chumbo\t4\n\
bateria de coche\t4\n\
bateria de ioes de litio\t0\n\
bateria de ion de litio\t0\n\
bateria de ion litio\t0\n\
bateria de litio\t0\n\
bateria de moto\t4\n\
bateria de movil\t0\n\
bateria de plomo\t4\n\
bateria de plomo acido\t4\n\
bateria de reemplazo\t0\n\
bateria de reposicao\t0\n\
bateria do laptopa\t0\n\
bateria do telefonu\t0\n\
bateria externa\t0\n\
bateria lipo\t0\n\
bateria litowa\t0\n\
bateria litowo jonowa\t0\n\
bateria moto\t4\n\
bateria para celular\t0\n\
bateria para movil\t0\n\
bateria portatil\t0\n\
baterie do telefonu\t0\n\
baterie litowe\t0\n\
baterie litowo jonowe\t0\n\
batteria agli ioni di litio\t0\n\
batteria al litio\t0\n\
batteria al piombo\t4\n\
batteria auto\t4\n\
batteria cellulare\t0\n\
batteria esterna\t0\n\
batteria li ion\t0\n\
batteria lipo\t0\n\
batteria moto\t4\n\
batteria per cellulare\t0\n\
batteria piombo\t4\n\
batteria telefono\t0\n\
batterie agli ioni di litio\t0\n\
batterie al litio\t0\n\
batterie al piombo\t4\n\
batterie au lithium\t0\n\
batterie au plomb\t4\n\
batterie auto\t4\n\
batterie de moto\t4\n\
batterie de remplacement\t1\n\
batterie de telephone\t0\n\
batterie de voiture\t4\n\
batterie esterne\t0\n\
batterie externe\t0\n\
batterie li ion\t0\n\
batterie lipo\t0\n\
batterie lithium\t0\n\
batterie lithium ion\t0\n\
batterie litio\t0\n\
batterie moto\t4\n\
batterie plomb\t4\n\
batterie telephone\t0\n\
batterie telephone de remplacement\t1\n\
batterie velo electrique\t0\n\
batterie voiture\t4\n\
benzyna ekstrakcyjna\t5\n\
bialy fosfor\t9\n\
bici elettrica\t2\n\
bici elettriche\t2\n\
bicicleta electrica\t2\n\
bicicleta eletrica\t2\n\
bicicletta elettrica\t2\n\
biciclette elettriche\t2\n\
bombe aerosol\t6\n\
bombe de peinture\t6\n\
bomboletta gas\t6\n\
bomboletta spray\t6\n\
bomboletta vernice\t6\n\
bomboletta vernice spray\t6\n\
bombolette gas\t6\n\
bombolette spray\t6\n\
bombona de gas\t6\n\
bouteille de gaz\t6\n\
briquet\t7\n\
butla gazowa\t6\n\
carboglace\t9\n\
cargador portatil\t0\n\
caricabatterie portatile\t0\n\
caricabatterie portatili\t0\n\
carregador portatil\t0\n\
carregadores portateis\t0\n\
cartouche co2\t6\n\
cartouche de gaz\t6\n\
cartouche gaz\t6\n\
cartouches co2\t6\n\
cartucce gas\t6\n\
cartuccia di gas\t6\n\
cartuccia gas\t6\n\
cartucho de gas\t6\n\
cartucho gas\t6\n\
cerilla\t8\n\
cigarette electronique\t3\n\
cigarrillo electronico\t3\n\
cigarro eletronico\t3\n\
denaturat\t5\n\
deodorante spray\t6\n\
desodorante aerosol\t6\n\
desodorante em spray\t6\n\
desodorante en spray\t6\n\
desodorante spray\t6\n\
dezodorant w sprayu\t6\n\
diluant\t5\n\
diluant peinture\t5\n\
diluente\t5\n\
diluyente\t5\n\
disolvente\t5\n\
dissolvant\t5\n\
e papieros\t3\n\
e papierosy\t3\n\
encendedor\t7\n\
esmalte de unas\t5\n\
esmalte de unha\t5\n\
esmalte para unas\t5\n\
espuma de afeitar\t6\n\
espuma de barbear\t6\n\
essence a briquet\t5\n\
essence de terebenthine\t5\n\
estintore\t6\n\
estintori\t6\n\
extincteur\t6\n\
extintor\t6\n\
extintor de incendio\t6\n\
farba w sprayu\t6\n\
farby w sprayu\t6\n\
fiammiferi\t8\n\
fiammifero\t8\n\
fosfor bialy\t9\n\
fosforo bianco\t9\n\
fosforo blanco\t9\n\
fosforo branco\t9\n\
fosforos\t8\n\
fosforos de seguranca\t8\n\
gasnica\t6\n\
gasnice\t6\n\
gel disinfettante mani\t5\n\
gel hidroalcoholico\t5\n\
gel hydroalcoolique\t5\n\
gel igienizzante\t5\n\
gelo seco\t9\n\
ghiaccio secco\t9\n\
glace carbonique\t9\n\
hidroxido de sodio\t9\n\
hielo seco\t9\n\
hipoclorito de calcio\t9\n\
hulajnoga elektryczna\t2\n\
hulajnogi elektryczne\t2\n\
hydroxyde de sodium\t9\n\
hypochlorite de calcium\t9\n\
idrossido di sodio\t9\n\
ipoclorito di calcio\t9\n\
isqueiro\t7\n\
kartusz gazowy\t6\n\
kwas azotowy\t9\n\
kwas siarkowy\t9\n\
kwas solny\t9\n\
laca de pelo\t6\n\
laca para el cabello\t6\n\
laca para el pelo\t6\n\
lacca per capelli\t6\n\
lakier do paznokci\t5\n\
lakier do wlosow\t6\n\
lakier w sprayu\t6\n\
lakiery do paznokci\t5\n\
lakiery do wlosow\t6\n\
laque cheveux\t6\n\
laque pour cheveux\t6\n\
laque spray\t6\n\
mechero\t7\n\
mercure liquide\t9\n\
mercure metallique\t9\n\
mercurio liquido\t9\n\
mercurio metalico\t9\n\
mercurio metallico\t9\n\
metanol\t9\n\
metanolo\t9\n\
monopattini elettrici\t2\n\
monopattino elettrico\t2\n\
mousse a raser\t6\n\
naboj gazowy\t6\n\
naboje gazowe\t6\n\
nadtlenek wodoru\t9\n\
papieros elektroniczny\t3\n\
patinete electrico\t2\n\
patinete eletrico\t2\n\
peinture en bombe\t6\n\
perfumy\t5\n\
perossido di idrogeno\t9\n\
peroxido de hidrogenio\t9\n\
peroxido de hidrogeno\t9\n\
peroxyde d hydrogene\t9\n\
phosphore blanc\t9\n\
pianka do golenia\t6\n\
pila al litio\t0\n\
pila cr2032\t0\n\
pila de litio\t0\n\
pile al litio\t0\n\
pile cr2032\t0\n\
piles lithium\t0\n\
pilha de litio\t0\n\
pintaunas\t5\n\
pintura en spray\t6\n\
podchloryn wapnia\t9\n\
power banki\t0\n\
powerbanki\t0\n\
profumi\t5\n\
profumo\t5\n\
quitaesmalte\t5\n\
rower elektryczny\t2\n\
rowery elektryczne\t2\n\
rozcienczalnik\t5\n\
rozpuszczalnik\t5\n\
rtec\t9\n\
schiuma da barba\t6\n\
scooter electrico\t2\n\
scooter electrique\t2\n\
scooter elettrico\t2\n\
sigaretta elettronica\t3\n\
sigarette elettroniche\t3\n\
skuter elektryczny\t2\n\
smalti per unghie\t5\n\
smalto per unghie\t5\n\
smalto unghie\t5\n\
soda caustica\t9\n\
soda kaustyczna\t9\n\
solvente\t5\n\
solvente per unghie\t5\n\
sosa caustica\t9\n\
soude caustique\t9\n\
suchy lod\t9\n\
terebenthine\t5\n\
thinner\t5\n\
tinta em spray\t6\n\
tinta spray\t6\n\
trottinette electrique\t2\n\
vapeador\t3\n\
vaper\t3\n\
vapoteuse\t3\n\
velo electrique\t2\n\
vernice spray\t6\n\
vernis a ongle\t5\n\
woda kolonska\t5\n\
woda perfumowana\t5\n\
woda toaletowa\t5\n\
wodorotlenek sodu\t9\n\
zapalka\t8\n\
zapalki\t8\n\
zapalniczka\t7\n\
zapalniczka gazowa\t7\n\
zapalniczki\t7\n\
zapalniczki gazowe\t7\n\
zapasowe baterie\t1\n\
zel do dezynfekcji\t5\n\
zmywacz do paznokci\t5\n\
اسطوانه غاز\t6\n\
اسيتون\t5\n\
اعواد ثقاب\t8\n\
باور بانك\t0\n\
بخاخ\t6\n\
بخاخ دهان\t6\n\
بخاخ شعر\t6\n\
بخاخ طلاء\t6\n\
بطاريات سيارات\t4\n\
بطاريات ليثيوم\t0\n\
بطاريه احتياطيه\t1\n\
بطاريه جوال\t0\n\
بطاريه دراجه كهربائيه\t0\n\
بطاريه رصاص\t4\n\
بطاريه سياره\t4\n\
بطاريه ليثيوم\t0\n\
بطاريه هاتف\t0\n\
بنك طاقه\t0\n\
بيروكسيد هيدروجين\t9\n\
ثلج جاف\t9\n\
حمض كبريتيك\t9\n\
حمض نيتريك\t9\n\
حمض هيدروكلوريك\t9\n\
خرطوشه غاز\t6\n\
دراجات كهربائيه\t2\n\
دراجه كهربائيه\t2\n\
سجائر كترونيه\t3\n\
سكوتر كهربائي\t2\n\
سيجاره كترونيه\t3\n\
شاحن متنقل\t0\n\
شواحن متنقله\t0\n\
صودا كاويه\t9\n\
طفايه حريق\t6\n\
طلاء اظافر\t5\n\
عطر\t5\n\
عطور\t5\n\
عود ثقاب\t8\n\
عيدان ثقاب\t8\n\
قداحات\t7\n\
قداحه\t7\n\
كبريت\t8\n\
كحول ايزوبروبيل\t5\n\
لاعه\t7\n\
مخفف دهان\t5\n\
مزيل طلاء اظافر\t5\n\
مزيل عرق بخاخ\t6\n\
معقم يدين\t5\n\
مناكير\t5\n\
ميثانول\t9\n\
هيبوكلوريت كالسيوم\t9\n\
هيدروكسيد صوديوم\t9\n\
ولاعات\t7\n\
ولاعات غاز\t7\n\
ولاعه\t7\n\
ولاعه غاز\t7";

/// The same at the end of a run without blanks.
#[rustfmt::skip]
pub(super) static HAZARD_ENDS: &str = "\
18650电池\t0\n\
アセトン\t5\n\
エアダスター\t6\n\
オーデコロン\t5\n\
カセットボンベ\t6\n\
ガスカートリッジ\t6\n\
ガスボンベ\t6\n\
シンナー\t5\n\
スプレー塗料\t6\n\
スプレー缶\t6\n\
スマホバッテリー\t0\n\
デオドラントスプレー\t6\n\
ドライアイス\t9\n\
ネイルポリッシュ\t5\n\
ヘアスプレー\t5\n\
ペイント薄め液\t5\n\
マッチ\t8\n\
マニキュア\t5\n\
メタノール\t9\n\
モバイルバッテリー\t0\n\
ライター\t7\n\
ライターオイル\t5\n\
ラッカースプレー\t6\n\
リチウムイオンバッテリー\t0\n\
リチウムイオン電池\t0\n\
リチウムバッテリー\t0\n\
リチウム電池\t0\n\
リポバッテリー\t0\n\
丁烷\t6\n\
丁烷气罐\t6\n\
丙酮\t5\n\
予備バッテリー\t1\n\
交換用バッテリー\t0\n\
備用電池\t1\n\
充电宝\t0\n\
充電寶\t0\n\
免洗洗手液\t5\n\
制汗スプレー\t6\n\
卡式气罐\t6\n\
发胶\t6\n\
发胶喷雾\t6\n\
古龙水\t5\n\
喷漆\t6\n\
喷漆罐\t6\n\
喷雾罐\t6\n\
塗料スプレー\t6\n\
塩酸\t9\n\
备用电池\t1\n\
定型喷雾\t6\n\
希硫酸\t9\n\
干冰\t9\n\
异丙醇\t5\n\
手指消毒ジェル\t5\n\
手机电池\t0\n\
打火机\t7\n\
打火機\t7\n\
指甲油\t5\n\
指甲油去除剂\t5\n\
次亜塩素酸カルシウム\t9\n\
次氯酸钙\t9\n\
止汗喷雾\t6\n\
气雾剂\t6\n\
氢氧化钠\t9\n\
水酸化ナトリウム\t9\n\
水銀\t9\n\
水银\t9\n\
汽车蓄电池\t4\n\
洗甲水\t5\n\
浓硫酸\t9\n\
消毒液\t5\n\
消毒用アルコール\t5\n\
消毒用エタノール\t5\n\
消火器\t6\n\
濃硫酸\t9\n\
火柴\t8\n\
灭火器\t6\n\
烧碱\t9\n\
無水エタノール\t5\n\
燃气罐\t6\n\
甲醇\t9\n\
电动滑板车\t2\n\
电动自行车\t2\n\
电子烟\t3\n\
电瓶\t4\n\
白リン\t9\n\
白磷\t9\n\
盐酸\t9\n\
硝酸\t9\n\
移动电源\t0\n\
稀硫酸\t9\n\
稀释剂\t5\n\
笔记本电池\t0\n\
聚合物电池\t0\n\
自喷漆\t6\n\
苛性ソーダ\t9\n\
行動電源\t0\n\
車用バッテリー\t4\n\
车用バッテリー\t4\n\
过氧化氢\t9\n\
過酸化水素\t9\n\
酒精\t5\n\
鉛蓄電池\t4\n\
鉛酸電池\t4\n\
鋰電池\t0\n\
铅酸电池\t4\n\
锂电池\t0\n\
锂离子电池\t0\n\
除光液\t5\n\
除臭喷雾\t6\n\
電動キックボード\t2\n\
電動滑板車\t2\n\
電動自行車\t2\n\
電動自転車\t2\n\
電子たばこ\t3\n\
電子タバコ\t3\n\
電子煙\t3\n\
香水\t5\n\
香水小样\t5\n\
黄リン\t9\n\
黄磷\t9";

/// What makes the phrases of each kind harmless.
#[rustfmt::skip]
pub(super) static HARMLESS: [u16; 38] = [
    MATERIAL | SCENT, // species
    MATERIAL | GARMENT | SCENT, // ivory
    MATERIAL | SCENT, // rosewood
    MATERIAL | SCENT, // coral
    COSMETIC | SOFTENER | ORNAMENT, // ginseng
    SOFTENER | ORNAMENT, // live-animal
    SOFTENER | ORNAMENT | COSMETIC | NO_ANIMAL | PREPARED, // plant
    SOFTENER | ORNAMENT | COSMETIC | NO_ANIMAL, // animal
    SOFTENER | ORNAMENT | COSMETIC | NO_ANIMAL, // honey-egg
    SOFTENER | ORNAMENT, // medicine
    SOFTENER | ORNAMENT, // melatonin
    SOFTENER | ORNAMENT, // supplement
    SOFTENER | ORNAMENT, // medical-device
    0, // cosmetic
    SOFTENER | ORNAMENT | OTHER | GARMENT, // alcohol
    SOFTENER | ORNAMENT | OTHER | GARMENT, // cigarette
    SOFTENER | OTHER, // vape
    SOFTENER | ORNAMENT | SCENT | OTHER, // tobacco
    SOFTENER | OTHER | TOY, // weapon
    SOFTENER | ORNAMENT | OTHER | TOY, // blade
    0, // replica
    SOFTENER | ORNAMENT | OTHER, // explosive
    SOFTENER | ORNAMENT | OTHER, // drone
    SOFTENER | ORNAMENT, // jammer
    SOFTENER | ORNAMENT | OTHER, // radio
    SOFTENER | ORNAMENT | OTHER, // dual-use
    0, // sanctions
    COPY | OTHER, // culture
    SOFTENER | ORNAMENT, // refrigerant
    SOFTENER | ORNAMENT, // diamond
    SOFTENER | ORNAMENT | COPY | OTHER, // money
    SOFTENER | ORNAMENT, // card
    SOFTENER | ORNAMENT | OTHER, // lottery
    SOFTENER | ORNAMENT | OTHER | COSMETIC, // narcotic
    SOFTENER | ORNAMENT, // radioactive
    SOFTENER | ORNAMENT, // waste
    SOFTENER | ORNAMENT | MATERIAL | COPY | OTHER, // human-remains
    SOFTENER | ORNAMENT | OTHER | GARMENT, // pesticide
];
