// The front page's own small form: one line of a label, checked as the others are.

import "./direction.js";
import init from "./pkg/index.js";
import { copies } from "./dom.js";
import { LiveForm } from "./live-form.js";
import { ready, start } from "./start.js";

const at = (id) => document.getElementById(id);

await start(() => init());
const rules = ["country-malformed", "country-unknown", "country-outdated", "currency-malformed", "currency-unknown",
  "currency-outdated", "value-blank", "value-untrimmed", "text-excessive", "field-missing"];
new LiveForm({
  form: at("label"),
  unchecked: at("unchecked"),
  editions: at("editions"),
  options: () => ({ select: rules, actor: "seller" }),
  base: () => ({ part: "seller", items: [{ value: { amount: "42.00" } }] }),
}).reveal();
copies(at("copy-code"), () => at("sample-code").textContent);
ready();
