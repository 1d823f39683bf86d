// Starts the parse worker: the only address that the extension's pages may start a script from.
// Chrome takes a worker's address as a script to run, so that under Trusted Types it needs a policy; this one knows no HTML
// and gives one fixed address, whatever it is asked. Must not know what the worker does.

import { browser } from 'wxt/browser';

/** What of Trusted Types is used; the DOM's types do not have them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(input: string): string };
}

/** The one policy that the pages' CSP names. */
export const PARSE_WORKER_POLICY = 'rolebook-parse-worker';

const address = browser.runtime.getURL('/parse-worker.js');
const policy = findTrustedTypes(globalThis)?.createPolicy(PARSE_WORKER_POLICY, { createScriptURL: () => address });

/** Starts a worker. Never throws; a worker that cannot run tells its `onerror`. */
export function openParseWorker(): Worker {
  return new Worker(policy?.createScriptURL('') ?? address, { name: 'rolebook-parse' });
}

function findTrustedTypes(world: object): TrustedTypes | null {
  // `as`: the standard's object, where the browser has it.
  return 'trustedTypes' in world ? (world.trustedTypes as TrustedTypes) : null;
}
