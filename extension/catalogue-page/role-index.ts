// All living roles in memory with their folded text, so that a search never waits for the store.
// A plain scan over prebuilt strings, cut into steps: a word index would be larger and would miss Chinese and parts of words.
// Must not know views, storage or the time; the day is handed in.

import type { RoleSource } from '../../shared/exchange/catalogue-writer.ts';
import type { CatalogueRole, RoleStatus } from '../../shared/model/catalogue-role.ts';
import { ROLE_STATUSES } from '../../shared/model/catalogue-role.ts';
import { foldText } from './fold-text.ts';
import { toSourceLabel } from './source-label.ts';

/** How a list of roles is sorted. */
export type RoleOrder = 'title' | 'newest' | 'status' | 'review-due';

/** The orders as people are offered them. */
export const ROLE_ORDERS: readonly RoleOrder[] = ['title', 'newest', 'status', 'review-due'];

/** What a role must have to be listed; null = not asked. */
export interface RoleFilter {
  /** Folded words; each must stand somewhere in the role or its source. */
  readonly words: readonly string[];
  readonly statuses: readonly RoleStatus[];
  readonly department: string | null;
  /** Label of a source (see source-label.ts). */
  readonly source: string | null;
  readonly owner: string | null;
  /** Roles whose review was due on this day (`YYYY-MM-DD`) or before. */
  readonly dueBy: string | null;
  readonly conflicts: boolean;
}

/** Every living role that is not archived. */
export const OPEN_FILTER: RoleFilter = {
  words: [],
  statuses: ROLE_STATUSES.filter((status) => status !== 'archived'),
  department: null,
  source: null,
  owner: null,
  dueBy: null,
  conflicts: false,
};

/** A value that roles can be filtered by, and how many roles have it. */
export interface Facet {
  readonly value: string;
  readonly roles: number;
}

interface Entry {
  readonly role: CatalogueRole;
  readonly folded: string;
  readonly titleKey: string | null;
}

