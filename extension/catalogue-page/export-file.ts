// Roles, or the whole catalogue -> a file, piece by piece, so that the page answers meanwhile and no text is held twice.
// Must not know the screen; how far it is and whether to stop are handed in.

import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { writeCatalogueFile } from '../../shared/exchange/catalogue-file-writer.ts';
import type { CatalogueWriter, RoleSource } from '../../shared/exchange/catalogue-writer.ts';
import { toWorkbookSheets } from '../../shared/exchange/workbook-sheets.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { SheetLanguage } from '../../shared/rows/sheet-columns.ts';
import type { ExportKind } from './export-kinds.ts';
import type { Platform } from './platform.ts';

/** Characters of one piece of the file; the browser may put pieces on disk. */
const PIECE = 1_000_000;
/** Roles written between two turns of the page: a few milliseconds. */
const ROLES_IN_A_TURN = 100;

/** How an export is watched and stopped; `onProgress` from 0 to 1. */
export interface ExportOptions {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Writes roles in the order given. Rejects with the signal's reason when it is stopped. */
export async function writeRoles(
  { writer: createWriter, mediaType }: ExportKind & { readonly writer: () => CatalogueWriter },
  roles: readonly CatalogueRole[],
  sourceOf: (role: CatalogueRole) => RoleSource,
  { onProgress, signal }: ExportOptions,
): Promise<Blob> {
  const writer = createWriter();
  const pieces = new Pieces();
  for (const [index, role] of roles.entries()) {
    for (const chunk of writer.add(role, sourceOf(role))) pieces.add(chunk);
    if ((index + 1) % ROLES_IN_A_TURN > 0) continue;
    onProgress(index / roles.length);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  for (const chunk of writer.end()) pieces.add(chunk);
  return pieces.toBlob(mediaType);
}

/** Writes the sheets Duties and Roles with their ids. Rejects with the signal's reason, or an Error that names the cell that does not fit. */
export async function writeSheets(
  { mediaType }: ExportKind,
  roles: readonly CatalogueRole[],
  {
    platform,
    language,
    signal,
  }: { readonly platform: Platform; readonly language: SheetLanguage; readonly signal: AbortSignal },
): Promise<Blob> {
  const written = await platform.writeWorkbook(toWorkbookSheets(roles, { language, withIds: true }), signal);
  if (!written.ok) throw new Error(written.reason);
  return new Blob([written.bytes.slice()], { type: mediaType });
}

/** Writes everything the store has. Rejects with the signal's reason, or with a CatalogueError. */
export async function writeEverything(
  { mediaType }: ExportKind,
  catalogue: Catalogue,
  { onProgress, signal }: ExportOptions,
): Promise<Blob> {
  const pieces = new Pieces();
  for await (const chunk of writeCatalogueFile(catalogue.export(onProgress))) {
    signal.throwIfAborted();
    pieces.add(chunk);
  }
  return pieces.toBlob(mediaType);
}

/** Text that grows without ever being one string. */
class Pieces {
  readonly #done: Blob[] = [];
  #chunks: string[] = [];
  #length = 0;

  add(chunk: string): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length >= PIECE) this.#close();
  }

  toBlob(type: string): Blob {
    this.#close();
    return new Blob(this.#done, { type });
  }

  #close(): void {
    this.#done.push(new Blob(this.#chunks));
    this.#chunks = [];
    this.#length = 0;
  }
}
