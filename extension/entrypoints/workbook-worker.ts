// The workbook worker: .xlsx files are read and written in a thread of their own, started only when one comes.
// Only wires: one request, one reply (messages/workbook-protocol.ts).

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorkbook } from '../exchange/answer-workbook.ts';

export default defineUnlistedScript(() => {
  globalThis.onmessage = ({ data }: MessageEvent<unknown>) => {
    void answerWorkbook(data).then((reply) => globalThis.postMessage(reply));
  };
});