/** Roles scanned between two looks at the clock: well under a millisecond of work. */
const SCAN_STEP = 128;
/** Numbers inside titles count as numbers ("Clerk 2" before "Clerk 10"); case and accents do not matter. */
const TITLES = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The roles of a page in memory. */
export class RoleIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #sources = new Map<
    string,
    { readonly source: RoleSource; readonly label: string; readonly folded: string }
  >();
  /** Ids in the order last asked for; a changed role keeps its place until `settle`, so that no list jumps under an edit. */
  #sorted: string[] = [];
  #order: RoleOrder | null = null;
  /** Folded title -> ids of the roles that have it. */
  readonly #titles = new Map<string, Set<string>>();
  #duties = 0;

  get size(): number {
    return this.#entries.size;
  }

  get dutyCount(): number {
    return this.#duties;
  }

  get(id: string): CatalogueRole | null {
    return this.#entries.get(id)?.role ?? null;
  }

  /** All living roles, in no order. */
  listRoles(): readonly CatalogueRole[] {
    return Array.from(this.#entries.values(), ({ role }) => role);
  }

  /** Takes in a new or changed role; a deleted one is taken out. */
  put(role: CatalogueRole): void {
    if (!this.#entries.has(role.id)) this.#order = null;
    this.remove(role.id);
    if (role.deleted) return;
    const titleKey = role.title === null ? null : foldText(role.title.trim());
    this.#entries.set(role.id, { role, folded: foldRole(role), titleKey });
    this.#duties += role.duties.length;
    if (titleKey === null) return;
    const same = this.#titles.get(titleKey);
    if (same) same.add(role.id);
    else this.#titles.set(titleKey, new Set([role.id]));
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#duties -= entry.role.duties.length;
    this.#entries.delete(id);
    if (entry.titleKey !== null) this.#titles.get(entry.titleKey)?.delete(id);
  }

  /** Says where the roles of a capture came from; null for a capture that is not there. */
  putSource(capture: string, source: RoleSource): void {
    const label = source === null ? '' : toSourceLabel(source);
    const kept = source && { url: source.url, name: source.name }; // without the text, which may be megabytes
    this.#sources.set(capture, { source: kept, label, folded: foldText(label) });
  }

  /** Where a role was read; null for one made by hand, and while it is not known. */
  getSource({ capture }: CatalogueRole): RoleSource {
    return capture === null ? null : (this.#sources.get(capture)?.source ?? null);
  }

  /** Captures whose source is not known yet. */
  listUnknownCaptures(): readonly string[] {
    const unknown = new Set<string>();
    for (const { role } of this.#entries.values())
      if (role.capture !== null && !this.#sources.has(role.capture)) unknown.add(role.capture);
    return [...unknown];
  }

  /** Lets the next search sort anew. */
  settle(): void {
    this.#order = null;
  }

  /**
   * Finds roles in their final order. Gives what each step of the scan found, so that the caller may stop or let the page
   * paint in between; a role that changes meanwhile is seen as it is when its turn comes.
   */
  *search(filter: RoleFilter, order: RoleOrder): Generator<readonly CatalogueRole[]> {
    this.#sort(order);
    const sorted = this.#sorted; // a sort in between makes a new list and leaves this one
    for (let start = 0; start < sorted.length; start += SCAN_STEP) {
      const found: CatalogueRole[] = [];
      for (const id of sorted.slice(start, start + SCAN_STEP)) {
        const entry = this.#entries.get(id);
        if (entry && this.#matches(entry, filter)) found.push(entry.role);
      }
      yield found;
    }
  }

  /** The departments, sources and owners there are, the commonest first. */
  listFacets(): Readonly<Record<'departments' | 'sources' | 'owners', readonly Facet[]>> {
    const roles = this.listRoles();
    return {
      departments: countValues(roles, (role) => role.department),
      sources: countValues(roles, (role) => this.#labelOf(role)),
      owners: countValues(roles, (role) => role.owner),
    };
  }

  /** A living role with this title, case and accents aside; null where nobody describes it. */
  findByTitle(title: string): CatalogueRole | null {
    const [id] = this.#titles.get(foldText(title.trim())) ?? [];
    return id === undefined ? null : this.get(id);
  }

  #labelOf(role: CatalogueRole): string | null {
    return role.capture === null ? null : (this.#sources.get(role.capture)?.label ?? null);
  }

  #matches({ role, folded }: Entry, filter: RoleFilter): boolean {
    if (!filter.statuses.includes(role.status)) return false;
    if (filter.department !== null && role.department !== filter.department) return false;
    if (filter.owner !== null && role.owner !== filter.owner) return false;
    if (filter.conflicts && role.conflicts.length === 0) return false;
    if (filter.dueBy !== null && (role.reviewDue === null || role.reviewDue > filter.dueBy)) return false;
    const source = role.capture === null ? undefined : this.#sources.get(role.capture);
    if (filter.source !== null && source?.label !== filter.source) return false;
    return filter.words.every((word) => folded.includes(word) || (source?.folded.includes(word) ?? false));
  }

  #sort(order: RoleOrder): void {
    if (this.#order === order) return;
    // The old order is the start, so that sorting again after one change is near to linear.
    const known = new Set(this.#sorted);
    const ids = this.#sorted.filter((id) => this.#entries.has(id));
    for (const id of this.#entries.keys()) if (!known.has(id)) ids.push(id);
    const roles = ids.flatMap((id) => this.#entries.get(id)?.role ?? []);
    this.#sorted = roles.sort(COMPARE[order]).map(({ id }) => id);
    this.#order = order;
  }
}

/** Roles of one title, and those without, in the order they came in. */
function byTitle(a: CatalogueRole, b: CatalogueRole): number {
  if (a.title !== null && b.title !== null) return TITLES.compare(a.title, b.title) || byAge(a, b);
  return Number(a.title === null) - Number(b.title === null) || byAge(a, b);
}

function byAge(a: CatalogueRole, b: CatalogueRole): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Roles without the thing sorted by come last. */
const COMPARE: Readonly<Record<RoleOrder, (a: CatalogueRole, b: CatalogueRole) => number>> = {
  title: byTitle,
  newest: (a, b) => (a.changed === b.changed ? byTitle(a, b) : a.changed < b.changed ? 1 : -1),
  status: (a, b) => ROLE_STATUSES.indexOf(a.status) - ROLE_STATUSES.indexOf(b.status) || byTitle(a, b),
  'review-due': (a, b) => {
    if (a.reviewDue === b.reviewDue) return byTitle(a, b);
    if (a.reviewDue === null || b.reviewDue === null) return a.reviewDue === null ? 1 : -1;
    return a.reviewDue < b.reviewDue ? -1 : 1;
  },
};

function foldRole(role: CatalogueRole): string {
  return foldText(
    [
      role.title,
      role.department,
      role.company,
      role.location,
      role.context,
      role.owner,
      ...role.superiors,
      ...role.subordinates,
      ...role.tags,
      ...role.duties.map(({ text }) => text),
      ...role.requirements,
      ...role.otherFields.map(({ label, value }) => `${label}: ${value}`),
      ...role.otherSections.flatMap(({ heading, items }) => [heading, ...items]),
    ]
      .filter((text) => text !== null)
      .join('\n'),
  );
}

function countValues(
  roles: readonly CatalogueRole[],
  valueOf: (role: CatalogueRole) => string | null,
): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const role of roles) {
    const value = valueOf(role);
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, roles: count }))
    .sort((a, b) => b.roles - a.roles || TITLES.compare(a.value, b.value));
}
