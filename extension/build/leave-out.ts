// Parts of libraries that the extension never uses, taken out while it is built: they would be a tenth of the store package.
// A plugin of the build. Every part is named with what the rest of its library gets instead.
// The tests of the built extension read and write workbooks and read HTML with what is left.

import { readFileSync } from 'node:fs';

/**
 * Files of libraries that we never need, with what the rest of the library asks of them and gets instead. Of hucre (workbooks): charts,
 * a third of it, pivot tables, slicers, drawings, comments, links to other books, and files under a password, which the guard refuses
 * before; what is met of them while reading is passed over. Of parse5: the names of errors that nobody listens to.
 */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hucre/dist/xlsx/chart-reader.mjs': { parseChart: '() => null' },
  'hucre/dist/xlsx/chart-writer.mjs': { writeChart: '() => null' },
  'hucre/dist/xlsx/pivot-reader.mjs': {
    parsePivotCacheDefinition: '() => null',
    parsePivotTable: '() => null',
    attachPivotCacheFields: '() => null',
  },
  'hucre/dist/xlsx/pivot-writer.mjs': { writePivotTable: '() => null', resolvePivotSource: '() => null' },
  'hucre/dist/xlsx/slicer-reader.mjs': {
    parseSlicers: '() => []',
    parseSlicerCache: '() => null',
    parseTimelines: '() => []',
    parseTimelineCache: '() => null',
  },
  'hucre/dist/xlsx/drawing-writer.mjs': { writeDrawing: '() => null' },
  'hucre/dist/xlsx/comments-reader.mjs': { parseComments: '() => new Map()' },
  'hucre/dist/xlsx/comments-writer.mjs': { writeComments: '() => null' },
  'hucre/dist/xlsx/threaded-comments-reader.mjs': { parsePersons: '() => []', parseThreadedComments: '() => []' },
  'hucre/dist/xlsx/table-writer.mjs': { writeTable: '() => null' },
  'hucre/dist/xlsx/auto-width.mjs': { calculateColumnWidth: '() => null', measureValueWidth: '() => null' },
  'hucre/dist/xlsx/cell-images-reader.mjs': {
    REL_CELL_IMAGES: "''",
    parseCellImages: '() => []',
    assembleCellImages: '() => []',
  },
  // Of formulas that fill several cells; without it each such cell keeps the value saved with it.
  'hucre/dist/xlsx/metadata.mjs': {
    METADATA_PART_PATH: "''",
    METADATA_CONTENT_TYPE: "''",
    METADATA_REL_TYPE: "''",
    DYNAMIC_ARRAY_CM: '1',
    writeMetadataXml: "() => ''",
    parseDynamicArrayCellMetadata: '() => undefined',
  },
  'hucre/dist/xlsx/doc-props-reader.mjs': {
    parseCoreProperties: '() => ({})',
    parseAppProperties: '() => ({})',
    parseCustomProperties: '() => ({})',
  },
  'hucre/dist/xlsx/external-link-reader.mjs': { parseExternalLink: '() => null' },
  'hucre/dist/xlsx/crypto/agile.mjs': { decryptAgile: '() => null', encryptAgile: '() => null' },
  'hucre/dist/xlsx/background-image.mjs': {
    assignBackgroundImagePaths: '(_, nextIndex) => ({ paths: [], nextIndex })',
  },
  'hucre/dist/xlsx/password.mjs': { hashSheetPassword: "() => ''" },
  'parse5/dist/common/error-codes.js': { ERR: '{}' },
  'parse5/dist/tree-adapters/default.js': { defaultTreeAdapter: 'null' },
};
/** hucre's own packing, behind its checksum; browsers have one, which it asks first. */
const OWN_PACKING = { file: 'hucre/dist/zip/deflate.mjs', begins: 'class BitReader', asked: ['inflate', 'deflate'] };

/** Puts a few words in the place of those files. */
export const leaveOut = {
  name: 'rolebook:leave-out',
  load(id: string): string | null {
    if (id.endsWith(OWN_PACKING.file)) {
      const [checksum = ''] = readFileSync(id, 'utf8').split(OWN_PACKING.begins);
      const refuse = `() => { throw new ZipError('it is packed in a way that the browser cannot read'); }`;
      return checksum + OWN_PACKING.asked.map((name) => `export const ${name} = ${refuse};`).join('\n');
    }
    const left = Object.entries(LEFT_OUT).find(([file]) => id.endsWith(file))?.[1];
    if (!left) return null;
    return Object.entries(left)
      .map(([name, value]) => `export const ${name} = ${value};`)
      .join('\n');
  },
};
