// What every entry of the package exports besides the functions that load it.

export { checkId, codes, hs, lookup, rules, schemes } from "./codes.js";
export { toJson, toXml } from "./convert.js";
export { explain, profile, states } from "./explain.js";
export { compareReports, groupByField } from "./reports.js";
export { requirements } from "./requirements.js";
export { standardSchema } from "./standard.js";
export { Validator, applyFix, applyFixes, checkParts } from "./validator.js";
