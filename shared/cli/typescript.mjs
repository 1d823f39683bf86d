// Lets this Node process import the repository's .ts files without a build step: `node --import ./shared/cli/typescript.mjs file.ts`.
// Newer Nodes can do it alone; Node 20 cannot. Drop both files when the engine floor reaches Node 24.
// Must not print: standard output belongs to the command.

import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);
