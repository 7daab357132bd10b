// Workbooks of office programs. Reading them takes a library as large as the rest of this package, so the caller gives it:
// a function that returns the rows of the first sheet. They are read as the CSV that the sheet would be saved as.

/** The first bytes of workbooks: of ZIP archives, as .xlsx and .ods are, and of what Excel wrote before. */
const STARTS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether bytes may be those of a workbook. */
export const isWorkbook = (bytes) =>
  ArrayBuffer.isView(bytes) && STARTS.some((start) => start.every((byte, at) => bytes[at] === byte));

const two = (number) => String(number).padStart(2, "0");

/** A number with the fifteen digits that an office program shows, and without an exponent. */
function shownNumber(number) {
  const text = String(Number(number.toPrecision(15)));
  return text.includes("e") ? number.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** The text of a cell. A line break becomes a blank, so that a row stays a line. */
function shown(cell) {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return shownNumber(cell);
  // Readers give days at midnight in UTC.
  if (cell instanceof Date) return `${cell.getUTCFullYear()}-${two(cell.getUTCMonth() + 1)}-${two(cell.getUTCDate())}`;
  return String(cell).replace(/[\r\n]+/g, " ");
}

const quoted = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The most bytes that a workbook may unpack to, and that the CSV made of it may have: what the command line reads. */
const MOST_BYTES = 512 * 1024 * 1024;
const tooLarge = () => new Error("the workbook unpacks to more than 512 MiB: save the table as CSV, which is read in pieces");

/** How many rows are written at once; the page stays live in between. */
const ROWS = 5000;

/**
 * What an archive says that it unpacks to, by the list of its parts at its end. A reader takes memory for that, or cuts off
 * what is longer.
 */
async function unpackedSize(archive) {
  const end = new DataView(await archive.slice(-(1 << 16) - 22).arrayBuffer());
  let at = end.byteLength - 22;
  while (at >= 0 && end.getUint32(at, true) !== 0x06054b50) at -= 1;
  if (at < 0) return 0;
  const [length, start] = [end.getUint32(at + 12, true), end.getUint32(at + 16, true)];
  // A larger archive says so elsewhere.
  if (start === 0xffffffff) return Infinity;
  const list = new DataView(await archive.slice(start, start + length).arrayBuffer());
  let size = 0;
  for (let entry = 0; entry + 46 <= list.byteLength && list.getUint32(entry, true) === 0x02014b50; ) {
    size += list.getUint32(entry + 24, true);
    entry += 46 + [28, 30, 32].reduce((sum, field) => sum + list.getUint16(entry + field, true), 0);
  }
  return size;
}

/** The first sheet of a workbook as CSV, in parts; the workbook is what was read of it and what follows. */
export async function csvOf(read, first, rest) {
  if (read === undefined) {
    throw new TypeError(
      'this is a workbook, such as Excel\'s: give a reader as the option "workbook", such as readSheet of "read-excel-file/browser", or save the table as CSV',
    );
  }
  // A Blob is a copy: a source may read what follows into the same memory.
  const chunks = [new Blob([first])];
  let size = first.length;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    chunks.push(new Blob([next.value]));
    size += next.value.length;
    if (size > MOST_BYTES) throw tooLarge();
  }
  const book = new Blob(chunks);
  if ((await unpackedSize(book)) > MOST_BYTES) throw tooLarge();
  const rows = await read(book);
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw new TypeError('the option "workbook" must return the rows of a sheet, each a list of cells');
  }
  const parts = [];
  const encoder = new TextEncoder();
  size = 0;
  for (let at = 0; at < rows.length; at += ROWS) {
    const lines = rows.slice(at, at + ROWS).map((row) => `${row.map((cell) => quoted(shown(cell))).join(",")}\n`);
    parts.push(encoder.encode(lines.join("")));
    size += parts.at(-1).length;
    if (size > MOST_BYTES) throw tooLarge();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { parts, size };
}
