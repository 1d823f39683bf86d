// Ids of records: 16 characters of lower-case Crockford base 32, fit for a cell and for reading aloud (no i, l, o, u).
// Two kinds: of the moment (time, then chance), and of a content (the same text gives the same id, on every machine).
// Knows no clock and no source of chance; both are handed in.

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS_PER_CHARACTER = 5;
const HALF_CHARACTERS = 8; // 40 bits: 34 years of milliseconds, or chance
const YEAR_2020 = Date.UTC(2020, 0, 1);
/** Chance is asked for 20 bits at a time, which every source gives exactly. */
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
  return toCharacters(hash53(text, 0)) + toCharacters(hash53(text, 1));
}

/** The lowest 40 bits, highest digit first. */
function toCharacters(value: number): string {
  let rest = Math.floor(value);
  let characters = '';
  for (let index = 0; index < HALF_CHARACTERS; index++) {
    const base = 2 ** BITS_PER_CHARACTER;
    characters = (ALPHABET[rest % base] ?? '') + characters;
    rest = Math.floor(rest / base);
  }
  return characters;
}

/** cyrb53 (public domain): 53 bits over the UTF-16 units, two multiplications per unit. */
function hash53(text: string, seed: number): number {
  let low = 0xdeadbeef ^ seed;
  let high = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
