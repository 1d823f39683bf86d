// The work of `duplicates`: reads the duties, searches, prints pairs for people or as JSON.
// Joins the parts; how duties are read and how the answer looks is in files of their own.

import { findClusters } from '../duplicates/clusters.ts';
import { findDuplicates } from '../duplicates/find-duplicates.ts';
import type { DuplicatePair } from '../model/duplicate.ts';
import type { DuplicatesRequest } from './command-line.ts';
import { writeDuplicatesJson } from './duplicates-json.ts';
import { writeDuplicatesTable } from './duplicates-table.ts';
import { type PlacedDuty, readColumnDuties, readRoleDuties } from './duty-inputs.ts';
import type { Findings } from './findings.ts';
import { listInputs } from './input-files.ts';
import type { Terminal } from './terminal.ts';
import { pour } from './text-pieces.ts';

/** A search that takes longer than this is told of, and again each time. */
const PATIENCE_MILLISECONDS = 5000;

/** Prints the duplicates among the duties of the inputs. Gives the number of inputs that failed. */
export async function tellDuplicates(request: DuplicatesRequest, terminal: Terminal): Promise<number> {
  const { files, as, column, id, json } = request;
  const { entries } = listInputs(files);
  let failures = 0;
  const reading = { terminal, onFailure: () => failures++ };
  const duties =
    column === null
      ? await readRoleDuties(entries, as, reading)
      : await readColumnDuties(entries, as, { column, id }, reading);
  const findings = search(duties, request, terminal);
  await pour(json ? writeDuplicatesJson(findings) : writeDuplicatesTable(findings, terminal), terminal.out);
  return failures;
}

function search(duties: readonly PlacedDuty[], { across, minScore }: DuplicatesRequest, terminal: Terminal): Findings {
  const pairs: DuplicatePair[] = [];
  let limit = minScore ?? 0;
  let told = terminal.now();
  for (const step of findDuplicates(duties, { across, minScore })) {
    for (const pair of step.pairs) pairs.push(pair);
    limit = step.limit ?? limit;
    const { stage, done, total } = step.progress;
    if (terminal.now() - told < PATIENCE_MILLISECONDS) continue;
    told = terminal.now();
    terminal.tell(`${stage}: ${done} of ${total} duties`);
  }
  return { duties, pairs, clusters: findClusters(pairs), limit };
}
