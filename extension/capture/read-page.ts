// Reads a tab's page from inside it: chooses the rung of the ladder, walks in slices, sends the lines in pieces.
// The work of the capture script; page-host.ts speaks with the panel. No parser here: postings are sent as they stand.
// Must not change the page.

import type { FromPage } from '../messages/protocol.ts';
import { openBudget } from '../../shared/read/page-budget.ts';
import { correctChrome } from '../../shared/read/page-chrome.ts';
import { openLivePage, type LivePage } from '../../shared/read/live-page.ts';
import { toSource, type Joined } from '../../shared/read/page-source.ts';
import { walkPage, type Walked } from '../../shared/read/page-walk.ts';
import { PageWords } from '../../shared/read/page-words.ts';
import { TextTrail } from '../../shared/read/text-trail.ts';
import { packLines } from '../clip/packed-lines.ts';
import { RUNGS, type ReadWay, type Refusal, type Rung } from '../clip/tab-reading.ts';
import { contentTypeOf, countElements, isConnected } from './bound-page.ts';
import { findSelection, type PageSelection } from './find-selection.ts';
import { findDocuments } from './page-documents.ts';
import { readFacts } from './page-facts.ts';
import { findPostingScripts } from './posting-scripts.ts';
import { pause } from '../pause.ts';
import { runInSlices } from './slices.ts';

/** To whom the reading goes, and how it is stopped. */
export interface Listener {
  readonly send: (message: FromPage) => void;
  readonly signal: AbortSignal;
}

/** Further tries when the page took away a part that was being read. */
const TRIES = 3;
/** A page has about as many texts as elements. */
const NODES_PER_ELEMENT = 2;
/** As a page's own viewer calls it; Firefox's viewer lets nobody in. */
const PDF = 'application/pdf';

/** A reading that can be asked for the places of its words. */
export interface ReadWords {
  readonly words: PageWords<Node>;
  readonly tree: LivePage;
}

/**
 * Reads the page and sends it. Gives what is needed to show words on the page; null where no text of the page was read.
 *
 * @throws the signal's reason when it was aborted.
 */
export async function readPage(page: Document, way: ReadWay, listener: Listener): Promise<ReadWords | null> {
  const { send } = listener;
  const { readable, unread } = findDocuments(page);
  const facts = readFacts(page, location.href, unread);
  const scripts = findPostingScripts(readable);
  let selection = findSelection(readable);
  const refuse = (why: Refusal) => {
    send({ say: 'refused', why, facts });
    return null;
  };
  if (contentTypeOf(page) === PDF) return refuse('pdf');
  const answer = (rung: Rung, hasSelection: boolean, { cut, isWhole }: Pick<Walked, 'cut' | 'isWhole'>) => {
    const has = { selection: hasSelection, page: true, 'json-ld': scripts.length > 0 };
    send({ say: 'read', rung, rungs: RUNGS.filter((one) => has[one]), cut, isWhole, facts });
  };
  if (way === 'selection' || (way === 'auto' && selection !== null)) {
    const read = selection === null ? null : await readText(page, selection, listener);
    if (read !== null) {
      await sendLines(read.joined, listener);
      answer('selection', true, read.walked);
      return read;
    }
    // What is selected holds no words (a picture, an empty place).
    selection = null;
    if (way === 'selection') return refuse('no-selection');
  }
  for (const script of scripts) send({ say: 'posting', script });
  if (way === 'json-ld') {
    if (scripts.length === 0) return refuse('no-posting');
    answer('json-ld', selection !== null, { cut: null, isWhole: true });
    return null;
  }
  const read = await readText(page, null, listener);
  if (read === null && scripts.length === 0) return refuse(unread.length > 0 ? 'in-frame' : 'empty');
  if (read !== null) await sendLines(read.joined, listener);
  answer('page', selection !== null, read?.walked ?? { cut: null, isWhole: true });
  return read;
}

/** Null where nothing is written there. */
async function readText(page: Document, selection: PageSelection | null, { send, signal }: Listener) {
  const total = NODES_PER_ELEMENT * countElements(page) + 1;
  const onPause = (done: number) => send({ say: 'progress', share: Math.min(done / total, 1) });
  const options = selection === null ? {} : { selection: selection.range };
  for (let tries = 1; ; tries++) {
    const tree = openLivePage(window, selection?.document ?? page, options);
    const trail = new TextTrail<Node>();
    const walked = await runInSlices(walkPage(tree, openBudget(), { trail }), { signal, onPause });
    if (!walked.isWhole && tries < TRIES) continue;
    if (walked.lines.length === 0) return null;
    const joined = await runInSlices(toSource(correctChrome(walked.lines)), { signal });
    const words = new PageWords(joined, trail, (node) => (isConnected(node) ? tree.text(node) : ''));
    return { tree, walked, joined, words };
  }
}

async function sendLines({ source }: Joined, { send, signal }: Listener): Promise<void> {
  for (const piece of packLines(source)) {
    send({ say: 'lines', piece });
    await pause();
    signal.throwIfAborted();
  }
}
