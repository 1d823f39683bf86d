// Positions of duties: texts that sort, with room for another between any two.
// A duty moves by getting one new position; no other duty is written.
// Pure. Positions of other devices are taken as they come; nothing here throws.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Positions for `count` duties between two others, in order; null = before all, or behind all. None ends with `0`, below which
 * there would be no room. Where two devices gave the same position to both neighbours, the new ones stand behind both.
 *
 *     positionsBetween('a', 'b', 1) -> ['ai']
 *     positionsBetween(null, null, 3) -> ['1', '2', '3']
 */
export function positionsBetween(before: string | null, after: string | null, count: number): string[] {
  if (count <= 0) return [];
  if (after === null) {
    const positions: string[] = [];
    for (let last = before; positions.length < count; positions.push(last)) last = findNext(last ?? '');
    return positions;
  }
  // The middle first, then both halves: the texts grow with the logarithm of the count.
  const left = (count - 1) >> 1;
  const middle = findMiddle(before ?? '', after);
  return [
    ...positionsBetween(before, middle, left),
    middle,
    ...positionsBetween(middle, after > middle ? after : null, count - 1 - left),
  ];
}

/** A position between two others, as `positionsBetween` gives one. */
export function positionBetween(before: string | null, after: string | null): string {
  return positionsBetween(before, after, 1)[0] ?? '';
}

/** The shortest step behind a position: its first digit that is not the last one, plus one; what follows is cut off. */
function findNext(position: string): string {
  for (let at = 0; at < position.length; at++) {
    const digit = DIGITS.indexOf(position.charAt(at));
    if (digit < 0) break; // not ours: any longer text sorts behind it
    if (digit < DIGITS.length - 1) return position.slice(0, at) + DIGITS.charAt(digit + 1);
  }
  return `${position}1`;
}

function findMiddle(before: string, after: string): string {
  let shared = '';
  for (let at = 0; at < after.length; at++) {
    const low = Math.max(0, DIGITS.indexOf(before.charAt(at) || '0'));
    const high = DIGITS.indexOf(after.charAt(at));
    if (high - low > 1) return inside(shared + DIGITS.charAt((low + high) >> 1), before, after);
    shared += DIGITS.charAt(low);
    // Behind `before`, whose further digits decide: no bound above any more.
    if (high !== low) return inside(shared + findHalf(before.slice(at + 1)), before, after);
  }
  return inside(`${shared}i`, before, after);
}

/** A position half-way between `rest` and the end of all that begin alike. */
function findHalf(rest: string): string {
  const low = Math.max(0, DIGITS.indexOf(rest.charAt(0) || '0'));
  if (low >= DIGITS.length - 1) return DIGITS.charAt(low) + findHalf(rest.slice(1));
  return DIGITS.charAt(Math.ceil((low + DIGITS.length) / 2));
}

/** Neighbours that are not ours, or not in order, leave no place between: then behind the first. */
function inside(position: string, before: string, after: string): string {
  return before < position && position < after ? position : `${before}i`;
}
