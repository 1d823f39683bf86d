#!/usr/bin/env node
// The `rolebook` command: lets Node read TypeScript, then starts main.ts, which finds its arguments in process.argv.
// Only starts; what the commands do is in main.ts.

import './typescript.mjs';

await import('./main.ts');
