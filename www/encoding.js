// Bytes of a file as text, in the encodings that the core reads.

import { say } from "./words.js";

const LATIN = ["iso-8859-1", "latin1", "latin-1", "iso8859-1", "windows-1252", "cp1252"];

/** The encoding of bytes: by their mark, by how their first letter is written, else as XML declares it. */
function encodingOf(bytes) {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1].toLowerCase() ?? "utf-8";
  return LATIN.includes(declared) ? "windows-1252" : declared;
}

/** Why a file can't be read at all. */
export const unreadable = () => say("it can’t be read: it is a folder, or was changed or moved since. Choose the file again.");

/** The text of a file, and where it can't be read as it says: why. */
export async function textOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = encodingOf(bytes);
  const plain = () => new TextDecoder().decode(bytes);
  if (!["utf-8", "utf8", "us-ascii", "ascii", "utf-16le", "utf-16be", "windows-1252"].includes(encoding)) {
    return { text: plain(), why: say("It is written in {encoding}, which isn’t read here. Save it as UTF-8.", { encoding }) };
  }
  try {
    const text = new TextDecoder(encoding.replace(/.*ascii/, "utf-8"), { fatal: true }).decode(bytes);
    return { text };
  } catch {
    return { text: plain(), why: say("Some of its letters aren’t written as the file says, and show as �. Save it as UTF-8.") };
  }
}
