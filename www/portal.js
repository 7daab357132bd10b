// The seller's part: a form that grows by items, and an inspector for declarations that exist already.

import "./direction.js";
import init, { loadEverything } from "./pkg/index.js";
import { announce, at, dayOf, element, tabs } from "./dom.js";
import { startInspector } from "./inspector.js";
import { suitNumber, suitPostcode } from "./keyboard.js";
import { languageOption, offerLanguages } from "./language.js";
import { LiveForm } from "./live-form.js";
import { asked, needsOf } from "./needs.js";
import { ready, start } from "./start.js";
import { loadFirstWords, suggestCodes } from "./suggest.js";
import { joined, listed, localise, many, say } from "./words.js";

/** The tax and customs numbers that sellers have, as people call them. */
const TAX_NUMBERS = [
  ["eu-ioss", "IOSS number (EU)"], ["no-voec", "VOEC number (Norway)"], ["eu-eori", "EORI number (EU)"], ["gb-eori", "EORI number (GB)"],
  ["eu-vat", "VAT number (EU)"], ["gb-vat", "VAT number (GB)"], ["no-mva", "VAT number (Norway)"], ["ch-vat", "VAT number (Switzerland)"],
  ["au-arn", "ARN (Australia)"], ["au-abn", "ABN (Australia)"], ["nz-ird", "IRD number (New Zealand)"], ["sg-uen", "UEN (Singapore)"],
  ["cn-uscc", "Unified social credit code (China)"], ["in-gstin", "GSTIN (India)"], ["in-iec", "IEC (India)"], ["us-ein", "EIN (United States)"],
];

/** The total is wrong by one piece, the country is called by its everyday letters, the parcel is lighter than its goods. */
const EXAMPLE = {
  reference: "ORD-2026-000451",
  transaction: { nature: "sale", relationship: "b2c", terms: "DDP" },
  shipment: {
    destination: "DE", exportCountry: "NO", mode: "post", itemId: "RR123456786NO",
    grossMass: { value: "0.30", unit: "KGM" }, total: { amount: "42.00", currency: "EUR" },
  },
  seller: {
    name: "Atelier Nord", address: { line: "Storgata 1", city: "Oslo", postcode: "0155", country: "NO" },
    taxIds: [{ scheme: "eu-ioss", value: "IM3720000224" }],
  },
  items: [
    {
      description: "Men's knitted cotton T-shirt", hsCode: "6109.10", origin: "PT", quantity: { value: "2", unit: "C62" },
      netMass: { value: "0.36", unit: "KGM" }, grossMass: { value: "0.40", unit: "KGM" },
      value: { amount: "42.00", currency: "EUR" }, brand: "Nordlys", gtin: "4006381333932", sku: "TS-01-M", mpn: "NL-TS-01",
    },
    {
      description: "clothes", hsCode: "621420", origin: "UK", quantity: { value: "1", unit: "C62" },
      netMass: { value: "0.12", unit: "KGM" }, value: { amount: "21.00", currency: "eur" }, sku: "SC-07",
    },
  ],
};

const form = at("seller");
const items = at("items");
let made = 0;

/** Adds an empty item; its fields get ids of their own. */
function addItem() {
  const item = at("item").content.cloneNode(true).firstElementChild;
  localise(item);
  made += 1;
  for (const field of item.querySelectorAll("[id]")) {
    field.id = `${field.id}-${made}`;
    if (field.dataset.path) field.dataset.part = field.dataset.path;
  }
  for (const name of ["for", "aria-describedby", "aria-labelledby", "data-with"]) {
    for (const one of item.querySelectorAll(`[${name}]`)) one.setAttribute(name, one.getAttribute(name).replaceAll(/\S+/g, `$&-${made}`));
  }
  item.querySelector(".remove").addEventListener("click", () => {
    const left = many(items.children.length - 1, "item is left.", "items are left.");
    live.replace(joined(say("The item was removed."), left), () => {
      item.remove();
      number();
      live.check();
    });
    at("add-item").focus();
  });
  if (items.children.length + 1 >= FOLDED) {
    for (const body of items.querySelectorAll(".body")) body.open = false;
  }
  items.append(item);
  number();
  suggestCodes({
    field: item.querySelector("[data-part='/description']"),
    codeField: item.querySelector("[data-part='/hsCode']"),
    unitField: item.querySelector("[data-part='/quantity/unit']"),
    to: () => at("destination").value,
    changed: (field) => field.dispatchEvent(new Event("input", { bubbles: true })),
  });
  return item;
}

