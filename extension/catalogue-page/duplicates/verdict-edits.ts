// A decision over duplicates -> the edits that store it: the verdict, and the one text where one was chosen.
// All edits of a decision are saved as one step, so that one Undo takes back all of it. Pure.

import type { Edit } from '../../../shared/catalogue/catalogue.ts';
import { dutyField } from '../../../shared/catalogue/role-fields.ts';
import { toSeen } from '../../../shared/catalogue/role-of-record.ts';
import { toVerdictEdit, toVerdictId } from '../../../shared/catalogue/verdict-fields.ts';
import { toTextKey } from '../../../shared/duplicates/read-duty.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { ComparedDuty } from '../../../shared/model/duplicate.ts';
import type { VerdictKind } from '../../../shared/model/verdict.ts';
import type { DeskDecision } from '../../../shared/ui/duplicates/desk-state.ts';

/** The edits of a verdict on a pair; `getRole` gives the roles as they are shown, so that nothing unseen is replaced. */
export function toDecisionEdits(
  { kind, a, b, text }: DeskDecision,
  getRole: (id: string) => CatalogueRole | null,
): readonly Edit[] {
  if (kind === 'ignore-phrase') return toIgnoredEdits([a, b]);
  const edits = [toEdit(kind, [a, b])];
  if (text === null) return edits;
  for (const id of new Set([a.role, b.role])) {
    const role = getRole(id);
    const fields = [a, b]
      .filter((duty) => duty.role === id && duty.text !== text)
      .map((duty) => dutyField(duty.id, 'text'));
    if (role === null || fields.length === 0) continue;
    const values = Object.fromEntries(fields.map((field) => [field, text]));
    edits.push({ kind: 'role', id, values, seen: toSeen(role, fields) });
  }
  return edits;
}

/** The edits after which none of the wordings of a phrase is compared: one verdict for each wording. */
export function toIgnoredEdits(duties: readonly Pick<ComparedDuty, 'id' | 'text'>[]): readonly Edit[] {
  const byKey = new Map(duties.map((duty) => [toTextKey(duty.text), duty]));
  return [...byKey.values()].map((duty) => toEdit('ignore-phrase', [duty]));
}

function toEdit(kind: VerdictKind, duties: readonly Pick<ComparedDuty, 'id' | 'text'>[]): Edit {
  const ids = duties.map(({ id }) => id);
  const textKeys = duties.map(({ text }) => toTextKey(text));
  return toVerdictEdit({ id: toVerdictId(ids), kind, duties: ids, textKeys, deleted: false });
}
