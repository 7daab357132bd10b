import type {
  CountryCode, CurrencyCode, IncotermCode, ListName, RuleFamily, RuleName, SchemeName, UnitCode,
} from "./names.cjs";

export type { CountryCode, CurrencyCode, IncotermCode, ListName, RuleFamily, RuleName, SchemeName, UnitCode };

/** One of the known names, which an editor offers, or any other text: it may come from elsewhere. */
export type Open<Name extends string> = Name | (string & {});

/** A decimal as text, so that it stays exact; a number is read too. */
export type Decimal = string | number;
/** A country: two letters of ISO 3166-1. */
export type Country = Open<CountryCode>;
/** A day: `2026-11-23`. */
export type Day = string;

export interface Money {
  amount?: Decimal;
  /** Three letters of ISO 4217. */
  currency?: Open<CurrencyCode>;
}

export interface Measure {
  value?: Decimal;
  /** A code of UN Recommendation 20: `KGM` for kilograms, `C62` for pieces. */
  unit?: Open<UnitCode>;
}

export interface Address {
  /** Street and house number. */
  line?: string;
  city?: string;
  postcode?: string;
  /** State or province, where the country has them in addresses. */
  subdivision?: string;
  country?: Country;
}

/** A number and the scheme it belongs to, such as `br-cpf`; `schemes()` lists them. */
export interface Identifier {
  scheme?: Open<SchemeName>;
  value?: string;
}

export interface Party {
  name?: string;
  id?: string;
  address?: Address;
  email?: string;
  phone?: string;
  personalId?: Identifier;
  taxIds?: Identifier[];
}

/**
 * What the WCO message holds and the named fields don't: a tree of its class and element names. A value is text, a number,
 * true or false, a tree of the same kind or a list of them. Form libraries, which list all paths into a type, never came to
 * an end with a type that says so.
 */
export interface WcoTree {
  [name: string]: unknown;
}

export interface Transaction {
  /** Why the parcel is sent. */
  nature?: "sale" | "gift" | "sample" | "documents" | "return" | "other";
  /** Who sends to whom: `b` is a business, `c` a private person, `c2b` a return. */
  relationship?: "b2c" | "b2b" | "c2c" | "c2b";
  /** The day of sale. */
  date?: Day;
  /** What the buyer paid in all. */
  paid?: Money;
  /** Whether prices contain VAT, GST or sales tax; left out means not stated. */
  taxIncluded?: boolean;
  /** A rule of Incoterms 2020, such as `DDP`. */
  terms?: Open<IncotermCode>;
}

export interface Shipment {
  /** The postal item number on the label. */
  itemId?: string;
  /** The unique consignment reference. */
  ucr?: string;
  /** Left out, the consignor's country. */
  exportCountry?: Country;
  /** Left out, the consignee's country, else the option `to`. */
  destination?: Country;
  mode?: "post" | "air" | "sea" | "rail" | "road" | "express";
  /** What the packed parcel weighs. */
  grossMass?: Measure;
  packages?: number | string;
  freight?: Money;
  insurance?: Money;
  /** The sum of the items' values. */
  total?: Money;
}

export interface Item {
  description?: string;
  /** Six digits or more of the Harmonized System, without dots. */
  hsCode?: string;
  origin?: Country;
  quantity?: Measure;
  netMass?: Measure;
  grossMass?: Measure;
  /** The whole line, not the piece; after discounts, without freight and import charges. */
  value?: Money;
  brand?: string;
  gtin?: string;
  /** `false` says that the product has none. */
  gtinExists?: boolean;
  /** The merchant's own product id. */
  sku?: string;
  /** The manufacturer's product id. */
  mpn?: string;
  manufacturer?: Party;
  url?: string;
  /** The UN number, four digits. */
  dangerousGoods?: { un?: string };
  documents?: { type?: string; id?: string }[];
  wco?: WcoTree;
}

/** A customs declaration for one parcel. Every field may still be missing while people type. */
export interface Declaration {
  /** Whose part it is, and so what it owes; the default is `consignment`, both parts together. */
  part?: "shopper" | "seller" | "consignment";
  /** The number of the order. */
  reference?: string;
  /** The day of issue. */
  issued?: Day;
  seller?: Party;
  buyer?: Party;
  /** Left out, the seller. */
  consignor?: Party;
  /** Left out, the buyer. */
  consignee?: Party;
  /** Left out, the consignee. */
  importer?: Party;
  /** Who makes the declaration. */
  declarant?: Party;
  /** The marketplace, where it owes the tax in the seller's place. */
  platform?: Party;
  /** Who answers for the goods by the EU's law on product safety. */
  responsiblePerson?: Party;
  /** What the goods are for. */
  purpose?: "personal" | "commercial";
  transaction?: Transaction;
  shipment?: Shipment;
  items?: Item[];
  wco?: WcoTree;
}

/** One unit of a currency in another. */
export interface Rate {
  /** The currency that is converted, ISO 4217. */
  from: string;
  /** The currency that it is converted to. */
  to: string;
  /** How many of that one unit is worth, as a decimal: `"1.0843"`. */
  rate: string;
  /** The day from which it holds; left out, any day. A rate of a later day, or more than a year old, isn't used. */
  day?: Day | Date;
  /** Whose rate it is, such as `customs`. Of one day, that of customs is taken. */
  kind?: string;
}

