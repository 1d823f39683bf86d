// Ids as they stand in a sheet: the id and a check character, so that a half-typed or autofilled id is noticed.
// The check is Luhn's with 36 characters: every single wrong character and nearly every swap of two neighbours shows.

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** An id with its check character: 2 to 65 letters and digits. Matches "01h455vb4pex5vsk7", not "x 1" or "". */
const CHECKED_ID = /^[0-9a-z]{2,65}$/;

/** Appends the check character. Ids are lower-case letters and digits; others are refused with a RangeError that names the id. */
export function toCheckedId(id: string): string {
  const checked = id + checkCharacter(id);
  if (!CHECKED_ID.test(checked)) throw new RangeError(`Invalid id "${id}": lower-case letters and digits, 1 to 64.`);
  return checked;
}

/** The id in a cell, or null where there is none or its check character is wrong. Case and blanks around it do not matter. */
export function readCheckedId(cell: string): string | null {
  const text = cell.trim().toLowerCase();
  if (!CHECKED_ID.test(text)) return null;
  const id = text.slice(0, -1);
  return checkCharacter(id) === text.at(-1) ? id : null;
}

function checkCharacter(id: string): string {
  const size = ALPHABET.length;
  let sum = 0;
  for (let at = id.length - 1, factor = 2; at >= 0; at--, factor = 3 - factor) {
    const product = ALPHABET.indexOf(id.charAt(at)) * factor;
    sum += Math.floor(product / size) + (product % size);
  }
  return ALPHABET.charAt((size - (sum % size)) % size);
}
