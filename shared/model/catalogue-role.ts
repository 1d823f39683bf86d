// A role as the catalogue shows it: the sum of all operations on it.
// Views, sheet rows and the matcher start from it. Plain data, fit for a Worker's message and for IndexedDB.

import type { FieldValue, Stamp } from './operation.ts';
import type { Span } from './span.ts';

/** How far a role has come. */
export type RoleStatus = 'draft' | 'reviewed' | 'approved' | 'archived';

/** The four, in the order people go through them. */
export const ROLE_STATUSES: readonly RoleStatus[] = ['draft', 'reviewed', 'approved', 'archived'];

/** One duty of a role; it keeps its id through every edit, move and round trip. */
export interface CatalogueDuty {
  readonly id: string;
  readonly text: string;
  /** The list marker of the source ("2.", "①"), null where there was none; the number shown is counted. */
  readonly marker: string | null;
  /** Share of working time as written, null where none was given. */
  readonly percent: string | null;
  /** Id of the duty it stands under; null for a duty of the first level. */
  readonly parent: string | null;
  /** Sorts as text among the duties of the role; a duty put between two gets a position between theirs. */
  readonly position: string;
  /** Where its words stand in the role's capture; null for a duty typed by hand. */
  readonly span: Span | null;
}

/** A titled list that is neither duties nor requirements. */
export interface CatalogueSection {
  readonly heading: string;
  readonly items: readonly string[];
}

/** A role with its duties in order (deleted ones left out). */
export interface CatalogueRole {
  readonly id: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** The article or group heading the role stood under. */
  readonly context: string | null;
  readonly superiors: readonly string[];
  readonly subordinates: readonly string[];
  readonly duties: readonly CatalogueDuty[];
  readonly requirements: readonly string[];
  readonly otherFields: readonly { readonly label: string; readonly value: string }[];
  readonly otherSections: readonly CatalogueSection[];
  readonly status: RoleStatus;
  readonly owner: string | null;
  /** A day, `YYYY-MM-DD`; null when none is set. */
  readonly reviewDue: string | null;
  readonly tags: readonly string[];
  /** Id of the capture it was read from; null for a role made by hand. */
  readonly capture: string | null;
  readonly deleted: boolean;
  /** Stamp of the first and of the newest operation. */
  readonly created: Stamp;
  readonly changed: Stamp;
  /** Fields with two values that nobody has decided between; both are kept. */
  readonly conflicts: readonly FieldConflict[];
  /**
   * Stamps of the values shown, by field; a field that is missing has `created`.
   * Hand a field's stamps back with an edit, so that what the person did not see is not replaced.
   */
  readonly stamps: Readonly<Record<string, readonly Stamp[]>>;
}

/** One field with several values; the first is the one shown. */
export interface FieldConflict {
  readonly field: string;
  readonly values: readonly { readonly value: FieldValue; readonly stamp: Stamp }[];
}
