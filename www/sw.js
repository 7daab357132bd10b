// Keeps the files of the site, so that it works without a network. It keeps nothing else: no form, no report.

/** A hash of all files, and their names; scripts/site writes both. */
const BUILD = "";
const FILES = [];

const PREFIX = "declarant-";
const NAME = PREFIX + BUILD;

addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
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
