// The tab "Duplicates": scope and clusters on the left, the open pair in the middle, the roles it touches on the right.
// Wires the desk to its parts. Must not know how duties are compared or saved.

import { useMemo } from 'preact/hooks';
import { ClusterFilters, ClusterList } from '../../../shared/ui/duplicates/cluster-list.tsx';
import { DUPLICATES_WORDS } from '../../../shared/ui/duplicates/duplicates-words.ts';
import { ChosenPair } from '../../../shared/ui/duplicates/pair-view.tsx';
import { Progress } from '../../../shared/ui/progress.tsx';
import { useWords } from '../../../shared/ui/words.ts';
import { usePage } from '../page-context.ts';
import { ROLES_WORDS } from '../roles-words.ts';
import { BesideView } from './beside-view.tsx';
import { CommonPhrases } from './common-phrases.tsx';
import { ContrastList } from './contrast-list.tsx';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import './duplicates.css';
import { HeatPicture } from './heat-picture.tsx';
import type { OpenDuplicates } from './duplicates-search.ts';
import { openDuplicates } from './open-duplicates.ts';
import { findRoleOverlap } from './role-overlap.ts';
import { RolePairs } from './role-pairs.tsx';
import { ScopeChoice } from './scope-choice.tsx';

/** The tab; what was found stays while other tabs are shown. */
export function DuplicatesView() {
  const page = usePage();
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const { untitled } = useWords(ROLES_WORDS);
  const open = useMemo(
    () => page.duplicates.peek() ?? (page.duplicates.value = openDuplicates(page, words.steps, untitled)),
    [page, words, untitled],
  );
  return open.isStarted.value ? <Found open={open} untitled={untitled} /> : <Start open={open} />;
}

function Start({ open }: { readonly open: OpenDuplicates }) {
  const { live } = usePage();
  const desk = useWords(DUPLICATES_WORDS);
  const words = useWords(DUPLICATES_PAGE_WORDS);
  void live.version.value;
  const canSearch = live.index.dutyCount > 1;
  return (
    <section class="empty" data-region tabIndex={-1}>
      <h2>{desk.emptyTitle}</h2>
      <p class="soft">{canSearch ? desk.emptyNote : words.emptyCatalogue}</p>
      {canSearch && (
        <>
          <ScopeChoice desk={open.desk} />
          <button type="button" class="btn primary" onClick={() => void open.find()}>
            {desk.find}
          </button>
        </>
      )}
    </section>
  );
}

function Found({ open, untitled }: { readonly open: OpenDuplicates; readonly untitled: string }) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const { desk, beside } = open;
  const duties = desk.duties.value;
  const clusters = desk.clusters.value;
  const overlap = useMemo(() => findRoleOverlap(duties, clusters, untitled), [duties, clusters, untitled]);
  return (
    <div class="duplicates">
      <section class="listside" data-region tabIndex={-1} aria-label={useWords(DUPLICATES_WORDS).list}>
        <div class="pad stack">
          <ScopeChoice desk={desk} onChange={() => void open.find()} />
          <SearchState open={open} />
          <ClusterFilters desk={desk} />
        </div>
        <div class="rest scroll" onClick={() => (beside.value = null)}>
          <ClusterList desk={desk} />
        </div>
      </section>
      <section class="rest scroll pairside" data-region tabIndex={-1} aria-label={words.pair}>
        {beside.value !== null ? (
          <BesideView open={open} overlap={overlap} roles={beside.value} untitled={untitled} />
        ) : (
          <>
            {desk.chosen.value === null ? <NothingChosen open={open} /> : <ChosenPair desk={desk} />}
            <ContrastList open={open} />
            <CommonPhrases open={open} />
          </>
        )}
      </section>
      <aside class="scroll heatside" data-region tabIndex={-1} aria-label={words.overlap}>
        <HeatPicture open={open} />
        <RolePairs open={open} overlap={overlap} untitled={untitled} />
      </aside>
    </div>
  );
}

/** How far the search is, or the way to search again. */
function SearchState({ open }: { readonly open: OpenDuplicates }) {
  const words = useWords(DUPLICATES_WORDS);
  const { stopped } = useWords(DUPLICATES_PAGE_WORDS);
  const { desk } = open;
  const now = desk.progress.value;
  if (now !== null) {
    const done = now.total === 0 ? null : now.done / now.total;
    return <Progress words={words.progress(now)} done={done} onCancel={() => desk.cancel()} />;
  }
  const at = desk.stoppedAt.value;
  return (
    <div class="row wrap">
      <span class="rest small soft" role="status">
        {at === null ? words.clusters(desk.clusters.value.length) : stopped(at.done, at.total)}
      </span>
      <button type="button" class="btn little" onClick={() => void open.find()}>
        {words.again}
      </button>
    </div>
  );
}

/** In the place of a pair: why there is none. */
function NothingChosen({ open: { desk } }: { readonly open: OpenDuplicates }) {
  const words = useWords(DUPLICATES_WORDS);
  const { looking } = useWords(DUPLICATES_PAGE_WORDS);
  const hasPairs = Object.values(desk.counts.value).some((count) => count > 0) || (desk.atLeast.value ?? 0) > 0.99;
  const text =
    desk.progress.value !== null
      ? looking
      : desk.duties.value.size < 2
        ? words.tooFew
        : hasPairs
          ? words.noneShown
          : words.none;
  return <p class="soft">{text}</p>;
}
