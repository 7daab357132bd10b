const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const waiting = new Map();
worker.onmessage = ({ data: { number, report } }) => {
  waiting.get(number)(report);
  waiting.delete(number);
};

let number = 0;
/** The report on a declaration. */
const check = (declaration) =>
  new Promise((resolve) => {
    waiting.set(++number, resolve);
    worker.postMessage({ number, declaration });
  });

document.querySelector("input").addEventListener("input", async ({ target }) => {
  const { findings } = await check({ part: "seller", items: [{ description: target.value }] });
  const finding = findings.find(({ path }) => path === "/items/0/description");
  document.querySelector("[role=alert]").textContent = finding ? `${finding.message} ${finding.help}` : "";
});
