// Plans of a merge in words, so that tests read like what people would be told.
// Not a test itself.

import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { MergePlan } from '../../../shared/rows/merge-plan.ts';
import { planMerge, type ReadWorkbook } from '../../../shared/rows/plan-merge.ts';
import { makeBase, ROLES } from './sample-roles.ts';

/** A plan in a few words, one line per change. */
export function tell(plan: MergePlan): string[] {
  return plan.changes.map((change) => {
    switch (change.is) {
      case 'field':
        return `${change.by}: ${change.dutyId ?? change.roleId} ${change.field} "${change.base}" -> "${change.sheet.join('" or "')}", catalogue "${change.catalogue}"`;
      case 'new-duty':
        return `new duty of ${change.roleId ?? change.newRole?.split('\u0001')[0]} behind ${change.after}: "${change.values.text}"`;
      case 'new-role':
        return `new role "${change.values.title}"`;
      case 'moved-duty':
        return `${change.dutyId} from ${change.from} to ${change.to}`;
      case 'order':
        return `order of ${change.roleId}: ${change.duties.join(' ')}`;
      case 'gone':
        return `gone ${change.item.id}${change.ticked ? ', ticked' : ''}`;
      default:
        return `${change.is} ${change.item.id}`;
    }
  });
}

/** The plan of a sheet against the sample's base, in words. */
export function planOf(sheet: ReadWorkbook, roles: readonly CatalogueRole[] = ROLES): string[] {
  return tell(planMerge(sheet, makeBase(), roles));
}

/** The warnings of a sheet. */
export function codesOf(sheet: ReadWorkbook): string[] {
  return planMerge(sheet, makeBase(), ROLES).warnings.map(({ code }) => code);
}
