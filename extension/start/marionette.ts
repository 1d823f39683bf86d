// Speaks Marionette, Firefox's own remote protocol, over a local socket: commands and answers as `length:json`.
// Knows no command by name; they are WebDriver's, and Firefox's `remote/marionette/driver.sys.mjs` lists them.

import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly command: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One browser's connection. It ends when the browser does; commands that are still open are then rejected. */
export class Marionette {
  readonly #socket: Socket;
  readonly #open = new Map<number, Waiting>();
  #last = 0;
  #rest = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('close', () => this.#end());
    socket.on('error', () => this.#end());
  }

  /** Connects to the port that Firefox wrote into `MarionetteActivePort` of its profile, and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession');
    return marionette;
  }

  /** Rejects with Firefox's own words, or when the browser is gone. The caller names the shape of the answer it relies on. */
  send<Result = unknown>(command: string, params: object = {}): Promise<Result> {
    if (this.#socket.destroyed) return Promise.reject(new Error(`${command}: the browser is gone`));
    const id = ++this.#last;
    const frame = JSON.stringify([0, id, command, params]);
    return new Promise<unknown>((resolve, reject) => {
      this.#open.set(id, { command, resolve, reject });
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    }) as Promise<Result>; // the protocol's documentation is the only authority on it
  }

  #read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const colon = this.#rest.indexOf(':');
      const end = colon + 1 + Number(this.#rest.toString('latin1', 0, Math.max(colon, 0)));
      if (colon < 0 || this.#rest.length < end) return;
      const frame: unknown = JSON.parse(this.#rest.toString('utf8', colon + 1, end));
      this.#rest = this.#rest.subarray(end);
      if (Array.isArray(frame)) this.#take(frame); // the first frame is a greeting
    }
  }

  /** `[1, id, null, result]` or `[1, id, {error, message}, null]`. */
  #take([, id, error, result]: readonly unknown[]): void {
    const waiting = typeof id === 'number' ? this.#open.get(id) : undefined;
    if (waiting === undefined || typeof id !== 'number') return;
    this.#open.delete(id);
    if (error == null) waiting.resolve(result);
    else waiting.reject(new Error(`${waiting.command}: ${toWords(error)}`));
  }

  #end(): void {
    for (const { command, reject } of this.#open.values()) reject(new Error(`${command}: the browser is gone`));
    this.#open.clear();
    this.#socket.destroy();
  }
}

function toWords(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
