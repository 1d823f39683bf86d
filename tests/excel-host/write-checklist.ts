// Writes manual-checklist.md from the guesses in the code; results already filled in stay.
// Run by hand; assumptions.test.ts tells when it is due.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CHECKLIST, collectAssumptions, writeChecklist } from './assumptions.ts';

const before = existsSync(CHECKLIST) ? readFileSync(CHECKLIST, 'utf8') : '';
writeFileSync(CHECKLIST, writeChecklist(collectAssumptions(), before));
