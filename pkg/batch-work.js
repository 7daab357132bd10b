// What a worker of a batch does: it splits an input into groups of declarations, or judges groups.

import { Card, Judge, Splitter, batchFrame } from "./wasm/batch.js";
import { initSync, loadText, loadVocabulary } from "./wasm/declarant.js";

/** The kinds of text that a judge writes, in the order of src/wasm/batch.rs. */
export const KINDS = ["reports", "ndjson", "csv", "sarif", "fixed"];

/**
 * The answers to what a batch asks, each a value and the buffers in it that can be transferred. The caller has loaded the
 * module.
 */
export function work() {
  let splitter;
  let judge;
  let wanted = [];
  const groups = () => {
    const full = [];
    for (let group = splitter.take(); group !== undefined; group = splitter.take()) {
      if (group.length > 0) full.push(group);
    }
    return [full, full.map(({ buffer }) => buffer)];
  };
  return {
    splitting({ format, keeps }) {
      splitter = new Splitter(format, keeps);
      return [];
    },
    judging({ options, name, kinds, fix, onlyFindings }) {
      wanted = kinds.map((kind) => KINDS.indexOf(kind));
      judge = new Judge(...options, name, Uint8Array.from(wanted), fix, onlyFindings);
      return [];
    },
    split({ chunk }) {
      splitter.push(chunk);
      return groups();
    },
    end() {
      splitter.end();
      const [full, buffers] = groups();
      return [{ groups: full, isFallback: splitter.isFallback() }, buffers];
    },
    judge({ group }) {
      const records = judge.judge(group);
      const texts = wanted.map((kind) => judge.take(kind));
      return [{ records, texts }, texts.map(({ buffer }) => buffer)];
    },
    scorecard() {
      const bytes = judge.scorecard();
      return [bytes, [bytes.buffer]];
    },
    frame() {
      return [batchFrame()];
    },
    card({ scorecards, lang }) {
      const card = new Card();
      for (const scorecard of scorecards) card.add(scorecard);
      const texts = card.texts(lang);
      card.free();
      return [texts];
    },
    free() {
      splitter?.free();
      judge?.free();
      return [];
    },
  };
}

/** Answers a message of a batch by `post`. The first message carries the module and its texts. */
export function answerWith(post) {
  const answers = work();
  return ({ id, ask, ...rest }) => {
    try {
      if (ask === "load") {
        initSync({ module: rest.module });
        for (const text of rest.texts) loadText(text);
        for (const vocabulary of rest.vocabularies) loadVocabulary(vocabulary);
        return post({ id }, []);
      }
      const [answer, buffers = []] = answers[ask](rest);
      post({ id, answer }, buffers);
    } catch (error) {
      post({ id, error: String(error?.message ?? error) }, []);
    }
  };
}
