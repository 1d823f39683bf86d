// Roles of the catalogue -> the text of one file, role by role, so that ten thousand never stand in memory as text.
// What the formats for people share; .rolebook.json, which alone can restore a catalogue, has a writer of its own.
// Must not know how the text is kept or handed on.

import type { Capture } from '../model/capture.ts';
import type { CatalogueRole } from '../model/catalogue-role.ts';
import { CSV, TSV, type RowFormat } from './delimited-writer.ts';
import { ROLE_COLUMNS, toRoleRows } from './duty-rows.ts';
import { writeMarkdownRole } from './markdown-writer.ts';
import { toWrittenRole } from './written-role.ts';

/** Where a role was read; null for one made by hand. */
export type RoleSource = Pick<Capture, 'url' | 'name'> | null;

/** Turns roles, one after the other, into the text of one file. */
export interface CatalogueWriter {
  /** The text that one more role adds, in chunks that end between characters. */
  add(role: CatalogueRole, source: RoleSource): Iterable<string>;
  /** The text that ends the file; to be asked for once, after the last `add`. */
  end(): Iterable<string>;
}

/** The header row of the catalogue's .csv and .tsv files. */
export const CATALOGUE_COLUMNS: readonly string[] = [...ROLE_COLUMNS, 'Status', 'Owner', 'Review due', 'Source'];

/** Writes comma-separated rows, one per duty. */
export function createCatalogueCsvWriter(): CatalogueWriter {
  return createRowWriter(CSV);
}

/** Writes tab-separated rows, one per duty. */
export function createCatalogueTsvWriter(): CatalogueWriter {
  return createRowWriter(TSV);
}

/** Writes a `#` heading for the catalogue and a `##` heading per role. */
export function createCatalogueMarkdownWriter(): CatalogueWriter {
  let opening = '# Roles\n';
  const takeOpening = (): string => {
    const taken = opening;
    opening = '';
    return taken;
  };
  return {
    *add(role, source) {
      yield takeOpening();
      yield* writeMarkdownRole(toWrittenRole(role), [
        ['Status', role.status],
        ['Owner', role.owner ?? undefined],
        ['Review due', role.reviewDue ?? undefined],
        ['Source', nameSource(source)],
      ]);
    },
    *end() {
      yield takeOpening();
    },
  };
}

function createRowWriter({ opening, toRow }: RowFormat): CatalogueWriter {
  let header = opening + toRow(CATALOGUE_COLUMNS);
  const takeHeader = (): string => {
    const taken = header;
    header = '';
    return taken;
  };
  return {
    *add(role, source) {
      yield takeHeader();
      const facts = [role.status, role.owner ?? '', role.reviewDue ?? '', nameSource(source)];
      for (const cells of toRoleRows(toWrittenRole(role))) yield toRow([...cells, ...facts]);
    },
    *end() {
      yield takeHeader();
    },
  };
}

function nameSource(source: RoleSource): string {
  return source === null ? '' : (source.url ?? source.name);
}
