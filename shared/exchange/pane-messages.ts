// What the task pane in Excel on the web and the browser extension say to each other: texts of .rolebook.json files, in chunks.
// The pane asks, the extension's background answers and keeps nothing in mind: every message says all that is needed, and may be
// sent again. Shapes, checks and the cutting of chunks; who sends and who keeps is told by the surfaces.

/** Counts up when an older side could no longer understand. */
export const PANE_PROTOCOL = 1;

/** Most bytes of a message, as JSON: browsers take 64 MB, but each is copied several times on its way. */
export const CHUNK_BYTES = 4_000_000;
/** Room for what stands around a chunk's text. */
const ENVELOPE_BYTES = 2_000;
/** Most bytes that one UTF-16 unit takes as JSON: a control character or half an emoji is written `\u001f`. */
const BYTES_OF_A_UNIT = 6;
/** Texts are counted in bites of this size, so that few characters are counted one by one. */
const BITE = 50_000;

/** Most chunks of one transfer: 2 GB. */
const MOST_CHUNKS = 500;
const LONGEST_NAME = 300;
/** Matches an id of createId, `01h455vb4pex5vsk`; not a path. */
const TRANSFER_ID = /^[0-9a-z]{8,32}$/;

/** A text on its way: a catalogue file. `at` is in milliseconds since 1970. */
export interface Transfer {
  readonly transfer: string;
  readonly name: string;
  readonly count: number;
  readonly at: number;
}

/**
 * Pane -> extension. `hello` asks whether anybody is there; `put` leaves a chunk for the catalogue page; `list` asks what the person has
 * sent to the pane there, `get` for a chunk of it, `drop` says that it has arrived.
 */
export type ToExtension = { readonly rolebook: number } & (
  | { readonly ask: 'hello' | 'list' }
  | ({ readonly ask: 'put'; readonly index: number; readonly text: string } & Transfer)
  | { readonly ask: 'get'; readonly transfer: string; readonly index: number }
  | { readonly ask: 'drop'; readonly transfer: string }
);

/** Extension -> pane. `stranger`: the page may not ask; `full`: too much waits already; `gone`: there is no such chunk (any more). */
export type FromExtension =
  | { readonly ok: true; readonly is: 'here' }
  | { readonly ok: true; readonly is: 'kept'; readonly have: number }
  | { readonly ok: true; readonly is: 'waiting'; readonly transfers: readonly Transfer[] }
  | { readonly ok: true; readonly is: 'chunk'; readonly text: string }
  | { readonly ok: false; readonly why: 'stranger' | 'unknown' | 'full' | 'gone' | 'failed' };

/** Checks a message from a page; null for anything that is none. */
export function readToExtension(value: unknown): ToExtension | null {
  if (!isFields(value) || value['rolebook'] !== PANE_PROTOCOL) return null;
  const rolebook = PANE_PROTOCOL;
  const { ask, transfer, index, text } = value;
  if (ask === 'hello' || ask === 'list') return { rolebook, ask };
  if (!isTransferId(transfer)) return null;
  if (ask === 'drop') return { rolebook, ask, transfer };
  if (!isIndex(index)) return null;
  if (ask === 'get') return { rolebook, ask, transfer, index };
  const about = readTransfer(value);
  if (ask !== 'put' || about === null || index >= about.count || typeof text !== 'string') return null;
  return text.length > CHUNK_BYTES ? null : { rolebook, ask, index, text, ...about };
}

/** Checks an answer; null for anything that is none. */
export function readFromExtension(value: unknown): FromExtension | null {
  if (!isFields(value)) return null;
  const { ok, is, why, have, text, transfers } = value;
  if (ok === false)
    return { ok, why: why === 'stranger' || why === 'unknown' || why === 'full' || why === 'gone' ? why : 'failed' };
  if (ok !== true) return null;
  if (is === 'here') return { ok, is };
  if (is === 'kept' && typeof have === 'number') return { ok, is, have };
  if (is === 'chunk' && typeof text === 'string') return { ok, is, text };
  if (is !== 'waiting' || !Array.isArray(transfers)) return null;
  return { ok, is, transfers: transfers.flatMap((one) => readTransfer(one) ?? []) };
}

/** Cuts a text that comes in pieces into chunks of at most `CHUNK_BYTES` as JSON. */
export async function toChunks(pieces: AsyncIterable<string> | Iterable<string>): Promise<string[]> {
  const chunks: string[] = [];
  let parts: string[] = [];
  let bytes = ENVELOPE_BYTES;
  const close = () => {
    if (parts.length > 0) chunks.push(parts.join(''));
    parts = [];
    bytes = ENVELOPE_BYTES;
  };
  for await (const piece of pieces)
    for (let start = 0; start < piece.length; start += BITE) {
      const bite = piece.slice(start, start + BITE);
      const size = countBytes(bite);
      if (bytes + size > CHUNK_BYTES) close();
      parts.push(bite);
      bytes += size;
    }
  close();
  return chunks;
}

/** At most so many: exact for plain text, six for each unit that JSON may escape. */
function countBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += BYTES_OF_A_UNIT;
    else bytes += unit === 0x22 || unit === 0x5c ? 2 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

function readTransfer(value: unknown): Transfer | null {
  if (!isFields(value)) return null;
  const { transfer, name, count, at } = value;
  if (!isTransferId(transfer) || typeof name !== 'string' || name.length > LONGEST_NAME) return null;
  if (!isIndex(count) || count === 0 || count > MOST_CHUNKS || typeof at !== 'number' || !Number.isFinite(at))
    return null;
  return { transfer, name, count, at };
}

function isTransferId(value: unknown): value is string {
  return typeof value === 'string' && TRANSFER_ID.test(value);
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
