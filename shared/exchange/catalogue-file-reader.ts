// .rolebook.json of either version -> its parts, one after the other: a catalogue of 10,000 roles is 45 MB and is never parsed at once.
// A file as we write it is read line by line; one that was laid out anew by somebody is read whole.
// Everything in it was written by a stranger: segments are handed on unchecked, the catalogue's import checks them.

import { addToChecksum, CATALOGUE_FILE_HEAD, CATALOGUE_FILE_VERSION, SEGMENTS_END } from './catalogue-file-writer.ts';
import type { ParsedFile } from './parsed-file.ts';
import { parseJson, readRolebookValue } from './rolebook-reader.ts';

/** A part of a file. `refused` says in words what could not be read; parts after it may be good. */
export type RolebookPart =
  | { readonly is: 'segment'; readonly value: unknown }
  | { readonly is: 'file'; readonly file: ParsedFile }
  | { readonly is: 'refused'; readonly reason: string };

type Lines = AsyncGenerator<string, undefined>;

/** Matches the last line of ours but one: `  "checksum": "k3j9x2m4q8r1t5w7"`; never `  "checksum": 1`. */
const CHECKSUM_LINE = /^ {2}"checksum": "([0-9a-z]{0,16})"$/;

/** Reads a text that comes in chunks of any size. Never throws but for what the chunks throw. */
export async function* readRolebookFile(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<RolebookPart> {
  const lines = toLines(chunks);
  const head: string[] = [];
  for (const ours of CATALOGUE_FILE_HEAD.trimEnd().split('\n')) {
    const line = (await lines.next()).value ?? '';
    head.push(line);
    if (line === ours) continue;
    yield* readWhole(head, lines);
    return;
  }
  yield* readSegmentLines(lines);
}

async function* readSegmentLines(lines: Lines): AsyncGenerator<RolebookPart> {
  let checksum = '';
  let count = 0;
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    if (line.value === SEGMENTS_END) {
      const said = CHECKSUM_LINE.exec((await lines.next()).value ?? '')?.[1];
      if (said !== checksum) yield { is: 'refused', reason: 'The file was changed or damaged after it was written.' };
      return;
    }
    const text = line.value.trim().replace(/,$/, '');
    const value = parseJson(text);
    checksum = addToChecksum(checksum, text);
    count += 1;
    if (value === undefined) yield { is: 'refused', reason: `Part ${count} is damaged and was left out.` };
    else yield { is: 'segment', value };
  }
  yield { is: 'refused', reason: `The file is cut off in part ${count}.` };
}

async function* readWhole(head: readonly string[], lines: Lines): AsyncGenerator<RolebookPart> {
  const all = [...head];
  for await (const line of lines) all.push(line);
  const value = parseJson(all.join('\n'));
  const segments = readSegments(value);
  if (segments) {
    for (const segment of segments) yield { is: 'segment', value: segment };
    return;
  }
  const read = readRolebookValue(value);
  if (!read.ok) yield { is: 'refused', reason: `The file cannot be read: ${read.reason}.` };
  else for (const file of read.files) yield { is: 'file', file };
}

/** The segments of a file of our format and version, however it is laid out. */
function readSegments(value: unknown): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null || !('segments' in value) || !('version' in value)) return null;
  const isOurs = 'format' in value && value.format === 'rolebook' && value.version === CATALOGUE_FILE_VERSION;
  return isOurs && Array.isArray(value.segments) ? value.segments : null;
}

/** Without line ends, and without a byte order mark before the first. */
async function* toLines(chunks: AsyncIterable<string> | Iterable<string>): Lines {
  let rest: string[] = []; // the pieces of a line that has not ended: joined once, however many there are
  let isFirst = true;
  const close = () => {
    const line = rest.join('').replace(/\r$/, '');
    const clean = isFirst ? line.replace(/^\uFEFF/, '') : line;
    isFirst = false;
    return clean;
  };
  for await (const chunk of chunks) {
    const [first = '', ...more] = chunk.split('\n');
    rest.push(first);
    for (const line of more) {
      yield close();
      rest = [line];
    }
  }
  yield close();
  return undefined;
}
