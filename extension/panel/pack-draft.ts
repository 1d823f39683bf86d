// A draft as one text for the shelf, and back. Typing into a review of a thousand roles must not wait for the shelf: what has not
// changed since the last time is not written anew, and a database clones one text far faster than ten thousand objects.
// Knows no shelf.

import { type Draft, PASTE_ID } from './draft.ts';
import type { Review } from './review.ts';

/** JSON of the parts that corrections share; they are never changed in place. */
const written = new WeakMap<object, string>();

/** The draft as JSON. */
export function packDraft(draft: Draft): string {
  if (draft.kind === 'paste') return JSON.stringify(draft);
  const { review, ...rest } = draft;
  const { capture, source, roles, ...others } = review;
  const parts = [
    JSON.stringify(others).slice(1, -1),
    `"capture":${write(capture)}`,
    // Without a repair both texts are one; it is written once.
    `"source":${write(source.text === capture.text ? withoutText(source) : source)}`,
    `"roles":[${roles.map(write).join(',')}]`,
  ];
  return `${JSON.stringify(rest).slice(0, -1)},"review":{${parts.join(',')}}}`;
}

/**
 * The draft of a text from the shelf; null for what is none of this version. Looks at the parts that everything else hangs on:
 * only the panel writes there, so that more would only look for faults of our own. Never throws.
 */
export function unpackDraft(packed: unknown): Draft | null {
  const value = typeof packed === 'string' ? parse(packed) : null;
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['changedAt'] !== 'number') return null;
  if (value['kind'] === 'paste') {
    return value['id'] === PASTE_ID && typeof value['text'] === 'string' ? (value as unknown as Draft) : null;
  }
  const { kind, review, rungs, caveats } = value;
  if (kind !== 'review' || !isRecord(review) || !Array.isArray(rungs) || !Array.isArray(caveats)) return null;
  const { capture, source, roles, mends, unused, left, dropped } = review;
  if (!isRecord(capture) || !isRecord(source) || typeof capture['text'] !== 'string') return null;
  if (![roles, mends, unused, left, dropped, source['lines'], source['postings']].every(Array.isArray)) return null;
  // Checked above as far as it is checked.
  return { ...value, review: { ...review, source: { text: capture['text'], ...source } } } as unknown as Draft;
}

function write(part: object): string {
  const known = written.get(part);
  if (known !== undefined) return known;
  const json = JSON.stringify(part);
  written.set(part, json);
  return json;
}

const textless = new WeakMap<object, object>();

/** The source without its text, the same object each time. */
function withoutText(source: Review['source']): object {
  const known = textless.get(source);
  if (known) return known;
  const { kind, lines, postings } = source;
  const rest = { kind, lines, postings };
  textless.set(source, rest);
  return rest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
