// The review: what sheet, base and catalogue say, line by line, before anything is taken over.
// A conflict shows all values as word differences from the base; what is gone is only proposed.

import { useState } from 'preact/hooks';
import type { PlannedChange } from '../../shared/rows/merge-plan.ts';
import { NoticeBox } from '../../shared/ui/notice-box.tsx';
import { Seg } from '../../shared/ui/seg.tsx';
import { Empty } from '../../shared/ui/steps.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { toDecisions } from './decide.ts';
import { usePane } from './pane-context.ts';
import type { PaneReview } from './pane-state.ts';
import { ReviewLine } from './review-line.tsx';
import { REVIEW_WORDS } from './review-words.ts';

type Shown = 'all' | 'conflicts' | 'gone';

/** Lines drawn at once; a large review is shown in pages of this size. */
const PAGE = 100;

/** The list of changes, with warnings above it. */
export function ReviewView() {
  const pane = usePane();
  const words = useWords(REVIEW_WORDS);
  const { excel, review, hasNoTables, work } = pane.state;
  if (excel.value !== 'connected') return <Empty title={words.needsExcel} note={words.needsExcelNote} />;
  if (hasNoTables.value) return <Empty title={words.noTables} note={words.noTablesNote} />;
  if (review.value === null) {
    return work.value === null ? <Empty title={words.notLooked} note={words.notLookedNote} /> : null;
  }
  return <Changes held={review.value} />;
}

function Changes({ held }: { readonly held: PaneReview }) {
  const words = useWords(REVIEW_WORDS);
  const [shown, setShown] = useState<Shown>('all');
  const [drawn, setDrawn] = useState(PAGE);
  const { changes, warnings } = held.review.plan;
  const lists: Readonly<Record<Shown, readonly PlannedChange[]>> = {
    all: changes,
    conflicts: changes.filter(isConflict),
    gone: changes.filter(({ is }) => is === 'gone'),
  };
  const list = lists[shown];
  return (
    <>
      <div class="pad stack">
        <h2>{words.changes(changes.length, held.review.since)}</h2>
        {warnings.map((warning, at) => (
          <NoticeBox key={at} tone={warning.code === 'partial-sort' ? 'bad' : 'warn'}>
            {words.warnings[warning.code](warning.seen, warning.rows.length)}
          </NoticeBox>
        ))}
        {changes.length > 0 && (
          <Seg
            legend={words.show}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'all', label: words.all(lists.all.length) },
              { value: 'conflicts', label: words.conflicts(lists.conflicts.length) },
              { value: 'gone', label: words.gone(lists.gone.length) },
            ]}
          />
        )}
      </div>
      <ul class="pick flat rule" aria-label={words.list}>
        {list.slice(0, drawn).map((change, at) => (
          <li key={at}>
            <ReviewLine change={change} held={held} />
          </li>
        ))}
      </ul>
      {list.length > drawn && (
        <div class="pad">
          <button type="button" class="btn quiet" onClick={() => setDrawn(drawn + PAGE)}>
            {words.more(list.length - drawn)}
          </button>
        </div>
      )}
    </>
  );
}

/** What will be done, and the button that does it. */
export function ReviewFoot() {
  const pane = usePane();
  const words = useWords(REVIEW_WORDS);
  const held = pane.state.review.value;
  if (held === null || held.review.plan.changes.length === 0) return null;
  const decided = toDecisions(held.choices).length;
  const left = held.choices.size - decided;
  return (
    <footer class="bar foot stack">
      <p class="small soft">{held.review.plan.stopped ? words.stopped : words.left(left)}</p>
      <button
        type="button"
        class="btn primary wide"
        disabled={decided === 0 || held.review.plan.stopped || pane.state.work.value !== null}
        onClick={() => void pane.apply()}
      >
        {words.apply(decided)}
      </button>
    </footer>
  );
}

function isConflict(change: PlannedChange): boolean {
  return change.is === 'field' && (change.by === 'both' || change.by === 'rows' || change.by === 'unknown');
}
