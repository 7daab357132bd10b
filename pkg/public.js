// What every entry of the package exports besides the functions that load it.

export {
  Validator, applyFix, applyFixes, checkId, checkParts, codes, hs, lookup, rules, schemes, toJson, toXml,
} from "./api.js";
export { compareReports, groupByField } from "./reports.js";
export { explain, profile, states } from "./explain.js";
export { standardSchema } from "./standard.js";
export { requirements } from "./requirements.js";
