// The shopper's part: who receives the parcel, and what the destination asks of them.

import "./direction.js";
import init from "./pkg/index.js";
import { at, dayOf, element } from "./dom.js";
import { suitNumber, suitPostcode } from "./keyboard.js";
import { languageOption, offerLanguages } from "./language.js";
import { LiveForm } from "./live-form.js";
import { asked, needsOf } from "./needs.js";
import { putAt } from "./pointer.js";
import { ready, start } from "./start.js";
import { say } from "./words.js";

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

const country = at("country");
const isBusiness = () => at("purpose").value === "commercial";

/** What the chosen country asks of her. */
function wanted() {
  return asked({
    to: country.value,
    from: "NO",
    part: "shopper",
    mode: at("mode").value,
    relationship: isBusiness() ? "b2b" : "b2c",
    ...dayOf(at("on")),
    ...languageOption(),
  });
}

/** The kinds of number that serve there, the likeliest first. */
const kinds = ({ numbers }) =>
  numbers.flatMap(({ schemes }) => schemes).map(({ scheme, label, hint = "", path }) => ({ scheme, name: label, hint, place: path }));

/** Whose questions are shown: those of a country, which by some ways of sending asks for no number. */
const askedBy = () => (kinds(wanted()).length > 0 ? country.value : `${country.value}, no number`);

/** The number that was typed for each of these, and its kind: it comes back with its country. */
const typed = new Map();

/** Shows the questions of the chosen country. */
function ask() {
  const { states, fields, numbers } = wanted();
  const offered = kinds({ numbers });
  const select = at("scheme");
  const number = at("personal-number");
  at("number").hidden = offered.length === 0;
  at("subdivision-cell").hidden = states.length === 0;
  // Some countries have no postcodes.
  at("postcode-cell").hidden = fields.some(({ path, need }) => path === "/buyer/address/postcode" && need === "void");
  suitPostcode(at("postcode"), country.value);
  at("scheme-cell").hidden = offered.length < 2;
  const [before, last, now] = [select.value, select.dataset.asked, askedBy()];
  select.replaceChildren(...offered.map(({ scheme, name }) => element("option", { value: scheme }, name)));
  const offers = (wanted) => offered.some(({ scheme }) => scheme === wanted);
  // A number of one country isn't carried to another; within one the kind that somebody filled in stays. What was typed
  // before the page was ready is of this country.
  if (last !== undefined && last !== now) {
    typed.set(last, { scheme: before, value: number.value });
    const { scheme, value = "" } = typed.get(now) ?? {};
    number.value = value;
    if (offers(scheme)) select.value = scheme;
  } else if (offers(before)) {
    if (number.value !== "") select.value = before;
  } else if (last !== undefined) {
    number.value = "";
  }
  select.dataset.asked = now;
  name(offered);
}

/** Calls the number what the chosen kind is called, and puts it where the declaration has that kind. */
function name(offered = kinds(wanted())) {
  const chosen = offered.find(({ scheme }) => scheme === at("scheme").value);
  if (!chosen) return;
  at("number-label").firstChild.data = chosen.name;
  at("number-hint").textContent = chosen.hint;
  at("scheme").dataset.path = `${chosen.place}/scheme`;
  at("personal-number").dataset.path = `${chosen.place}/value`;
  suitNumber(at("personal-number"), chosen.scheme);
}

await start(() => init());
await offerLanguages(() => {
  ask();
  live.check({ says: true });
});
ask();
const live = new LiveForm({
  form: at("checkout"),
  legend: at("needs"),
  summary: at("summary").querySelector(".told"),
  border: at("border"),
  editions: at("editions"),
  jump: at("jump"),
  back: at("bring-back"),
  asked: () => {
    // What is put back belongs to the country that is put back, not to the one that was there until then.
    at("scheme").dataset.asked = askedBy();
    ask();
  },
  needs: () => needsOf(wanted()),
  options: () => ({ ...dayOf(at("on")), ...languageOption() }),
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
for (const field of ["mode", "purpose"]) at(field).addEventListener("input", ask);
at("scheme").addEventListener("input", () => name());
at("on").addEventListener("input", () => {
  ask();
  live.check({ says: true });
});
at("example").addEventListener("click", () => live.replace(say("The example was filled in."), () => {
  country.value = EXAMPLE.buyer.address.country;
  at("purpose").value = EXAMPLE.purpose;
  ask();
  live.fill(EXAMPLE);
}));
at("clear").addEventListener("click", () => live.replace(say("The form was cleared."), () => {
  live.clear();
  typed.clear();
  ask();
  live.check();
}));
live.check();
ready();
