// The front page's own small form: one line of a label, checked as the others are.

import "./direction.js";
import init from "./pkg/index.js";
import { at, copies } from "./dom.js";
import { languageOption, offerLanguages } from "./language.js";
import { LiveForm } from "./live-form.js";
import { ready, start } from "./start.js";


await start(() => init());
await offerLanguages(() => live.check({ says: true }));
const rules = ["country-malformed", "country-unknown", "country-outdated", "currency-malformed", "currency-unknown",
  "currency-outdated", "text-damaged", "value-blank", "value-untrimmed", "text-excessive", "field-missing"];
const live = new LiveForm({
  form: at("label"),
  unchecked: at("unchecked"),
  editions: at("editions"),
  options: () => ({ select: rules, actor: "seller", ...languageOption() }),
  base: () => ({ part: "seller", items: [{ value: { amount: "42.00" } }] }),
});
live.reveal();
copies(at("copy-code"), () => at("sample-code").textContent);
ready();