/** The name of a maker that the platform watches. */
export interface Brand {
  /** The name, as it is written on goods. */
  name: string;
  /** Who holds the rights. */
  holder?: string;
  /** The first digits of the HS codes of the goods that it is protected for, such as `"64"`; left out, all goods. */
  classes?: readonly string[];
  /** Names or ids of the sellers who may sell such goods; left out, nobody is asked. */
  authorised?: readonly string[];
}

/** A party that the caller doesn't deal with. */
export interface DeniedParty {
  /** Its name. Case, diacritics, punctuation, the order of words and legal forms don't count; other letters do. */
  name: string;
  /** Other names that it goes by. */
  aliases?: readonly string[];
  /** The country that it is in: a party that says it is in another isn't meant. */
  country?: Country;
  /** What the list is called that it is on. */
  list?: string;
}

/** A parcel that a recipient had before. */
export interface EarlierParcel {
  /** Who received it; left out, whoever receives the parcel that is checked. */
  recipient?: string;
  /** The postcode of the recipient: one who gives another, or none, isn't meant. */
  postcode?: string;
  /** Who sold the goods. */
  seller?: string;
  /** The day it was declared. */
  day: Day | Date;
  /** What the goods were worth, as a decimal such as `"12.50"`. */
  value: string;
  currency: Open<CurrencyCode>;
}

export interface Options {
  /** The destination, where the declaration doesn't say. */
  to?: Country;
  /** The day the goods are declared at destination; left out, the page's date. */
  on?: Day | Date;
  /** Whose findings are wanted: what the shopper or the seller can mend. The verdict is of these alone. All by default. */
  actor?: "shopper" | "seller" | "all";
  /** Which elements are owed and in what form; by default what the input looks like. */
  dataset?: "ecommerce" | "eu-h7" | "upu" | "wco-dec";
  /**
   * The language of messages, as a BCP 47 tag such as `de` or `de-AT`, or as POSIX has it (`de_AT.UTF-8`). Only the
   * language counts, so `zh-Hant` is answered in simplified characters. English by default, and where the language isn't
   * there or, in a page, isn't loaded (`loadMessages`).
   */
  lang?: string;
  /**
   * The languages that descriptions may be in, as such tags. One that is clearly in another is advised on;
   * by default any will do.
   */
  languages?: readonly string[];
  /** The rules and families wanted; all by default. */
  select?: readonly (RuleName | RuleFamily)[];
  /** The rules and families not wanted. */
  ignore?: readonly (RuleName | RuleFamily)[];
  /**
   * Whether the digest is worked out with the report. By default that happens when `report.digest` is first read, as it
   * does with `purpose` and `clearance`; until then the report keeps a copy of the declaration. With `false` there is no
   * digest.
   */
  digest?: boolean;
  /** The key of the digest: with it the digest is an HMAC, from which nobody without the key can guess a short number. */
  salt?: string;
  /**
   * Exchange rates. Without one, a limit in another currency is not checked. A value within 5 % of a limit by a rate is to
   * be looked at by a person.
   */
  rates?: readonly Rate[];
  /** Names of makers that the platform watches. They stay in the page. */
  brands?: readonly Brand[];
  /**
   * Parties that the caller doesn't deal with. A party of such a name is a warning for a person who looks, never an error.
   * The list stays in the page; the report gives the number of the entry, from 1, and not its name.
   */
  deniedParties?: readonly DeniedParty[];
  /** Parcels that recipients had before, for limits that count several parcels and for `purpose`. They stay in the page. */
  history?: readonly EarlierParcel[];
}

/** `error`: it would be refused, or is certainly wrong. `warning`: a person must look. `advice`: worth mending. */
export type Severity = "error" | "warning" | "advice";

/**
 * An operation of a JSON Patch (RFC 6902) on the declaration as it stands; without its value where that is private.
 *
 * The value is an object where the object around a missing field is missing too.
 */
export interface Operation {
  op: "replace" | "add" | "remove";
  path: string;
  value?: string | { [key: string]: string };
}

export interface Finding {
  /** The rule's name; `rules()` lists them. */
  rule: RuleName;
  severity: Severity;
  /** JSON Pointer to the field; `null` for what has no place. */
  path: string | null;
  /** The field in the WCO's own terms. */
  wco?: { path: string; pointer: string; id: string | null };
  /** What is wrong. */
  message: string;
  /** Why it matters. */
  why: string;
  /** What to do. */
  help: string;
  /** The figures and codes of the message. */
  params: Record<string, string | number>;
  /** Who can mend it. */
  actor: "shopper" | "seller";
  /** Who would refuse the parcel for it. */
  authority: "customs" | "tax" | "carrier" | "product";
  source: string;
  /** Where it stood in text; columns count UTF-16 units, both from 1. */
  at?: { line: number; column: number; endLine: number; endColumn: number };
  /** The change that mends it; one that is safe needs no question. */
  fix?: { safe: boolean; patch: Operation[] };
  /** More letters may mend the value: say nothing of it while somebody types. */
  unfinished?: boolean;
}

/** A reason in words. */
export interface Reason {
  /** Its name, such as `value-within`. */
  name: string;
  message: string;
  /** JSON Pointer to what it is about; `null` where it has no place. */
  path: string | null;
}

/** An amount of money: an exact decimal and its currency. */
export interface Amount {
  amount: string;
  currency: string;
}

/** A way of clearing the parcel, and whether it may serve. */
export interface Scheme {
  /** Its name, such as `eu-ioss`. */
  scheme: string;
  title: string;
  answer: "may" | "cannot" | "unknown";
  reasons: Reason[];
  /** What is missing for it. */
  missing: Reason[];
}

