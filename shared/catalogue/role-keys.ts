// The keys a role is listed and found by, taken from its record; stores make their indexes of them.
// Knows registers and keys; no store.

import { readDutyTexts, type Fields } from './duties-of-record.ts';
import { asText } from './read-values.ts';
import { isDeleted, readField, type RecordRow } from './registers.ts';
import { toSketch, toTextKey, toTitleKey } from './content-keys.ts';

/** Sorts behind every title. */
const UNTITLED = '\uffff';

/** What a role is listed and found by. */
export interface RoleKeys {
  readonly deleted: boolean;
  /** `toTitleKey`; U+FFFF for a role without a title, which stands last. */
  readonly titleKey: string;
  readonly capture: string | null;
  /** The smallest keys of its duties, see `toSketch`. */
  readonly sketch: readonly string[];
}

/** Never throws. The sketch takes most of the time; it may be known. */
export function toRoleKeys(row: RecordRow, sketch = toRoleSketch(row)): RoleKeys {
  return {
    deleted: isDeleted(row),
    titleKey: toTitleKey(asText(readField(row, 'title'))) || UNTITLED,
    capture: asText(readField(row, 'capture')),
    sketch,
  };
}

/** The smallest keys of the living duties. Never throws. */
export function toRoleSketch(fields: Fields): readonly string[] {
  return toSketch(readDutyTexts(fields).map(toTextKey));
}
