// Keeps the files of the site, so that it works without a network. It keeps nothing else: no form, no report.

/** A hash of all files, and their names; scripts/site writes both. */
const BUILD = "";
const FILES = [];

const PREFIX = "declarant-";
const NAME = PREFIX + BUILD;

/** What pages need last: words and messages of other languages, the reader of messages and of workbooks, samples. */
const LATER = /(?<!\/en)\.vocabulary\.txt$|\.(?:elements|messages)\.txt$|everything|workbook|^(?:samples|words)\//;

addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    for (const isLater of [false, true]) {
      const files = FILES.filter((file) => LATER.test(file) === isLater);
      // What the page has just fetched isn't sent again where the server says that it is the same.
      await cache.addAll(files.map((file) => new Request(file, { cache: "no-cache" })));
    }
    await skipWaiting();
  })());
});

addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)));
    await clients.claim();
  })());
});

/** Milliseconds after which a file comes from what is kept: a line may hang for minutes before it fails. */
const PATIENCE = 4000;

/** What the files of a page and its workers are, by their clients, where it is known. */
const known = new Map();
/** They are those that are kept. */
const SAME = 1;
/** They are those that are kept, and the line is bad: nothing waits for it any more. */
const HUNG = 2;

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || new URL(url).origin !== location.origin) return;
  event.respondWith(answer(event));
});

/**
 * The network goes first: whoever is online never sees an old page, nor another site that is served here later. Where it
 * brings nothing in time, the page comes from what is kept, with all its files. Files of another build are never mixed in:
 * a page from the network gets kept ones only if it is of this build, or else if the network fails.
 */
async function answer({ request, clientId, resultingClientId }) {
  const isPage = request.mode === "navigate";
  const state = isPage ? undefined : known.get(clientId);
  // What begins here is a page, or the worker of one.
  const client = resultingClientId || clientId;
  if (state !== undefined) known.set(client, state);
  if (state === HUNG) return (await kept(request.url)) ?? fetch(request);
  const network = isPage ? whole(request) : fetch(request);
  const waits = isPage || state === SAME;
  const brought = await Promise.race([network.catch(() => {}), ...(waits ? [new Promise((resolve) => setTimeout(resolve, PATIENCE))] : [])]);
  if (brought !== undefined) {
    if (isPage && (await brought.clone().text()).includes(`data-build="${BUILD}"`)) known.set(client, SAME);
    return brought;
  }
  const file = await kept(request.url);
  if (file === undefined) return network;
  if (waits) known.set(client, HUNG);
  if (state === SAME) known.set(clientId, HUNG);
  return file;
}

/** A page with all of its text, since a line may also hang in the middle. */
async function whole(request) {
  const page = await fetch(request);
  return page.ok ? new Response(await page.blob(), page) : page;
}

/** A file as it was kept; what comes behind the question mark doesn't matter to it. */
async function kept(url) {
  const place = new URL(url);
  if (place.pathname.endsWith("/")) place.pathname += "index.html";
  const cache = await caches.open(NAME);
  return cache.match(place.href, { ignoreSearch: true });
}
