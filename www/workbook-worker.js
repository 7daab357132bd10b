// Reads the first sheet of a workbook of Excel. scripts/site bundles it with the reader; the batch page starts it when it
// is given a workbook, so that nobody loads it in vain and the page stays live.

import { readSheet } from "read-excel-file/web-worker";

addEventListener("message", async ({ data: file }) => {
  try {
    postMessage({ rows: await readSheet(file) });
  } catch (error) {
    postMessage({ why: String(error?.message ?? error) });
  }
});
