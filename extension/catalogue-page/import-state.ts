// What was read from files or a paste and waits to be added: texts with their roles, catalogues, files that were refused.
// The noun of the import, as plain data. Must not know the screen; reading and adding are in files of their own.

import type { Edit } from '../../shared/catalogue/catalogue.ts';
import type { RoleContent } from '../../shared/catalogue/role-content.ts';
import type { Known } from '../panel/review.ts';
import type { Refusal } from './file-kinds.ts';

/** One role that was read. */
export interface ImportRole {
  /** Id it will have: made of the content, so that the same text gives the same role a second time. */
  readonly id: string;
  readonly content: RoleContent;
  readonly edit: Edit;
  readonly ticked: boolean;
  /** The role of the catalogue that it repeats, and why that is thought; `changed` has its id and other words. Null for a new one. */
  readonly known: Known | { readonly role: string; readonly why: 'changed' } | null;
}

/** One text with its roles. */
export interface ImportText {
  readonly is: 'text';
  readonly name: string;
  /** The text they were read from; null for our own tables, whose roles keep the text they have. */
  readonly capture: Edit | null;
  readonly roles: readonly ImportRole[];
  readonly notices: number;
}

/** A whole catalogue; it is merged as it is, nothing in it replaces what is here. */
export interface ImportCatalogue {
  readonly is: 'catalogue';
  readonly name: string;
  readonly file: File;
  readonly ticked: boolean;
}

/** What one file or paste gave. */
export type ImportItem =
  | ImportText
  | ImportCatalogue
  | { readonly is: 'refused'; readonly name: string; readonly why: Refusal; readonly reason: string };

/** How far an import is. `done` of `all`: files while reading, roles while adding. */
export type ImportState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly name: string; readonly done: number; readonly all: number; stop(): void }
  | { readonly is: 'ready'; readonly items: readonly ImportItem[] }
  | { readonly is: 'adding'; readonly done: number; readonly all: number; stop(): void };

/** The roles that would be added. */
export function listTicked(items: readonly ImportItem[]): readonly ImportRole[] {
  return items.flatMap((item) => (item.is === 'text' ? item.roles.filter(({ ticked }) => ticked) : []));
}

/** The items with the ticks of some roles set, by id; all roles of one item where no id is named. */
export function tickRoles(
  items: readonly ImportItem[],
  which: { readonly item: number; readonly role?: string },
  ticked: boolean,
): readonly ImportItem[] {
  return items.map((item, index) => {
    if (index !== which.item || item.is === 'refused') return item;
    if (item.is === 'catalogue') return { ...item, ticked };
    return {
      ...item,
      roles: item.roles.map((role) =>
        which.role === undefined || role.id === which.role ? { ...role, ticked } : role,
      ),
    };
  });
}
