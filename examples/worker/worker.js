// Checks declarations beside the page, so that it stays live however large they are.
import init, { Validator } from "declarant";

const ready = init().then(() => new Validator({ to: "DE" }));

onmessage = async ({ data: { number, declaration } }) => {
  postMessage({ number, report: { ...(await ready).check(declaration) } });
};
