// The emulated workbook: sheets, tables, selection, and who is told of changes. OUR model of Excel, not Excel.
// What is a guess says `assumption:`; tests/excel-host/manual-checklist.md lists all guesses for a real Excel.
// Knows nothing of office.js: protocol/ speaks to it for the adapter, tests/fakes/memory-workbook.ts for the pane's tests.

import { intersect, isOnSheet, nameArea, type Area } from './area.ts';
import { enter } from './cell.ts';
import { Refusal } from './refusal.ts';
import { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** Who changes something. */
export type Actor = 'add-in' | 'person' | 'co-author';

/** Something happened; the emulator makes Excel's events of it. */
export type BookEvent =
  | {
      readonly is: 'changed';
      readonly how: ChangeKind;
      readonly sheetId: string;
      readonly area: Area;
      readonly actor: Actor;
    }
  | { readonly is: 'sorted'; readonly sheetId: string; readonly area: Area; readonly actor: Actor }
  | { readonly is: 'selected'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly is: 'added' | 'deleted' | 'activated'; readonly sheetId: string; readonly actor: Actor }
  | { readonly is: 'renamed'; readonly sheetId: string; readonly before: string; readonly actor: Actor };

export type ChangeKind =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'CellInserted' | 'CellDeleted';

/** `Duties`, `Cook's list`; not `a/b`, not `'x`. */
const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

export class Book {
  name = 'Book1.xlsx';
  url: string | null = 'https://example.org/files/Book1.xlsx';
  isReadOnly = false;
  isStructureProtected = false;
  sheets: Sheet[] = [];
  tables: Table[] = [];
  activeId = '';
  selection: readonly Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  /** True while something other than cells (a chart) is selected. */
  isShapeSelected = false;
  /** See `enter`. */
  eatsApostrophe = false;
  /** Called before anything changes; the history takes its picture then. */
  beforeChange: () => void = () => undefined;
  #ids = 0;
  readonly #listeners = new Set<(event: BookEvent) => void>();

  constructor() {
    this.activeId = this.addSheet('Sheet1', 'person').id;
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(event: BookEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** `{00000001-0000-4000-8000-000000000000}`: looks like Excel's, and the same in every run. */
  newId(): string {
    this.#ids++;
    return `{${this.#ids.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  /** By id or name, as Excel's getItem takes both; names without regard to case. */
  findSheet(key: string): Sheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  getSheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    return sheet;
  }

  addSheet(name: string | null, actor: Actor): Sheet {
    this.checkStructure();
    const sheet = new Sheet(this.newId(), this.#checkName(name ?? this.#freeName()));
    this.sheets.push(sheet);
    this.tell({ is: 'added', sheetId: sheet.id, actor });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string, actor: Actor): void {
    this.checkStructure();
    const before = sheet.name;
    sheet.name = name.toLowerCase() === before.toLowerCase() ? name : this.#checkName(name);
    this.tell({ is: 'renamed', sheetId: sheet.id, before, actor });
  }

  deleteSheet(sheet: Sheet, actor: Actor): void {
    this.checkStructure();
    const others = this.sheets.filter((one) => one !== sheet);
    const visible = others.find((one) => one.visibility === 'Visible');
    // assumption: a very hidden sheet must be shown before it can be deleted
    if (!visible || sheet.visibility === 'VeryHidden')
      throw new Refusal('InvalidArgument', 'A workbook must contain at least one visible worksheet.');
    this.sheets = others;
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    if (this.activeId === sheet.id) this.activeId = visible.id;
    this.tell({ is: 'deleted', sheetId: sheet.id, actor });
  }

  activate(sheet: Sheet, actor: Actor): void {
    if (sheet.visibility !== 'Visible') throw new Refusal('InvalidArgument', 'A hidden sheet cannot be activated.');
    if (this.activeId === sheet.id) return;
    this.activeId = sheet.id;
    this.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
    this.tell({ is: 'activated', sheetId: sheet.id, actor });
  }

  select(sheet: Sheet, areas: readonly Area[], actor: Actor): void {
    this.activate(sheet, actor);
    this.isShapeSelected = false;
    this.selection = areas;
    this.tell({ is: 'selected', sheetId: sheet.id, areas });
  }

  /** Enters values; null leaves a cell as it is. Throws InvalidArgument when the sizes differ. */
  write(sheet: Sheet, area: Area, values: readonly (readonly unknown[])[], actor: Actor): void {
    this.checkCells(sheet);
    if (values.length !== area.rows || values.some((row) => row.length !== area.columns))
      throw new Refusal(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return;
        const [y, x] = [area.row + r, area.column + c];
        sheet.put(y, x, enter(sheet.at(y, x), value, this.eatsApostrophe));
      }),
    );
    this.tell({ is: 'changed', how: 'RangeEdited', sheetId: sheet.id, area, actor });
  }

  /** The tables that an area touches. */
  tablesIn(sheet: Sheet, area: Area): Table[] {
    return this.tables.filter((table) => table.sheet === sheet && intersect(table.area, area));
  }

  /** Throws where cells of the sheet may not be changed. */
  checkCells(sheet: Sheet): void {
    this.beforeChange();
    // assumption: a read-only file answers AccessDenied, as a protected sheet does; no cell of a protected sheet is unlocked
    if (this.isReadOnly || sheet.isProtected)
      throw new Refusal(
        'AccessDenied',
        "You can't perform the requested operation. The sheet is protected or read-only.",
      );
  }

  /** Throws where sheets may be neither added, renamed nor deleted. */
  checkStructure(): void {
    this.beforeChange();
    if (this.isReadOnly || this.isStructureProtected)
      throw new Refusal('AccessDenied', "You can't perform the requested operation. The workbook is protected.");
  }

  /** `Duties!A1:B2`. */
  checkArea(area: Area): Area {
    if (!isOnSheet(area)) throw new Refusal('InvalidArgument', `${nameArea(area)} is not on a sheet.`);
    return area;
  }

  #checkName(name: string): string {
    if (!SHEET_NAME.test(name)) throw new Refusal('InvalidArgument', `A sheet cannot be called ${name}.`);
    if (this.findSheet(name)) throw new Refusal('ItemAlreadyExists', 'The resource being created already exists.');
    return name;
  }

  #freeName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
