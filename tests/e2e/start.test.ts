// `npm start` where there is a screen: a virtual one, in which it opens each browser as it does for people.
// Where there is none is proved by .ci/run and by tests/extension/start.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Virtual screens are a thing of X, which elsewhere is not there to be asked. */
describe.skipIf(process.platform !== 'linux')('npm start (needs Linux and Xvfb: apt-get install xvfb)', () => {
  let screen: ChildProcess;
  let display: string;

  beforeAll(async () => {
    screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    await once(screen, 'spawn'); // rejects with ENOENT where Xvfb is missing
    const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer]; // a pipe, by the options above
    display = `:${number.toString().trim()}`;
  });
  afterAll(() => screen.kill());

  test.each(['chromium', 'firefox'])('opens %s, says what to press, and ends with Ctrl+C', async (browser) => {
    const start = spawn(
      process.execPath,
      ['--import', './shared/cli/typescript.mjs', 'extension/start/start.ts', browser],
      {
        env: { ...process.env, CI: '', WAYLAND_DISPLAY: '', DISPLAY: display },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    start.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('to end.')) start.kill('SIGINT');
    });
    const [status] = (await once(start, 'exit')) as [number | null];
    expect(said).toMatch(/is open with Rolebook in it.*Alt\+Shift\+K.*http:\/\/127\.0\.0\.1:\d+\//s);
    expect(status).toBe(0);
  });
});
