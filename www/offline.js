// Keeps the site for the time without a network, where the browser can.
if ("serviceWorker" in navigator) navigator.serviceWorker.register("sw.js").catch(() => {});
