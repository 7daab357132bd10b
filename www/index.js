// The front page's own small form: one line of a label, checked as the others are.

import { LiveForm, init } from "./shared.js";

await init();
const rules = ["country-malformed", "country-unknown", "country-outdated", "currency-malformed", "currency-unknown",
  "currency-outdated", "value-blank", "value-untrimmed", "text-excessive", "field-missing"];
new LiveForm({
  form: document.getElementById("label"),
  options: { select: rules, actor: "seller" },
  base: () => ({ part: "seller" , items: [{ value: { amount: "42.00" } }] }),
}).reveal();
document.body.dataset.ready = "true";
