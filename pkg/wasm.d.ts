import type { Module } from "./index.js";

/** The compiled module, as a bundler for workers gives it. A bundler for pages may give its address instead. */
declare const module: Module;
export default module;
