// Sets of what is ticked, changed without changing them in place.
// Values only.

import type { ScannedSheet } from '../sheets/scan-workbook.ts';

/** Sheets with roles are taken unless a person has said otherwise; our own never. */
export function takeRead(taken: ReadonlySet<string>, sheets: readonly ScannedSheet[]): Set<string> {
  const read = sheets.filter(({ reading }) => (reading?.parsed.roles.length ?? 0) > 0);
  return new Set([...taken, ...read.map(({ sheet }) => sheet.id)]);
}

/** The set with one more, or one less. */
export function withTick<Key>(keys: ReadonlySet<Key>, key: Key, ticked: boolean): Set<Key> {
  const copy = new Set(keys);
  if (ticked) copy.add(key);
  else copy.delete(key);
  return copy;
}
