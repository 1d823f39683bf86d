// The review on screen: where the text came from, how it was read, the roles as cards, what was not used, and Save.
// A long review is drawn in slices, nearest first; every card draws itself anew only when its own role changes.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { AccountBar } from '../../shared/ui/account-bar.tsx';
import { NoticeBox } from '../../shared/ui/notice-box.tsx';
import { Seg } from '../../shared/ui/seg.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { RUNGS, type Rung } from '../clip/tab-reading.ts';
import type { Caveat, ReviewDraft } from './draft.ts';
import { MarksContext, useDutyMarker } from './duty-marks.ts';
import { KnownSum } from './known-chip.tsx';
import { PageHead } from './page-head.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelState } from './panel-state.ts';
import { ReviewCard } from './review-card.tsx';
import { UnusedText } from './unused-text.tsx';

const WORDS = translate({
  en: {
    ladder: 'Read from',
    rungs: { selection: 'Selection', page: 'Page text', 'json-ld': 'JSON-LD' },
    missing: {
      selection: 'nothing is selected on the page',
      page: 'the page has no text of its own',
      'json-ld': 'the page has no posting for machines',
    },
    caveats: {
      'cut-nodes': 'The page is too large; only its beginning was read. Select the part you need, and clip again.',
      'cut-text': 'The page has too much text; only its beginning was read. Select the part you need, and clip again.',
      changing:
        'The page went on changing while it was read. Some of its text may be missing; clip again when it is calm.',
      frames: 'A frame of another site could not be read. Open it in a tab of its own if its text is missing here.',
    },
    summary: (roles: number, duties: number, unused: number) =>
      `${roles === 1 ? '1 role' : `${roles} roles`}, ${duties === 1 ? '1 duty' : `${duties} duties`}. ${
        unused === 0 ? 'All of the text is used.' : `${unused} % not used, none lost.`
      }`,
    none: 'No duties were read in this text. If they are duties without a title, add them to a role below.',
  },
  zh: {
    ladder: '读取来源',
    rungs: { selection: '选中部分', page: '网页文字', 'json-ld': 'JSON-LD' },
    missing: { selection: '网页上没有选中文字', page: '网页没有自己的文字', 'json-ld': '网页没有给机器看的职位信息' },
    caveats: {
      'cut-nodes': '网页太大，只读取了开头。请选中需要的部分再读取。',
      'cut-text': '网页文字太多，只读取了开头。请选中需要的部分再读取。',
      changing: '读取时网页还在变化，可能缺少部分文字。等它稳定后再读取。',
      frames: '无法读取另一个网站的框架。如果这里缺少它的文字，请在单独的标签页中打开它。',
    },
    summary: (roles, duties, unused) =>
      `${roles} 个岗位，${duties} 条职责。${unused === 0 ? '全部文字都已使用。' : `${unused}% 未使用，没有丢失。`}`,
    none: '这段文字中没有读到职责。如果它们是没有标题的职责，请在下面加入某个岗位。',
  },
});

/** Cards of the first paint: more than any panel shows at once. */
const FIRST_CARDS = 10;
/** Cards of each further slice: about 10 ms of work between two paints. */
const SLICE_CARDS = 8;

/** Everything between the bar and the foot. */
export function ReviewView({ state, draft }: { readonly state: PanelState; readonly draft: ReviewDraft }) {
  const panel = usePanel();
  const words = useWords(WORDS);
  const { review, page, rungs, caveats } = draft;
  const { capture, roles, account } = review;
  const shown = useSlices(review.id, roles.length);
  const duties = useMemo(() => roles.reduce((sum, role) => sum + role.duties.length, 0), [roles]);
  const whole = account.duties + account.fields + account.unused;
  const rung = RUNGS.find((each) => each === capture.way) ?? null;
  const marks = useDutyMarker(panel, review);
  return (
    <MarksContext.Provider value={marks}>
      <div class="pad stack">
        <PageHead name={capture.name} url={capture.url} />
        {rung && page && (
          <Seg<Rung>
            legend={words.ladder}
            value={rung}
            options={RUNGS.map((value) => ({
              value,
              label: words.rungs[value],
              unavailable: rungs.includes(value) ? null : words.missing[value],
            }))}
            onChange={(way) => void panel.clip(way, { tabId: page.tabId, isGesture: false })}
          />
        )}
        <div class="stack close">
          <AccountBar {...account} />
          <p class="small soft">
            {words.summary(roles.length, duties, whole === 0 ? 0 : Math.ceil((100 * account.unused) / whole))}
          </p>
          <KnownSum />
        </div>
        {caveats.map((caveat: Caveat) => (
          <NoticeBox key={caveat}>{words.caveats[caveat]}</NoticeBox>
        ))}
        {roles.length === 0 && <NoticeBox>{words.none}</NoticeBox>}
      </div>
      <div class="stack cards">
        {roles.slice(0, shown).map((role) => (
          <ReviewCard
            key={role.id}
            role={role}
            left={review.left}
            hasPage={page !== null}
            known={role.known ? (state.known.get(role.known.role) ?? null) : null}
            chosen={role.duties.some(({ id }) => id === state.chosen) ? state.chosen : null}
          />
        ))}
        <UnusedText review={review} />
      </div>
    </MarksContext.Provider>
  );
}

/** How many of `count` cards are drawn: a few at once, the rest between paints. */
function useSlices(reviewId: string, count: number): number {
  const [drawn, setDrawn] = useState({ reviewId, cards: FIRST_CARDS });
  const cards = drawn.reviewId === reviewId ? drawn.cards : FIRST_CARDS;
  useEffect(() => {
    if (cards >= count) return;
    // A frame, then a task: the paint and the keys of the person come before the next slice.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn({ reviewId, cards: cards + SLICE_CARDS }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [reviewId, cards, count]);
  return cards;
}