/** From so many items on, only the one that was added last is unfolded. */
const FOLDED = 6;
/** Says at each item what it is and what is still to do, also while it is folded. */
function describe({ detail: entries }) {
  const counts = new Map(Array.from(items.children, (item) => [item, { missing: 0, wrong: 0 }]));
  for (const { finding, field, isOpen } of entries) {
    const count = counts.get(field?.closest(".item"));
    if (count && finding.severity !== "advice") count[isOpen ? "missing" : "wrong"] += 1;
  }
  for (const [item, count] of counts) {
    const left = [
      count.missing > 0 && many(count.missing, "thing missing", "things missing"),
      count.wrong > 0 && many(count.wrong, "thing to correct or check", "things to correct or check"),
    ];
    item.querySelector(".what").textContent = item.querySelector("[data-part='/description']").value.trim() || say("Not described yet");
    item.querySelector(".state").textContent = listed(left.filter(Boolean));
  }
}

/** Numbers the items, and says which place of the declaration each field stands for. */
function number() {
  [...items.children].forEach((item, index) => {
    item.querySelector(".number").textContent = index + 1;
    item.querySelector(".remove").textContent = say("Remove item {number}", { number: index + 1 });
    for (const field of item.querySelectorAll("[data-part]")) field.dataset.path = `/items/${index}${field.dataset.part}`;
  });
}

/** Shows the keyboards for the chosen kinds of number and countries. */
function suit() {
  for (const row of [1, 2]) suitNumber(at(`tax-number-${row}`), at(`tax-scheme-${row}`).value);
  for (const party of ["seller", "person"]) suitPostcode(at(`${party}-postcode`), at(`${party}-country`).value);
}

/** A place whose law nobody knows here: what is needed there is needed wherever a parcel goes. */
const ANYWHERE = "AQ";

/** What the parcel needs from its seller, as far as it is described. */
const wanted = () => asked({
  to: at("destination").value || ANYWHERE,
  from: at("export").value || undefined,
  mode: at("mode").value || undefined,
  relationship: at("relationship").value || undefined,
  part: "seller",
  ...dayOf(at("on")),
});

function base() {
  const declaration = { part: "seller" };
  if (items.children.length > 0) declaration.items = Array.from(items.children, () => ({}));
  return declaration;
}

const isInspecting = () => at("tab-inspector").getAttribute("aria-selected") === "true";

/** The form and the inspector, once the rules are there. */
let live;
let inspector;
/** Checks what is shown, of which the foot names the editions. */
const checkShown = (how) => (isInspecting() ? inspector : live)?.check(how);
const openTab = tabs([at("tab-form"), at("tab-inspector")], () => checkShown());

await start(() => init());
await offerLanguages(() => {
  number();
  checkShown({ says: true });
});
// The inspector reads messages too. If this fails, the module is asked for again when there is one.
loadEverything().catch(() => {});
for (const id of ["tax-scheme-1", "tax-scheme-2"]) {
  const options = TAX_NUMBERS.map(([value, name]) => element("option", { value }, name));
  at(id).append(...options);
  options.forEach(localise);
}
live = new LiveForm({
  form,
  legend: at("needs"),
  summary: at("summary").querySelector(".told"),
  border: at("border"),
  editions: at("editions"),
  jump: at("jump"),
  back: at("bring-back"),
  rows: items,
  asked: number,
  needs: () => needsOf(wanted()),
  options: () => ({ actor: "seller", ...dayOf(at("on")), ...languageOption() }),
  base,
});
inspector = startInspector(() => openTab(at("tab-inspector")));
form.addEventListener("checked", describe);
form.addEventListener("checked", suit);
addItem();
at("on").addEventListener("input", () => live.check({ says: true }));
at("add-item").addEventListener("click", () => {
  const item = addItem();
  live.check();
  item.querySelector("input").focus();
});
at("example").addEventListener("click", () => live.replace(say("The example was filled in."), () => {
  while (items.children.length < EXAMPLE.items.length) addItem();
  while (items.children.length > EXAMPLE.items.length) items.lastElementChild.remove();
  live.fill(EXAMPLE);
}));
at("clear").addEventListener("click", () => live.replace(say("The form was cleared."), () => {
  items.replaceChildren();
  addItem();
  live.clear();
}));
at("to-inspector").addEventListener("click", () => {
  inspector.show(`${JSON.stringify(live.read(), null, 2)}\n`);
  openTab(at("tab-inspector"));
  at("tab-inspector").focus();
});
live.check();
if (isInspecting()) inspector.check();
ready();
// Nothing is kept, so the browser asks before what was typed goes with the page.
function askFirst(event) {
  const texts = [...form.querySelectorAll("input[data-path]"), at("source")];
  if (texts.some(({ value, defaultValue }) => value !== defaultValue)) event.preventDefault();
}
// A page that was only looked at is kept whole by more browsers for the way back.
for (const typed of [form, at("source")]) typed.addEventListener("input", () => addEventListener("beforeunload", askFirst));
// With the words for goods, codes are compared with descriptions.
loadFirstWords().then((areThere) => areThere && checkShown()).catch(() => {});
