// One pair: both texts with the words that only one side has, what differs in a table, and what a person may say of it.
// Colour, brackets and the table say the same thing; filler words are never marked.

import { useState } from 'preact/hooks';
import type { Difference, DuplicatePair } from '../../model/duplicate.ts';
import type { Span } from '../../model/span.ts';
import { Icon } from '../icon.tsx';
import { SideWords } from '../word-difference.tsx';
import { useWords } from '../words.ts';
import type { DeskDuty } from './desk-state.ts';
import { DUPLICATES_WORDS, type DuplicatesWords } from './duplicates-words.ts';
import type { DuplicatesDesk } from './make-desk.ts';

/** Id of the group that single letters work in. */
export const PAIR_ID = 'chosen-pair';

/** The chosen pair with its verdicts. Single letters work while the focus is in the group of pairs (UI.md, "Keyboard"). */
export function ChosenPair({ desk }: { readonly desk: DuplicatesDesk }) {
  const words = useWords(DUPLICATES_WORDS);
  const [written, setWritten] = useState<{ readonly pair: string; readonly text: string } | null>(null);
  const chosen = desk.chosen.value;
  if (chosen === null) return null;
  const { cluster, pair } = chosen;
  const [a, b] = [desk.duties.value.get(pair.a), desk.duties.value.get(pair.b)];
  if (a === undefined || b === undefined) return null;
  const at = cluster.pairs.indexOf(pair);
  // What is written belongs to its pair, and waits there while others are looked at.
  const name = `${pair.a}\n${pair.b}`;
  const own = written?.pair === name ? written.text : null;
  const setOwn = (text: string | null) => setWritten(text === null ? null : { pair: name, text });
  const write = () => setOwn(a.text);
  const judge = (
    kind: 'same' | 'link' | 'keep-both' | 'not-duplicate' | 'drop-member' | 'ignore-phrase',
    text: string | null = null,
  ) => {
    setOwn(null);
    void desk.judge(kind, text);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => desk.step('pair', 1),
      ArrowUp: () => desk.step('pair', -1),
      ']': () => desk.step('cluster', 1),
      '[': () => desk.step('cluster', -1),
      a: () => judge('same', a.text),
      b: () => judge('same', b.text),
      e: write,
      l: () => judge('link'),
      k: () => judge('keep-both'),
      n: () => judge('not-duplicate'),
      d: () => judge('drop-member'),
      '1': () => desk.goTo('a'),
      '2': () => desk.goTo('b'),
    };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key; // also with Caps Lock
    const act = Object.hasOwn(acts, key) ? acts[key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      class="stack pair"
      id={PAIR_ID}
      role="group"
      aria-label={words.pairOf(at + 1, cluster.pairs.length)}
      tabIndex={0}
      onKeyDown={onKey}
    >
      <div class="row">
        <h2 class="rest">{words.pairOf(at + 1, cluster.pairs.length)}</h2>
        <span class="chip" data-kind={pair.kind}>
          {words.kinds[pair.kind]}
        </span>
        <span class="small soft">{pair.score.toFixed(2)}</span>
        <button
          type="button"
          class="btn quiet little only"
          aria-label={words.earlier}
          title={words.earlier}
          onClick={() => desk.step('pair', -1)}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          class="btn quiet little only"
          aria-label={words.next}
          title={words.next}
          onClick={() => desk.step('pair', 1)}
        >
          <Icon name="right" />
        </button>
      </div>
      <div class="card">
        <PairTexts pair={pair} a={a} b={b} onGo={(side) => desk.goTo(side)} isLarge />
      </div>
      <Differences differences={pair.differences} isSameText={a.text === b.text} />
      {pair.verdict !== null && (
        <p>
          <span class="chip on">
            <Icon name="check" />
            {words.judged[pair.verdict.kind]}
          </span>
        </p>
      )}
      <div class="verdict">
        <span class="small soft" id="one-text">
          {words.oneText}
        </span>
        <div class="verdicts" role="group" aria-labelledby="one-text">
          <Verdict words={words.keepA} letter="A" isPrimary onClick={() => judge('same', a.text)} />
          <Verdict words={words.keepB} letter="B" onClick={() => judge('same', b.text)} />
          <Verdict words={words.write} letter="E" onClick={write} />
        </div>
        {own !== null && (
          <OwnText text={own} onText={setOwn} onTake={() => judge('same', own.trim())} onLeave={() => setOwn(null)} />
        )}
        <span class="small soft" id="two-texts">
          {words.twoTexts}
        </span>
        <div class="verdicts" role="group" aria-labelledby="two-texts">
          <Verdict words={words.link} letter="L" onClick={() => judge('link')} />
          <Verdict words={words.keepBoth} letter="K" onClick={() => judge('keep-both')} />
          <Verdict words={words.notDuplicate} letter="N" onClick={() => judge('not-duplicate')} />
        </div>
      </div>
      <p class="small faint">{previewOf(words, a, b)}</p>
      <div class="row wrap">
        {cluster.members.length > 2 && (
          <button type="button" class="btn quiet little flush" onClick={() => judge('drop-member')}>
            {words.drop}
          </button>
        )}
        <button type="button" class="btn quiet little flush" onClick={() => judge('ignore-phrase')}>
          {words.common}
        </button>
      </div>
    </div>
  );
}

