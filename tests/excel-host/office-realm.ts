// The real, unmodified excel-web-16.00.js of @microsoft/office-js in Node, in a realm of its own, talking to an emulated Excel.
// Underscore names are office.js's own test doors; the version is pinned, and this room's canary test tells when they change.

import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { ExcelHost } from './excel-host.ts';
import type { RequestBody } from './protocol/batch.ts';
import type { EventMessage } from './protocol/subscriptions.ts';

const LIBRARY = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';

/** The names of office.js that Node's tests touch. */
interface Realm {
  readonly Excel: unknown;
  readonly OfficeExtension: {
    readonly SessionBase: { new (): object; _overrideSession: unknown };
    readonly CoreUtility: { _createPromiseFromResult(value: unknown): unknown };
    readonly RichApiMessageUtility: { buildResponseOnError(code: number, message: string): unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(event: { entries: readonly EventMessage[] }): void;
  };
}

let realm: Realm | null = null;
let version = '';

/** Puts `Excel` and `Office` into the global scope, as in a task pane inside this Excel. `api`: its requirement set, `1.9`. */
export function connectOffice(host: ExcelHost, api: string): void {
  version = api;
  realm ??= loadLibrary();
  const { OfficeExtension } = realm;
  OfficeExtension.SessionBase._overrideSession = makeSession(realm, host);
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvent = (message) => OfficeExtension._testTriggerRichApiMessageEvent({ entries: [message] });
  host.subscriptions.tellsTrigger = isSupported('1.14');
  const requirements = { isSetSupported };
  const document = { url: host.book.url ?? '' };
  Object.assign(globalThis, { Excel: realm.Excel, Office: { context: { requirements, document } } });
}

function makeSession({ OfficeExtension }: Realm, host: ExcelHost): object {
  const { SessionBase, CoreUtility, RichApiMessageUtility } = OfficeExtension;
  return new (class extends SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return CoreUtility._createPromiseFromResult(null);
    }
    _createRequestExecutorOrNull() {
      return {
        executeAsync: async (_data: unknown, _flags: number, { Body }: { Body: RequestBody }) => {
          // Through JSON, as on the wire: nothing is shared between the two sides.
          const answer = await host.answer(JSON.parse(JSON.stringify(Body)) as RequestBody);
          if (!answer) return new Promise(() => undefined);
          if ('error' in answer)
            return RichApiMessageUtility.buildResponseOnError(answer.error, `planned: ${answer.error}`);
          const body: unknown = JSON.parse(JSON.stringify(answer.body));
          return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: null, Body: body };
        },
      };
    }
  })();
}

function loadLibrary(): Realm {
  const nothing = () => undefined;
  const element = { setAttribute: nothing, appendChild: nothing, getElementsByTagName: () => [] };
  const scope: Record<string, unknown> = {
    document: { ...element, createElement: () => ({ ...element }), head: element, addEventListener: nothing },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
    navigator: { userAgent: 'node', language: 'en-US' },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    console,
    crypto: globalThis.crypto,
  };
  scope['window'] = scope['self'] = scope;
  // office.js itself refuses members newer than what this says.
  scope['Office'] = { context: { requirements: { isSetSupported } } };
  const context = vm.createContext(scope);
  vm.runInContext(readFileSync(LIBRARY, 'utf8'), context, { filename: LIBRARY });
  return scope as unknown as Realm; // what the library has put there; the canary test looks
}

function isSetSupported(name: string, wanted?: string): boolean {
  return name === 'ExcelApi' && (wanted === undefined || isSupported(wanted));
}

function isSupported(wanted: string): boolean {
  const [, minor = '0'] = version.split('.');
  const [major = '1', wantedMinor = '0'] = wanted.split('.');
  return major === '1' && Number(wantedMinor) <= Number(minor);
}
