// What a worker of a batch does: it splits an input into groups of declarations, or judges groups.

/** The kinds of text that a judge writes, in the order of src/wasm/batch.rs. */
export const KINDS = ["reports", "ndjson", "csv", "sarif", "fixed"];

/**
 * The answers to what a batch asks, each a value and the buffers in it that can be transferred. The module is loaded
 * into `wasm` by the caller.
 */
export function workWith(wasm) {
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
      splitter = new wasm.Splitter(format, keeps);
      return [];
    },
    judging({ options, name, kinds, fix, onlyFindings }) {
      wanted = kinds.map((kind) => KINDS.indexOf(kind));
      judge = new wasm.Judge(options, name, Uint8Array.from(wanted), fix, onlyFindings);
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
      return [wasm.batchFrame()];
    },
    card({ scorecards, lang }) {
      const card = new wasm.Card();
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
export function answerWith(wasm, post) {
  const work = workWith(wasm);
  return ({ id, ask, ...rest }) => {
    try {
      if (ask === "load") {
        wasm.initSync({ module: rest.module });
        for (const text of rest.texts) wasm.loadText(text);
        for (const vocabulary of rest.vocabularies) wasm.loadVocabulary(vocabulary);
        return post({ id }, []);
      }
      const [answer, buffers = []] = work[ask](rest);
      post({ id, answer }, buffers);
    } catch (error) {
      post({ id, error: String(error?.message ?? error) }, []);
    }
  };
}
