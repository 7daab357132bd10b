/** The text of the file, where a bundler imports text. */
declare const text: string;
export default text;
