// Lists of texts on their way from the module and to it, each as one text: the other half of `src/wasm/texts.rs`.

/** The texts of a list from the module: U+0000 ends each. */
export const textsOf = (list) => list.split("\0").slice(0, -1);

/** Texts for the module, joined, and their lengths: they may have any character. */
export const joined = (texts) => [texts.join(""), Uint32Array.from(texts, ({ length }) => length)];
