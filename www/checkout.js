// The shopper's part: who receives the parcel, and what the destination asks of them.

import "./direction.js";
import "./offline.js";
import init, { schemes } from "./pkg/index.js";
import { countryOptions } from "./countries.js";
import { dayOf, element } from "./dom.js";
import { LiveForm } from "./live-form.js";
import { putAt } from "./pointer.js";

const PASSPORT = ["passport", "Passport", "Letters and digits, as in your passport"];
/** The numbers that destinations ask of recipients: first those of persons, then those of firms. */
const NUMBERS = {
  AR: [[["ar-cuit", "CUIT or CUIL", "Eleven digits"]], []],
  BR: [[["br-cpf", "CPF", "Eleven digits, as on your CPF card"], PASSPORT], [["br-cnpj", "CNPJ", "Fourteen digits, or letters and digits"]]],
  CL: [[["cl-rut", "RUT", "As on your identity card, with the last character"]], []],
  CN: [[["cn-ric", "Resident identity number", "Eighteen characters, as on your identity card"], PASSPORT], [["cn-uscc", "Unified social credit code", "Eighteen letters and digits"]]],
  CO: [[["co-cc", "Cédula", "As on your cédula"], PASSPORT], [["co-nit", "NIT", "With the check digit"]]],
  ID: [[["id-nik", "NIK", "Sixteen digits, as on your KTP"], ["id-npwp", "NPWP", "Your taxpayer number"]], []],
  IL: [[["il-idnr", "Identity number", "Nine digits"], PASSPORT], [["il-hp", "Company number", "Nine digits"]]],
  IN: [[["in-aadhaar", "Aadhaar", "Twelve digits"], ["in-pan", "PAN", "Ten letters and digits"], ["in-epic", "Voter card", "Three letters, seven digits"], PASSPORT],
    [["in-gstin", "GSTIN", "Fifteen letters and digits"], ["in-iec", "IEC", "Ten letters and digits"]]],
  IS: [[["is-kennitala", "Kennitala", "Ten digits"]], []],
  KR: [[["kr-pccc", "Personal customs clearance code", "The letter P and twelve digits"], PASSPORT], [["kr-brn", "Business registration number", "Ten digits"]]],
  MX: [[["mx-rfc", "RFC", "Thirteen letters and digits, of a business twelve"], ["mx-curp", "CURP", "Eighteen letters and digits"]], []],
  RU: [[["ru-inn", "INN", "Twelve digits, of a business ten"], ["ru-passport", "Russian passport", "Ten digits"], PASSPORT], []],
  TR: [[["tr-tckimlik", "T.C. kimlik no.", "Eleven digits, as on your identity card"], PASSPORT], [["tr-vkn", "VKN", "Ten digits"]]],
  TW: [[["tw-id", "Identity number", "One letter and nine digits, as in EZ WAY"], PASSPORT], [["tw-ubn", "Unified business number", "Eight digits"]]],
  ZA: [[["za-idnr", "Identity number", "Thirteen digits"], PASSPORT], [["za-tin", "Tax number", "Ten digits"]]],
};
/** Where an address is written with a state or province. */
const WITH_SUBDIVISION = new Set(["AR", "AU", "BR", "CA", "CN", "CO", "ID", "IN", "JP", "KR", "MX", "MY", "TH", "US"]);
const EORI = [[], [["eu-eori", "EORI number", "Two letters of the country, then up to fifteen letters and digits"], ["eu-vat", "VAT number", "With the two letters of the country"]]];
const EORI_GB = [[], [["gb-eori", "EORI number", "The letters GB, then twelve digits"], ["gb-vat", "VAT number", "The letters GB, then nine digits"]]];
for (const code of "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ")) NUMBERS[code] = EORI;
NUMBERS.GB = EORI_GB;

