// The project's source files, and what the architecture rules ask of each: its room, its lines, its header.
// Reads the disk; knows no rule.

import { readdirSync, readFileSync } from 'node:fs';
import { ROOMS } from './rooms.ts';

/** One source file. */
export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  /** The longest key of the table that the path lies in, null where there is none. */
  readonly room: string | null;
  readonly text: string;
}

const TOP_FOLDERS = ['shared', 'extension', 'excel-addin', 'tests'];
const SKIPPED_FOLDERS = new Set(['node_modules', 'fixtures', '.report', 'public']);

/** Every code and style file, sorted by path; fixtures and what is built or installed left out. */
export function listSourceFiles(): SourceFile[] {
  const paths = ['wxt.config.ts', ...TOP_FOLDERS.flatMap(listFolder)];
  return paths
    .filter((path) => /\.(?:[cm]?[jt]sx?|css)$/.test(path))
    .sort()
    .map((path) => ({ path, room: findRoom(path), text: readFileSync(path, 'utf8') }));
}

function listFolder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : listFolder(path);
    return [path];
  });
}

/** `shared/parse/markers.ts` -> `shared/parse`; a path in no room -> null. */
export function findRoom(path: string): string | null {
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`)) ?? null;
}

/** Lines of the file, a final line break not counted as one more. */
export function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Lines with words in the comment that opens the text, after a `#!` line; 0 where none does. */
export function countHeaderLines(text: string): number {
  const start = text.replace(/^#!.*\n/, '');
  const block = /^\/\*.*?\*\//s.exec(start)?.[0];
  const comment = block ?? /^(?:\/\/.*\n)*/.exec(start)?.[0] ?? '';
  return comment.split('\n').filter((line) => /[\p{L}\d]/u.test(line)).length;
}
