// Several blocks of one sheet as office.js sees them: their common address, and colours laid over all of them.
// Made for selections, merged and visible cells, and for highlights over scattered cells.

import { nameArea, nameSheet, type Area } from '../../model/area.ts';
import type { Book } from '../../model/book.ts';
import type { Sheet } from '../../model/sheet.ts';
import { makeFace, readOnly, type Face } from '../face.ts';
import { makeConditionalFormats } from './range-style-faces.ts';
import { makeSheet } from './sheet-face.ts';

export function makeRangeAreas(book: Book, sheet: Sheet, areas: readonly Area[]): Face {
  return makeFace('RangeAreas', {
    isKept: true,
    values: { address: readOnly(() => areas.map((area) => nameSheet(sheet.name) + nameArea(area)).join(',')) },
    objects: {
      worksheet: () => makeSheet(book, sheet),
      conditionalFormats: () => makeConditionalFormats(book, sheet, areas),
    },
  });
}
