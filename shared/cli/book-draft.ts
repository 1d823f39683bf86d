// Parsed files -> one workbook: the roles of all inputs in one table of duties and one of roles.
// No FileWriter, because a workbook is bytes and is packed as a whole at the end.

import type { ParsedFile } from '../exchange/parsed-file.ts';
import { toWorkbookSheets } from '../exchange/workbook-sheets.ts';
import type { CatalogueRole } from '../model/catalogue-role.ts';
import { toTableRole } from '../rows/parsed-role.ts';
import { UsageError } from './command-errors.ts';

/** Roles gathered for a workbook. */
export interface BookDraft {
  add(file: ParsedFile): void;
  /** The bytes of the .xlsx file. Throws a UsageError that names `out` and the cell that cannot be written. */
  end(out: string): Promise<Uint8Array>;
}

/** Begins a workbook; its headers are Chinese when every text is, else English. The library is loaded at the end. */
export function createBookDraft(): BookDraft {
  const roles: CatalogueRole[] = [];
  let isChinese = true;
  return {
    add({ parsed }) {
      isChinese &&= parsed.language === 'zh' || parsed.roles.length === 0;
      for (const role of parsed.roles) roles.push(toTableRole(role, roles.length));
    },
    async end(out) {
      const { toXlsx } = await import('../exchange/xlsx-writer.ts');
      const language = isChinese && roles.length > 0 ? 'zh' : 'en';
      const written = await toXlsx(toWorkbookSheets(roles, { language, withIds: false }));
      if (!written.ok) throw new UsageError(`${out}: ${written.reason}`);
      return written.bytes;
    },
  };
}
