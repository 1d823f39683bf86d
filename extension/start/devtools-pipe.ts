// Speaks the DevTools protocol with a Chromium over two pipes (its file descriptors 3 and 4): commands, answers, events.
// Knows no command by name; https://chromedevtools.github.io/devtools-protocol lists them.

import type { Readable, Writable } from 'node:stream';

/** An event of the browser, with the session (an attached tab, panel or worker) it came from. */
export interface DevToolsEvent {
  readonly method: string;
  readonly params: unknown;
  readonly sessionId?: string;
}

interface Answer extends Partial<DevToolsEvent> {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One browser's connection. It ends when the browser does; commands that are still open are then rejected. */
export class DevTools {
  readonly #commands: Writable;
  readonly #open = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: DevToolsEvent) => void>();
  #last = 0;
  #ended = false;

  constructor(commands: Writable, answers: Readable) {
    this.#commands = commands;
    let rest = Buffer.alloc(0);
    answers.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        // The protocol's own frame; each field is looked at before it is used.
        this.#take(JSON.parse(rest.toString('utf8', 0, end)) as Answer);
        rest = rest.subarray(end + 1);
      }
    });
    answers.on('close', () => this.#end());
    // A killed browser breaks the pipes; every open command is told.
    for (const pipe of [commands, answers]) pipe.on('error', () => this.#end());
  }

  /** Rejects with the browser's own words, or when the browser is gone. The caller names the shape of the answer it relies on. */
  send<Result = unknown>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    if (this.#ended) return Promise.reject(new Error(`${method}: the browser is gone`));
    const id = ++this.#last;
    return new Promise<unknown>((resolve, reject) => {
      this.#open.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
      this.#commands.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    }) as Promise<Result>; // the protocol's documentation is the only authority on it
  }

  /** Calls the listener at every event; gives back the way to stop. */
  listen(listener: (event: DevToolsEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take({ id, result, error, method, params, sessionId }: Answer): void {
    if (id !== undefined) {
      const waiting = this.#open.get(id);
      this.#open.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    } else if (method !== undefined) {
      const event = { method, params, ...(sessionId === undefined ? {} : { sessionId }) };
      for (const listener of this.#listeners) listener(event);
    }
  }

  #end(): void {
    this.#ended = true;
    for (const { reject } of this.#open.values()) reject(new Error('the browser is gone'));
    this.#open.clear();
  }
}
