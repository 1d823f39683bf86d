// The kinds of files that the catalogue can be exported to: one table, so that a further kind is one more row.
// A kind of the first sort takes roles, one after the other; `.rolebook.json` takes the whole history and can restore it.

import {
  createCatalogueCsvWriter,
  createCatalogueMarkdownWriter,
  createCatalogueTsvWriter,
  type CatalogueWriter,
} from '../../shared/exchange/catalogue-writer.ts';
import { createPostingWriter } from '../../shared/exchange/posting-writer.ts';

/** The name of a kind is its ending without the dot. */
export type ExportKindName = 'rolebook.json' | 'xlsx' | 'csv' | 'tsv' | 'md' | 'jsonld';

/** How a kind of file is written: `everything` with its history, `workbook` in its worker, or a text, role by role. */
export interface ExportKind {
  readonly name: ExportKindName;
  readonly mediaType: string;
  readonly writer: 'everything' | 'workbook' | (() => CatalogueWriter);
}

/** Every kind, in the order people are offered them. */
export const EXPORT_KINDS: readonly ExportKind[] = [
  { name: 'rolebook.json', mediaType: 'application/json', writer: 'everything' },
  {
    name: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    writer: 'workbook',
  },
  { name: 'csv', mediaType: 'text/csv;charset=utf-8', writer: createCatalogueCsvWriter },
  { name: 'tsv', mediaType: 'text/tab-separated-values;charset=utf-8', writer: createCatalogueTsvWriter },
  { name: 'md', mediaType: 'text/markdown;charset=utf-8', writer: createCatalogueMarkdownWriter },
  { name: 'jsonld', mediaType: 'application/ld+json', writer: createPostingWriter },
];
