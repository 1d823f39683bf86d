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
  return hashUnits(text, null) ?? '';
}

/**
 * `contentId` of what is heard of a text, worked out without making that text: every duty of an import comes through here.
 * `heard` gives for a code unit the one that stands for it, 0 for none. Null where a code unit is beyond it, and where nothing is heard.
 */
export function heardContentId(text: string, heard: Uint8Array): string | null {
  return hashUnits(text, heard);
}

/** Two cyrb53 hashes (public domain) in one pass over the UTF-16 units. Four plain variables: an object for them takes twice the time. */
function hashUnits(text: string, heard: Uint8Array | null): string | null {
  let lowA = 0xdeadbeef | 0; // a whole number of 32 bits from the start
  let highA = 0x41c6ce57;
  let lowB = 0xdeadbeef ^ 1;
  let highB = 0x41c6ce57 ^ 1;
  let isHeard = heard === null;
  for (let index = 0; index < text.length; index++) {
    let unit = text.charCodeAt(index);
    if (heard !== null) {
      if (unit >= heard.length) return null;
      unit = heard[unit] ?? 0;
      if (unit === 0) continue;
      isHeard = true;
    }
    lowA = Math.imul(lowA ^ unit, 2654435761);
    highA = Math.imul(highA ^ unit, 1597334677);
    lowB = Math.imul(lowB ^ unit, 2654435761);
    highB = Math.imul(highB ^ unit, 1597334677);
  }
  return isHeard ? toCharacters(mixHalves(lowA, highA)) + toCharacters(mixHalves(lowB, highB)) : null;
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