/** What Keep A and Keep B change; a duty on a sheet that is never written keeps its words, and that is said. */
function previewOf(words: DuplicatesWords, a: DeskDuty, b: DeskDuty): string {
  if (a.text === b.text) return words.sameText;
  const [nameA, nameB] = [words.duty(a.roleTitle, a.number), words.duty(b.roleTitle, b.number)];
  if (a.isFixed && b.isFixed) return words.bothFixed;
  if (a.isFixed) return words.oneFixed('A', 'B', nameB);
  if (b.isFixed) return words.oneFixed('B', 'A', nameA);
  return words.preview(nameA, nameB);
}

/** Both texts, each with its place and the words the other does not have. */
export function PairTexts(props: {
  readonly pair: DuplicatePair;
  readonly a: DeskDuty;
  readonly b: DeskDuty;
  readonly onGo: (side: 'a' | 'b') => void;
  readonly isLarge?: boolean;
}) {
  const words = useWords(DUPLICATES_WORDS);
  return (
    <>
      {(['a', 'b'] as const).map((side) => (
        <div class="pairline" key={side}>
          <span class={`letter side-${side}`}>{side.toUpperCase()}</span>
          <div class="rest">
            <p class="small faint">
              <button type="button" class="btn quiet little flush" onClick={() => props.onGo(side)}>
                {words.duty(props[side].roleTitle, props[side].number)}
              </button>{' '}
              <bdi>{props[side].place}</bdi>
            </p>
            <p class={props.isLarge ? 'dutytext large' : 'dutytext'}>
              <SideWords side={side} text={props[side].text} marks={marksOf(props.pair.differences, side)} />
            </p>
          </div>
        </div>
      ))}
    </>
  );
}

function OwnText(props: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const words = useWords(DUPLICATES_WORDS);
  return (
    <div class="stack owntext">
      <label class="stack small">
        {words.ownText}
        <textarea class="box" value={props.text} onInput={(event) => props.onText(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" class="btn little" disabled={props.text.trim() === ''} onClick={props.onTake}>
          {words.take}
        </button>
        <button type="button" class="btn little quiet" onClick={props.onLeave}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly isSameText: boolean;
}

function Differences({ differences, isSameText }: DifferencesProps) {
  const words = useWords(DUPLICATES_WORDS);
  if (differences.length === 0) return isSameText ? null : <p class="small soft">{words.onlySmall}</p>;
  return (
    <table class="differs">
      <thead>
        <tr>
          <th scope="col">{words.differs}</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ what, a, b }, at) => (
          <tr key={at}>
            <th scope="row">{words.part[what]}</th>
            <td>{a === '' ? <span class="faint">{words.nothing}</span> : <bdi>{a}</bdi>}</td>
            <td>{b === '' ? <span class="faint">{words.nothing}</span> : <bdi>{b}</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Verdict(props: {
  readonly words: string;
  readonly letter: string;
  readonly isPrimary?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class={props.isPrimary ? 'btn primary' : 'btn'}
      aria-keyshortcuts={props.letter}
      onClick={props.onClick}
    >
      {props.words}
      <kbd aria-hidden="true">{props.letter}</kbd>
    </button>
  );
}

/** The places only this side has, in order, none inside another. */
export function marksOf(differences: readonly Difference[], side: 'a' | 'b'): Span[] {
  const spans: Span[] = [];
  for (const { spanA, spanB } of differences) {
    const span = side === 'a' ? spanA : spanB;
    if (span !== null) spans.push(span);
  }
  spans.sort(([one], [other]) => one - other);
  return spans.filter(([start], at) => at === 0 || start >= (spans[at - 1]?.[1] ?? 0));
}
