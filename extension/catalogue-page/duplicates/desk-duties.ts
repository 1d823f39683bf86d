// Roles of the catalogue -> the duties that are searched for duplicates, with what people call them by.
// Archived roles are history and not compared. Pure.

import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { DeskDuty } from '../../../shared/ui/duplicates/desk-state.ts';

/** What the duties of a role cannot say themselves. */
export interface DutyNames {
  /** Stands for a role without a title. */
  readonly untitled: string;
  /** Where a role was read; '' where that is not known. */
  readonly sourceOf: (role: CatalogueRole) => string;
}

/** The duties that are meant, role by role in the order given; those without words are left out. */
export function listDeskDuties(
  roles: readonly CatalogueRole[],
  isMeant: (role: CatalogueRole, duty: string) => boolean,
  names: DutyNames,
): readonly DeskDuty[] {
  return roles.flatMap((role) => {
    if (role.status === 'archived') return [];
    const place = [role.department ?? '', names.sourceOf(role)].filter((part) => part !== '').join(' · ');
    return role.duties.flatMap(({ id, text }, index): DeskDuty[] =>
      text.trim() === '' || !isMeant(role, id)
        ? []
        : [
            {
              id,
              text,
              role: role.id,
              roleTitle: role.title ?? names.untitled,
              number: String(index + 1),
              place,
              source: 'catalogue',
            },
          ],
    );
  });
}
