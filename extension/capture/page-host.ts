// The part of the capture script that stays in the page while the panel is open: it answers the panel's port.
// One reading is remembered, so that its words can be shown; a second injection replaces the first.
// Must not read by itself, and believes no message it has not checked.

import type { Browser } from 'wxt/browser';
import { PAGE_PORT, readToPage, type FromPage, type ToPage } from '../messages/protocol.ts';
import { findDocuments } from './page-documents.ts';
import { readPage, type ReadWords } from './read-page.ts';
import { showWords } from './show-words.ts';
import { watchPointer } from './watch-pointer.ts';

/** What is kept between two messages. */
interface Memory {
  reading: string;
  words: ReadWords | null;
}

/** Answers the ports of extension pages until it is closed. */
export function openPageHost({ onConnect }: Pick<typeof Browser.runtime, 'onConnect'>): { close: () => void } {
  const memory: Memory = { reading: '', words: null };
  const closing = new Set<() => void>();
  const greet = (port: Browser.runtime.Port) => {
    if (port.name !== PAGE_PORT) return;
    const close = servePort(port, memory);
    closing.add(close);
    port.onDisconnect.addListener(() => {
      closing.delete(close);
      close();
    });
  };
  onConnect.addListener(greet);
  return {
    close() {
      onConnect.removeListener(greet);
      for (const close of closing) close();
    },
  };
}

function servePort(port: Browser.runtime.Port, memory: Memory): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const send = (message: FromPage) => {
    if (!signal.aborted) port.postMessage(message);
  };
  let hide = () => {};
  let stopWatching = () => {};
  const answer = async (message: ToPage) => {
    if (message.say === 'read') {
      memory.words = null;
      memory.reading = message.reading;
      memory.words = await readPage(document, message.way, { send, signal });
    } else if (message.say === 'recall') {
      send({ say: 'recalled', isKnown: memory.words !== null && memory.reading === message.reading });
    } else if (message.say === 'show') {
      hide();
      hide = memory.words === null ? () => {} : showWords(memory.words, message.spans);
    } else {
      stopWatching();
      const { words } = memory;
      const canWatch = message.on && words !== null;
      stopWatching = canWatch
        ? watchPointer(findDocuments(document).readable, words, (pointed) => send({ say: 'pointed', pointed }))
        : () => {};
    }
  };
  port.onMessage.addListener((raw: unknown) => {
    const message = readToPage(raw);
    // A reading that was stopped ends here too: nobody listens to what it says any more.
    if (message !== null) answer(message).catch((error: unknown) => send({ say: 'failed', message: String(error) }));
  });
  return () => {
    stopping.abort(new DOMException('The panel went away.', 'AbortError'));
    hide();
    stopWatching();
  };
}
