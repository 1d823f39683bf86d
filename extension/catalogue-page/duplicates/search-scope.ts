// Where duplicates are looked for: chosen rows, roles that were found, a workbook, a sheet or page, a department, everything.
// A scope is a text, as the desk keeps it; both duties of a pair are in it. Pure.

import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';

/** The scope of everything. */
export const WHOLE_CATALOGUE = 'all';
/** The rows that were chosen in the grid. */
export const CHOSEN_ROWS = 'rows';
/** The roles that the search and the filter of the list find. */
export const FOUND_ROLES = 'found';

/** The scope of one department; '' for the roles that have none. */
export function toDepartmentScope(department: string): string {
  return `department:${department}`;
}

/** The scope of one sheet, file or site, by its label (see source-label.ts). */
export function toSourceScope(label: string): string {
  return `source:${label}`;
}

/** The scope of all sheets of a workbook. */
export function toWorkbookScope(file: string): string {
  return `workbook:${file}`;
}

/** Stands between the name of a workbook and that of its sheet: "posts.xlsx#Hall". */
const SHEET = '#';

/** The workbook of a sheet's label; null for the label of anything else. */
export function toWorkbook(label: string): string | null {
  const at = label.indexOf(SHEET);
  return at > 0 ? label.slice(0, at) : null;
}

/** What the scopes of choices mean now, and what a role was read from. */
export interface ScopeWorld {
  readonly chosenDuties: ReadonlySet<string>;
  readonly foundRoles: ReadonlySet<string>;
  /** '' where that is not known. */
  readonly sourceOf: (role: CatalogueRole) => string;
}

/** Whether a duty of a role is in a scope; one nobody knows has nothing in it. */
export function toScopeTest(scope: string, world: ScopeWorld): (role: CatalogueRole, duty: string) => boolean {
  const { chosenDuties, foundRoles, sourceOf } = world;
  if (scope === WHOLE_CATALOGUE) return () => true;
  if (scope === CHOSEN_ROWS) return (_, duty) => chosenDuties.has(duty);
  if (scope === FOUND_ROLES) return ({ id }) => foundRoles.has(id);
  return (role) => {
    const source = sourceOf(role);
    return (
      scope === toDepartmentScope(role.department ?? '') ||
      (source !== '' && scope === toSourceScope(source)) ||
      scope === toWorkbookScope(toWorkbook(source) ?? '')
    );
  };
}

/** The workbooks with more than one sheet among labels of sources: for one sheet its own scope says it all. */
export function listWorkbooks(labels: readonly string[]): readonly string[] {
  const sheets = new Map<string, number>();
  for (const label of labels) {
    const file = toWorkbook(label);
    if (file !== null) sheets.set(file, (sheets.get(file) ?? 0) + 1);
  }
  return [...sheets].filter(([, count]) => count > 1).map(([file]) => file);
}
