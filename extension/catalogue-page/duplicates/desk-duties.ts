// Roles of the catalogue -> the duties that are searched for duplicates, with what people call them by.
// Archived roles are history and not compared. Pure.

import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { DeskDuty } from '../../../shared/ui/duplicates/desk-state.ts';

/** The scope of everything. */
export const WHOLE_CATALOGUE = 'all';

/** The scope of one department, as the desk keeps it. */
export function toDepartmentScope(department: string): string {
  return `department:${department}`;
}

/** What the duties of a role cannot say themselves. */
export interface DutyNames {
  /** Stands for a role without a title. */
  readonly untitled: string;
  /** Where a role was read; '' where that is not known. */
  readonly sourceOf: (role: CatalogueRole) => string;
}

/** The duties of a scope, role by role in the order given; those without words are left out. */
export function listDeskDuties(roles: readonly CatalogueRole[], scope: string, names: DutyNames): readonly DeskDuty[] {
  return roles.flatMap((role) => {
    const isMeant = scope === WHOLE_CATALOGUE || scope === toDepartmentScope(role.department ?? '');
    if (role.status === 'archived' || !isMeant) return [];
    const place = [role.department ?? '', names.sourceOf(role)].filter((part) => part !== '').join(' · ');
    return role.duties.flatMap(({ id, text }, index): DeskDuty[] =>
      text.trim() === ''
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
