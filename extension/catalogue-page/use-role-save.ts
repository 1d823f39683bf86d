// Saving fields of the open role: the stamps of what the person saw go with every edit, so that nothing unseen is replaced.
// Joins the live catalogue to the parts of the role page.

import { toSeen } from '../../shared/catalogue/role-of-record.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import { useWords } from '../../shared/ui/words.ts';
import { usePage } from './page-context.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Writes values over those seen in `role`; false when nothing was written. */
export type SaveRole = (
  role: CatalogueRole,
  step: string,
  values: Readonly<Record<string, FieldValue>>,
) => Promise<boolean>;

/** The way to save from any part of the role page. */
export function useRoleSave(): SaveRole {
  const words = useWords(ROLE_WORDS);
  const { live } = usePage();
  return (role, step, values) =>
    live.save(
      step,
      [{ kind: 'role', id: role.id, values, seen: toSeen(role, Object.keys(values)) }],
      words.saved(step),
    );
}
