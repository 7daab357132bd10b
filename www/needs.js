// How much each field is needed, before anybody types.

import { requirements } from "./pkg/index.js";

let last;
/** What the package says that a parcel needs; it is asked again when a parcel is another. */
export function asked(options) {
  const key = JSON.stringify(options);
  if (last?.key !== key) last = { key, ...requirements(options) };
  return last;
}

/** The need of each field by its place, in the first item for all. Numbers of some kinds have places of their own. */
export function needsOf({ fields, numbers }) {
  const needs = new Map(fields.map(({ path, need }) => [path, need]));
  for (const { need, schemes } of numbers) {
    for (const { path } of schemes) if (!needs.has(`${path}/value`)) needs.set(`${path}/value`, need);
  }
  return needs;
}

/** The place of a field in the first item. */
export const inFirst = (path) => path.replace(/^\/items\/\d+\//, "/items/0/");
