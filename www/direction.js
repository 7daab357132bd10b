// `?dir=rtl` lays a page out from right to left, to see how it fares in such a script.
if (new URLSearchParams(location.search).get("dir") === "rtl") {
  document.documentElement.dir = "rtl";
  for (const link of document.querySelectorAll('a[href$=".html"]')) link.search = "?dir=rtl";
}
