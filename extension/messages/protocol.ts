// Every message that crosses from one part of the extension to another, declared once: sender, receiver, request, reply.
// Nothing that comes over a wire is trusted: each receiver calls the check beside the declaration and drops what fails it.
// Knows the shapes only; who sends what when is told by the rooms that use them.

import type { Span } from '../../shared/model/span.ts';
import type { PageCut } from '../../shared/read/page-budget.ts';
import {
  REFUSALS,
  RUNGS,
  type PageFacts,
  type ReadWay,
  type Refusal,
  type Rung,
  type UnreadFrame,
} from '../clip/tab-reading.ts';
import { isBoolean, isCount, isFields, isListOf, isNullOr, isOneOf, isString } from './wire-values.ts';

/** Name of the port that an extension page opens to the capture script of a tab, after injecting it. */
export const PAGE_PORT = 'rolebook-page';

/** Name of the highlight in the page's registry and in the style rule that colours it. */
export const HIGHLIGHT = 'rolebook-words';

/** Words of the reading that the pointer is on (`span` is empty) or that a person selected; offsets into the source. */
export interface Pointed {
  readonly span: Span;
  readonly isSelected: boolean;
}

/**
 * Extension page -> capture script. `read` is answered by any number of `progress`, `lines` and `posting`, then by one
 * `read`, `refused` or `failed`. `recall` is answered by `recalled`. `show` has no answer. After `watch` come `pointed` messages.
 * Closing the port stops a reading and takes the highlight away.
 */
export type ToPage =
  | { readonly say: 'read'; readonly way: ReadWay; readonly reading: string }
  | { readonly say: 'recall'; readonly reading: string }
  | { readonly say: 'show'; readonly spans: readonly Span[] }
  | { readonly say: 'watch'; readonly on: boolean };

/** A piece of a source: text, and its lines as whole numbers (extension/clip/packed-lines.ts). */
export interface PackedLines {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Capture script -> extension page. `share` is 0..1; `pointed` is null where nothing was read. */
export type FromPage =
  | { readonly say: 'progress'; readonly share: number }
  | { readonly say: 'lines'; readonly piece: PackedLines }
  | { readonly say: 'posting'; readonly script: string }
  | {
      readonly say: 'read';
      readonly rung: Rung;
      readonly rungs: readonly Rung[];
      readonly cut: PageCut | null;
      readonly isWhole: boolean;
      readonly facts: PageFacts;
    }
  | { readonly say: 'refused'; readonly why: Refusal; readonly facts: PageFacts }
  | { readonly say: 'failed'; readonly message: string }
  | { readonly say: 'recalled'; readonly isKnown: boolean }
  | { readonly say: 'pointed'; readonly pointed: Pointed | null };

const CUTS: readonly PageCut[] = ['nodes', 'text'];

/** Checks a message from an extension page; null for anything that is none. */
export function readToPage(message: unknown): ToPage | null {
  if (!isFields(message)) return null;
  const { say, way, reading, spans, on } = message;
  if (say === 'read' && isOneOf([...RUNGS, 'auto'], way) && isString(reading)) return { say, way, reading };
  if (say === 'recall' && isString(reading)) return { say, reading };
  if (say === 'show' && isListOf(isSpan, spans)) return { say, spans };
  if (say === 'watch' && isBoolean(on)) return { say, on };
  return null;
}

/** Checks a message from a capture script; null for anything that is none. */
export function readFromPage(message: unknown): FromPage | null {
  if (!isFields(message)) return null;
  const { say, share, piece, script, pointed, isKnown, why } = message;
  if (say === 'progress' && typeof share === 'number' && share >= 0 && share <= 1) return { say, share };
  if (say === 'lines' && isFields(piece) && isString(piece['text']) && isListOf(isCount, piece['lines'])) {
    return { say, piece: { text: piece['text'], lines: piece['lines'] } };
  }
  if (say === 'posting' && isString(script)) return { say, script };
  if (say === 'failed' && isString(message['message'])) return { say, message: message['message'] };
  if (say === 'recalled' && isBoolean(isKnown)) return { say, isKnown };
  if (say === 'pointed' && isNullOr(isPointed, pointed)) return { say, pointed };
  const facts = readFacts(message['facts']);
  if (facts === null) return null;
  if (say === 'refused' && isOneOf(REFUSALS, why)) return { say, why, facts };
  const { rung, rungs, cut, isWhole } = message;
  if (say !== 'read' || !isOneOf(RUNGS, rung) || !isListOf(isRung, rungs) || !isBoolean(isWhole)) return null;
  return cut === null || isOneOf(CUTS, cut) ? { say, rung, rungs, cut, isWhole, facts } : null;
}

function readFacts(value: unknown): PageFacts | null {
  if (!isFields(value)) return null;
  const { url, canonicalUrl, title, language, unreadFrames } = value;
  if (!isString(url) || !isNullOr(isString, canonicalUrl) || !isString(title) || !isString(language)) return null;
  return isListOf(isUnreadFrame, unreadFrames) ? { url, canonicalUrl, title, language, unreadFrames } : null;
}

function isUnreadFrame(value: unknown): value is UnreadFrame {
  return isFields(value) && isString(value['name']) && isString(value['url']);
}

function isPointed(value: unknown): value is Pointed {
  return isFields(value) && isSpan(value['span']) && isBoolean(value['isSelected']);
}

function isRung(value: unknown): value is Rung {
  return isOneOf(RUNGS, value);
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every(isCount);
}
