// The task pane in its iframe, as Excel on the web embeds it: the address and name office.js looks for, and its messages.
// Between the pane and ExcelHost; knows nothing of cells. The shapes are those office.js 1.1.110 sends and takes.

import type { ExcelHost } from '../excel-host.ts';
import type { RequestBody } from '../protocol/batch.ts';

export interface PaneOptions {
  /** The pane's page. It must be on https and on this page's host (any port): office.js trusts nobody else. */
  readonly url: string;
  /** Requirement set the host claims: `1.20`. */
  readonly api: string;
  /** Called before each request of the pane; true where a run of the add-in has ended before it. */
  readonly onRequest: (isNewRun: boolean) => void;
}

/** Conversation and control of this one pane. */
const CONVERSATION = 'rolebook-host';
const CONTROL = 'pane-1';

const INVOKE = 0;
const REGISTER = 1;
const REQUEST = 0;
const ANSWER = 1;
/** Kinds of answers: to a call, or an event of a registration. */
const TO_CALL = 0;
const EVENT = 1;

/** The dispatch number of office.js's rich requests. */
const RICH_REQUEST = 93;

/** What office.js sends; everything is checked before it is used. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Loads the pane into the iframe and answers it from then on. Gives back the way to stop. */
export function connectPane(frame: HTMLIFrameElement, host: ExcelHost, options: PaneOptions): () => void {
  const { origin } = new URL(options.url);
  let events: number | null = null;
  let hasRunEnded = true;

  const send = (content: object) => frame.contentWindow?.postMessage(JSON.stringify(content), origin);
  const reply = ({ _actionName, _correlationId }: Message, data: unknown, responseType = TO_CALL) =>
    send({
      _messageType: ANSWER,
      _actionName,
      _conversationId: CONVERSATION,
      _correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    });

  const answer = async (message: Message): Promise<void> => {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(message, describeHost(host, options.api));
      case 'executeMethod': {
        const body = readRichRequest(message._data);
        if (!body) return reply(message, { Error: 0, Version: 1 });
        options.onRequest(hasRunEnded);
        const answered = await host.answer(body);
        // Each Excel.run ends with a request that only lets go of its references.
        hasRunEnded = body.Actions.some(({ Name }) => Name === '_RemoveReference');
        if (!answered) return;
        if ('error' in answered) return reply(message, { Version: 1, Error: answered.error });
        const http = [200, ['content-type', 'application/json'], JSON.stringify(answered.body)];
        return reply(message, { Version: 1, Error: 0, Data: http });
      }
      default:
        if (message._actionType === REGISTER && message._actionName === 'richApiMessage')
          events = message._correlationId;
        return reply(message, message._actionType === INVOKE ? null : { Error: 0 });
    }
  };

  host.onEvent = ({ messageCategory, messageType, targetId, message }) => {
    if (events === null) return;
    const to = {
      _actionName: 'richApiMessage',
      _correlationId: events,
      _messageType: REQUEST,
      _actionType: 0,
      _data: 0,
    };
    reply(to, { ArrayData: [[messageCategory, messageType, targetId, message, 0, false]] }, EVENT);
  };

  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = readMessage(event.data);
    if (message) void answer(message);
  };
  window.addEventListener('message', listen);
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: hostInfo(),
    xdmInfo: xdmInfo(),
    serializerVersion: '1',
  });
  frame.src = `${options.url}?_host_Info=${hostInfo()}#&_xdm_Info=${xdmInfo()}`;
  return () => window.removeEventListener('message', listen);
}

function hostInfo(): string {
  return 'Excel$Web$16.01$en-US$correlation$$$0';
}

function xdmInfo(): string {
  return `${CONVERSATION}|${CONTROL}|${location.origin}`;
}

/** What Excel tells a pane about itself; every name must be there. */
function describeHost({ book }: ExcelHost, api: string): object {
  return {
    _id: CONTROL,
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: navigator.language,
    _dataLocale: navigator.language,
    _docUrl: book.url ?? '',
    _clientMode: book.isReadOnly ? 1 : 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: CONTROL,
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify({ ExcelApi: api, SharedRuntime: '1.1', DialogApi: '1.2' }),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: 'Rolebook',
    _appDomains: [],
    _featureGates: {},
  };
}

function readMessage(data: unknown): Message | null {
  if (typeof data !== 'string') return null;
  try {
    const message: unknown = JSON.parse(data);
    return isMessage(message) ? message : null;
  } catch {
    return null; // not for us
  }
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('_messageType' in value)) return false;
  return value._messageType === REQUEST && '_actionName' in value && typeof value._actionName === 'string';
}

/** The body of a rich request, null for other methods: `{ DdaMethod: { DispatchId: 93 }, ArrayData: [..., body at 4, ...] }`. */
function readRichRequest(data: unknown): RequestBody | null {
  if (typeof data !== 'object' || data === null) return null;
  const method = 'DdaMethod' in data ? data.DdaMethod : null;
  const isRich =
    typeof method === 'object' && method !== null && 'DispatchId' in method && method.DispatchId === RICH_REQUEST;
  const parts: readonly unknown[] = 'ArrayData' in data && Array.isArray(data.ArrayData) ? data.ArrayData : [];
  const body = parts[4];
  return isRich && typeof body === 'string' ? (JSON.parse(body) as RequestBody) : null; // office.js makes it
}
