#!/usr/bin/env node
// The command of the package: the same checks and the same output as the native command, for text and JSON.

import { readFileSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { LANGUAGES, needMessages } from "./languages.js";
import { checkId, loadEverything, loadWords } from "./node.js";
import { choiceOf, today } from "./options.js";
import { Reader, reportOf } from "./report.js";
import { joined } from "./texts.js";
import { Recorder } from "./wasm/batch.js";
import { splitFile } from "./wasm/declarant.js";
import { isWorkbook } from "./workbook.js";

/** How the native command is installed. */
const INSTALL = "cargo install --path . in a clone of the project";

const USAGE = `Checks customs declarations for cross-border parcels before they leave.

Usage: declarant check [OPTIONS] [FILE]...   check declarations: JSON, NDJSON or a WCO message; - is the standard input
       declarant id [--on DAY] SCHEME [VALUE]...
                                             check numbers, one JSON line each; without any, a line each from the standard input

Options of check:
  --to CC             the destination, where the declaration doesn't say
  --on YYYY-MM-DD     the day the goods are declared at destination [default: today in the time zone of this machine]
  --actor WHO         whose findings to keep, and to judge by: shopper, seller, all
  --dataset NAME      ecommerce, eu-h7, upu, wco-dec
  --format FORMAT     auto, json, ndjson, xml
  --output FORM       text, json, ndjson
  --select NAMES      only these rules and families, separated by commas
  --ignore NAMES      not these
  --lang TAG          the language of messages: en, ar, de, es, fr, it, ja, nl, pl, pt or zh
  --languages TAGS    the languages that descriptions may be in, such as en,fr
  --only-findings     leave out declarations without findings; the rest is a list in JSON, unless there is one in all
  --exit-zero         exit with 0 where errors were found

Exit status: 0 where no error was found, 1 where some was, 2 where a file could not be read or the command was given wrongly.
The native command can do more: batch, convert, explain, hs, requirements, schema, tables in CSV, SARIF, --fix.
It is installed with ${INSTALL}.
`;
/** What only the native command has. */
const NATIVE = ["batch", "convert", "explain", "hs", "ids", "profiles", "requirements", "rules", "schema"];
const NATIVE_OPTIONS = ["brands", "brief", "denied-parties", "fail-on", "fix", "history", "in-place", "jobs", "rates", "salt", "summary"];

/** A mistake of the caller, or a file that can't be had: one line, and the exit status 2. */
class Refusal extends Error {}

const OPTIONS = {
  to: { type: "string" }, on: { type: "string" }, actor: { type: "string" }, dataset: { type: "string" }, lang: { type: "string" },
  format: { type: "string", default: "auto" }, output: { type: "string", default: "text" },
  languages: { type: "string", multiple: true }, select: { type: "string", multiple: true }, ignore: { type: "string", multiple: true },
  "only-findings": { type: "boolean" }, "exit-zero": { type: "boolean" }, help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "V" },
};
const CHOICES = {
  actor: ["shopper", "seller", "all"],
  dataset: ["ecommerce", "eu-h7", "upu", "wco-dec"],
  format: ["auto", "json", "ndjson", "xml"],
  output: ["text", "json", "ndjson"],
};

function parsed(words, options = OPTIONS) {
  const native = words.map((word) => /^--([^=]*)/.exec(word)?.[1]).find((name) => NATIVE_OPTIONS.includes(name));
  if (native !== undefined) throw new Refusal(`the option --${native} is one of the native command: ${INSTALL}`);
  let found;
  try {
    found = parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    const [, unknown] = /^Unknown option '([^']*)'/.exec(error.message) ?? [];
    if (unknown !== undefined) throw new Refusal(`unknown option ${choiceOf(unknown, Object.keys(options).map((name) => `--${name}`))}`);
    throw new Refusal(`${error.message.split(/\. |\n/)[0]}; see declarant --help`);
  }
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = found.values[name];
    if (value === undefined || choices.includes(value)) continue;
    const isNative = ["csv", "sarif"].includes(value) && (name === "output" || value === "csv");
    throw new Refusal(isNative ? `--${name} ${value}: only the native command has it: ${INSTALL}` : `--${name} ${choiceOf(value, choices)}`);
  }
  return found;
}

/** Writes everything, also to a pipe whose reader is slow. */
function print(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (error.code === "EPIPE") return;
      if (error.code !== "EAGAIN") throw new Refusal(`cannot write: ${error.message}`);
    }
  }
}

/** JSON in which every character that can't be seen, or that turns text around, is escaped. */
const seen = (json) =>
  json.replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (letter) =>
    Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));

/** A name without characters that can't be seen. */
const visible = (name) => name.replace(/[\p{Cc}\p{Cf}]/gu, "\ufffd");

function bytesOf(file) {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const why = { ENOENT: "there is no such file", EISDIR: "it is a directory", EACCES: "it may not be read" }[error.code];
    throw new Refusal(`cannot read ${file === "-" ? "<stdin>" : visible(file)}: ${why ?? error.message}`);
  }
}

/** The text of bytes in UTF-8, or in UTF-16 where a byte order mark or the first character shows it. */
function textOf(bytes) {
  const [first, second] = bytes;
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second > 0);
  const isLittle = (first === 0xff && second === 0xfe) || (first > 0 && second === 0);
  return new TextDecoder(isBig ? "utf-16be" : isLittle ? "utf-16le" : "utf-8").decode(bytes);
}

