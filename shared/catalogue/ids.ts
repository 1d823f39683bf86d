// Ids of records: 16 characters of lower-case Crockford base 32, fit for a cell and for reading aloud (no i, l, o, u).
// Two kinds: of the moment (time, then chance), and of a content (the same text gives the same id, on every machine).
// Knows no clock and no source of chance; both are handed in.

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** Two digits at once: what 10 bits look like. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => ALPHABET.charAt(bits >> 5) + ALPHABET.charAt(bits & 31));
const YEAR_2020 = Date.UTC(2020, 0, 1);
/** Chance is asked for 20 bits at a time, which every source gives exactly; four characters of 5 bits hold them. */
const CHANCE = 2 ** 20;

/** Makes an id. */
export type MakeId = () => string;

/** A new id: 40 bits of milliseconds since 2020, so that ids of later clips sort later, then 40 bits of `random` (0 included, 1 excluded). */
export function createId(now: number, random: () => number): string {
  const chance = Math.floor(random() * CHANCE) * CHANCE + Math.floor(random() * CHANCE);
  return toCharacters(Math.max(0, now - YEAR_2020)) + toCharacters(chance);
}

/** The id of a content: equal texts have equal ids. 80 bits, not cryptographic: nothing relies on texts being hard to find. */
export function contentId(text: string): string {
  const hash = startHash();
  for (let index = 0; index < text.length; index++) addUnit(hash, text.charCodeAt(index));
  return finishHash(hash);
}

/**
 * `contentId` of what is heard of a text, worked out without making that text: every duty of an import comes through here.
 * `heard` gives for a code unit the one that stands for it, 0 for none. Null where a code unit is beyond it, and where nothing is heard.
 */
export function heardContentId(text: string, heard: Uint8Array): string | null {
  const hash = startHash();
  let isHeard = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= heard.length) return null;
    const stands = heard[unit] ?? 0;
    if (stands === 0) continue;
    isHeard = true;
    addUnit(hash, stands);
  }
  return isHeard ? finishHash(hash) : null;
}
/** Two cyrb53 hashes (public domain) in one pass over the UTF-16 units. */
interface Hash {
  lowA: number;
  highA: number;
  lowB: number;
  highB: number;
}

function startHash(): Hash {
  return { lowA: 0xdeadbeef, highA: 0x41c6ce57, lowB: 0xdeadbeef ^ 1, highB: 0x41c6ce57 ^ 1 };
}

function addUnit(hash: Hash, unit: number): void {
  hash.lowA = Math.imul(hash.lowA ^ unit, 2654435761);
  hash.highA = Math.imul(hash.highA ^ unit, 1597334677);
  hash.lowB = Math.imul(hash.lowB ^ unit, 2654435761);
  hash.highB = Math.imul(hash.highB ^ unit, 1597334677);
}

function finishHash({ lowA, highA, lowB, highB }: Hash): string {
  return toCharacters(mixHalves(lowA, highA)) + toCharacters(mixHalves(lowB, highB));
}

function mixHalves(low: number, high: number): number {
  const first = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const second = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return 2 ** 32 * (2097151 & second) + (first >>> 0);
}

/** The lowest 40 bits, highest digit first. */
function toCharacters(value: number): string {
  const whole = Math.floor(value);
  return toFour(Math.floor(whole / CHANCE)) + toFour(whole);
}

/** The lowest 20 bits as four characters. */
function toFour(value: number): string {
  const bits = value % CHANCE;
  return (PAIRS[bits >> 10] ?? '') + (PAIRS[bits & 1023] ?? '');
}
