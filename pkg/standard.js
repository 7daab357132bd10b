// The check as a Standard Schema (version 1), as form libraries take it.

import { refusal } from "./declaration.js";
import { flag, optionsOf } from "./options.js";
import { fieldPath } from "./places.js";
import { Validator } from "./validator.js";

/** What a finding says and what to do. Sentences of Chinese and Japanese have no blank between them. */
export function inWords({ message, help }) {
  return (message.endsWith("。") ? message + help : `${message} ${help}`).trim();
}

/** The check as a Standard Schema. The module need only be loaded when the first value is validated. */
export function standardSchema(options = {}, how = {}) {
  const { warnings = false, help: withHelp = false } = optionsOf(how, ["warnings", "help"]);
  flag(warnings, 'the option "warnings"');
  flag(withHelp, 'the option "help"');
  const validator = new Validator(options, { later: true });
  const asked = warnings ? ["error", "warning"] : ["error"];
  const issueOf = ({ path, message, rule, severity, why, help }, value) => ({
    message: withHelp ? inWords({ message, help }) : message,
    path: path === null ? [] : fieldPath(path, value),
    rule,
    severity,
    why,
    help,
  });
  return {
    "~standard": {
      version: 1,
      vendor: "declarant",
      validate(value) {
        const why = refusal(value);
        if (why !== undefined) return { issues: [{ message: why }] };
        const findings = validator.check(value).findings.filter(({ severity }) => asked.includes(severity));
        return findings.length === 0 ? { value } : { issues: findings.map((finding) => issueOf(finding, value)) };
      },
    },
  };
}
