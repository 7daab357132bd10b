// Many declarations at once. This thread only passes things on: one worker splits the input into groups, and others judge
// them. No more groups are on the way than keep the workers busy, so memory doesn't grow with the input. An export that is
// wanted as a Blob is held until the end; one that goes to a stream isn't.

import { work } from "./batch-work.js";
import { flag, optionsOf } from "./options.js";
import { bytesOf, kindOf } from "./sources.js";
import { csvOf, isWorkbook } from "./workbook.js";

const FORMATS = ["auto", "json", "ndjson", "csv", "xml"];
const EXPORTS = ["csv", "ndjson", "sarif", "fixed"];
const OPTIONS = [
  "format", "onProgress", "onReport", "signal", "workers", "exports", "name", "fix", "onlyFindings", "workbook",
];
const TYPES = { csv: "text/csv", ndjson: "application/x-ndjson", sarif: "application/sarif+json" };

/** How many bytes are split at once. */
const CHUNK = 1 << 18;
/** From how many bytes on parts of an export become a Blob, which a browser may keep on disk. */
const PART = 4 << 20;
/** The maximum number of workers if the caller doesn't say how many. */
const MOST_WORKERS = 16;
/** The maximum number that the caller can ask for: thousands don't fit into a machine's memory. */
const MOST_ASKED = 512;

/** Starts a worker of a page. */
export const startWorker = () => new Worker(new URL("./batch-worker.js", import.meta.url), { type: "module" });

/** A worker that answers questions in their order. */
class Remote {
  #worker;
  #asked = new Map();
  #id = 0;
  #failed;

  constructor(worker) {
    this.#worker = worker;
    worker.onmessage = ({ data: { id, answer, error } }) => {
      const { resolve, reject } = this.#asked.get(id);
      this.#asked.delete(id);
      if (error === undefined) resolve(answer);
      else reject(new Error(`declarant: ${error}`));
    };
    worker.onerror = (event) => {
      this.#failed = new Error(`declarant: a worker of the batch failed: ${event?.message ?? "it could not be loaded"}`);
      event?.preventDefault?.();
      for (const { reject } of this.#asked.values()) reject(this.#failed);
      this.#asked.clear();
    };
  }

  ask(ask, rest = {}, buffers = []) {
    if (this.#failed) return Promise.reject(this.#failed);
    const id = this.#id++;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ask, ...rest }, buffers);
    });
  }

  end() {
    this.#worker.terminate();
  }
}

/** The same on this thread, one slice after the other, so that a page stays live. */
class Local {
  #work = work();

  async ask(ask, rest = {}) {
    await new Promise((resolve) => setTimeout(resolve));
    return this.#work[ask](rest)[0];
  }

  end() {
    this.#work.free();
  }
}

function settled(options) {
  const { format = "auto", onProgress, onReport, signal, workers, exports = [], name, ...rest } = optionsOf(options, OPTIONS);
  const { fix = false, onlyFindings = false, workbook } = rest;
  if (!FORMATS.includes(format)) throw new TypeError(`the option "format" must be one of ${FORMATS.join(", ")}`);
  for (const [key, given] of Object.entries({ onProgress, onReport, workbook })) {
    if (given !== undefined && typeof given !== "function") throw new TypeError(`the option "${key}" must be a function`);
  }
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function") {
    throw new TypeError('the option "signal" must be an AbortSignal');
  }
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 0 && workers <= MOST_ASKED)) {
    throw new TypeError(`the option "workers" must be a whole number up to ${MOST_ASKED}; 0 is for no worker`);
  }
  const isList = Array.isArray(exports);
  const kinds = isList ? exports : Object.keys(exports ?? {});
  const isKnown = isList || Object.prototype.toString.call(exports) === "[object Object]";
  if (!isKnown || !kinds.every((kind) => EXPORTS.includes(kind))) {
    throw new TypeError(`the option "exports" must be a list of ${EXPORTS.join(", ")}, or an object with a WritableStream for each`);
  }
  if (!isList && !kinds.every((kind) => typeof exports[kind]?.getWriter === "function")) {
    throw new TypeError('each of "exports" must be a WritableStream');
  }
  if (name !== undefined && typeof name !== "string") throw new TypeError('the option "name" must be a string');
  flag(fix, 'the option "fix"');
  flag(onlyFindings, 'the option "onlyFindings"');
  return { format, onProgress, onReport, signal, workers, exports, kinds, name, fix, onlyFindings, workbook };
}

/** What is given instead of a batch, and what to give. */
const NO_BATCH = {
  Array: "of a list give its JSON, as in JSON.stringify(list)",
  Object: "of a declaration give its JSON, as in JSON.stringify(declaration)",
  Promise: "await what is given first",
  Response: "of a response give its body",
  Request: "of a request give its body",
  FileList: "of a list of files give one, as in files[0]",
  FileSystemFileHandle: "of a file's handle give `await handle.getFile()`",
};

