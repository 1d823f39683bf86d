// Looks at a workbook before a library opens it: what is no workbook, is locked, or would unpack to a bomb is refused by name.
// Sizes that a zip states may lie, so every part is unpacked once and counted, and the rest of it thrown away.
// Must not know the platform: the caller hands in what unpacks. Limits: the performance research, A3 and B4 row 12.

/** Unpacks one part (raw deflate), in chunks; throws when the data is damaged. */
export type Inflate = (packed: Uint8Array) => AsyncIterable<Uint8Array>;

/** Fine, or in a few words why the file is not opened ("it is locked with a password"). */
export type GuardResult = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const MEGABYTE = 1024 * 1024;
/** A part of 100 MB is a sheet of about a million rows. */
const LARGEST_PART = 100 * MEGABYTE;
const LARGEST_WHOLE = 250 * MEGABYTE;
const MOST_PARTS = 2_000;
/** Sheets shrink to a tenth, seldom to a hundredth; asked only when there is enough for a bomb. */
const HIGHEST_RATIO = 200;
const RATIO_ASKED_FROM = 10 * MEGABYTE;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
/** First bytes of the older binary formats, in which locked workbooks are wrapped as well. */
const OLE_START = 0xe011cfd0;

/** Counts what every part unpacks to and stops at the first limit. Never throws. */
export async function guardXlsx(bytes: Uint8Array, inflate: Inflate): Promise<GuardResult> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0, true) === OLE_START) {
    return no('it is locked with a password or an old .xls; open it in Excel and save it as .xlsx without a password');
  }
  const parts = listParts(view);
  if (parts === null) return no('it is no .xlsx file, or its end is missing');
  if (parts.length > MOST_PARTS) return no(`it has ${parts.length} parts, ${MOST_PARTS} are allowed`);
  if (!parts.some(({ name }) => name === 'xl/workbook.xml')) return no('it is a zip file without a workbook');
  let whole = 0;
  for (const part of parts) {
    if (part.encrypted) return no('it is locked with a password');
    const size = await countPart(bytes, view, part, inflate);
    if (typeof size === 'string') return no(size);
    whole += size;
    if (whole > LARGEST_WHOLE) return no(`it unpacks to more than ${LARGEST_WHOLE / MEGABYTE} MB`);
  }
  return { ok: true };
}

function no(reason: string): GuardResult {
  return { ok: false, reason };
}

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
  readonly encrypted: boolean;
}

/** The parts as the directory at the end of the file lists them; null when there is none. */
function listParts(view: DataView): Part[] | null {
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: Part[] = [];
  for (let left = count; left > 0; left--) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: readName(view, at + ENTRY_SIZE, nameLength),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** Names of parts are ASCII by the format; others only need to be different from what is looked for. */
function readName(view: DataView, start: number, length: number): string {
  let name = '';
  for (let at = start; at < Math.min(start + length, view.byteLength); at++) {
    name += String.fromCharCode(view.getUint8(at));
  }
  return name;
}

/** What a part unpacks to, in bytes, or why it is refused. */
async function countPart(
  bytes: Uint8Array,
  view: DataView,
  { name, method, packed, local }: Part,
  inflate: Inflate,
): Promise<number | string> {
  const damaged = `its part ${name.slice(0, 80)} is damaged`;
  if (local + LOCAL_SIZE > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) return damaged;
  const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return damaged;
  if (method === STORED) return packed > LARGEST_PART ? tooLarge(name) : packed;
  if (method !== DEFLATED) return `its part ${name.slice(0, 80)} is packed in a way that workbooks are not`;
  let size = 0;
  try {
    for await (const chunk of inflate(bytes.subarray(start, start + packed))) {
      size += chunk.length;
      if (size > LARGEST_PART) return tooLarge(name);
      if (size > RATIO_ASKED_FROM && size > packed * HIGHEST_RATIO) {
        return `its part ${name.slice(0, 80)} unpacks to more than ${HIGHEST_RATIO} times its size`;
      }
    }
  } catch {
    return damaged; // broken data is an answer here
  }
  return size;
}

function tooLarge(name: string): string {
  return `its part ${name.slice(0, 80)} unpacks to more than ${LARGEST_PART / MEGABYTE} MB`;
}
