// The browser extension as the pane speaks to it: texts sent and fetched in chunks, each asked for again when no answer came.
// The extension's worker may be stopped between any two messages; what was kept stays kept. Shapes: shared/exchange/pane-messages.ts.

import {
  PANE_PROTOCOL,
  readFromExtension,
  toChunks,
  type FromExtension,
  type ToExtension,
  type Transfer,
} from '../../shared/exchange/pane-messages.ts';
import type { Course } from '../workbook/workbook-port.ts';
import type { PaneSurface } from './pane-surface.ts';

/** Why the extension could not be used: nobody answered, it refused this page, too much waits there, or a part is gone. */
export class ExtensionError extends Error {
  override readonly name = 'ExtensionError';
  readonly code: 'no-extension' | 'extension-stranger' | 'extension-full' | 'extension-failed';
  constructor(code: ExtensionError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The extension. Everything rejects with `ExtensionError`. */
export interface Extension {
  put(about: Omit<Transfer, 'count'>, pieces: AsyncIterable<string>, course: Course): Promise<void>;
  list(): Promise<readonly Transfer[]>;
  get(transfer: Transfer): AsyncGenerator<string>;
  drop(transfer: Transfer): Promise<void>;
}

/** An answer that was lost with a stopped worker comes at the next try, which wakes it. */
const TRIES = 3;
/** Matches the code of an extension in Chrome and Edge: 32 letters from a to p. */
const CODE = /^[a-p]{32}$/;

/** Nothing is asked before the first call. */
export function openExtension(ask: PaneSurface['ask'], code: string): Extension {
  const say = async (request: Ask): Promise<FromExtension & { readonly ok: true }> => {
    if (ask === null || !CODE.test(code)) throw new ExtensionError('no-extension', '');
    let reason = '';
    for (let round = 0; round < TRIES; round++) {
      const answer = readFromExtension(
        await ask(code, { rolebook: PANE_PROTOCOL, ...request }).catch((error: unknown) => (reason = String(error))),
      );
      if (answer === null) continue;
      if (answer.ok) return answer;
      if (answer.why === 'stranger') throw new ExtensionError('extension-stranger', '');
      if (answer.why === 'full') throw new ExtensionError('extension-full', '');
      reason = answer.why;
    }
    throw new ExtensionError(reason === 'failed' || reason === 'gone' ? 'extension-failed' : 'no-extension', reason);
  };
  return {
    async put(about, pieces, { signal, onProgress }) {
      const chunks = await toChunks(pieces);
      for (const [index, text] of chunks.entries()) {
        if (signal?.aborted) return;
        await say({ ask: 'put', ...about, count: chunks.length, index, text });
        onProgress?.((index + 1) / chunks.length);
      }
    },
    async list() {
      const answer = await say({ ask: 'list' });
      return answer.is === 'waiting' ? answer.transfers : [];
    },
    async *get({ transfer, count }) {
      for (let index = 0; index < count; index++) {
        const answer = await say({ ask: 'get', transfer, index });
        if (answer.is !== 'chunk') throw new ExtensionError('extension-failed', answer.is);
        yield answer.text;
      }
    },
    async drop({ transfer }) {
      await say({ ask: 'drop', transfer });
    },
  };
}

/** A request without the number of the protocol. */
type Ask = ToExtension extends infer Request ? (Request extends unknown ? Omit<Request, 'rolebook'> : never) : never;
