// The test's own internet: a browser that is killed breaks off whatever it had asked for, which must not end the tests.
// Needs no browser: sockets do what a dying one does.

import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openSite } from './site.ts';

test('outlives a browser that resets its connection while it asks for a way out', async () => {
  const site = await openSite();
  const [host = '', port] = site.proxy.split(':');
  for (let round = 0; round < 20; round++) {
    const socket = connect(Number(port), host);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write('CONNECT updates.example:443 HTTP/1.1\r\n\r\n');
    await new Promise((resolve) => socket.write('more', resolve));
    socket.resetAndDestroy();
  }
  await expect.poll(() => site.requests.length).toBe(20);
  await site.close();
});
