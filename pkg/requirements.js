// What a declaration needs, asked before anybody types.

import * as wasm from "./wasm/declarant.js";
import { needMessages } from "./languages.js";
import { ask } from "./module.js";
import { day, optionsOf, text, today } from "./options.js";
import { textsOf } from "./texts.js";

const OPTIONS = ["to", "from", "on", "mode", "part", "relationship", "lang"];
const FIELD = ["path", "need", "label", "hint", "example", "wcoPath", "pointer", "id"];
const NUMBER = ["name", "need", "message", "help", "source"];
const SCHEME = ["scheme", "label", "title", "hint", "pattern", "path"];
const LIMIT = ["of", "free", "amount", "currency", "basis", "mode", "conditional", "from", "source", "certainty"];

/** What a declaration to a destination needs: see `src/wasm/requirements.rs` for the order of the texts. */
export function requirements(asked) {
  const { to, from, on = today(), mode, part, relationship, lang } = optionsOf(asked, OPTIONS);
  text(to, 'the option "to"');
  for (const [name, value] of Object.entries({ from, mode, part, relationship, lang })) {
    if (value !== undefined) text(value, `the option "${name}"`);
  }
  const asOf = day(on, 'the option "on"');
  needMessages(lang);
  const texts = textsOf(ask(() => wasm.requirements(to, from, asOf, mode, part, relationship, lang)));
  let at = 0;
  /** An object of the next texts. One that is empty is left out. */
  const object = (names) => Object.fromEntries(names.map((name) => [name, texts[at++]]).filter(([, value]) => value !== ""));
  const list = (one) => Array.from({ length: Number(texts[at++]) }, one);
  return {
    fields: list(() => {
      const { wcoPath, pointer, id = null, ...field } = object(FIELD);
      return { ...field, ...(wcoPath !== undefined && { wco: { path: wcoPath, pointer, id } }) };
    }),
    numbers: list(() => ({ ...object(NUMBER), schemes: list(() => object(SCHEME)) })),
    states: list(() => object(["code", "name"])),
    ...digitsOf(list(() => object(["digits", "source"]))),
    limits: list(() => {
      const limit = object(LIMIT);
      return { ...limit, conditional: limit.conditional === "true" };
    }),
    notChecked: list(() => object(["rule", "why"])),
  };
}

const digitsOf = ([known]) => (known === undefined ? {} : { digits: { ...known, digits: Number(known.digits) } });
