// The benchmark's part on duplicates: quality beside the rivals on the reworded tasks, then speed on generated duties.
// Only wires; says so where the data is absent, and measures the rest.

import { compareMatchers } from './compare-matchers.ts';
import { readDuplicateTask } from './duplicate-data.ts';
import { measureEdits, measureScale } from './duplicate-scale.ts';
import { printPart } from './report.ts';

const USUAL_FOLDER = process.env['ROLEBOOK_DUPLICATES'] ?? '../shared/duplicates';
const QUICK = [{ duties: 100_000, seconds: 40, megabytes: null }];
const FULL = [...QUICK, { duties: 1_000_000, seconds: 480, megabytes: 1500 }];

/** Prints all of it and gives the number of missed goals. */
export async function benchDuplicates(quick: boolean, folder = USUAL_FOLDER): Promise<number> {
  let missed = 0;
  const task = readDuplicateTask(folder);
  if (task)
    missed += printPart(
      `Reworded tasks of ${folder}, ${task.a.length} x ${task.b.length} duties`,
      compareMatchers(task),
    );
  else console.log(`\nNo reworded tasks in ${folder}: quality is not measured; name their folder with --data DIR`);
  missed += printPart('One edit', measureEdits());
  missed += printPart('Generated duties', await measureScale(quick ? QUICK : FULL));
  return missed;
}
