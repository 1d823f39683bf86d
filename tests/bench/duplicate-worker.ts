// A Worker that searches duplicates, as the apps do it: duties in, progress and pairs out.
// Started by duplicate-scale.ts only.

import { parentPort, workerData } from 'node:worker_threads';
import { findDuplicates } from '../../shared/duplicates/find-duplicates.ts';
import type { ComparedDuty } from '../../shared/model/duplicate.ts';

// Given by duplicate-scale.ts.
const duties = workerData as readonly ComparedDuty[];
for (const { pairs } of findDuplicates(duties, { across: false, minScore: null }))
  if (pairs.length > 0) parentPort?.postMessage(pairs);
parentPort?.postMessage(null);
