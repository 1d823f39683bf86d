// The keys a role is listed and found by, taken from its record; stores make their indexes of them.
// Knows registers and keys; no store.

import { readDutyTexts } from './duties-of-record.ts';
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

/** Never throws. */
export function toRoleKeys(row: RecordRow): RoleKeys {
  return {
    deleted: isDeleted(row),
    titleKey: toTitleKey(asText(readField(row, 'title'))) || UNTITLED,
    capture: asText(readField(row, 'capture')),
    sketch: toSketch(readDutyTexts(row).map(toTextKey)),
  };
}
