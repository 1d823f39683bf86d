// Pasted text in the real panel of both browsers: the way round for whatever a browser will not let us read.
// What becomes of a text is the parser's matter and tested there.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { Journey } from './journey.ts';
import type { TestBrowser } from './screen.ts';

describe.each(BROWSERS)('pasting in $name', ({ start }) => {
  let journey: Journey<TestBrowser>;

  beforeAll(async () => {
    journey = await Journey.begin(start);
  });
  afterAll(() => journey.end());

  test('a press on the toolbar button opens the panel, and pasted text becomes roles', async () => {
    const panel = await journey.openPanel(await journey.visit('sample'));
    await panel.write('textbox', 'Paste text', 'Duties of the cook\n1. Cooks the soup.\n2. Locks the kitchen.');
    await panel.click('button', 'Read text');
    await panel.hear(/1 role/);
    const [role, ...others] = await panel.readRoles();
    expect(others).toEqual([]);
    expect(role?.title).toBe('cook');
    expect(role?.duties.join()).toMatch(/soup.*kitchen/);
    expect(journey.site.requests).toEqual(['GET jobs.example:80/sample']);
  });
});
