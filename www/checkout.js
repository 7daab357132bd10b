// The shopper's part: who receives the parcel, and what the destination asks of them.

import { LiveForm, countryOptions, element, init } from "./shared.js";

/** The numbers that destinations ask of persons: what people call them, and what they look like. */
const NUMBERS = {
  AR: [["ar-cuit", "CUIT or CUIL", "Eleven digits"]],
  BR: [["br-cpf", "CPF", "Eleven digits, as on your CPF card"]],
  CL: [["cl-rut", "RUT", "As on your identity card, with the last character"]],
  CN: [["cn-ric", "Resident identity number", "Eighteen characters, as on your identity card"]],
  ID: [["id-nik", "NIK", "Sixteen digits, as on your KTP"], ["id-npwp", "NPWP", "Your taxpayer number"]],
  IL: [["il-idnr", "Identity number", "Nine digits"]],
  IN: [["in-aadhaar", "Aadhaar", "Twelve digits"], ["in-pan", "PAN", "Ten letters and digits"], ["in-epic", "Voter card", "Three letters, seven digits"]],
  KR: [["kr-pccc", "Personal customs clearance code", "The letter P and twelve digits"]],
  MX: [["mx-rfc", "RFC", "Thirteen letters and digits"], ["mx-curp", "CURP", "Eighteen letters and digits"]],
  RU: [["ru-inn", "INN", "Twelve digits"]],
  TR: [["tr-tckimlik", "T.C. kimlik no.", "Eleven digits, as on your identity card"]],
  TW: [["tw-id", "Identity number", "One letter and nine digits, as in EZ WAY"]],
  ZA: [["za-idnr", "Identity number", "Thirteen digits"]],
};
/** Where an address is written with a state or province. */
const WITH_SUBDIVISION = new Set(["AR", "AU", "BR", "CA", "CN", "CO", "ID", "IN", "JP", "KR", "MX", "MY", "TH", "US"]);

const ORDER = {
  part: "shopper",
  seller: { name: "Atelier Nord", address: { line: "Storgata 1", city: "Oslo", postcode: "0155", country: "NO" } },
  transaction: { nature: "sale", relationship: "b2c" },
  items: [{ description: "Phone case, silicone", quantity: { value: "1", unit: "C62" }, value: { amount: "24.00", currency: "EUR" } }],
};
/** Ana's CPF has one digit wrong; the number itself is a published example. */
const EXAMPLE = {
  purpose: "personal",
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

function ask() {
  const numbers = NUMBERS[country.value] ?? [];
  at("number").hidden = numbers.length === 0;
  at("subdivision-cell").hidden = !WITH_SUBDIVISION.has(country.value);
  const offered = numbers.map(([scheme]) => scheme).join();
  if (at("scheme").dataset.offered === offered) return;
  at("scheme").dataset.offered = offered;
  at("scheme").replaceChildren(...numbers.map(([scheme, name]) => element("option", { value: scheme }, name)));
  at("scheme-cell").hidden = numbers.length < 2;
  at("personal-number").value = "";
  name();
}

/** Calls the number what the chosen kind is called. */
function name() {
  const chosen = NUMBERS[country.value]?.find(([scheme]) => scheme === at("scheme").value);
  if (!chosen) return;
  at("number-label").textContent = chosen[1];
  at("number-hint").textContent = chosen[2];
}

await init();
country.append(...countryOptions());
country.value = "BR";
ask();
const live = new LiveForm({
  form: at("checkout"),
  summary: at("summary"),
  options: { actor: "shopper" },
  base: () => {
    const declaration = structuredClone(ORDER);
    declaration.shipment = { exportCountry: "NO", destination: country.value };
    const number = at("personal-number").value;
    // Where only one kind is asked for, its choice isn't shown.
    if (number !== "" && !at("number").hidden) declaration.buyer = { personalId: { scheme: at("scheme").value } };
    return declaration;
  },
});
country.addEventListener("input", ask);
at("scheme").addEventListener("input", name);
at("example").addEventListener("click", () => {
  country.value = EXAMPLE.buyer.address.country;
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