/** The input as a stream of bytes, with its size if that is known. */
function opened(input) {
  if (typeof input === "string") input = new Blob([input]);
  const bytes = bytesOf(input);
  if (bytes !== undefined) {
    // A workbook becomes a Blob, which takes no memory that is shared.
    const own = bytes.buffer instanceof ArrayBuffer ? bytes : new Uint8Array(bytes);
    return { chunks: [own][Symbol.iterator](), total: bytes.length };
  }
  // A Blob or a File, also one of an iframe.
  if (typeof input?.stream === "function") return { ...opened(input.stream()), total: input.size };
  if (typeof input?.getReader === "function") {
    const reader = input.getReader();
    return {
      chunks: { next: () => reader.read(), return: () => reader.cancel() },
    };
  }
  if (typeof input?.[Symbol.asyncIterator] === "function") return { chunks: input[Symbol.asyncIterator]() };
  const hint = NO_BATCH[kindOf(input)];
  throw new TypeError(`a batch is a Blob, a File, a ReadableStream, bytes or text${hint === undefined ? "" : `: ${hint}`}`);
}

/**
 * The next chunk in pieces of a bounded size. Each is a copy, because it is handed over to a worker: the `slice` of a
 * Buffer of Node.js would be a view of the same memory.
 */
function* pieces(chunk) {
  const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : bytesOf(chunk);
  if (bytes === undefined) throw new TypeError("the chunks of a stream must be bytes or text");
  for (let at = 0; at < bytes.length; at += CHUNK) yield new Uint8Array(bytes.subarray(at, at + CHUNK));
}

/** Holds what is written of an export, for a Blob. */
class Held {
  #type;
  #parts = [];
  #pending = [];
  #size = 0;

  constructor(kind) {
    this.#type = TYPES[kind] ?? "";
  }

