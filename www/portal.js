// The seller's part: a form that grows by items, and an inspector for declarations that exist already.

import { startInspector } from "./inspector.js";
import { LiveForm, announce, countryOptions, init } from "./shared.js";

/** The total is wrong by one piece, the country is called by its everyday letters, the parcel is lighter than its goods. */
const EXAMPLE = {
  reference: "ORD-2026-000451",
  transaction: { nature: "sale", relationship: "b2c" },
  shipment: {
    destination: "DE", exportCountry: "NO", mode: "post", itemId: "RR123456786NO",
    grossMass: { value: "0.30", unit: "KGM" }, total: { amount: "42.00", currency: "EUR" },
  },
  seller: { name: "Atelier Nord", address: { line: "Storgata 1", city: "Oslo", postcode: "0155", country: "NO" } },
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

const at = (id) => document.getElementById(id);
const form = at("seller");
const items = at("items");
let made = 0;

/** Adds an empty item; its fields get ids of their own. */
function addItem() {
  const item = at("item").content.cloneNode(true).firstElementChild;
  made += 1;
  for (const field of item.querySelectorAll("[id]")) {
    field.id = `${field.id}-${made}`;
    if (field.dataset.path) field.dataset.part = field.dataset.path;
  }
  for (const [name, list] of [["for", "[for]"], ["aria-describedby", "[aria-describedby]"], ["data-with", "[data-with]"]]) {
    for (const one of item.querySelectorAll(list)) one.setAttribute(name, `${one.getAttribute(name)}-${made}`);
  }
  item.querySelector(".remove").addEventListener("click", () => {
    item.remove();
    number();
    live.check();
    announce(`The item was removed. ${items.children.length} left.`);
    at("add-item").focus();
  });
  items.append(item);
  number();
  return item;
}

/** Numbers the items, and says which place of the declaration each field stands for. */
function number() {
  [...items.children].forEach((item, index) => {
    item.querySelector(".number").textContent = index + 1;
    item.querySelector(".remove").textContent = `Remove item ${index + 1}`;
    for (const field of item.querySelectorAll("[data-part]")) field.dataset.path = `/items/${index}${field.dataset.part}`;
  });
}

function base() {
  const declaration = { part: "seller" };
  if (items.children.length > 0) declaration.items = Array.from(items.children, () => ({}));
  return declaration;
}

/** Tabs: arrows go from one to the other, as screen readers announce. */
const tabs = [at("tab-form"), at("tab-inspector")];
function open(tab) {
  for (const one of tabs) {
    one.setAttribute("aria-selected", String(one === tab));
    one.tabIndex = one === tab ? 0 : -1;
    at(one.getAttribute("aria-controls")).hidden = one !== tab;
  }
}
for (const tab of tabs) {
  tab.addEventListener("click", () => open(tab));
  tab.addEventListener("keydown", ({ key }) => {
    if (!["ArrowLeft", "ArrowRight", "Home", "End"].includes(key)) return;
    const other = key === "Home" ? tabs[0] : key === "End" ? tabs[1] : tabs[1 - tabs.indexOf(tab)];
    open(other);
    other.focus();
  });
}

await init();
for (const id of ["destination", "export", "seller-country"]) at(id).append(...countryOptions());
const live = new LiveForm({ form, summary: at("summary"), options: { actor: "seller" }, base });
const inspect = startInspector();
addItem();
at("add-item").addEventListener("click", () => {
  const item = addItem();
  live.check();
  item.querySelector("input").focus();
});
at("example").addEventListener("click", () => {
  while (items.children.length < EXAMPLE.items.length) addItem();
  while (items.children.length > EXAMPLE.items.length) items.lastElementChild.remove();
  live.fill(EXAMPLE);
});
at("clear").addEventListener("click", () => {
  items.replaceChildren();
  addItem();
  live.clear();
});
at("to-inspector").addEventListener("click", () => {
  inspect(`${JSON.stringify(live.read(), null, 2)}\n`);
  open(at("tab-inspector"));
  at("tab-inspector").focus();
});
live.check();
document.body.dataset.ready = "true";
