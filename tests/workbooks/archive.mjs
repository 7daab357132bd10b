// ZIP archives for tests, such as workbooks that an office program would take long to make.

import { crc32, deflateRawSync } from "node:zlib";

/** An archive of these parts: names and texts. */
export function archive(parts) {
  const [files, list] = [[], []];
  let start = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [bytes, content] = [Buffer.from(name), Buffer.from(text)];
    const packed = deflateRawSync(content);
    // From the version needed to the length of the name; the list has the same.
    const head = Buffer.alloc(26);
    [20, 0, 8].forEach((number, at) => head.writeUInt16LE(number, 2 * at));
    [crc32(content), packed.length, content.length].forEach((number, at) => head.writeUInt32LE(number, 10 + 4 * at));
    head.writeUInt16LE(bytes.length, 22);
    files.push(Buffer.from("PK\x03\x04"), head, bytes, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(start, 10);
    list.push(Buffer.from("PK\x01\x02\x14\0"), head, rest, bytes);
    start += 30 + bytes.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(18);
  [4, 6].forEach((at) => end.writeUInt16LE(Object.keys(parts).length, at));
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(start, 12);
  return Buffer.concat([...files, listed, Buffer.from("PK\x05\x06"), end]);
}

const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const letters = (column) => (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A workbook of Excel with one sheet, of texts and numbers. */
export function workbook(rows) {
  const cell = (value, at) =>
    typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = rows.map((row, index) => `<row r="${index + 1}">${row.map((value, at) => cell(value, `${letters(at)}${index + 1}`)).join("")}</row>`);
  const relation = (type, target) => `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${DOCUMENT}/${type}" Target="${target}"/></Relationships>`;
  return archive({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${SHEETS}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Parcels" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${SHEETS}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
  });
}