  write(bytes) {
    this.#pending.push(bytes);
    this.#size += bytes.length;
    if (this.#size < PART) return;
    this.#parts.push(new Blob(this.#pending));
    this.#pending = [];
    this.#size = 0;
  }

  close() {
    return new Blob([...this.#parts, ...this.#pending], { type: this.#type });
  }
}

/** One export while it is written, to a WritableStream or for a Blob. */
class Text {
  #out;
  #kind;
  #isFirst = true;
  #after = "";

  constructor(kind, stream) {
    this.#out = stream === undefined ? new Held(kind) : stream.getWriter();
    this.#kind = kind;
  }

  async #write(text) {
    if (text.length > 0) await this.#out.write(typeof text === "string" ? new TextEncoder().encode(text) : text);
  }

  /** Begins with what stands before all declarations: the header of a table, or the head of a list that has a tail. */
  async begin([header, head, tail]) {
    if (this.#kind === "sarif") this.#after = tail;
    await this.#write({ csv: header, sarif: head }[this.#kind] ?? "");
  }

  /** Writes what was judged. A stream that is slower than the workers holds them up. */
  async add(bytes) {
    if (bytes.length === 0) return;
    if (this.#kind === "sarif") await this.#write(this.#isFirst ? "\n" : ",\n");
    this.#isFirst = false;
    await this.#write(bytes);
  }

  /** Ends the export, and gives its Blob if it goes to no stream. */
  async end() {
    await this.#write(this.#after);
    return this.#out.close();
  }

  /** Tells the stream that nothing more comes. */
  abandon(why) {
    this.#out.abort?.(why).catch(() => {});
  }
}

/** Where batches are judged: the workers, or this thread. */
async function crew(settings, { options, module, texts, vocabularies, start, load }, name, ended) {
  const { format, workers, kinds: written, onReport, fix, onlyFindings, signal } = settings;
  const kinds = onReport === undefined ? written : ["reports", ...written];
  const judging = { options, name, kinds, fix, onlyFindings };
  // The rows of a table are passed on as they stand only if they are to be written again.
  const splitting = { format, keeps: written.includes("fixed") };
  const cores = globalThis.navigator?.hardwareConcurrency ?? 4;
  const count = workers ?? Math.min(cores, MOST_WORKERS);
  const made = [];
  let why;
  try {
    if (count > 0) {
      const compiled = await module();
      // What was started by a batch that was cancelled meanwhile would be ended by nobody.
      signal?.throwIfAborted();
      while (made.length <= count) {
        made.push(new Remote(start()));
        ended.push(made.at(-1));
      }
      await Promise.all(made.map((worker) => worker.ask("load", { module: compiled, texts, vocabularies })));
      const [splitter, ...judges] = made;
      await Promise.all([splitter.ask("splitting", splitting), ...judges.map((judge) => judge.ask("judging", judging))]);
      return { splitter, judges, kinds, judged: { workers: count } };
    }
    why = "no worker was asked for";
  } catch (error) {
    signal?.throwIfAborted();
    // Where no worker can be made, such as under a strict policy, this thread does it, and the result says why. An option
    // that is wrong fails again.
    why = String(error?.message ?? error);
    for (const worker of made) worker.end();
  }
  await load();
  signal?.throwIfAborted();
  const local = new Local();
  ended.push(local);
  await local.ask("splitting", splitting);
  await local.ask("judging", judging);
  return { splitter: local, judges: [local], kinds, judged: { workers: 0, why } };
}

/**
 * Checks every declaration of an input. `place` says how: the options of the validator for the module, its language, the
 * function that gives the compiled module for workers, the words and lists, the vocabularies, the function that starts a
 * worker, and the one that loads the module here.
 */
export async function checkBatch(input, given, place) {
  const settings = settled(given ?? {});
  const { signal, kinds, exports } = settings;
  const { chunks, total } = opened(input);
  const ended = [];
  const written = new Map();
  let stop;
  const stopped = new Promise((_, reject) => {
    stop = () => reject(signal.reason);
    signal?.addEventListener("abort", stop);
  });
  stopped.catch(() => {});
  try {
    // From here on streams are told whatever ends the batch.
    for (const kind of kinds) written.set(kind, new Text(kind, exports[kind]));
    signal?.throwIfAborted();
    return await Promise.race([stopped, run(settings, place, chunks, total, settings.name ?? input.name ?? "input", ended, written)]);
  } catch (error) {
    for (const text of written.values()) text.abandon(error);
    // Nobody waits for the source to end.
    Promise.resolve(chunks.return?.()).catch(() => {});
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    for (const worker of ended) worker.end();
  }
}

/** Chunks, beginning with one that was read before. */
async function* resumed(first, rest) {
  for (let next = first; !next.done; next = await rest.next()) yield next.value;
}

/** The input, with CSV in the place of a workbook. */
async function unpacked(settings, chunks, total) {
  const first = await chunks.next();
  const mayBeTable = settings.format === "auto" || settings.format === "csv";
  if (first.done || !mayBeTable || !isWorkbook(first.value)) return [settings, resumed(first, chunks), total];
  if (settings.kinds.includes("fixed")) {
    throw new TypeError("a workbook isn't rewritten: save its sheet as CSV, and fix that");
  }
  const { parts, size } = await csvOf(settings.workbook, first.value, chunks);
  return [{ ...settings, format: "csv" }, parts[Symbol.iterator](), size];
}

/** Runs a batch, which writes the exports `texts`. What is to be ended is put into `ended`. */
async function run(given, place, input, size, name, ended, texts) {
  const [settings, chunks, total] = await unpacked(given, input, size);
  const { onProgress, onReport, signal } = settings;
  const { splitter, judges, kinds, judged } = await crew(settings, place, name, ended);
  const frame = await splitter.ask("frame");
  for (const text of texts.values()) await text.begin(frame);

  const idle = [...judges, ...judges];
  const running = new Set();
  const early = new Map();
  let [sent, taken, bytes, records] = [0, 0, 0, 0];
  let failure;
  /** What was judged is passed on in the order of the input. */
  let passing = Promise.resolve();

  async function pass({ records: count, texts: written }) {
    for (const [index, kind] of kinds.entries()) {
      if (kind !== "reports") await texts.get(kind).add(written[index]);
      else await report(written[index]);
    }
    records += count;
    onProgress?.({ bytes, total, records });
  }

  async function report(lines) {
    for (const line of new TextDecoder().decode(lines).split("\n")) {
      if (line === "" || signal?.aborted) continue;
      const { record, reference, ...found } = JSON.parse(line);
      await onReport(found, { record, reference });
    }
  }

  function give(group) {
    const judge = idle.pop();
    const number = sent++;
    const work = judge.ask("judge", { group }, [group.buffer]).then((judged) => {
      idle.push(judge);
      early.set(number, judged);
      passing = passing.then(async () => {
        while (early.has(taken)) {
          const next = early.get(taken);
          early.delete(taken++);
          await pass(next);
        }
      });
      return passing;
    });
    const tracked = work.catch((error) => (failure ??= { error })).finally(() => running.delete(tracked));
    running.add(tracked);
  }

  async function giveAll(groups) {
    for (const group of groups) {
      // Memory stays bounded. What was judged before what it follows waits to be passed on, while another worker goes on.
      while (!failure && Math.max(running.size, early.size) >= 2 * judges.length) await Promise.race(running);
      if (failure) throw failure.error;
      give(group);
    }
  }

  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    for (const chunk of pieces(next.value)) {
      if (signal?.aborted) return undefined;
      const { length } = chunk;
      const groups = await splitter.ask("split", { chunk }, [chunk.buffer]);
      bytes += length;
      await giveAll(groups);
    }
  }
  const { groups, isFallback } = await splitter.ask("end");
  await giveAll(groups);
  await Promise.all(running);
  if (failure) throw failure.error;
  const scorecards = await Promise.all(judges.map((judge) => judge.ask("scorecard")));
  const [json, text, csv] = await splitter.ask("card", { scorecards, lang: place.lang });
  const blobs = {};
  for (const [kind, written] of texts) {
    const blob = await written.end();
    if (blob !== undefined) blobs[kind] = blob;
  }
  return {
    ...JSON.parse(json),
    isFallback,
    judged,
    scorecard: { json, text, csv },
    exports: blobs,
  };
}
