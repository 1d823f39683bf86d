// The bytes of a file -> its text, whatever wrote it: UTF-8, UTF-16 with a mark, what a page declares, GB18030, windows-1252.
// The browser's decoders do the work; this file only chooses. What is no text at all is named by its first bytes.

/** Bytes looked at to tell an encoding. */
const SAMPLE = 65_536;
/** `<meta charset="gb2312">`, `charset=shift_jis` in the first kilobyte of a page. */
const DECLARED = /charset\s*=\s*["']?([\w-]{1,40})/i;
const HEAD = 1_024;
/** First bytes of files that are often taken for text by their name: ZIP (.docx, .xlsx), PDF, old Office, PNG, JPEG, GIF. */
const BINARY: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

/** The text with its byte order mark, so that places count every character; null for bytes that are no text. Never throws. */
export function decodeFile(bytes: Uint8Array): string | null {
  if (BINARY.some((start) => start.every((byte, at) => bytes[at] === byte))) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes, false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes, false);
  if (bytes.subarray(0, SAMPLE).includes(0)) return null;
  const declared = DECLARED.exec(decode('latin1', bytes.subarray(0, HEAD), false) ?? '')?.[1];
  return (
    decode('utf-8', bytes, true) ??
    (declared === undefined ? null : decode(declared, bytes, true)) ??
    // Chinese stands in pairs of high bytes, which windows-1252 would take for letters; the other way round GB18030 refuses.
    decode('gb18030', bytes, true) ??
    decode('windows-1252', bytes, false)
  );
}

/** Null for an encoding the browser does not know, and where `fatal` for bytes that are not of it. */
function decode(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // not this one: the next guess decides
  }
}
