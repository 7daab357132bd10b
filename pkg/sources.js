// What a caller gives as a file of the package: bytes, text, a response with them, a compiled module, or a promise of one.

/** Whether it is a response. Some platforms, such as jsdom, know none. */
const isResponse = (given) => typeof Response === "function" && given instanceof Response;

/** The bytes or the module that were given; `undefined` if nothing was. */
export async function moduleOf(source) {
  const given = await source;
  return isResponse(given) ? given.arrayBuffer() : given;
}

/** The text that was given; `undefined` if nothing was. */
export async function textOf(source) {
  const given = await source;
  return isResponse(given) ? given.text() : given;
}
