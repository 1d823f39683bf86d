// Below a duty in review: that the catalogue has it, in which role; opened, what differs there, and the way to it.
// Also the line that tells how many there are. Says only; a duty that is known is saved like any other.

import { useId, useRef, useState } from 'preact/hooks';
import type { Difference } from '../../shared/model/duplicate.ts';
import type { Span } from '../../shared/model/span.ts';
import { DUPLICATES_WORDS } from '../../shared/ui/duplicates/duplicates-words.ts';
import { SideWords } from '../../shared/ui/word-difference.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import type { DutyMark, MarkPlace } from './duty-marker.ts';
import { useMark, useMarks } from './duty-marks.ts';
import { usePanel } from './panel-context.ts';
import { ROLE_WORDS } from './role-words.ts';

const WORDS = translate({
  en: {
    inRole: (kind: string, title: string) => `${kind} in ${title}`,
    inRoles: (kind: string, count: number) => `${kind} in ${count} roles`,
    places: 'In the catalogue',
    open: (title: string) => `Open ${title} in the catalogue`,
    differs: (part: string, here: string, there: string) => `${part}: ${here} / ${there}`,
    more: (count: number) => (count === 1 ? 'and in 1 more role' : `and in ${count} more roles`),
    sum: (count: number) =>
      count === 1 ? '1 duty stands in another role already.' : `${count} duties stand in other roles already.`,
  },
  zh: {
    inRole: (kind, title) => `${kind}：${title}`,
    inRoles: (kind, count) => `${kind}：${count} 个岗位`,
    places: '目录中的位置',
    open: (title) => `在目录中打开“${title}”`,
    differs: (part, here, there) => `${part}：${here} / ${there}`,
    more: (count) => `另有 ${count} 个岗位`,
    sum: (count) => `${count} 条职责已在其他岗位中。`,
  },
});

/** The chip; nothing for a duty that only this text has. */
export function KnownChip({ duty, text }: { readonly duty: string; readonly text: string }) {
  const mark = useMark(duty);
  return mark && <Known mark={mark} text={text} />;
}

/** How many duties are marked as duplicates; told to ears too, for it comes when the review is read already. */
export function KnownSum() {
  const words = useWords(WORDS);
  const count = useMarks((marks) => [...marks.values()].filter(({ roles }) => roles > 0).length);
  return (
    <p class="small soft" aria-live="polite">
      {count > 0 && words.sum(count)}
    </p>
  );
}

function Known({ mark: { roles, places }, text }: { readonly mark: DutyMark; readonly text: string }) {
  const words = useWords(WORDS);
  const { kinds } = useWords(DUPLICATES_WORDS);
  const { untitled } = useWords(ROLE_WORDS);
  const id = useId();
  const chip = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [first] = places;
  if (first === undefined) return null;
  const kind = kinds[first.kind];
  const told = new Set(places.filter((place) => place.kind !== 'contrast').map(({ role }) => role)).size;
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    chip.current?.focus();
  };
  return (
    <div class="known" onKeyDown={close}>
      <button
        type="button"
        class="chip"
        data-kind={first.kind}
        ref={chip}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span class="cut">{roles > 1 ? words.inRoles(kind, roles) : words.inRole(kind, first.title ?? untitled)}</span>
      </button>
      {isOpen && (
        <ul class="stack close" id={id} aria-label={words.places}>
          {places.map((place) => (
            <Place key={place.duty} place={place} text={text} />
          ))}
          {roles > told && <li class="small faint">{words.more(roles - told)}</li>}
        </ul>
      )}
    </div>
  );
}

function Place({ place, text }: { readonly place: MarkPlace; readonly text: string }) {
  const panel = usePanel();
  const words = useWords(WORDS);
  const { kinds, part, nothing } = useWords(DUPLICATES_WORDS);
  const { untitled } = useWords(ROLE_WORDS);
  const title = place.title ?? untitled;
  const parts = place.differences.map(({ what, a, b }) => words.differs(part[what], a || nothing, b || nothing));
  return (
    <li>
      <p class="row wrap tight small">
        <button
          type="button"
          class="btn quiet little flush"
          aria-label={words.open(title)}
          title={words.open(title)}
          onClick={() => panel.openCatalogue(place.role, place.duty)}
        >
          <bdi>{title}</bdi>
        </button>
        <span class="faint">
          {kinds[place.kind]} {place.score.toFixed(2)}
        </span>
      </p>
      {place.text !== text && (
        <p class="small soft dutytext">
          <SideWords side="b" text={place.text} marks={marksOf(place.differences)} />
        </p>
      )}
      {parts.length > 0 && <p class="small faint">{parts.join(' · ')}</p>}
    </li>
  );
}

/** What only the known wording has, in order, none inside another. */
function marksOf(differences: readonly Difference[]): readonly Span[] {
  const spans = differences.flatMap(({ spanB }) => (spanB === null ? [] : [spanB]));
  spans.sort(([one], [other]) => one - other);
  return spans.filter(([start], at) => start >= (spans[at - 1]?.[1] ?? 0));
}
