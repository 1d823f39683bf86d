// Every code of Excel that is given a meaning exists in @types/office-js or in office.js itself.
// Guards against codes remembered wrongly, which would never be met.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toWorkbookCode } from '../../../excel-addin/workbook/error-codes.ts';

const TYPES = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
const LIBRARY = readFileSync('node_modules/@microsoft/office-js/dist/excel-web-16.00.js', 'utf8');
const SOURCE = readFileSync('excel-addin/workbook/error-codes.ts', 'utf8');

/** Named only in Microsoft's error table in prose ("Error handling with the application-specific APIs"). */
const IN_PROSE_ONLY = new Set(['ServiceNotAvailable', 'MemoryLimitReached', 'HostRestartNeeded', 'InvalidObjectPath']);

describe('the codes of Excel', () => {
  const codes = [...SOURCE.matchAll(/^ {2}([A-Z]\w+): '/gm)].map(([, code = '']) => code);

  test('are all given a meaning that is not "unexpected"', () => {
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => toWorkbookCode(code) === 'unexpected')).toEqual([]);
    expect(toWorkbookCode('GeneralException')).toBe('unexpected');
    expect(toWorkbookCode('toString')).toBe('unexpected');
  });

  test('exist', () => {
    const missing = codes.filter((code) => !TYPES.includes(`"${code}"`) && !LIBRARY.includes(`"${code}"`));
    expect(missing.filter((code) => !IN_PROSE_ONLY.has(code))).toEqual([]);
  });
});
