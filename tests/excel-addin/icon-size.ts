// The size of an icon that the add-in's manifest names, read from the PNG that will be served there.
// Icons are served from excel-addin/public, whatever the origin.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FindIconSize } from './check-manifest.ts';

const PUBLIC = fileURLToPath(new URL('../../excel-addin/public', import.meta.url));
const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** Null where there is no such file or it is no PNG. A PNG says its width and height in bytes 16 to 23. */
export const findIconSize: FindIconSize = (url) => {
  const file = PUBLIC + (URL.canParse(url) ? new URL(url).pathname : '/none');
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, 8) !== PNG_SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