/** How the parcel may be cleared at its destination. */
export interface Clearance {
  /** The category of the WCO Immediate Release Guidelines; `null` where it isn't certain. */
  category: 1 | 2 | 3 | 4 | null;
  /** The best of the schemes that may serve. */
  scheme: string | null;
  reasons: Reason[];
  /** Every scheme of the destination, those of reliefs first. */
  schemes: Scheme[];
  /** What may be due: an estimate, with its parts. An amount that isn't known is `null`, and the message says why. */
  estimate: {
    message: string;
    total: Amount | null;
    parts: { due: "duty" | "tax" | "fee"; amount: Amount | null; message: string }[];
  } | null;
}

/** A sign that the answer on the purpose rests on. */
export interface Sign {
  /** Its name, such as `recipient-name-firm`. */
  name: string;
  /** What it says, in words. */
  message: string;
  /** What it says something about. A sign of the sender counts towards the relationship alone. */
  about: "sender" | "recipient" | "goods";
  /** The side it speaks for. */
  side: "personal" | "commercial";
  /** How much it weighs: 1 tips the balance, 2 mostly holds, 3 hardly ever misleads. */
  weight: number;
  /** JSON Pointer to what it rests on; `null` for what has no place. */
  path: string | null;
}

/** What the goods are for, and who deals with whom. A shop's sale to a person is `b2c` and for personal use. */
export interface Purpose {
  answer: "personal" | "commercial" | "unknown";
  relationship: "b2c" | "b2b" | "c2c" | "c2b" | "unknown";
  /** The signs, the heaviest first. */
  reasons: Sign[];
}

export interface Report {
  /** Its file where the command line was given several. */
  file?: string;
  /** Its number where the command line wrote several, as in NDJSON. */
  record?: number;
  /** The declaration's own reference there; `null` where it could not be read. */
  reference?: string | null;
  /** `fail` with any error, `review` with any warning, else `pass`: of all that was found for `actor`, listed or not. */
  verdict: "pass" | "review" | "fail";
  /** What was found, the worst thousand of it. */
  findings: Finding[];
  /** How many findings there are beyond those, by severity and by rule. */
  notListed: { error: number; warning: number; advice: number; rules?: Record<string, number> };
  /** What the goods are for and who deals with whom, as the signs in the declaration say. */
  purpose: Purpose;
  /** How the parcel may be cleared, and what may be due. */
  clearance: Clearance;
  /**
   * What could not be judged, and why: a rule's name, that of an option (`to`, `lang`) that could not be followed, or
   * `part` for what the other part owes.
   */
  notChecked: { rule: Open<RuleName>; why: string }[];
  /** The editions of everything that took part. */
  editions: {
    declarant: string;
    dataset: string;
    lang: string;
    /** The edition of the WCO Data Model. */
    wco: string;
    /** The edition of the Harmonized System on that day. */
    hs?: string;
    /** The editions of the code lists, by the names that `lookup` knows them by. */
    country: string;
    currency: string;
    incoterm: string;
    mode: string;
    unit: string;
    /** That of kinds of packages, which only messages have. */
    package?: string;
    /**
     * The destination's law that was applied, where it is known: `EU 2026-07-01` is that of the Union since that day, and
     * `EU before its first day` says that the day is before all that is known.
     */
    profile?: string;
    /** The law of the country of export, likewise, where it is known on that day. */
    export?: string;
    /** The digest of the option `salt`. */
    salt?: string;
  };
  /**
   * `sha256:` and the digest of the declaration, the options and the editions: the same on every machine. With the
   * option `salt` it is `hmac-sha256:` and `editions.salt` names the salt's own digest.
   *
   * It leaves out how a number is written (`42` or `"42.00"`, which one advice tells apart), and which words for goods were
   * loaded: without them a rule is in `notChecked`.
   */
  digest?: string;
}

/**
 * An object that may be a declaration, whatever its type says of its fields. A Map, a Promise, a Blob, a Date, an Error or a
 * function is none.
 */
export type DeclarationLike =
  | (object & {
      readonly then?: never; readonly arrayBuffer?: never; readonly has?: never; readonly call?: never;
      readonly getTime?: never; readonly exec?: never; readonly stack?: never; readonly searchParams?: never; readonly getReader?: never;
    })
  | { readonly [field: string]: unknown };

/** What `using` needs, where the language has it. */
type Freed = SymbolConstructor extends { readonly dispose: infer D extends symbol } ? { [K in D]: () => void } : {};

export interface Validator extends Freed {}

/**
 * Checks declarations, one after the other, with the same options.
 *
 * @throws TypeError for an option that isn't there, or a value it can't have.
 */
export class Validator {
  constructor(options?: Options);

  /**
   * The report on a declaration: a plain object; JSON or WCO XML as text or bytes gives lines and columns too.
   *
   * A bad declaration is a normal result.
   *
   * @throws TypeError for what is no declaration at all, such as a Blob, a Map or a Promise, and says what to give.
   */
  check(declaration: DeclarationLike | string | ArrayBufferView | ArrayBufferLike): Report;

