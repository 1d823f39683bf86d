// Says what a file that holds no text seems to be, so that its error line can name it.
// Looks at bytes only, never at the file's name.

/** First bytes of common formats; what they stand for in the words of an error line. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['\xD0\xCF\x11\xE0', 'an old Office file (.doc, .xls or .ppt)'],
  ['{\\rtf', 'a rich text file (.rtf)'],
  ['\x1F\x8B', 'a gzip archive'],
  ['7z\xBC\xAF', 'a 7z archive'],
  ['Rar!', 'a rar archive'],
  ['\x7FELF', 'a program'],
  ['MZ\x90\x00', 'a program'],
  ['SQLite format 3', 'a database'],
];

const ZIP = 'PK\x03\x04';

/** Zip members that tell Office files from other archives; they stand in clear among the first members. */
const ZIP_KINDS: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document (.docx)'],
  ['ppt/', 'a presentation (.pptx)'],
  ['opendocument', 'an OpenDocument file'],
];

/** Bytes looked at; the directory of a small zip and all signatures lie inside. */
const HEAD_BYTES = 65_536;

/** More control characters than one in ten: no text, whatever its encoding. */
const MOST_CONTROLS = 0.1;

/** What the bytes seem to be ("a PDF", "a workbook"), null if they may be text. NUL bytes are judged by the decoder. Never throws. */
export function findBinaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  if (head.startsWith(ZIP)) return findZipKind(head, bytes);
  return countControls(bytes) > MOST_CONTROLS * Math.min(bytes.length, HEAD_BYTES) ? 'a binary file' : null;
}

/** True for the bytes of an .xlsx file, whatever its name. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return findBinaryKind(bytes) === WORKBOOK;
}

const WORKBOOK = 'a workbook (.xlsx)';

function findZipKind(head: string, bytes: Uint8Array): string {
  const ends = head + Buffer.from(bytes.subarray(-HEAD_BYTES)).toString('latin1');
  if (ends.includes('xl/workbook')) return WORKBOOK;
  return ZIP_KINDS.find(([member]) => ends.includes(member))?.[1] ?? 'a zip archive';
}

/** Control characters no text needs; NUL (0) belongs to UTF-16 and is not counted, nor are \t \n \v \f \r and escape. */
function countControls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes.subarray(0, HEAD_BYTES)) {
    if ((byte > 0 && byte < 9) || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) count++;
  }
  return count;
}
