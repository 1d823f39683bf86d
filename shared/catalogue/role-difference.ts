// What a newer text says otherwise than the role in the catalogue: shown field by field before an update, then written.
// update-edits.ts makes edits of the difference, or of the part of it that a person ticked.
// Pure; duties are told apart by match-duties.ts.

import type { CatalogueDuty, CatalogueRole } from '../model/catalogue-role.ts';
import type { FieldValue } from '../model/operation.ts';
import { matchDuties } from './match-duties.ts';
import { isSameValue } from './read-values.ts';
import { toFieldValues, type DutyContent, type RoleContent } from './role-content.ts';

/** A field of the role itself that would change. `before` and `now` are texts, lists of texts, or lists of labelled values. */
export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue;
  readonly now: FieldValue;
}

/** One duty of both: `index` is its place in the new text. `changed` means its words or its share of time; moving alone is `same`. */
export type DutyChange =
  | { readonly is: 'same' | 'changed'; readonly duty: CatalogueDuty; readonly now: DutyContent; readonly index: number }
  | { readonly is: 'added'; readonly now: DutyContent; readonly index: number }
  | { readonly is: 'removed'; readonly duty: CatalogueDuty };

/** All changes; duties in the order of the new text, removed ones behind the duty they followed. */
export interface RoleDifference {
  readonly fields: readonly FieldChange[];
  readonly duties: readonly DutyChange[];
}

/** Compares a role with a newer text about it. What the new text does not mention at all is no change: silence deletes nothing. */
export function compareRole(role: CatalogueRole, content: RoleContent): RoleDifference {
  const before = toFieldValues(role);
  const fields = Object.entries(toFieldValues(content))
    .map(([field, now]) => ({ field, before: before[field] ?? null, now }))
    .filter(({ before: old, now }) => !isSilent(now) && !isSameValue(old, now));
  return { fields, duties: compareDuties(role.duties, content.duties) };
}

/** True where both say the same, the order of duties included. */
export function isSameRole({ fields, duties }: RoleDifference, role: CatalogueRole): boolean {
  const inOrder = duties.every((one, index) => one.is === 'same' && one.duty === role.duties[index]);
  return fields.length === 0 && inOrder;
}

function compareDuties(existing: readonly CatalogueDuty[], incoming: readonly DutyContent[]): DutyChange[] {
  const matches = matchDuties(existing.map(textOf), incoming.map(textOf));
  const changes = incoming.map((now, index): DutyChange => {
    const duty = existing[matches[index] ?? -1];
    if (!duty) return { is: 'added', now, index };
    const isSame = duty.text === now.text && (now.percent === null || duty.percent === now.percent);
    return { is: isSame ? 'same' : 'changed', duty, now, index };
  });
  existing.forEach((duty, place) => {
    if (matches.includes(place)) return;
    const previous = existing[place - 1];
    const behind = changes.findIndex((one) => one.is !== 'added' && one.duty === previous);
    changes.splice(behind + 1, 0, { is: 'removed', duty });
  });
  return changes;
}

function isSilent(value: FieldValue): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}
