// What an extension page asks of the parse worker, and what it answers, in turn: one reply, or one for each step of a search.
// Sender and receiver are both the extension's own files; the check still looks before it believes.
// Knows the shapes only.

import type { ComparedDuty } from '../../shared/model/duplicate.ts';
import type { Source } from '../../shared/model/line.ts';
import type { Parsed } from '../../shared/model/parsed.ts';
import { areDuties } from './duplicate-messages.ts';
import { isBoolean, isFields, isListOf, isString } from './wire-values.ts';

/**
 * Extension page -> parse worker.
 * - `parse`: the roles of a source; answered by a `Parsed`.
 * - `pasted`: what the clipboard holds, '' where it has no such form; answered by a `Source`.
 * - `table`: the HTML of a clipboard; answered by the rows of its first table, or null.
 * - `postings`: the texts of JSON-LD scripts; answered by a `Source` of their postings alone.
 * - `duplicates`: duties to compare; answered by one `FoundStep` after the other (duplicate-messages.ts), the last says so.
 * - `remember`: known duties, to be asked about later; answered by their number so far.
 * - `known`: new duties; answered by a list of `KnownDuty`, those that repeat nothing left out.
 */
export type ToWorker =
  | { readonly ask: 'parse'; readonly source: Source }
  | { readonly ask: 'pasted'; readonly html: string; readonly text: string }
  | { readonly ask: 'table'; readonly html: string }
  | { readonly ask: 'postings'; readonly scripts: readonly string[] }
  | { readonly ask: 'duplicates' | 'remember' | 'known'; readonly duties: readonly ComparedDuty[] };

/** Parse worker -> extension page. Error objects do not cross, their words do. */
export type FromWorker =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Checks a request; null for anything that is none. */
export function readToWorker(message: unknown): ToWorker | null {
  if (!isFields(message)) return null;
  const { ask, source, html, text, scripts, duties } = message;
  if (ask === 'parse' && isSource(source)) return { ask, source };
  if (ask === 'pasted' && isString(html) && isString(text)) return { ask, html, text };
  if (ask === 'table' && isString(html)) return { ask, html };
  if (ask === 'postings' && isListOf(isString, scripts)) return { ask, scripts };
  if ((ask === 'duplicates' || ask === 'remember' || ask === 'known') && areDuties(duties)) return { ask, duties };
  return null;
}

/** Checks a reply; null for anything that is none. `value` is still to be checked by who asked. */
export function readFromWorker(message: unknown): FromWorker | null {
  if (!isFields(message) || !isBoolean(message['ok'])) return null;
  const { ok, value, message: words } = message;
  if (ok) return { ok, value };
  return isString(words) ? { ok, message: words } : null;
}

/** Tells whether a value is a Source, by its parts; the lines themselves are not looked at. */
export function isSource(value: unknown): value is Source {
  if (!isFields(value)) return false;
  return isString(value['kind']) && isString(value['text']) && areLists(value, ['lines', 'postings']);
}

/** Tells whether a value is a Parsed, by its parts; the roles themselves are not looked at. */
export function isParsed(value: unknown): value is Parsed {
  if (!isFields(value) || !isString(value['language'])) return false;
  return areLists(value, ['roles', 'notices', 'headings', 'unused', 'pieces']);
}

function areLists(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(value[name]));
}
