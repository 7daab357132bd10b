/** The module that also reads and writes WCO messages, for `loadEverything`. */
export default function everything(): Promise<Uint8Array<ArrayBuffer>>;
