// A worker of a batch in a page.

import * as wasm from "./wasm/declarant.js";
import { answerWith } from "./batch-work.js";

const answer = answerWith(wasm, (message, buffers) => postMessage(message, buffers));
addEventListener("message", ({ data }) => answer(data));
