// A worker of a batch in Node.js: this file starts it, and is what runs in it.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as threads from "node:worker_threads";
import { answerWith } from "./batch-work.js";

const NAME = "declarant batch";

/**
 * Starts a worker, with the interface that one of a page has. Its path is put together from strings: see `read` in node.js.
 * Next.js replaces what is in `new Worker(…)` by a file that it doesn't write, so the class isn't called by that name.
 */
export function startWorker() {
  const path = join(dirname(fileURLToPath(import.meta.url)), "batch-node.js");
  const worker = Reflect.construct(threads.Worker, [path, { workerData: NAME }]);
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

if (threads.workerData === NAME) {
  const { parentPort } = threads;
  parentPort.on("message", answerWith((message, buffers) => parentPort.postMessage(message, buffers)));
}