const ORDER = {
  part: "shopper",
  seller: { name: "Atelier Nord", address: { line: "Storgata 1", city: "Oslo", postcode: "0155", country: "NO" } },
  items: [{ description: "Phone case, silicone", quantity: { value: "1", unit: "C62" }, value: { amount: "24.00", currency: "EUR" } }],
};
/** Ana's CPF has one digit wrong; the number itself is a published example. */
const EXAMPLE = {
  purpose: "personal",
  transaction: { nature: "sale" },
  shipment: { mode: "express" },
  buyer: {
    name: "Ana Souza ",
    address: { line: "Rua das Flores 12", city: "Curitiba", postcode: "80010-000", subdivision: "PR", country: "BR" },
    phone: "+55 41 99999-0000",
    personalId: { scheme: "br-cpf", value: "390.533.447-06" },
  },
};

const at = (id) => document.getElementById(id);
const country = at("country");
const isBusiness = () => at("purpose").value === "commercial";
let known;

/** The kinds of number that serve for the chosen country; those for who receives it come first. */
function kinds() {
  const [persons, firms] = NUMBERS[country.value] ?? [[], []];
  const ofFirms = firms.map(([scheme, name, hint]) => ({ scheme, name, hint, place: "/buyer/taxIds/0" }));
  const ofPersons = persons.map(([scheme, name, hint]) => ({ scheme, name, hint, place: "/buyer/personalId" }));
  // Where only businesses have a number, nobody else is asked.
  const ordered = isBusiness() ? [...ofFirms, ...ofPersons] : ofPersons.length > 0 ? [...ofPersons, ...ofFirms] : [];
  return ordered.filter(({ scheme }) => known.has(scheme));
}

/** Shows the questions of the chosen country. */
function ask() {
  const offered = kinds();
  const select = at("scheme");
  const number = at("personal-number");
  at("number").hidden = offered.length === 0;
  at("subdivision-cell").hidden = !WITH_SUBDIVISION.has(country.value);
  at("scheme-cell").hidden = offered.length < 2;
  const before = select.value;
  select.replaceChildren(...offered.map(({ scheme, name }) => element("option", { value: scheme }, name)));
  // A number of one country isn't carried to another; within one the kind that somebody filled in stays.
  const isKept = number.value !== "" && select.dataset.country === country.value && offered.some(({ scheme }) => scheme === before);
  if (isKept) select.value = before;
  else number.value = "";
  select.dataset.country = country.value;
  name();
}

/** Calls the number what the chosen kind is called, and puts it where the declaration has that kind. */
function name() {
  const chosen = kinds().find(({ scheme }) => scheme === at("scheme").value);
  if (!chosen) return;
  at("number-label").textContent = chosen.name;
  at("number-hint").textContent = chosen.hint;
  at("scheme").dataset.path = `${chosen.place}/scheme`;
  at("personal-number").dataset.path = `${chosen.place}/value`;
}

await init();
known = new Set(schemes().map(({ scheme }) => scheme));
country.append(...countryOptions());
country.value = "BR";
ask();
const live = new LiveForm({
  form: at("checkout"),
  summary: at("summary").querySelector(".told"),
  border: at("border"),
  editions: at("editions"),
  jump: at("jump"),
  options: () => dayOf(at("on")),
  base: () => {
    const declaration = structuredClone(ORDER);
    declaration.shipment = { exportCountry: "NO", destination: country.value };
    declaration.transaction = { relationship: isBusiness() ? "b2b" : "b2c" };
    // Where only one kind is asked for, its choice isn't shown.
    const isGiven = at("personal-number").value !== "" && !at("number").hidden;
    return isGiven ? putAt(declaration, at("scheme").dataset.path, at("scheme").value) : declaration;
  },
});
country.addEventListener("input", ask);
at("purpose").addEventListener("input", ask);
at("scheme").addEventListener("input", name);
at("on").addEventListener("input", () => live.check({ says: true }));
at("example").addEventListener("click", () => {
  country.value = EXAMPLE.buyer.address.country;
  at("purpose").value = EXAMPLE.purpose;
  ask();
  live.fill(EXAMPLE);
});
at("clear").addEventListener("click", () => {
  live.clear();
  country.value = "BR";
  ask();
  live.check();
});
live.check();
document.body.dataset.ready = "true";
