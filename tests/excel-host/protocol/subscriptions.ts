// Which events office.js has asked for, and the messages it gets when something happens in the workbook.
// The numbers are those of office.js's own event table (excel-web-16.00.debug.js 1.1.110, WorksheetCollection).

import { nameArea } from '../model/area.ts';
import type { Actor, Book, BookEvent } from '../model/book.ts';

/** What one message to office.js says. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Category of all rich events. */
const CATEGORY = 65_536;
/** Events of the collection of sheets are addressed to the workbook. */
const TARGET = 'Workbook';

const NUMBERS = { changed: 10, activated: 11, added: 13, selected: 14, deleted: 15, sorted: 19 } as const;
type EventName = keyof typeof NUMBERS;

const METHODS: Readonly<Record<EventName, string>> = {
  changed: 'DataChangedEvent',
  activated: 'ActivatedEvent',
  added: 'AddedEvent',
  selected: 'SelectionChangedEvent',
  deleted: 'DeletedEvent',
  sorted: 'RowSortedEvent',
};

export class Subscriptions {
  /** `_RegisterDataChangedEvent` and so on, as methods of the collection of sheets. */
  readonly methods: Readonly<Record<string, () => void>>;
  /** Whether change events say what caused them (ExcelApi 1.14). */
  tellsTrigger = true;
  readonly #wanted = new Map<EventName, number>();

  constructor(book: Book, send: (message: EventMessage) => void) {
    const names = Object.keys(METHODS) as EventName[]; // the keys of a Record of EventName
    this.methods = Object.fromEntries(
      names.flatMap((name) => [
        [`_Register${METHODS[name]}`, () => this.#count(name, 1)],
        [`_Unregister${METHODS[name]}`, () => this.#count(name, -1)],
      ]),
    );
    book.listen((event) => {
      const name = event.is;
      if (name === 'renamed' || (this.#wanted.get(name) ?? 0) <= 0) return;
      const message = JSON.stringify(this.#tell(event));
      send({ messageCategory: CATEGORY, messageType: NUMBERS[name], targetId: TARGET, message });
    });
  }

  #count(name: EventName, by: number): void {
    this.#wanted.set(name, (this.#wanted.get(name) ?? 0) + by);
  }

  /** assumption: the names and values of the arguments are those of the event classes in @types/office-js */
  #tell(event: Exclude<BookEvent, { is: 'renamed' }>): Record<string, unknown> {
    const worksheetId = event.sheetId;
    if (event.is === 'selected') return { worksheetId, address: event.areas.map(nameArea).join(',') };
    const source = sourceOf(event.actor);
    if (event.is === 'sorted') return { worksheetId, source, address: nameArea(event.area) };
    if (event.is !== 'changed') return { worksheetId, source };
    const changed = { worksheetId, source, address: nameArea(event.area), changeType: event.how };
    return this.tellsTrigger ? { ...changed, triggerSource: triggerOf(event.actor) } : changed;
  }
}

function sourceOf(actor: Actor): string {
  return actor === 'co-author' ? 'Remote' : 'Local';
}

function triggerOf(actor: Actor): string {
  return actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown';
}
