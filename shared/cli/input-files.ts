// Arguments -> the inputs they name: files, standard input, and all readable files inside folders.
// Looks at names only; nothing is opened here.

import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, toReason } from './command-errors.ts';
import { findFormat, READABLE } from './file-kinds.ts';

/** One thing to read. */
export interface Input {
  /** As it is shown and reported; `-` for standard input. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
}

/** The inputs in the order of the arguments, folders unfolded; an error stands where something cannot be listed. */
export interface Inputs {
  readonly entries: readonly (Input | InputError)[];
  /** True when one argument is a folder: its report is a list even if the folder holds one file. */
  readonly hasFolder: boolean;
}

/** Folder names that hold other people's files. */
const PASSED_OVER = 'node_modules';

/** Lists what the arguments name. A file that does not exist is listed and fails when it is read. Never throws. */
export function listInputs(names: readonly string[]): Inputs {
  let hasFolder = false;
  const entries = names.flatMap((name): (Input | InputError)[] => {
    if (name === '-') return [{ name, path: null }];
    if (!isFolder(name)) return [{ name, path: name }];
    hasFolder = true;
    const found = [...walkFolder(name, new Set())];
    if (found.length > 0) return found;
    return [new InputError(`${name}: this folder holds no file that can be read; ${READABLE}`)];
  });
  return { entries, hasFolder };
}

/** Goes through a folder in the order of its names; hidden entries are passed over, and folders already seen (links in a circle). */
function* walkFolder(folder: string, seen: Set<string>): Generator<Input | InputError> {
  let names: string[];
  try {
    const place = realpathSync(folder);
    if (seen.has(place)) return;
    seen.add(place);
    names = readdirSync(folder).sort();
  } catch (error) {
    yield new InputError(`${folder}: ${toReason(error)}; the other inputs are still read`);
    return;
  }
  for (const name of names) {
    if (name.startsWith('.') || name === PASSED_OVER) continue;
    const path = join(folder, name);
    if (isFolder(path)) yield* walkFolder(path, seen);
    else if (findFormat(name) !== null) yield { name: path, path };
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // why it cannot be opened is said when it is read
  }
}
