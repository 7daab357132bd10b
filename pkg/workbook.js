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

/** The first sheet of a workbook as CSV; the workbook is what was read of it and what follows. */
export async function csvOf(read, first, rest) {
  if (read === undefined) {
    throw new TypeError(
      'this is a workbook, such as Excel\'s: give a reader as the option "workbook", such as readSheet of "read-excel-file/browser", or save the table as CSV',
    );
  }
  const parts = [first];
  for (let next = await rest.next(); !next.done; next = await rest.next()) parts.push(next.value);
  const rows = await read(new Blob(parts));
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw new TypeError('the option "workbook" must return the rows of a sheet, each a list of cells');
  }
  return rows.map((row) => `${row.map((cell) => quoted(shown(cell))).join(",")}\n`).join("");
}
