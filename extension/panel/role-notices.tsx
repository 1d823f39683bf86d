// What was odd about a role, each with its repair and Leave; a role without a title asks for one, or for a role to go to.
// Accepting a repair changes the text that was read and reads it again; leaving it changes nothing.

import { useId, useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { NOTICE_WORDS } from '../../shared/ui/notice-words.ts';
import { NoticeBox } from '../../shared/ui/notice-box.tsx';
import { RolePicker } from '../../shared/ui/role-picker.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { addToKnown, editFields, leaveNotice } from './correct-roles.ts';
import { usePanel } from './panel-context.ts';
import type { ReviewRole } from './review.ts';
import { ROLE_WORDS } from './role-words.ts';

const WORDS = translate({
  en: {
    ask: 'These duties name no post. Give a title to save them, or add them to a role of the catalogue.',
    example: 'For example: Ticket clerk',
    toKnown: 'Add to a role of the catalogue',
    add: 'Add',
    none: 'The catalogue has no roles yet.',
  },
  zh: {
    ask: '这些职责没有写明岗位。填写名称后保存，或加入目录中的某个岗位。',
    example: '例如：售票员',
    toKnown: '加入目录中的岗位',
    add: '加入',
    none: '目录中还没有岗位。',
  },
});

/** Notices below the duties of a card. */
export function RoleNotices({ role }: { readonly role: ReviewRole }) {
  const { desk } = usePanel();
  const { sentences, repair } = useWords(NOTICE_WORDS);
  const isNameless = role.read.title === '' && role.known?.why !== 'chosen';
  const notices = desk.openNotices(role).filter(({ code }) => code !== 'role-untitled');
  return (
    <>
      {isNameless && <AskTitle role={role} />}
      {notices.map((notice) => (
        <NoticeBox
          key={`${notice.code} ${notice.span[0]}`}
          repair={notice.repair && { words: repair(notice), onApply: () => desk.mend(notice) }}
          onLeave={() => desk.correct((review) => leaveNotice(review, notice))}
        >
          <p>{sentences[notice.code]}</p>
          {notice.seen.trim() !== '' && (
            <p class="soft">
              “<bdi>{notice.seen.trim()}</bdi>”
            </p>
          )}
        </NoticeBox>
      ))}
    </>
  );
}

/** Newest roles to choose from; the page of the catalogue has the rest. */
const MOST_CHOICES = 300;

function AskTitle({ role: { id, fields } }: { readonly role: ReviewRole }) {
  const { desk } = usePanel();
  const words = useWords(WORDS);
  const { title, untitled } = useWords(ROLE_WORDS);
  const box = useId();
  const [choices, setChoices] = useState<readonly CatalogueRole[] | null>(null);
  return (
    <NoticeBox
      more={
        <>
          <input
            class="box"
            id={box}
            aria-label={title}
            value={fields.title}
            placeholder={words.example}
            onInput={(event) => {
              const text = event.currentTarget.value;
              desk.correct((review) => editFields(review, id, { title: text }), `title ${id}`);
            }}
          />
          {choices === null && (
            <button type="button" class="btn little" onClick={() => void desk.listKnown(MOST_CHOICES).then(setChoices)}>
              {words.toKnown}
            </button>
          )}
          {choices?.length === 0 && <span class="soft">{words.none}</span>}
          {choices && (
            <RolePicker
              label={words.toKnown}
              action={words.add}
              takesFocus
              roles={choices.map((role) => ({ id: role.id, title: role.title ?? untitled }))}
              onPick={(known) => {
                desk.remember(choices.filter((role) => role.id === known));
                desk.correct((review) => addToKnown(review, id, known));
              }}
            />
          )}
        </>
      }
    >
      <label for={box}>{words.ask}</label>
    </NoticeBox>
  );
}