/** The declarations of a file, each with the place at which it begins. */
function* recordsOf(bytes, format) {
  if (format === "xml") return yield { bytes, line: 1, column: 1, isOfMany: false };
  const numbers = splitFile(bytes, format);
  for (let at = 0, start = 0; at < numbers.length; at += 5) {
    const [length, isRecord, line, column, isOfMany] = numbers.subarray(at, at + 5);
    if (isRecord === 1) yield { bytes: bytes.subarray(start, start + length), line, column, isOfMany: isOfMany === 1 };
    start += length;
  }
}

async function check(words) {
  const { values, positionals } = parsed(words);
  const files = positionals.length > 0 ? positionals : ["-"];
  if (files.filter((file) => file === "-").length > 1) throw new Refusal("the standard input can be read only once: give - once");
  const lists = (name) => (values[name] ?? []).flatMap((given) => given.split(",")).flatMap((entry) => [name, entry]);
  const given = ["to", "actor", "dataset", "lang"].flatMap((name) => (values[name] === undefined ? [] : [name, values[name]]));
  const isText = values.output === "text";
  await loadEverything();
  for (const language of LANGUAGES) await loadWords(language);
  needMessages(values.lang);
  let engine;
  try {
    engine = new Recorder(...joined([...given, "on", values.on ?? today(), "digest", String(!isText), ...lists("languages"), ...lists("select"), ...lists("ignore")]));
  } catch (error) {
    throw new Refusal(error.message);
  }
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  const counts = [0, 0, 0];
  const indent = values.output === "json" ? 2 : 0;
  let [isUnread, isListed, total] = [false, false, 0];
  // The first report as it is alone and in a list, until another follows.
  let held;
  for (const file of files) {
    let bytes;
    try {
      bytes = bytesOf(file);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      isUnread = true;
      process.stderr.write(`declarant: ${error.message}\n`);
      continue;
    }
    const name = file === "-" ? "<stdin>" : visible(file);
    if (isWorkbook(bytes)) {
      throw new Refusal(`${name} is a workbook: the native command reads those of Excel (${INSTALL}), and checkBatch of this package any with a reader of yours`);
    }
    if (values.format === "auto" && /\.csv$/i.test(file)) {
      throw new Refusal(`${name} is a table; only the native command reads tables: ${INSTALL}`);
    }
    let number = 0;
    for (const record of recordsOf(bytes, values.format)) {
      number += 1;
      total += 1;
      if (isText) {
        const reader = new Reader(engine.checkInWords(record.bytes, values.format, record.line, record.column, name, colour));
        counts[reader.number()] += 1;
        let text = reader.text();
        if (values["only-findings"] && text.startsWith(name)) continue;
        if (record.isOfMany) {
          // In a file of many the summary names the record.
          const lines = text.split("\n");
          const summary = lines.findLastIndex((line) => line.startsWith(`${name}: `));
          if (summary >= 0) lines[summary] = `${name}#${number}${lines[summary].slice(name.length)}`;
          text = lines.join("\n");
        }
        print(text);
        continue;
      }
      const report = reportOf(engine.checkRecord(record.bytes, values.format, record.line, record.column));
      counts[["pass", "review", "fail"].indexOf(report.verdict)] += 1;
      if (values["only-findings"] && report.findings.length === 0) continue;
      const numbered = { ...(files.length > 1 && { file: name }), record: number, reference: engine.reference() ?? null, ...report };
      const written = (shown) => seen(JSON.stringify(shown, null, indent));
      if (values.output === "ndjson") print(`${written(numbered)}\n`);
      else if (total === 1 && files.length === 1) held = { alone: written(report), listed: written(numbered) };
      else {
        if (held) print(`[\n${held.listed}`);
        print(`${isListed || held ? ",\n" : "[\n"}${written(numbered)}`);
        [held, isListed] = [undefined, true];
      }
    }
  }
  if (held) print(total === 1 ? `${held.alone}\n` : `[\n${held.listed}\n]\n`);
  else if (values.output === "json") print(isListed ? "\n]\n" : "[]\n");
  if (isText && total > 1) print(`\n${total} declarations: ${counts[2]} fail, ${counts[1]} review, ${counts[0]} pass\n`);
  if (isUnread) return 2;
  return counts[2] > 0 && !values["exit-zero"] ? 1 : 0;
}

function id(words) {
  const { values: { on }, positionals: [scheme, ...values] } = parsed(words, { on: OPTIONS.on });
  if (scheme === undefined) throw new Refusal("id wants a scheme, such as br-cpf");
  const isGiven = values.length > 0 && values.join() !== "-";
  const input = isGiven ? "" : textOf(bytesOf("-")).replace(/\r?\n$/, "");
  const lines = isGiven ? values : input === "" ? [] : input.split(/\r?\n/);
  let status = 0;
  for (const [index, value] of lines.entries()) {
    let answer;
    try {
      answer = checkId(scheme, value, on);
    } catch (error) {
      throw new Refusal(error.message);
    }
    if (!answer.valid) status = 1;
    print(`${JSON.stringify({ line: index + 1, ...answer })}\n`);
  }
  return status;
}

async function main([task, ...words]) {
  if (task === undefined) throw new Refusal("say what to do, such as declarant check FILE; see declarant --help");
  if (task === "--help" || task === "-h" || words.includes("--help") || words.includes("-h")) {
    print(USAGE);
    return 0;
  }
  if (task === "--version" || task === "-V") {
    const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
    print(`declarant ${version}\n`);
    return 0;
  }
  if (task === "check") return check(words);
  if (task === "id") return id(words);
  if (NATIVE.includes(task)) throw new Refusal(`${task} is a task of the native command: ${INSTALL}`);
  throw new Refusal(`unknown task ${choiceOf(task, ["check", "id"])}`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`declarant: ${visible(error.message)}\n`);
  process.exitCode = 2;
}
