// A .rolebook.json -> the catalogue: segments are merged, parsed texts become captures and roles. Importing twice is harmless.
// Roles of a parsed text have ids made of its content, so that the second time, on any device, they are known.
// Knows the catalogue's port; no file system.

import type { Catalogue, Edit, ImportResult } from '../catalogue/catalogue.ts';
import { toCaptureEdit } from '../catalogue/capture-fields.ts';
import { toTextKey } from '../catalogue/content-keys.ts';
import { contentId } from '../catalogue/ids.ts';
import { newRoleEdit } from '../catalogue/new-role-edits.ts';
import { toRoleContent } from '../catalogue/role-content.ts';
import type { Segment } from '../model/operation.ts';
import { readRolebookFile } from './catalogue-file-reader.ts';
import type { ParsedFile } from './parsed-file.ts';

/** How an import is named, watched and stopped. */
export interface RolebookImport {
  /** The name of the step in history and Undo, for roles of parsed texts: "Imported roles.rolebook.json". */
  readonly step: string;
  /** Milliseconds since 1970: when the texts came in. */
  readonly now: number;
  /** Characters of the whole text, about; with it `onProgress` is told 0 to 1. */
  readonly length?: number;
  readonly onProgress?: (done: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** Reads the text chunk by chunk into the catalogue. Rejects with `CatalogueError` when it cannot be written; what was written stays. */
export async function importRolebook(
  catalogue: Catalogue,
  chunks: AsyncIterable<string> | Iterable<string>,
  options: RolebookImport,
): Promise<ImportResult> {
  const { signal } = options;
  const sum = { added: 0, known: 0, refused: [] as string[] };
  async function* pickSegments(): AsyncGenerator<Segment> {
    for await (const part of readRolebookFile(countChunks(chunks, options))) {
      if (signal?.aborted) return;
      if (part.is === 'segment')
        yield part.value as Segment; // a stranger's; the import checks it
      else if (part.is === 'refused') sum.refused.push(part.reason);
      else await saveParsedFile(catalogue, part.file, { options, sum });
    }
  }
  const merged = await catalogue.import(pickSegments(), signal ? { signal } : {});
  if (!signal?.aborted) options.onProgress?.(1);
  return {
    added: sum.added + merged.added,
    known: sum.known + merged.known,
    refused: [...sum.refused, ...merged.refused],
  };
}

/** The edits that put a parsed text into the catalogue, the capture first; the same text always gives the same ids. */
export function toParsedFileEdits({ name, kind, text, lines, parsed }: ParsedFile, now: number): Edit[] {
  const id = contentId(`${name}\n${kind}\n${text}`);
  const capture = toCaptureEdit({
    id,
    way: kind === 'grid' ? 'sheet' : 'file',
    url: null,
    urlKey: null,
    name,
    capturedAt: now,
    language: parsed.language,
    text,
    lines,
    textKey: toTextKey(text),
  });
  const roles = parsed.roles.map((role, index) => {
    let made = 0;
    return newRoleEdit(toRoleContent(role), id, () => contentId(`${id} ${index} ${role.span.join('-')} ${made++}`));
  });
  return [capture, ...roles];
}

async function saveParsedFile(
  catalogue: Catalogue,
  file: ParsedFile,
  { options, sum }: { readonly options: RolebookImport; readonly sum: { added: number; known: number } },
): Promise<void> {
  const unknown: Edit[] = [];
  for (const edit of toParsedFileEdits(file, options.now)) {
    const known = edit.kind === 'role' ? await catalogue.getRole(edit.id) : await catalogue.getCapture(edit.id);
    if (known) sum.known += 1;
    else unknown.push(edit);
  }
  if (unknown.length === 0) return;
  await catalogue.save(options.step, unknown, options.signal && { signal: options.signal });
  sum.added += unknown.length;
}

async function* countChunks(
  chunks: AsyncIterable<string> | Iterable<string>,
  { length, onProgress }: RolebookImport,
): AsyncGenerator<string> {
  let read = 0;
  for await (const chunk of chunks) {
    yield chunk;
    read += chunk.length;
    if (length) onProgress?.(Math.min(1, read / length));
  }
}
