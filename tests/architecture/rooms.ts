// The import table: which room may use which rooms and packages. Change it together with the map in README.md.
// Data only; tests/architecture.test.ts reads it.

/** What one room may import. A room may always import itself. */
export interface Room {
  /** Rooms it may import from. */
  readonly rooms: readonly string[];
  /** Rooms it may import types from, and nothing that runs. */
  readonly typesOf?: readonly string[];
  /** Packages it may import; `node:*` = Node's own modules, a final `/*` = any path inside the package. */
  readonly packages: readonly string[];
}

const MODEL = ['shared/model'];
const CORE = [
  'shared/model',
  'shared/read',
  'shared/parse',
  'shared/duplicates',
  'shared/org',
  'shared/rows',
  'shared/catalogue',
  'shared/exchange',
];
const PREACT = ['preact', 'preact/*', '@preact/signals'];

export const ROOMS: Readonly<Record<string, Room>> = {
  'shared/model': { rooms: [], packages: [] },
  'shared/read': { rooms: MODEL, packages: [] },
  'shared/parse': { rooms: MODEL, packages: [] },
  'shared/duplicates': { rooms: MODEL, packages: [] },
  'shared/org': { rooms: MODEL, packages: [] },
  'shared/rows': { rooms: MODEL, packages: [] },
  'shared/catalogue': { rooms: MODEL, packages: [] },
  'shared/exchange': { rooms: ['shared/model', 'shared/rows', 'shared/catalogue'], packages: [] },
  'shared/ui': { rooms: MODEL, typesOf: CORE, packages: PREACT },
  'shared/cli': { rooms: CORE, packages: ['node:*'] },
  extension: { rooms: [...CORE, 'shared/ui'], packages: [...PREACT, 'dexie', 'wxt/*'] },
  'excel-addin': { rooms: [...CORE, 'shared/ui'], packages: [...PREACT, 'dexie'] },
};

/** Packages that single files may import beyond their room: a start of the file's path, and why it is trusted with it. */
export const FILES_WITH_PACKAGES: readonly { readonly file: string; readonly package: string }[] = [
  { file: 'shared/read/html-', package: 'parse5' }, // the HTML file reader: a standard's algorithm is not written twice
  { file: 'shared/exchange/xlsx-', package: 'hucre' }, // zip, XML and the quirks of .xlsx are another project's life work
  { file: 'shared/exchange/xlsx-', package: 'hucre/xlsx' },
  { file: 'shared/cli/typescript-hooks.mjs', package: 'rolldown/*' }, // the loader, no part of the product
  { file: 'extension/start/', package: 'node:*' }, // `npm start` and the browsers it starts, no part of the extension
  { file: 'extension/build/', package: 'node:*' }, // what the build does to the extension's files
  { file: 'extension/build/pack-packages.ts', package: '@gfx/zopfli' },
  { file: 'excel-addin/vite.config.ts', package: 'vite' },
  { file: 'excel-addin/vite.config.ts', package: 'node:*' },
];

/** The only files that may say `Office.` or `Excel.`; everything else goes through the workbook port. */
export const OFFICE_FILES: Readonly<Record<'Office' | 'Excel', readonly string[]>> = {
  Office: ['excel-addin/workbook/office-host.ts', 'excel-addin/workbook/office-workbook.ts'],
  Excel: ['excel-addin/workbook/office-workbook.ts'],
};

/** Whole names of folders and files (singular or plural) that say nothing: what is inside lives in the room that uses it, or gets a noun. */
export const REFUSED_NAMES = ['util', 'helper', 'common', 'misc', 'type', 'service', 'manager'];

/** Words refused at any place of a name (`text-utils.ts`). */
export const REFUSED_WORDS = ['util', 'helper', 'misc'];

/** Longest source file, in lines. About 60 is the house's habit, 150 its worry. */
export const LONGEST_FILE = 300;

/** Fewest and most lines of words in the comment that opens a file. */
export const HEADER_LINES = { fewest: 2, most: 5 };
