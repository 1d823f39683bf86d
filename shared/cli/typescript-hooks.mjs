// The loader behind typescript.mjs: strips types with rolldown's transformer, the one that also makes our bundles.
// Runs in Node's loader thread. Knows only files ending in .ts; everything else stays with Node.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'rolldown/utils';

/** Node's `load` hook. Throws a SyntaxError naming the file when it does not parse. */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code, map, errors } = await transform(path, await readFile(path, 'utf8'), { sourcemap: true });
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors.map((error) => error.message).join('; ')}`);
  const inlineMap = Buffer.from(JSON.stringify(map)).toString('base64');
  const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}\n`;
  return { format: 'module', shortCircuit: true, source };
}