  /**
   * The findings at one field of an object, as if it had that value already, in the order of a report: for a check at every
   * keystroke.
   *
   * Lists and objects on the way to the field need not be there yet.
   *
   * @param path JSON Pointer to the field, such as `/items/0/hsCode`.
   * @throws TypeError for what is no JSON Pointer, a name in the place of an index, and an index beyond the 9,999 entries
   * that a list may have.
   */
  checkField(path: string, value: unknown, declaration: DeclarationLike): Finding[];

  /**
   * The report on a shopper's part and a seller's part, JSON both, as the one declaration that they make.
   *
   * What only one of them says is taken over. Where they say different things that is a finding, `field-duplicate`, and
   * the one whose field it is has the last word. The findings have no lines. If a part isn't a JSON object, the report is
   * on that part alone.
   */
  checkParts(
    shopper: DeclarationLike | string | ArrayBufferView | ArrayBufferLike,
    seller: DeclarationLike | string | ArrayBufferView | ArrayBufferLike,
  ): Report;

  /**
   * The safe fixes of an object as a JSON Patch with all its values, those of identity numbers and contact data too. Made
   * in turn they give what `fix` gives.
   */
  patch(declaration: DeclarationLike): Operation[];
  /** The fixes of the findings at one pointer of an object, safe or not, with all their values, private ones too. */
  patchAt(declaration: DeclarationLike, path: string): Operation[];

  /** Checks every declaration of an input, and gives each export that the list asks for as a Blob. */
  checkBatch<E extends BatchExport>(
    input: BatchInput,
    options: BatchOptions & { exports: readonly E[] },
  ): Promise<BatchResult & { exports: Exported<E> }>;
  /**
   * Checks every declaration of an input, in workers where they can be made, and says what all of them show together.
   *
   * Memory doesn't grow with the input. A broken row costs that row. The code for it is loaded at the first call.
   *
   * @param input A Blob or File, a ReadableStream or another async iterable of bytes or text, bytes, or text: JSON, a list
   * of JSON, NDJSON, a table (CSV), or a WCO message.
   * @throws TypeError for an unknown option, and for a workbook without the option `workbook`. Rejects with the signal's
   * reason when it is cancelled, and with what `onReport` or `onProgress` throws.
   */
  checkBatch(input: BatchInput, options?: BatchOptions): Promise<BatchResult>;

  /**
 * The declaration with its safe fixes made, in the form it came in; the one given is left as it is. Of a list of
 * declarations, NDJSON or a table (CSV) each gets its own; as text or bytes they need the module with everything.
 */
  fix<D extends string | Uint8Array | ArrayBuffer>(declaration: D): D;
  /** Of any other view, and of memory that is shared, its bytes. */
  fix(declaration: ArrayBufferView | SharedArrayBuffer): Uint8Array;
  fix<D extends DeclarationLike | string | Uint8Array>(declaration: D): D;

  /**
   * Gives the validator's memory back at once instead of with the next garbage collection; it can't be used again.
   *
   * `using validator = new Validator()` does it by itself where the language has it.
   */
  free(): void;
}

/** What of the platform's types a batch needs, so that the library `dom` isn't. */
interface BlobLike {
  readonly size: number;
  text(): Promise<string>;
  stream(): any;
}

/** The platform's Blob, where its types are known. */
type BlobHere = typeof globalThis extends { Blob: { prototype: infer B } } ? B : BlobLike;

export type BatchInput =
  | string
  | Uint8Array
  | ArrayBufferLike
  | BlobLike
  | { getReader(): any }
  | AsyncIterable<Uint8Array | string>;

export interface BatchOptions {
  /** The default is to find it out. In a table a row is an item, and columns are named as fields: `value.amount`. */
  format?: "auto" | "json" | "ndjson" | "csv" | "xml";
  /** Called whenever a group of declarations is done. `total` is the size in bytes, if it is known. */
  onProgress?(progress: { bytes: number; total?: number; records: number }): void;
  /**
   * Called with each report, in the order of the input. Where it gives a promise, the batch waits for it. Reports have a
   * digest if the validator's option `digest` is true; it isn't made later, since the declaration is gone by then.
   */
  onReport?(report: Report, about: { record: number; reference: string | null }): void | Promise<void>;
  /** Cancels it at once. */
  signal?: { readonly aborted: boolean; readonly reason?: any; throwIfAborted(): void; addEventListener: any; removeEventListener: any };
  /** How many workers judge, up to 512; the default is one for each core, but at most 16, and 0 is for none. */
  workers?: number;
  /**
   * What is written on the way; `fixed` is the input in its own format, with its safe fixes where `fix` is true. The exports
   * of a list are held as Blobs until the end and can be several times as large as the input. An object has a
   * WritableStream for each instead, such as a file's; nothing is held then, and a slow stream holds the workers up.
   */
  exports?: readonly BatchExport[] | { readonly [kind in BatchExport]?: BatchStream };
  /** The name of the input in exports; a File has its own. */
  name?: string;
  /** Whether safe fixes are made first, so that reports say what is left. */
  fix?: boolean;
  /** Whether declarations without findings are left out of the exports. */
  onlyFindings?: boolean;
  /**
   * Reads the first sheet of a workbook: its rows, each a list of cells (text, number, boolean, Date or null). It is called
   * if the input is one, and may load its library only then:
   * `workbook: async (file) => (await import("read-excel-file/browser")).readSheet(file)`. One that unpacks to more than
   * 512 MiB isn't read.
   */
  workbook?(file: BlobHere): readonly (readonly unknown[])[] | Promise<readonly (readonly unknown[])[]>;
}

