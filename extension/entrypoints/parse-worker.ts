// The parse worker: the parser with its vocabularies and the HTML reader, in a thread of their own.
// Only wires: one request, one reply (messages/worker-protocol.ts).

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequest } from '../clip/answer-request.ts';

export default defineUnlistedScript(() => {
  globalThis.onmessage = ({ data }: MessageEvent<unknown>) => globalThis.postMessage(answerRequest(data));
});
