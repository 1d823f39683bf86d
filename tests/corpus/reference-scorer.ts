// The corpus's own scorer, which releases are judged with: `score.mjs` in the folder ROLEBOOK_CORPUS names.
// Writes the parser's answers where it looks for them and hands back its figures under our measures' names.
// Must not judge; a scorer of another shape throws.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Case } from './gold.ts';
import type { Measure } from './score.ts';

/** Its figures, each 0..1, and of the cases without a role how many were found to have none ("5/5"). */
export interface ReferenceScore {
  readonly rates: Readonly<Record<Measure, number>>;
  readonly negatives: string;
}

/** As much of a summary of score.mjs as is used here; null where nothing was counted. */
type Summary = Readonly<Record<'role' | 'duty' | 'sup' | 'sub' | 'req', { f1: number | null }>> &
  Readonly<Record<'title' | 'department', { acc: number | null }>> & {
    readonly otherRecall: number | null;
    readonly nestAcc: number | null;
    readonly negClean: string;
  };

interface ReferenceScorer {
  scoreDirs(gold: string, predictions: string): { summary: Summary };
}

/** Scores the cases of a folder with the scorer of `corpus`. */
export async function scoreByReference(
  corpus: string,
  folder: string,
  cases: readonly Case[],
): Promise<ReferenceScore> {
  // A script of the corpus without types; a scorer of another shape ends the test with a TypeError, which is right.
  const scorer = (await import(/* @vite-ignore */ pathToFileURL(resolve(corpus, 'score.mjs')).href)) as ReferenceScorer;
  const predictions = mkdtempSync(join(tmpdir(), 'rolebook-predictions-'));
  try {
    for (const { id, found } of cases)
      writeFileSync(join(predictions, `${id}.pred.json`), JSON.stringify({ roles: found }));
    const { summary } = scorer.scoreDirs(folder, predictions);
    return {
      rates: {
        role: summary.role.f1 ?? 1,
        duty: summary.duty.f1 ?? 1,
        title: summary.title.acc ?? 1,
        department: summary.department.acc ?? 1,
        superiors: summary.sup.f1 ?? 1,
        subordinates: summary.sub.f1 ?? 1,
        requirements: summary.req.f1 ?? 1,
        other: summary.otherRecall ?? 1,
        nested: summary.nestAcc ?? 1,
      },
      negatives: summary.negClean,
    };
  } finally {
    rmSync(predictions, { recursive: true });
  }
}