/** A WritableStream of bytes. The batch takes its writer, and closes it at the end. */
export interface BatchStream {
  getWriter(): { write(chunk: Uint8Array): Promise<void>; close(): Promise<void>; abort(reason?: any): Promise<void> };
}

export type BatchExport = "csv" | "ndjson" | "sarif" | "fixed";

/** What was asked for by name is there; of a list that may have any of them nothing is known. */
type Exported<E extends BatchExport> = BatchExport extends E ? {} : { [kind in E]: BlobHere };

/** How many findings of each severity, and how many of all these have a safe fix. */
export interface Count {
  error: number;
  warning: number;
  advice: number;
  fixable: number;
}

/** How many declarations and items there are, and in how many of them what is usable. */
export interface Quality {
  declarations: number;
  /** Declarations that lack nothing. */
  complete: number;
  /** Declarations with usable data of all parties. */
  parties: number;
  items: number;
  /** Items with a usable code, description, weight and value. */
  hsCodes: number;
  descriptions: number;
  weights: number;
  values: number;
}

/** What only several declarations show. It is for a person to look at, never an accusation. */
export interface BatchSign {
  sign: "postal-id-repeated" | "order-split" | "recipient-frequent";
  verdict: "review";
  /** What it says, in the language of the option `lang`. */
  message: string;
  /** What else was observed. */
  observations: string[];
  /** What would clear it. */
  help: string;
  /** How many declarations take part. */
  count: number;
  /** The numbers of the first twenty, from 1. */
  records: number[];
  references: string[];
}

export interface BatchResult {
  declarations: number;
  verdicts: { [verdict in "pass" | "review" | "fail"]?: number };
  /** The findings by rule, by who can fix them, by who would refuse for them, by destination and by field. */
  rules: Record<string, Count>;
  actors: { [actor in "shopper" | "seller"]?: Count };
  authorities: Record<string, Count>;
  /** `-` is where it isn't known. */
  destinations: Record<string, Count>;
  /** `*` stands for the number of an item. */
  fields: Record<string, Count>;
  /** What each of the rules finds, in a sentence in the language of the option `lang`. */
  summaries: Record<string, string>;
  /** What each of the fields is called in that language; a path that no field or element has is left out. */
  labels: Record<string, string>;
  /** In how many declarations something was not checked, by what `notChecked` of a report calls it: a rule, `lang`, `part`, `to`. */
  notChecked: Record<string, number>;
  quality: Quality;
  qualityBySeller: Record<string, Quality>;
  qualityByDestination: Record<string, Quality>;
  signs: BatchSign[];
  /**
   * What was left out: declarations beyond the million that are compared with others (`keys`), those whose value couldn't
   * be compared with a limit for want of a rate (`rates`), declarations or findings beyond the thousand sellers,
   * destinations and fields with a line of their own (`lines`), declarations with more findings than a report lists
   * (`findings`), and signs that aren't listed (`signs`).
   */
  beyond: { keys: number; rates: number; lines: number; findings: number; signs: number };
  /** Whether text that isn't UTF-8 was read as Windows-1252. */
  isFallback: boolean;
  /**
   * How many workers judged it. With 0 the thread that asked did, a slice at a time; `why` then says why no worker did,
   * such as the error with which one failed to start.
   */
  judged: { workers: number; why?: string };
  /** The same as text, as JSON, and the shares of usable data as CSV: what `declarant batch` prints. */
  scorecard: { text: string; json: string; csv: string };
  /** What was asked for as a list, as Blobs. */
  exports: { [kind in BatchExport]?: BlobHere };
}

/** The declaration with its safe fixes made, in the form it came in; the one given is left as it is. */
export function applyFixes<D extends string | Uint8Array | ArrayBuffer>(declaration: D, options?: Options): D;
/** Of any other view, and of memory that is shared, its bytes. */
export function applyFixes(declaration: ArrayBufferView | SharedArrayBuffer, options?: Options): Uint8Array;
export function applyFixes<D extends DeclarationLike | string | Uint8Array>(declaration: D, options?: Options): D;

/** The report on a shopper's part and a seller's part, as `Validator.checkParts` makes it. */
export function checkParts(
  shopper: DeclarationLike | string | ArrayBufferView | ArrayBufferLike,
  seller: DeclarationLike | string | ArrayBufferView | ArrayBufferLike,
  options?: Options,
): Report;

export type IdCheck = { valid: true } | { valid: false; reason: "format" | "length" | "checksum" | "component" };

/**
 * Whether a number is one of its scheme, as far as anybody can tell offline: `unverified` of its scheme in `schemes()` says
 * what nobody can.
 *
 * @param on The day it is asked for; the page's date by default.
 * @throws TypeError for an unknown scheme.
 */
export function checkId(scheme: Open<SchemeName>, value: string, on?: Day | Date): IdCheck;

export interface Code {
  list: ListName;
  code: string;
  label: string;
  /** Whether it may be used on that day. */
  usable: boolean;
  notes: string[];
}

/**
 * A declaration, also a WCO message in XML, in the JSON shape, and what the shape has no place for: JSON Pointers of
 * unknown fields, or the paths of elements, attributes and texts that the message doesn't have. What is read in part is named
 * as well: a field that stands twice, whose last value is taken, and a text with an escape that stands for no character.
 *
 * It is `broken` where the input could not be read to its end: then the declaration is what was read, the empty pointer is
 * among what is left out, and a check says what is wrong and where.
 */
