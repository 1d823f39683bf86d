// Files or a paste -> what can be added: read, parsed, and compared with what the catalogue has.
// Roles the catalogue has already are not ticked; a text that was imported before gives the same ids.

import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { toTextKey } from '../../shared/catalogue/content-keys.ts';
import { toRoleContent } from '../../shared/catalogue/role-content.ts';
import type { TableRole } from '../../shared/exchange/own-tables.ts';
import { makeTableIds, toTableRoleContent, toTableRoleEdit } from '../../shared/exchange/table-role-edits.ts';
import { toParsedFileEdits } from '../../shared/exchange/import-rolebook.ts';
import { toParsedFile } from '../../shared/exchange/parsed-file.ts';
import type { Source } from '../../shared/model/line.ts';
import { findKnownRoles } from '../panel/known-roles.ts';
import { startReview } from '../panel/start-review.ts';
import { readFile } from './file-kinds.ts';
import type { ImportItem, ImportRole, ImportText } from './import-state.ts';
import type { Platform } from './platform.ts';

/** What reading needs. `onFile` is told the name and number of each file before it is read. */
export interface ReadingOptions {
  readonly catalogue: Catalogue;
  readonly platform: Platform;
  readonly signal: AbortSignal;
  readonly onFile: (name: string, index: number) => void;
}

/** Reads files in their order. Rejects with the signal's reason, or with a CatalogueError where the store cannot be asked. */
export async function readFiles(files: readonly File[], options: ReadingOptions): Promise<readonly ImportItem[]> {
  const items: ImportItem[] = [];
  for (const [index, file] of files.entries()) {
    options.onFile(file.name, index);
    const content = await readFile(file, options.platform, options.signal);
    if (content.is === 'refused') {
      const { why, reason = '' } = content;
      items.push({ is: 'refused', name: file.name, why, reason });
    } else if (content.is === 'catalogue') items.push({ is: 'catalogue', name: file.name, file, ticked: true });
    else {
      const { texts, tableRoles = [] } = content;
      if (tableRoles.length > 0) items.push(await readTableRoles(file.name, tableRoles, options));
      for (const { name, source } of texts) items.push(await readSource(name, source, options));
    }
  }
  return items;
}

/** Looks the roles of our own tables up by their ids: those that are here get only what differs. */
async function readTableRoles(
  name: string,
  tableRoles: readonly TableRole[],
  { catalogue, signal }: ReadingOptions,
): Promise<ImportText> {
  const roles: ImportRole[] = [];
  for (const role of tableRoles) {
    signal.throwIfAborted();
    const id = role.id ?? makeTableIds(role)();
    const existing = await catalogue.getRole(id);
    const edit = toTableRoleEdit(role, existing, makeTableIds(role));
    const known = existing && ({ role: id, why: edit ? 'changed' : 'same-text' } as const);
    const none = { kind: 'role', id, values: {} } as const; // says all that the catalogue says already
    roles.push({ id, content: toTableRoleContent(role), edit: edit ?? none, known, ticked: edit !== null });
  }
  return { is: 'text', name, capture: null, notices: 0, roles };
}

/** Parses one text and looks its roles up. `name` is '' for a paste. */
export async function readSource(
  name: string,
  source: Source,
  { catalogue, platform, signal }: Omit<ReadingOptions, 'onFile'>,
): Promise<ImportText> {
  const parsed = await platform.parse(source, signal);
  const edits = toParsedFileEdits(toParsedFile(name, source, parsed), platform.now());
  const [capture, ...roleEdits] = edits;
  if (!capture) throw new Error('toParsedFileEdits gives the capture first');
  const roles = await Promise.all(
    roleEdits.map(async (edit, index) => {
      const role = parsed.roles[index];
      return { edit, content: role && toRoleContent(role), imported: await catalogue.getRole(edit.id) };
    }),
  );
  const review = startReview(
    {
      capture: {
        id: capture.id,
        way: 'file',
        url: null,
        urlKey: null,
        name,
        capturedAt: platform.now(),
        language: parsed.language,
        text: source.text,
        lines: [],
        textKey: toTextKey(source.text),
      },
      source,
      parsed,
    },
    () => platform.newId(),
  );
  const { known } = await findKnownRoles(review, catalogue);
  return {
    is: 'text',
    name,
    capture,
    notices: parsed.notices.length,
    roles: roles.flatMap(({ edit, content, imported }, index) => {
      if (!content) return [];
      const found = known.get(review.roles[index]?.id ?? '') ?? null;
      const same = imported !== null && !imported.deleted ? { role: imported.id, why: 'same-text' as const } : found;
      return [{ id: edit.id, edit, content, known: same, ticked: same === null || same.why === 'same-title' }];
    }),
  };
}
