// What the extension answers to the task pane of Excel on the web. Runs in the background worker, which keeps nothing in mind.
// The browser lets only the pages of the manifest's `externally_connectable` ask; each question's origin is checked once more here.
// Nothing of the catalogue is given away: only what a person has sent to the pane on the catalogue page.

import { readToExtension, type FromExtension, type ToExtension } from '../../shared/exchange/pane-messages.ts';
import { dropTransfer, getChunk, listTransfers, putChunk } from '../storage/pane-shelf.ts';

/** Answers one message; never rejects. `matches` are the patterns of the manifest, `origin` is whom the browser says it is from. */
export async function answerPane(
  message: unknown,
  origin: string | undefined,
  matches: readonly string[],
): Promise<FromExtension> {
  if (!matches.some((pattern) => isOfPattern(origin, pattern))) return { ok: false, why: 'stranger' };
  const request = readToExtension(message);
  if (request === null) return { ok: false, why: 'unknown' };
  try {
    return await answer(request);
  } catch {
    return { ok: false, why: 'failed' }; // a full or denied disk; the pane says so and offers the file
  }
}

async function answer(request: ToExtension): Promise<FromExtension> {
  switch (request.ask) {
    case 'hello':
      return { ok: true, is: 'here' };
    case 'put': {
      const have = await putChunk('in', request, request.index, request.text);
      return have === null ? { ok: false, why: 'full' } : { ok: true, is: 'kept', have };
    }
    case 'list': {
      const whole = (await listTransfers('out')).filter(({ have, count }) => have === count);
      const transfers = whole.map(({ transfer, name, count, at }) => ({ transfer, name, count, at }));
      return { ok: true, is: 'waiting', transfers };
    }
    case 'get': {
      const text = await getChunk('out', request.transfer, request.index);
      return text === null ? { ok: false, why: 'gone' } : { ok: true, is: 'chunk', text };
    }
    case 'drop':
      await dropTransfer('out', request.transfer);
      return { ok: true, is: 'here' };
  }
}

/** `https://pane.example/*` is of the origin `https://pane.example`, and of no other. */
function isOfPattern(origin: string | undefined, pattern: string): boolean {
  return origin !== undefined && pattern === `${origin}/*`;
}
