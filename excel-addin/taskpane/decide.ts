// The choices of a review: what each line begins with, and the decisions they come to.
// A change of one side alone is taken; a conflict waits; what is gone is ticked only where the plan says so.

import type { Decision } from '../../shared/exchange/plan-edits.ts';
import type { MergePlan, PlannedChange } from '../../shared/rows/merge-plan.ts';
import type { Choice } from './pane-state.ts';

/** The choice every line begins with. */
export function toFirstChoices({ changes }: MergePlan): Map<PlannedChange, Choice> {
  return new Map(changes.map((change) => [change, toFirstChoice(change)]));
}

/** The lines that are done with these choices; `later` leaves a line out, so the sheet keeps its words and the review asks again. */
export function toDecisions(choices: ReadonlyMap<PlannedChange, Choice>): Decision[] {
  return [...choices].flatMap(([change, choice]): Decision[] => {
    if (choice.take === 'later') return [];
    if (change.is !== 'field') return [{ change, value: null }];
    if (choice.take === 'text') return [{ change, value: choice.text }];
    if (choice.take === 'catalogue') {
      return change.by === 'catalogue' ? [{ change, value: null }] : [{ change, value: change.catalogue ?? '' }];
    }
    return [{ change, value: change.sheet[0] ?? '' }];
  });
}

function toFirstChoice(change: PlannedChange): Choice {
  switch (change.is) {
    case 'field':
      if (change.by === 'sheet') return { take: 'sheet' };
      return { take: change.by === 'catalogue' ? 'catalogue' : 'later' };
    case 'gone':
      return { take: change.ticked ? 'sheet' : 'later' };
    case 'catalogue-new':
    case 'catalogue-gone':
      return { take: 'catalogue' };
    default:
      return { take: 'sheet' };
  }
}
