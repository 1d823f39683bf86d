// @vitest-environment happy-dom
// Tests the line that tells of a step which takes long to write, and its Cancel. The clock and the slow store are the test's own.

import { afterEach, expect, test, vi } from 'vitest';
import { openLiveCatalogue } from '../../../extension/catalogue-page/catalogue-state.ts';
import { OutcomeLine } from '../../../extension/catalogue-page/outcome-line.tsx';
import { PageProvider } from '../../../extension/catalogue-page/page-context.ts';
import { CatalogueError, type WorkOptions } from '../../../shared/catalogue/catalogue.ts';
import { openPage, type OpenedPage } from './open-page.tsx';

let opened: OpenedPage;
afterEach(() => {
  vi.useRealTimers();
  opened.close();
});

/** The line over a store whose undo is told its progress by the test and ends when it is stopped. */
async function startUndo() {
  opened = await openPage([]);
  const { page, screen } = opened;
  vi.useFakeTimers({ toFake: ['performance'] });
  let work: WorkOptions = {};
  const live = openLiveCatalogue({
    ...page.live.store,
    watchUndo: (listener) => {
      listener({ undo: 'Imported 9,000 roles', redo: null });
      return () => null;
    },
    undo: (options = {}) => {
      work = options;
      return new Promise((_, reject) =>
        (options.signal as AbortSignal).addEventListener('abort', () => reject(new CatalogueError('stopped', ''))),
      );
    },
  });
  screen.show(
    <PageProvider value={{ ...page, live }}>
      <OutcomeLine />
    </PageProvider>,
  );
  const undone = live.undo();
  const tell = (done: number) => screen.settle(() => work.onProgress?.(done));
  return { screen, live, undone, tell };
}

test('tells nothing of the first second, then how far it is', async () => {
  const { screen, live, undone, tell } = await startUndo();
  vi.advanceTimersByTime(900);
  await tell(0.4);
  expect(screen.host.textContent).toBe('');
  vi.advanceTimersByTime(200);
  await tell(0.5);
  expect(screen.one('progressbar').getAttribute('aria-valuenow')).toBe('50');
  expect(screen.host.textContent).toContain('Taking back: Imported 9,000 roles');
  live.longWrite.value?.stop();
  await undone;
});

test('Cancel stops it and says that nothing was saved', async () => {
  const { screen, undone, tell } = await startUndo();
  vi.advanceTimersByTime(1100);
  await tell(0.5);
  screen.click(screen.one('button', 'Cancel'));
  expect(await undone).toBe(false);
  await screen.settle();
  expect(screen.all('progressbar')).toEqual([]);
  expect(screen.host.textContent).toContain('Stopped. Nothing was saved.');
});