export function toJson(declaration: DeclarationLike | string | Uint8Array | ArrayBuffer): {
  declaration: Declaration;
  leftOut: string[];
  broken: boolean;
};

/**
 * A declaration as a WCO message in XML, and the JSON Pointers of the fields that the message has no place for, or that are
 * read in part as `toJson` says.
 *
 * `assumed` has those of fields that the declaration leaves out and the message gives a value, since its schema demands
 * one: the number of packages in H7, which is then one.
 */
export function toXml(
  declaration: DeclarationLike | string | Uint8Array | ArrayBuffer,
  message: "wco-dec" | "eu-h7",
): { xml: string; leftOut: string[]; assumed: string[]; broken: boolean };

/**
 * What a code of a list stands for; `null` where there is no such code.
 *
 * @throws TypeError for an unknown list.
 */
export function lookup(list: ListName, code: string, on?: Day | Date): Code | null;

/** The code lists. */
export const codes: { readonly lookup: typeof lookup };

export interface Rule {
  rule: RuleName;
  family: RuleFamily;
  severity: Severity;
  summary: string;
  /** The version that brought it. */
  since: string;
}

/** An HS code that fits a description. */
export interface Suggestion {
  /** Six digits. */
  code: string;
  /** What the code covers, in a few words of the description's language. */
  label: string;
  /** What its heading covers, in the language of labels, or in English where the messages of that language aren't loaded. */
  heading: string;
  /** How well it fits, from 0 to 1. */
  score: number;
  /** The words that decided. */
  words: string[];
  /** Where they stand: start and end in the string. */
  spans: [number, number][];
  /** The European Union's supplementary unit as a code of UN Recommendation 20, where all goods of the code share one. */
  unit?: string;
  /** The number of digits that the destination wants, where that is known. */
  digits?: number;
  /** What to ask to tell the code from those that fit nearly as well. */
  question?: Question;
}

/** A question whose answer chooses among codes. */
export interface Question {
  about: "material" | "user" | "fabric" | "drive" | "goods";
  /** The question, in the language of labels. */
  text: string;
  /** At least two answers, each with the code that follows from it. */
  answers: { answer: string; code: string }[];
}

/**
 * The HS codes that fit a description, best first: at most `top` (10). Without `lang`, the language that knows most of its
 * words is taken, of those that were loaded. Labels, headings and questions are in the language `labels` where its words
 * are loaded, otherwise in that of the description. The codes are those of HS 2022, whatever the day.
 *
 * In a page `await loadWords("en")` comes first. Under Node.js the words are read from disk when they are needed. These are
 * the words that matter most; the command line has more, and gives these answers with `declarant hs --page`.
 *
 * @throws TypeError for an unknown language, or one that wasn't loaded, or an unknown destination.
 */
export function hs(
  description: string,
  options?: { to?: Country; on?: Day | Date; lang?: string; labels?: string; top?: number },
): Suggestion[];

/**
 * Loads the words for goods of a language (`en`, `fr`, `de`, `es`, `it`, `pt`, `nl`, `pl`, `zh`, `ja`, `ar`), from beside
 * the module, or from an address or the text of the file that is given. With them a `Validator` also compares HS codes
 * with descriptions.
 */
export function loadWords(
  lang?: string,
  source?: WebAddress | Answer | ArrayBuffer | ArrayBufferView | Promise<WebAddress | Answer | ArrayBuffer | ArrayBufferView>,
): Promise<void>;

/**
 * Loads the messages of a language (`ar`, `de`, `es`, `fr`, `it`, `ja`, `nl`, `pl`, `pt`, `zh`), from beside the module,
 * or from an address or the text of the file that is given. A `Validator` with the option `lang` then writes its reports in
 * it. Of English nothing is loaded. Under Node.js messages are read from disk when a validator needs them. A page that
 * knows the language from the start loads both at once: `await Promise.all([init(), loadMessages("de")])`.
 *
 * What HS codes cover is a file of its own, such as `declarant/de.headings.txt`, which is loaded beside the messages. What
 * only WCO messages and batches meet is one as well, such as `declarant/de.elements.txt`: it comes with everything. Where you
 * give files yourself, give them in the same way; until then reports that need one say that it is missing.
 *
 * @throws TypeError for a language that there are no messages of.
 */
export function loadMessages(
  lang: string,
  source?: WebAddress | Answer | ArrayBuffer | ArrayBufferView | Promise<WebAddress | Answer | ArrayBuffer | ArrayBufferView>,
): Promise<void>;

/**
 * A copy of an object with the fix of one finding made, safe or not; the object itself where the finding has none.
 *
 * The patch of a finding has no values of identity numbers and contact data. They are worked out from the object, with
 * the options that it was checked with.
 */
export function applyFix<T extends DeclarationLike>(declaration: T, finding: Finding, options?: Options): T;

/**
 * The findings of a report by JSON Pointer, in its order; those that have no place are under the empty pointer.
 *
 * @param fields The pointers of the fields that a form has. Each finding is then at the field that it is shown at, the worst
 * first: of a missing `/buyer/personalId` at `/buyer/personalId/value`, the field that somebody would fill in there. Those
 * that the form has no field for are under the empty pointer.
 */
export function groupByField(report: Pick<Report, "findings">, fields?: readonly string[]): Map<string, Finding[]>;

