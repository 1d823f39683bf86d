// Nothing could be reviewed: what, why, what to do, and the way round right below.
// The words of each reason are in refusal-words.ts.

import { useEffect } from 'preact/hooks';
import { Icon } from '../../shared/ui/icon.tsx';
import { NoticeBox } from '../../shared/ui/notice-box.tsx';
import { useWords } from '../../shared/ui/words.ts';
import type { PageFacts, UnreadFrame } from '../clip/tab-reading.ts';
import type { RefusalCode } from './panel-state.ts';
import { PageHead } from './page-head.tsx';
import { PasteBox } from './paste-box.tsx';
import { REFUSED_WORDS } from './refusal-words.ts';

interface Props {
  readonly why: RefusalCode;
  readonly facts: PageFacts | null;
  readonly paste: string;
  /** Tells the words of the refusal, for the status region. */
  readonly onSaid: (words: string) => void;
}

/** A notice, what to do, and the paste box. */
export function RefusedView({ why, facts, paste, onSaid }: Props) {
  const words = useWords(REFUSED_WORDS);
  const refused = words.codes[why];
  useEffect(() => onSaid(`${refused.title} ${refused.why}`), [refused, onSaid]);
  const frames = (facts?.unreadFrames ?? []).flatMap((frame) => toFrameName(frame) ?? []);
  return (
    <div class="pad stack">
      {facts && <PageHead name={facts.title} url={facts.url} />}

      <NoticeBox tone="bad">
        <p>
          <strong>{refused.title}</strong>
        </p>
        <p>{refused.why}</p>
      </NoticeBox>
      <h2>{words.heading}</h2>
      <ul class="stack">
        {[...frames.map(words.frame), ...refused.todo].map((todo) => (
          <li class="row top" key={todo}>
            <Icon name="right" />
            <span>{todo}</span>
          </li>
        ))}
      </ul>
      <div class="rule" />
      <PasteBox text={paste} />
    </div>
  );
}

/** What a person can know a frame by; null for one without a name and an address. */
function toFrameName({ name, url }: UnreadFrame): string | null {
  return (URL.canParse(url) ? new URL(url).host : '') || name || null;
}
