import type { Answer, Module, default as load } from "./index.js";

export * from "./index.js";

/** The bytes of a file of the package or a response with them, or what becomes one of these. */
type Given = Answer | ArrayBuffer | ArrayBufferView | Promise<Answer | ArrayBuffer | ArrayBufferView>;
/** A file of the package that is text. It is no address: nothing is loaded from beside this module. */
type Text = string | Given | Promise<string>;

/** Loads the core that is in this module, or the one that is given. */
export default function init(
  source?: Given | Module,
  options?: Omit<NonNullable<Parameters<typeof load>[1]>, "everything"> & {
    /** The module with everything, for when it is needed. */
    everything?: ArrayBuffer | ArrayBufferView | Module;
  },
): Promise<void>;

/**
 * Loads the module with everything, which isn't in this one: `await loadEverything(everything())`, with the default export of
 * `declarant/inline-everything`. WCO messages, batches, `profile`, `toJson`, `toXml` and some code lists need it.
 *
 * @param source left out only where `init` was given it.
 */
export function loadEverything(source?: Given | Module): Promise<void>;

/** Takes the words for goods of a language: the file `declarant/en.vocabulary.txt`. */
export function loadWords(lang: string, source: Text): Promise<void>;

/**
 * Takes the messages of a language: the file `declarant/de.messages.txt`; in the same way `declarant/de.headings.txt` for
 * what HS codes cover, and `declarant/de.elements.txt` for WCO messages and batches. Of English nothing is taken.
 */
export function loadMessages(lang: "en"): Promise<void>;
export function loadMessages(lang: string, source: Text): Promise<void>;
