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

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || new URL(url).origin !== location.origin) return;
  // The network goes first: whoever is online never sees an old page, nor another site that is served here later.
  event.respondWith(fetch(event.request).catch(() => kept(url)));
});

/** A file as it was kept; what comes behind the question mark doesn't matter to it. */
async function kept(url) {
  const place = new URL(url);
  if (place.pathname.endsWith("/")) place.pathname += "index.html";
  const cache = await caches.open(NAME);
  return (await cache.match(place.href, { ignoreSearch: true })) ?? Response.error();
}
