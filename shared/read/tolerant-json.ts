// JSON as pages really contain it: with comments, raw line breaks in strings, commas too many, quotes not escaped, cut short.
// For the JSON-LD of job pages; json-characters.ts passes blanks and strings. Objects become Maps: no key meets a prototype.
// Must not know what the values mean.

import { findQuote, findStringEnd, skipBetween, toCharacters } from './json-characters.ts';
import { unescapeOnce } from './unescape-html.ts';

/** A value of a page's JSON; objects are Maps in the order of their keys, a repeated key keeps its last value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | ReadonlyMap<string, JsonValue>;

/** Most text of one script that is read, in UTF-16 units; the rest counts as cut off. */
export const MAX_JSON = 5_000_000;
/** Deepest nesting that is read; what lies deeper is left out (schema.org needs 6). */
export const MAX_JSON_DEPTH = 64;

/** A list or an object that is being filled; `key` waits for its value. */
type Open =
  | { readonly close: ']'; readonly list: JsonValue[] }
  | { readonly close: '}'; readonly map: Map<string, JsonValue>; key: string | null };

/** `-1.5e3`, `true`, `undefined`, an unquoted key; not `{`. Sticky: read from a place on. */
const WORD = /[-+\w.$@]+/y;
/** `-1.5e3` yes, `1.2.3` no. */
const NUMBER = /^[-+]?\d{1,400}(?:\.\d{0,400})?(?:e[-+]?\d{1,4})?$/i;
/** `{&quot;a&quot;: 1}`: the whole script was escaped once too often. */
const ESCAPED_SCRIPT = /^[\s[]{0,99}\{\s{0,99}&(?:quot|#34|#x22);/i;

/**
 * Reads all values that stand one after another in a text. Never throws: what cannot be read is left out, what is open at
 * the end counts as closed there. Valid JSON gives what it says. Time grows with the text, whatever it holds.
 *
 * `{"a": "x⏎y",} // z` gives one Map with `a` = "x⏎y".
 */
export function parseTolerantJson(raw: string): readonly JsonValue[] {
  const script = raw.slice(0, MAX_JSON);
  const text = ESCAPED_SCRIPT.test(script) ? unescapeOnce(script) : script;
  const values: JsonValue[] = [];
  const open: Open[] = [];
  let tooDeep = 0;
  for (let at = skipBetween(text, 0); at < text.length; at = skipBetween(text, at)) {
    const sign = text.charAt(at);
    const into = open.at(-1);
    const isKey = into?.close === '}' && into.key === null;
    if (sign === '{' || sign === '[') {
      at++;
      if (open.length >= MAX_JSON_DEPTH) tooDeep++;
      else open.push(openValue(sign, into, values));
    } else if (sign === '}' || sign === ']') {
      at++;
      // A bracket that closes something further out closes all inside it; one that closes nothing is passed over.
      const level = tooDeep > 0 ? -1 : open.findLastIndex((one) => one.close === sign);
      if (tooDeep > 0) tooDeep--;
      else if (level >= 0) open.length = level;
    } else if (sign === '"') {
      const end = isKey ? findQuote(text, at + 1) : findStringEnd(text, at + 1);
      if (tooDeep === 0) addScalar(toCharacters(text.slice(at + 1, end)), into, values);
      at = end + 1;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? '';
      at += Math.max(word.length, 1);
      if (tooDeep > 0) continue;
      if (word !== '') addScalar(isKey ? word : toValue(word), into, values);
      else if (sign === ',' && into?.close === '}') into.key = null;
    }
  }
  return values;
}

function openValue(sign: '{' | '[', into: Open | undefined, values: JsonValue[]): Open {
  const next: Open = sign === '[' ? { close: ']', list: [] } : { close: '}', map: new Map(), key: null };
  addValue(next.close === ']' ? next.list : next.map, into, values);
  return next;
}

/** A string or word is a key where an object waits for one, else a value. */
function addScalar(value: JsonValue, into: Open | undefined, values: JsonValue[]): void {
  if (into?.close === '}' && into.key === null && typeof value === 'string') into.key = value;
  else addValue(value, into, values);
}

function addValue(value: JsonValue, into: Open | undefined, values: JsonValue[]): void {
  if (into === undefined) values.push(value);
  else if (into.close === ']') into.list.push(value);
  else if (into.key !== null) {
    into.map.set(into.key, value);
    into.key = null;
  }
}

function toValue(word: string): JsonValue {
  if (word === 'true' || word === 'false') return word === 'true';
  return NUMBER.test(word) ? Number(word) : null;
}
