// A worker of a batch in Node.js: this file starts it, and is what runs in it.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker, parentPort, workerData } from "node:worker_threads";
import * as wasm from "./wasm/declarant.js";
import { answerWith } from "./batch-work.js";

const NAME = "declarant batch";

/** Starts a worker, with the interface that one of a page has. Its path is put together from strings: see `read` in node.js. */
export function startWorker() {
  const worker = new Worker(join(dirname(fileURLToPath(import.meta.url)), "batch-node.js"), { workerData: NAME });
  const started = {
    onmessage: undefined,
    onerror: undefined,
    postMessage: (message, buffers) => worker.postMessage(message, buffers),
    terminate: () => void worker.terminate(),
  };
  worker.on("message", (data) => started.onmessage({ data }));
  worker.on("error", (error) => started.onerror(error));
  return started;
}

if (workerData === NAME) {
  parentPort.on("message", answerWith(wasm, (message, buffers) => parentPort.postMessage(message, buffers)));
}
