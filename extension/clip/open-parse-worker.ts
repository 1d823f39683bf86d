// Starts the workers: the two addresses that the extension's pages may start a script from.
// Chrome takes a worker's address as a script to run, so that under Trusted Types it needs a policy; this one knows no HTML
// and gives one of two fixed addresses, whatever it is asked. Must not know what the workers do.

import { browser } from 'wxt/browser';

/** What of Trusted Types is used; the DOM's types do not have them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(input: string): string },
  ): { createScriptURL(input: string): string };
}

/** The one policy that the pages' CSP names. */
export const PARSE_WORKER_POLICY = 'rolebook-parse-worker';

const PARSER = browser.runtime.getURL('/parse-worker.js');
const WORKBOOKS = browser.runtime.getURL('/workbook-worker.js');
const policy = findTrustedTypes(globalThis)?.createPolicy(PARSE_WORKER_POLICY, {
  createScriptURL: (address) => (address === WORKBOOKS ? WORKBOOKS : PARSER),
});

/** Starts a parse worker. Never throws; a worker that cannot run tells its `onerror`. */
export function openParseWorker(): Worker {
  return new Worker(policy?.createScriptURL(PARSER) ?? PARSER, { name: 'rolebook-parse', type: 'module' });
}

/** Starts a workbook worker, as `openParseWorker` does its own. */
export function openWorkbookWorker(): Worker {
  return new Worker(policy?.createScriptURL(WORKBOOKS) ?? WORKBOOKS, { name: 'rolebook-workbook' });
}

function findTrustedTypes(world: object): TrustedTypes | null {
  // `as`: the standard's object, where the browser has it.
  return 'trustedTypes' in world ? (world.trustedTypes as TrustedTypes) : null;
}
