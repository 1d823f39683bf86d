// Text that is in no role, with the reason; each piece can be put into a role or made one.
// Closed until it is asked for, but when nothing else was read: then it is all there is.

import { useState } from 'preact/hooks';
import { RolePicker } from '../../shared/ui/role-picker.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { addUnused, addUnusedAsRole } from './correct-roles.ts';
import { usePanel } from './panel-context.ts';
import type { Review, Unused } from './review.ts';
import { ROLE_WORDS } from './role-words.ts';

const WORDS = translate({
  en: {
    heading: 'Not used',
    size: (pieces: number, characters: number) =>
      `${pieces === 1 ? '1 piece' : `${pieces} pieces`}, ${characters.toLocaleString('en')} characters`,
    why: {
      blank: 'Empty lines',
      'page-furniture': 'Navigation and other furniture of the page',
      'outside-roles': 'In no role',
      'repeated-posting': 'A posting that says the same again',
      'sheet-header': 'Heading or number without a text',
      'not-a-role': 'Looks like a role, but has no duties of a post',
    },
    addToRole: 'Add to a role',
    add: 'Add',
    newRole: 'Make a role of it',
    more: (count: number) => `Show ${count} more`,
  },
  zh: {
    heading: '未使用',
    size: (pieces, characters) => `${pieces} 段，${characters.toLocaleString('en')} 个字符`,
    why: {
      blank: '空行',
      'page-furniture': '导航等网页附件',
      'outside-roles': '不属于任何岗位',
      'repeated-posting': '重复的职位信息',
      'sheet-header': '标题或没有文字的编号',
      'not-a-role': '像是岗位，但没有职责',
    },
    addToRole: '加入某个岗位',
    add: '加入',
    newRole: '作为一个岗位',
    more: (count) => `再显示 ${count} 段`,
  },
});

/** Pieces that are listed at first; a page can have hundreds of menu lines. */
const FIRST_PIECES = 20;

/** A disclosure with a list; nothing when every character was used. */
export function UnusedText({ review }: { readonly review: Review }) {
  const words = useWords(WORDS);
  const [shown, setShown] = useState(FIRST_PIECES);
  const isAll = review.roles.length === 0;
  const [isOpen, setIsOpen] = useState(isAll);
  const { unused } = review;
  if (unused.length === 0) return null;
  const characters = unused.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return (
    <details class="card" open={isOpen || isAll} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary class="pad small">
        <strong>{words.heading}</strong> <span class="faint">{words.size(unused.length, characters)}</span>
      </summary>
      {(isOpen || isAll) && (
        <ul class="body stack small">
          {unused.slice(0, shown).map((piece) => (
            <Piece key={piece.span[0]} review={review} piece={piece} />
          ))}
        </ul>
      )}
      {unused.length > shown && (
        <button type="button" class="btn quiet little" onClick={() => setShown(unused.length)}>
          {words.more(unused.length - shown)}
        </button>
      )}
    </details>
  );
}

/** Characters of a piece that are shown; all of it goes where it is put. */
const SHOWN_CHARACTERS = 600;

function Piece({ review, piece }: { readonly review: Review; readonly piece: Unused }) {
  const { desk } = usePanel();
  const words = useWords(WORDS);
  const { untitled } = useWords(ROLE_WORDS);
  const [asks, setAsks] = useState(false);
  const text = review.source.text.slice(...piece.span).trim();
  return (
    <li>
      <p class="faint">{words.why[piece.why]}</p>
      <p class="soft lines-kept">
        <bdi>{text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)} …` : text}</bdi>
      </p>
      <div class="row wrap tight">
        {review.roles.length > 0 && !asks && (
          <button type="button" class="btn quiet little flush" onClick={() => setAsks(true)}>
            {words.addToRole}
          </button>
        )}
        {asks && (
          <RolePicker
            label={words.addToRole}
            action={words.add}
            takesFocus
            roles={desk.listRoles(untitled)}
            onPick={(role) => desk.correct((now) => addUnused(now, piece, role, desk.makeId))}
          />
        )}
        <button
          type="button"
          class={review.roles.length > 0 ? 'btn quiet little' : 'btn little'}
          onClick={() => desk.correct((now) => addUnusedAsRole(now, piece, desk.makeId))}
        >
          {words.newRole}
        </button>
      </div>
    </li>
  );
}