/** One thing that two reports say differently; `null` on the side that doesn't say it. */
export interface Difference {
  what: "edition" | "verdict" | "finding" | "notListed" | "notChecked" | "purpose" | "clearance" | "digest";
  /** Of an edition the table, of a finding the rule, of purpose and clearance the field. */
  name: string;
  mine: unknown;
  theirs: unknown;
}

/**
 * Whether two reports say the same of the same declaration, and what differs if not, such as a browser's and a server's.
 *
 * Digests that differ decide. Where all else is alike then, the declaration or the options were others. Where they are
 * equal, what both reports have must be alike too, since a digest doesn't cover all that a report depends on; `by` is
 * `content` where that decides. What one of them had no words for, `hs-description-mismatched`, isn't compared: that
 * advice changes no verdict. Languages may differ: a finding is compared by its rule, severity, actor, place,
 * figures and fix, and what it is for and how it is cleared by all but its words.
 *
 * A report that comes from elsewhere may hold anything.
 *
 * @throws TypeError for what has no list of findings, or nests too deep to be compared.
 */
export function compareReports(mine: Report, theirs: Report): { same: boolean; by: "digest" | "content"; differences: Difference[] };

/** A state or province of a country. */
export interface State {
  /** Its code without the country's, such as `MA`. */
  code: string;
  name: string;
}

/**
 * The states or provinces of a country whose addresses name them; empty for other countries.
 *
 * @throws TypeError for an unknown country.
 */
export function states(country: Country): State[];

/** A value of a destination's law. */
export interface Fact {
  /** The topic, such as `free of duty`. */
  what: string;
  /** The first day. */
  from: string;
  /** The first day of what takes its place, where that is known. */
  until?: string;
  value: string;
  source: string;
  certainty: "reported" | "press" | "authority" | "law";
  /** Which day of a parcel is compared with the first day. */
  counts: "declaration" | "sale" | "posting" | "arrival";
  status: "in force" | "announced" | "scheduled" | "suspended" | "unverified";
}

/** What a destination asks and grants on a day. */
export interface Profile {
  code: string;
  name: string;
  on: string;
  facts: Fact[];
  /** What changes later, and what isn't in force or wasn't seen to be. */
  coming: Fact[];
}

/**
 * The limits, reliefs, duty, tax, schemes and numbers of a destination on a day, with their sources; `null` where nothing is
 * known of it. `EU` is the European Union, as is each of its states. It needs the module with everything.
 *
 * @throws TypeError for what isn't a country's letters.
 */
export function profile(to: Country, on?: Day | Date): Profile | null;

/** A class or an attribute of a WCO message. */
export interface MessageElement {
  /** Its class path, as in `wco.path` of a finding. */
  path: string;
  what: "class" | "attribute";
  /** Its WCO id; empty if it has none. */
  id: string;
  label: string;
  /** Its WCO pointer, with `#1` behind each class that repeats; `null` if a class on the way has no id. */
  pointer: string | null;
  /** How often it stands in its class; a `max` of 0 is for any number. */
  occurs: { min: number; max: number };
  /** The format of an attribute, such as `an..35`. */
  format: string | null;
  values: string[];
  /** The code list of an attribute. */
  codes: string | null;
  /** The WCO's messages and datasets that use it. */
  usages: string[];
  h7: { min: number; max: number; format: string | null } | null;
  /** Whether only EU H7 has it. */
  isOfH7: boolean;
  /** Its EU data element. */
  eu: string | null;
  /** Its JSON Pointers, with `*` for the index in a list. */
  fields: string[];
  /** Its boxes on the postal form CN 23. */
  cn23: string[];
}

/** One thing that a name, code or pointer stands for. */
export type Explanation =
  | ({ kind: "rule" } & Rule)
  | { kind: "field"; path: string; label: string; hint: string; owner: "shopper" | "seller" | "either"; cn23: string }
  | ({ kind: "profile" } & Profile)
  | ({ kind: "code" } & Code)
  | ({ kind: "element" } & MessageElement)
  | {
      kind: "scheme"; scheme: string; title: string; short: string; shape: string; country: string; source: string;
      unverified?: string;
    };

/**
 * What something is: a rule by its name, a country with its law, a field by its JSON Pointer or the name of its column in
 * a table, such as `value.amount`, an element of a message by
 * its WCO pointer, id, class path or EU data element, an identifier scheme, a code of one of the lists `hs`, `country`,
 * `subdivision`, `currency`, `unit`, `incoterm`, `mode`, `nature`, `package`, `document`, `procedure`,
 * `additional-procedure`, `mail-class`, `mail-category` and `locode`. Everything that it may be; nothing where it isn't known.
 *
 * A country and what looks like an element or a code of the last seven lists need the module with everything.
 */
export function explain(thing: string, on?: Day | Date): Explanation[];

/** How much a field is needed: `void` where addresses have none, `optional`, or as heavily as a check says it. */
export type Need = "void" | "optional" | "wanted" | "expected" | "required";

