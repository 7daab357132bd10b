// A worker of a batch in a page.

import { answerWith } from "./batch-work.js";

const answer = answerWith((message, buffers) => postMessage(message, buffers));
addEventListener("message", ({ data }) => answer(data));
