// The parse worker: the parser with its vocabularies, the HTML reader and the matcher, in a thread of their own.
// Only wires: a request, its replies (messages/worker-protocol.ts).

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequest } from '../clip/answer-request.ts';
import { DutyMemory } from '../clip/duty-memory.ts';

export default defineUnlistedScript(() => {
  const memory = new DutyMemory();
  globalThis.onmessage = ({ data }: MessageEvent<unknown>) => {
    for (const answer of answerRequest(data, memory)) globalThis.postMessage(answer);
  };
});
