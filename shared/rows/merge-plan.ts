// The plan of a merge: what an edited sheet, its base and the catalogue say of each field, before anything is done.
// Values only. Nothing in a plan is decided for people: conflicts keep all values, what is gone is only proposed.

import type { Claim } from './claim-rows.ts';
import type { RoleField, SheetField } from './sheet-columns.ts';
import type { SheetItem } from './to-sheet.ts';

/** Which of the two tables. */
export type SheetTableName = 'duties' | 'roles';

/** Where in a sheet: the table and the row, counted from 0 below the header. */
export interface SheetPlace {
  readonly table: SheetTableName;
  readonly row: number;
}

/**
 * Who changed a field since the base: the sheet, the catalogue, both to different values (a conflict), several rows of one role to
 * different values (a conflict within the sheet), or nobody knows because there is no base.
 */
export type ChangedBy = 'sheet' | 'catalogue' | 'both' | 'rows' | 'unknown';

/** One field of one duty or role that differs. Values are cell texts. */
export interface FieldChange {
  readonly is: 'field';
  readonly roleId: string;
  /** Null when the field belongs to the role. */
  readonly dutyId: string | null;
  readonly field: SheetField;
  readonly by: ChangedBy;
  /** Null without a base. */
  readonly base: string | null;
  /** The values of the sheet: one, or several when rows of one role disagree. */
  readonly sheet: readonly string[];
  /** Null when the catalogue has deleted it: taking the sheet's value brings it back. */
  readonly catalogue: string | null;
  readonly places: readonly SheetPlace[];
}

/** A row nobody knows: a new duty. `roleId` is null when its role is new too; `newRole` names that one of the plan. */
export interface NewDuty {
  readonly is: 'new-duty';
  /** The id it came with from another catalogue, by a paste of rows; null where it gets one. */
  readonly id: string | null;
  readonly roleId: string | null;
  readonly newRole: string | null;
  /** The duty it stands behind, null for the first. */
  readonly after: string | null;
  readonly values: SheetItem['values'];
  readonly place: SheetPlace;
}

/** A role nobody knows, with the key that its duties name. */
export interface NewRole {
  readonly is: 'new-role';
  readonly key: string;
  readonly values: Readonly<Partial<Record<RoleField, string>>>;
  readonly places: readonly SheetPlace[];
}

/** A duty whose row now stands under another role. */
export interface MovedDuty {
  readonly is: 'moved-duty';
  readonly dutyId: string;
  readonly from: string;
  readonly to: string | null;
  readonly newRole: string | null;
  readonly place: SheetPlace;
}

/** Duties of a role in a new order, because their numbers were changed. */
export interface NewOrder {
  readonly is: 'order';
  readonly roleId: string;
  readonly duties: readonly string[];
}

/** Not in the sheet any more: only ever proposed, `ticked` says whether the proposal starts ticked. */
export interface Gone {
  readonly is: 'gone';
  readonly item: SheetItem;
  readonly table: SheetTableName;
  readonly ticked: boolean;
}

/** Came into, or went from, the catalogue since the base: the sheet gets or loses a row. */
export interface CatalogueRow {
  readonly is: 'catalogue-new' | 'catalogue-gone';
  readonly item: SheetItem;
  readonly table: SheetTableName;
  readonly place: SheetPlace | null;
}

/** One line of a plan. */
export type PlannedChange = FieldChange | NewDuty | NewRole | MovedDuty | NewOrder | Gone | CatalogueRow;

/**
 * Something to be seen before applying. `partial-sort`: ids stand beside foreign text, applying would mix duties up, so the plan must
 * not be applied. `filtered-copy`: so much is missing that it may be a part of the sheet. `two-way`: there is no base.
 */
export interface SheetWarning {
  readonly code:
    | 'partial-sort'
    | 'filtered-copy'
    | 'two-way'
    | 'column-renamed'
    | 'column-missing'
    | 'id-damaged'
    | 'row-copied'
    | 'matched-by-words'
    | 'cell-error'
    | 'cell-cut'
    | 'status-unknown';
  readonly table: SheetTableName;
  /** What was seen: a header, a cell text, a count. */
  readonly seen: string;
  readonly rows: readonly number[];
}

/** All that would happen, and what to look at first. */
export interface MergePlan {
  readonly changes: readonly PlannedChange[];
  readonly warnings: readonly SheetWarning[];
  /** True when a warning forbids to apply the plan (a partial sort). */
  readonly stopped: boolean;
  /** How each table was read: where its fields stand and which row is which item. */
  readonly readings: Readonly<Record<SheetTableName, TableReading>>;
}

/** Where the fields of a table stand, and its rows that were recognised. */
export interface TableReading {
  readonly columns: ReadonlyMap<SheetField, number>;
  readonly claims: readonly Claim[];
}