export interface Requirements {
  /** The fields of the part. The first item stands for all. */
  fields: {
    path: string;
    need: Need;
    label: string;
    /** What is to be filled in. */
    hint?: string;
    /** An example of the destination. */
    example?: string;
    wco?: { path: string; pointer: string; id: string | null };
  }[];
  /** The numbers that are asked of the recipient. */
  numbers: {
    name: string;
    need: Need;
    message: string;
    help: string;
    source: string;
    /** The schemes that serve, the likeliest first. */
    schemes: {
      scheme: SchemeName;
      label: string;
      title: string;
      /** What it consists of, such as "11 digits". */
      hint?: string;
      /** How it is written, `#` standing for each character. */
      pattern?: string;
      /** The object with scheme and value that it is filled into. */
      path: string;
    }[];
  }[];
  /** The states or provinces of the destination. Whether an address has one is said by the need of its field. */
  states: { code: string; name: string }[];
  /** The digits that an HS code needs, where that is known. */
  digits?: { digits: number; source: string };
  /** Values up to which nothing is due, and limits of low-value schemes, on that day. */
  limits: {
    /** `duty`, `tax`, `gift`, or the scheme of a low-value scheme's number, such as `eu-ioss`. */
    of: string;
    free: "nothing" | "up to" | "whole";
    amount?: string;
    currency?: string;
    basis?: "goods" | "fob" | "cif" | "due";
    mode: "any" | "post" | "courier";
    /** Whether it turns on more than what was asked about. */
    conditional: boolean;
    from: Day;
    source: string;
    certainty: "law" | "authority" | "press" | "reported";
  }[];
  /** What isn't known, as in a report; where it is the law of the destination, `rule` is `limits`, `duty` or `tax`. */
  notChecked: { rule: Open<RuleName>; why: string }[];
}

/**
 * What a declaration to a destination needs, before anybody types. The rules themselves say it: what is `required`,
 * `expected` or `wanted` here is what a check of an empty part finds missing.
 *
 * @throws TypeError for an unknown country, part, mode or relationship.
 */
export function requirements(asked: {
  readonly to: Country;
  readonly from?: Country;
  readonly on?: Day | Date;
  readonly mode?: Shipment["mode"];
  readonly part?: "shopper" | "seller" | "consignment";
  readonly relationship?: Transaction["relationship"];
  readonly lang?: string;
}): Requirements;

/** Every rule. */
export function rules(): Rule[];

/** Every identifier scheme. */
export function schemes(): {
  scheme: SchemeName;
  title: string;
  /** What people call it. */
  short: string;
  /** What it consists of. */
  shape: string;
  country: string;
  /** Where its rule comes from. */
  source: string;
  /** What can't be verified for want of a public rule, such as a check digit. A valid number is unproven in that. */
  unverified?: string;
}[];

/**
 * The check as a Standard Schema (version 1) for form libraries: errors are issues; with `warnings: true` warnings are
 * too; advice never is. With `help: true` a message ends with what to do, for libraries such as react-hook-form that keep
 * nothing else of an issue.
 *
 * The path of an issue has numbers for lists, and ends at a field that a form has: `personalId.value`, where a finding is
 * at `personalId`.
 *
 * @typeParam T What the form's values are: any object, so that it fits into the form. A library that takes its type from the
 * schema is given one: `standardSchema<Values>(…)`.
 * @throws TypeError for an option that isn't there, or a value it can't have.
 */
export function standardSchema<T extends object = any>(
  options?: Options,
  how?: { readonly warnings?: boolean; readonly help?: boolean },
): StandardSchema<T>;

export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "declarant";
    readonly validate: (
      value: unknown,
    ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** An issue of a Standard Schema, with what the finding says besides. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
  /** Nothing of these is there where the value is no declaration at all. */
  readonly rule?: string;
  readonly severity?: "error" | "warning";
  readonly why?: string;
  readonly help?: string;
}

// What a page or Node.js has, described by the parts that are used, so that neither of their libraries is needed here.

/** A `URL` or a `Request`, or the address as text. */
export type WebAddress = string | { readonly href: string } | { readonly url: string; readonly method: string };
/** A `Response`. */
export interface Answer {
  readonly ok: boolean;
  readonly url: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}
/** A compiled `WebAssembly.Module`: an object without properties that a type could name, so no function, URL or promise. */
export type Module = object & { readonly call?: never; readonly href?: never; readonly then?: never };

/** Where a `.wasm` file comes from. Under Node.js it is bytes, a module or a response. */
export type Source = WebAddress | Answer | ArrayBuffer | ArrayBufferView | Module | Promise<Answer | ArrayBuffer | ArrayBufferView>;

/**
 * Loads the core, from beside the module or from what is given. It checks JSON and objects. Under Node.js it may be left
 * out, and without a source everything is loaded. While the page is idle after that, a small declaration is checked, so
 * that the page's own first check is fast.
 *
 * WCO messages (XML, a `wco` tree, the datasets `eu-h7` and `wco-dec`, `toJson`, `toXml`) need the larger module with
 * everything. It is loaded when the first of them is met: by a request that the page waits for, or under Node.js from
 * disk. `everything` says where it comes from if that isn't beside this module. The reports of both modules are the same,
 * and everything is faster: it pays for thousands of declarations.
 */
export default function init(
  source?: Source,
  options?: {
    everything?: WebAddress | ArrayBuffer | ArrayBufferView | Module;
    /** The words of reports or their address, if they aren't beside this module. Under Node.js they are read from disk. */
    words?: WebAddress | ArrayBuffer | ArrayBufferView;
    /** What HS codes cover, or the address of it, likewise. */
    headings?: WebAddress | ArrayBuffer | ArrayBufferView;
    /** The lists that descriptions, names and codes are looked up in, or the address of them, likewise. */
    lists?: WebAddress | ArrayBuffer | ArrayBufferView;
  },
): Promise<void>;

/** Loads the module with everything in the background, so that no page waits for it when a message is met. */
export function loadEverything(source?: Source): Promise<void>;
