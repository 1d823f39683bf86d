// How cells look and what they offer, as office.js sees it: widths, wrapping, colours by rule, lists.
// Rules of other kinds than Custom cannot be made here.

import { intersect, type Area } from '../../model/area.ts';
import type { Book } from '../../model/book.ts';
import { Refusal } from '../../model/refusal.ts';
import type { ConditionalFormat, Sheet } from '../../model/sheet.ts';
import { makeFace, readOnly, toText, type Face } from '../face.ts';

export function makeRangeFormat(book: Book, sheet: Sheet, area: Area): Face {
  return makeFace('RangeFormat', {
    values: {
      columnWidth: {
        get: () => sheet.columnWidths.get(area.column) ?? 48,
        set: (width) => {
          book.checkCells(sheet);
          if (typeof width !== 'number') throw new Refusal('InvalidArgument', 'A width is a number.');
          for (let c = area.column; c < area.column + area.columns; c++) sheet.columnWidths.set(c, width);
        },
      },
      wrapText: {
        get: () => sheet.wrapped.some((one) => intersect(one, area)),
        set: (wraps) => {
          book.checkCells(sheet);
          sheet.wrapped = sheet.wrapped.filter((one) => !intersect(one, area));
          if (wraps === true) sheet.wrapped.push(area);
        },
      },
      // Kept nowhere: the page shows every cell from its top.
      verticalAlignment: { get: () => 'Top', set: () => book.checkCells(sheet) },
    },
  });
}

export function makeDataValidation(book: Book, sheet: Sheet, area: Area): Face {
  const found = () => sheet.validations.find((one) => intersect(one.area, area)) ?? null;
  const put = (change: { rule?: unknown; alert?: unknown }) => {
    book.checkCells(sheet);
    const before = found();
    sheet.validations = sheet.validations.filter((one) => one !== before);
    sheet.validations.push({ area, rule: before?.rule ?? null, alert: before?.alert ?? null, ...change });
  };
  return makeFace('DataValidation', {
    values: {
      rule: { get: () => found()?.rule ?? {}, set: (rule) => put({ rule }) },
      errorAlert: { get: () => found()?.alert ?? {}, set: (alert) => put({ alert }) },
    },
  });
}

export function makeConditionalFormats(book: Book, sheet: Sheet, areas: readonly Area[]): Face {
  const here = () =>
    sheet.conditionalFormats.filter((one) => one.areas.some((a) => areas.some((b) => intersect(a, b))));
  const find = (id: unknown) => {
    const found = here().find((one) => one.id === id);
    if (!found) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    return makeConditionalFormat(book, sheet, found);
  };
  return makeFace('ConditionalFormatCollection', {
    items: () => here().map((one) => makeConditionalFormat(book, sheet, one)),
    methods: {
      getItem: find,
      add: (type) => {
        book.checkCells(sheet);
        if (type !== 'Custom') throw new Refusal('ApiNotFound', `EMULATOR: the rule ${String(type)} is not emulated`);
        const format = { id: book.newId(), areas, formula: '', colour: '' };
        sheet.conditionalFormats.push(format);
        return makeConditionalFormat(book, sheet, format);
      },
    },
  });
}

function makeConditionalFormat(book: Book, sheet: Sheet, format: ConditionalFormat): Face {
  return makeFace('ConditionalFormat', {
    identity: { Id: format.id },
    values: { id: readOnly(() => format.id), type: readOnly(() => 'Custom') },
    objects: {
      custom: () =>
        makeFace('CustomConditionalFormat', {
          objects: {
            rule: () =>
              makeFace('ConditionalFormatRule', {
                values: {
                  formula: { get: () => format.formula, set: (value) => void (format.formula = toText(value)) },
                },
              }),
            format: () =>
              makeFace('ConditionalRangeFormat', {
                objects: {
                  fill: () =>
                    makeFace('ConditionalRangeFill', {
                      values: {
                        color: { get: () => format.colour, set: (value) => void (format.colour = toText(value)) },
                      },
                    }),
                },
              }),
          },
        }),
    },
    methods: {
      delete: () => {
        book.checkCells(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      },
    },
  });
}
