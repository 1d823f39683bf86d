// .rolebook.json -> parsed files, checked: what comes from a file was written by somebody else.
// The way back of rolebook-writer.ts. Must not know where the text came from.

import type { ParsedFile } from './parsed-file.ts';
import { isParsedFile } from './rolebook-shape.ts';
import { ROLEBOOK_FORMAT, ROLEBOOK_VERSION } from './rolebook-writer.ts';

/** Either the files, or in a few words why there are none ("it is no JSON"). */
export type RolebookRead =
  { readonly ok: true; readonly files: readonly ParsedFile[] } | { readonly ok: false; readonly reason: string };

/** Reads what `createRolebookWriter` wrote; one broken entry refuses the whole file, so that no half is taken for all. Never throws. */
export function readRolebook(text: string): RolebookRead {
  return readRolebookValue(parseJson(text));
}

/** As `readRolebook`, from what the JSON stands for; `undefined` = it was none. */
export function readRolebookValue(value: unknown): RolebookRead {
  if (!isRecord(value)) return { ok: false, reason: 'it is no JSON object' };
  if (value['format'] !== ROLEBOOK_FORMAT) {
    return { ok: false, reason: `its "format" is not "${ROLEBOOK_FORMAT}"` };
  }
  if (Array.isArray(value['segments'])) return { ok: false, reason: 'it holds a catalogue and no texts' };
  const version = value['version'];
  if (typeof version !== 'number' || version < 1 || version > ROLEBOOK_VERSION) {
    return {
      ok: false,
      reason: `its version is ${JSON.stringify(version)}, this program reads up to ${ROLEBOOK_VERSION}`,
    };
  }
  const files = value['files'];
  if (!Array.isArray(files)) return { ok: false, reason: 'it has no list of "files"' };
  const broken = files.findIndex((file) => !isParsedFile(file));
  if (broken >= 0) return { ok: false, reason: `entry ${broken + 1} of its "files" is damaged` };
  return { ok: true, files: files.filter(isParsedFile) };
}

/** The value, or `undefined` for what is no JSON; a byte order mark is let through. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined; // broken JSON is an answer here, not an error
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
