// Reads a tab: puts the capture script into it, asks for a rung of the ladder, and tells what came of it.
// Called by the panel after a gesture on that tab (toolbar, keyboard, context menu), which gives access until it goes elsewhere.
// Must not parse: what is read may hold no role at all.

import { browser } from 'wxt/browser';
import { joinPostings } from '../../shared/read/join-postings.ts';
import type { FromPage } from '../messages/protocol.ts';
import { LineUnpacker } from './packed-lines.ts';
import { closeLink, hearPage, openLink, post } from './page-link.ts';
import { readPostings } from './parse-source.ts';
import { judgeRefusal } from './page-access.ts';
import type { ReadWay, Refusal, TabReading } from './tab-reading.ts';

/** How a tab is read. */
export interface ReadTabOptions {
  readonly way: ReadWay;
  /** True for a wish that a gesture on this tab has just left: access is there, so a refusal means the browser's own page. */
  readonly isGesture?: boolean;
  /** Stops the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told how much of the page is done, 0..1; never for a page that is read in one go. */
  readonly onProgress?: (share: number) => void;
}

/** The page's part of a reading. */
interface Heard {
  readonly answer: Extract<FromPage, { say: 'read' | 'refused' | 'failed' }> | { readonly say: 'gone' };
  readonly lines: LineUnpacker;
  readonly scripts: readonly string[];
}

const NEVER = new AbortController().signal;

/**
 * Milliseconds to wait before each further try. The access that a gesture gives reaches the page's process by another way than
 * the script does: on a busy machine Chromium refused one script of sixty, and took it a moment later.
 */
const TRIES_AFTER_GESTURE = [50, 200, 500];

/**
 * Reads a tab. Every outcome that a person can do something about is a `TabReading`; nothing is saved.
 *
 * @throws the signal's reason when it was aborted; an Error when the capture script itself fails, which is a fault of ours.
 */
export async function readTab(
  tabId: number,
  { way, isGesture = false, signal = NEVER, onProgress = () => undefined }: ReadTabOptions,
): Promise<TabReading> {
  signal.throwIfAborted();
  let refusal = await inject(tabId);
  for (const pause of isGesture ? TRIES_AFTER_GESTURE : []) {
    if (refusal !== 'no-access') break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
    refusal = await inject(tabId);
  }
  if (refusal === 'no-access' && isGesture) return { outcome: 'refused', why: 'browser-page', facts: null };
  if (refusal !== null) return { outcome: 'refused', why: refusal, facts: null };
  signal.throwIfAborted();
  const reading = crypto.randomUUID();
  const { answer, lines, scripts } = await ask(tabId, { way, reading, signal, onProgress });
  if (answer.say === 'failed') throw new Error(`The page could not be read: ${answer.message}`);
  if (answer.say === 'gone') return { outcome: 'refused', why: 'page-gone', facts: null };
  if (answer.say === 'refused') return { outcome: 'refused', why: answer.why, facts: answer.facts };
  const { rung, rungs, cut, isWhole, facts } = answer;
  const own = lines.toSource();
  const source = scripts.length === 0 ? own : joinPostings(own, await readPostings(scripts, { signal }));
  if (source.lines.length > 0) return { outcome: 'read', tabId, reading, rung, rungs, source, cut, isWhole, facts };
  // JSON-LD that speaks of postings and holds none.
  return { outcome: 'refused', why: rung === 'json-ld' ? 'no-posting' : 'empty', facts };
}

async function inject(tabId: number): Promise<Refusal | null> {
  try {
    const target = { tabId };
    const results: readonly unknown[] = await browser.scripting.executeScript({ target, files: ['/capture.js'] });
    // On its own pages ("about:license") Firefox runs nothing, refuses nothing, and gives nothing in place of a frame.
    return results.includes(undefined) ? 'browser-page' : null;
  } catch (error) {
    return judgeRefusal(tabId, error);
  }
}

function ask(
  tabId: number,
  { way, reading, signal, onProgress }: Omit<Required<ReadTabOptions>, 'isGesture'> & { readonly reading: string },
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const port = openLink(tabId);
    const lines = new LineUnpacker();
    const scripts: string[] = [];
    const finish = (answer: Heard['answer']) => {
      signal.removeEventListener('abort', stop);
      resolve({ answer, lines, scripts });
    };
    const stop = () => {
      closeLink(tabId);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason, whatever it is
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop);
    port.onDisconnect.addListener(() => finish({ say: 'gone' }));
    hearPage(port, (message) => {
      if (message.say === 'progress') onProgress(message.share);
      else if (message.say === 'posting') scripts.push(message.script);
      else if (message.say === 'read' || message.say === 'refused' || message.say === 'failed') finish(message);
      else if (message.say === 'lines' && !lines.add(message.piece)) {
        finish({ say: 'failed', message: 'Lines came that do not fit their text.' });
      }
    });
    post(port, { say: 'read', way, reading });
  });
}
