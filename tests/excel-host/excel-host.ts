// The emulated Excel behind office.js: takes request bodies, answers them, sends events, and fails on demand.
// office-realm.ts connects it to office.js in Node, page/ in a browser. The workbook itself is model/.

import { Book } from './model/book.ts';
import { Refusal, type RefusalCode } from './model/refusal.ts';
import { carryOut, type RequestBody, type ResponseBody } from './protocol/batch.ts';
import { makeFace, type Face } from './protocol/face.ts';
import { makeWorkbook } from './protocol/faces/workbook-face.ts';
import { Subscriptions, type EventMessage } from './protocol/subscriptions.ts';

/** Excel on the web refuses more, in a request and in an answer (Microsoft's "Resource limits"). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Numbers by which a host tells office.js that a request failed as a whole (office.js, OSF.DDA.ErrorCodeManager). */
export const HOST_ERROR = {
  sessionEnded: 5012,
  busy: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  denied: 7000,
} as const;

/** Something that happens at one coming request. */
export interface Fault {
  /** Requests that still pass; 0 = the next one is hit. Clean-ups of office.js count too. */
  readonly after: number;
  /** The request fails as a whole; nothing of it is done. */
  readonly error?: number;
  /** The request's first action is refused with this code. */
  readonly refusal?: RefusalCode;
  /** The request is never answered. */
  readonly isSilent?: boolean;
  /** What a co-author does before the action of this index is done (0 = before all). */
  readonly meanwhile?: { readonly beforeAction: number; readonly act: () => void };
}

/** What one request cost, in bytes of its JSON as UTF-8. */
export interface Cost {
  readonly request: number;
  readonly response: number;
  readonly actions: number;
}

/** An answer, or the number of the error the request failed with; null = no answer ever. */
export type Answer = { readonly body: ResponseBody } | { readonly error: number } | null;

export class ExcelHost {
  readonly book: Book;
  /** Every request so far. */
  readonly costs: Cost[] = [];
  /** Milliseconds before each answer. */
  latency = 0;
  /** While true, every request is refused as Excel does when somebody types in a cell. */
  isCellBeingEdited = false;
  /** Called with each event for office.js. */
  onEvent: (message: EventMessage) => void = () => undefined;
  readonly subscriptions: Subscriptions;
  #faults: Fault[] = [];
  readonly #references = new Map<string, Face>();

  constructor(book = new Book()) {
    this.book = book;
    this.subscriptions = new Subscriptions(book, (message) => this.onEvent(message));
  }

  plan(fault: Fault): void {
    this.#faults.push({ ...fault, after: this.costs.length + fault.after });
  }

  /** Answers one request. */
  async answer(request: RequestBody): Promise<Answer> {
    const text = JSON.stringify(request);
    const faults = this.#takeFaults();
    const cost = { request: countBytes(text), response: 0, actions: request.Actions.length };
    const index = this.costs.push(cost) - 1;
    await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (faults.some(({ isSilent }) => isSilent)) return null;
    const error = faults.find((fault) => fault.error !== undefined)?.error;
    if (error !== undefined) return { error };
    // assumption: the limit counts the bytes of the JSON body
    if (cost.request > PAYLOAD_LIMIT) return { error: HOST_ERROR.requestTooLarge };
    const body = this.#carryOut(request, faults);
    const response = countBytes(JSON.stringify(body));
    this.costs[index] = { ...cost, response };
    return response > PAYLOAD_LIMIT ? { error: HOST_ERROR.responseTooLarge } : { body };
  }

  #carryOut(request: RequestBody, faults: readonly Fault[]): ResponseBody {
    const isCleanUp = request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
    return carryOut(request, {
      root: () => this.#root(),
      newObject: makeService,
      references: this.#references,
      beforeAction: (index) => {
        // assumption: while a cell is being edited the first action is refused, so nothing is done; clean-ups pass
        if (this.isCellBeingEdited && !isCleanUp)
          throw new Refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
        for (const { refusal, meanwhile } of faults) {
          if (meanwhile?.beforeAction === index) meanwhile.act();
          if (refusal && index === 0) throw new Refusal(refusal, `planned: ${refusal}`);
        }
      },
    });
  }

  #root(): Face {
    const workbook = makeWorkbook(this.book, this.subscriptions);
    const forget = (id: unknown) => void this.#references.delete(String(id));
    return { ...workbook, methods: { ...workbook.methods, _RemoveReference: forget } };
  }

  #takeFaults(): Fault[] {
    const due = this.#faults.filter(({ after }) => after <= this.costs.length);
    this.#faults = this.#faults.filter((fault) => !due.includes(fault));
    return due;
  }
}

/** The service that office.js greets at the beginning of a session. */
function makeService(name: string): Face {
  if (name !== 'Microsoft.InternalService.AddinInternalService')
    throw new Refusal('ApiNotFound', `EMULATOR: a new ${name} is not emulated`);
  return makeFace(name, { methods: { notifyActionHandlerReady: () => null } });
}

const encoder = new TextEncoder();

function countBytes(text: string): number {
  return encoder.encode(text).length;
}
