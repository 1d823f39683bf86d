// One duty of a list: its marker in a column of its own, its words, and below them the tools when it is chosen.
// The list (duty-list.tsx) holds what is chosen and edited; this file draws it.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Span } from '../model/span.ts';
import { GrowingBox } from './growing-box.tsx';
import { Icon, type IconName } from './icon.tsx';
import { type RoleChoice, RolePicker } from './role-picker.tsx';
import { MarkedWords, WordDifference } from './word-difference.tsx';
import { translate, useWords } from './words.ts';

const WORDS = translate({
  en: {
    text: 'Text of the duty',
    tools: 'Tools for this duty',
    show: 'Show on the page',
    edit: 'Edit duty',
    editKey: 'Edit (F2)',
    split: 'Split duty',
    splitKey: 'Split at the cursor (Ctrl+Enter)',
    splitHint: 'Put the cursor where the duty ends, then split.',
    join: 'Join with next duty',
    joinKey: 'Join with next (Ctrl+J)',
    moveToRole: 'Move to another role',
    move: 'Move',
    drop: 'Drop duty',
    dropKey: 'Drop (Del)',
  },
  zh: {
    text: '职责文字',
    tools: '这条职责的工具',
    show: '在网页上显示',
    edit: '编辑职责',
    editKey: '编辑 (F2)',
    split: '拆分职责',
    splitKey: '在光标处拆分 (Ctrl+Enter)',
    splitHint: '把光标放在要断开的位置，再按拆分。',
    join: '与下一条合并',
    joinKey: '与下一条合并 (Ctrl+J)',
    moveToRole: '移到另一个岗位',
    move: '移动',
    drop: '去掉职责',
    dropKey: '去掉 (Del)',
  },
});

/** One duty as the list shows it. */
export interface ListedDuty {
  readonly id: string;
  readonly text: string;
  /** The source's own marker, shown as it was written. */
  readonly marker: string | null;
  /** 0 = a duty of the first level. */
  readonly depth: number;
  readonly percent: string | null;
  /** The text it replaces, to mark what changed; '' marks all of it as new. */
  readonly before?: string | undefined;
  /** Places of the text to mark, in order, not overlapping: what a search found. */
  readonly hits?: readonly Span[] | undefined;
}

/** The corrections the list asks for; without them it can only be read. */
export interface DutyActions {
  /** Called with every change of the text. */
  readonly edit: (id: string, text: string) => void;
  /** Called when the editing of a text ends, whether it was changed or not; left out where every change is kept at once. */
  readonly end?: ((id: string) => void) | undefined;
  /** Cuts the text at a UTF-16 offset inside it; gives back the id of the second part. */
  readonly split: (id: string, at: number) => string;
  /** Joins it with the duty below. */
  readonly join: (id: string) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly drop: (id: string) => void;
  /** Shows its words on the page; left out where there is no page. */
  readonly show?: ((id: string) => void) | undefined;
  readonly moveToRole?: ((id: string, role: string) => void) | undefined;
  /** The roles it can be moved to, asked for when they are shown. */
  readonly otherRoles?: (() => readonly RoleChoice[]) | undefined;
}

interface Props {
  readonly duty: ListedDuty;
  readonly isChosen: boolean;
  /** The row that Tab reaches. */
  readonly isStop: boolean;
  readonly isEdited: boolean;
  readonly isLast: boolean;
  readonly actions: DutyActions | undefined;
  readonly chips: ComponentChildren;
  readonly onChoose: (id: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onSplit: (id: string, at: number) => void;
  readonly onDrop: (id: string) => void;
  readonly onEnd: () => void;
}

/** A list item; chosen, it is `aria-current` and has a toolbar. */
export function DutyRow(props: Props) {
  const { duty, isChosen, isEdited, actions, chips, onChoose, onEdit } = props;
  const row = useRef<HTMLLIElement>(null);
  const tools = isChosen && actions;
  return (
    <li
      ref={row}
      data-duty={duty.id}
      class={isChosen ? 'here' : undefined}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={props.isStop ? 0 : -1}
      style={duty.depth > 0 ? { marginInlineStart: `${duty.depth * DEPTH_STEP}px` } : undefined}
      onFocus={() => isChosen || onChoose(duty.id)}
      onClick={() => isChosen || onChoose(duty.id)}
      onDblClick={() => actions && !isEdited && onEdit(duty.id)}
    >
      <span class="mark">{duty.marker}</span>
      {isEdited && actions ? (
        <Editor {...props} actions={actions} />
      ) : (
        <span class="text">
          {duty.before === undefined ? (
            <MarkedWords text={duty.text} hits={duty.hits ?? []} />
          ) : (
            <WordDifference before={duty.before} now={duty.text} />
          )}
          {duty.percent !== null && <span class="faint"> {duty.percent}</span>}
        </span>
      )}
      {tools ? (
        <div class="under">
          <Tools {...props} actions={tools} box={() => row.current?.querySelector('textarea') ?? null} />
          {chips}
        </div>
      ) : (
        chips != null && <div class="under">{chips}</div>
      )}
    </li>
  );
}

/** Pixels that one level of depth moves a duty in. */
const DEPTH_STEP = 20;

function Editor({ duty, actions, onSplit, onEnd, onDrop }: Props & { readonly actions: DutyActions }) {
  const words = useWords(WORDS);
  const before = useRef(duty.text);
  return (
    <span
      class="text"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
        if (!(event.target instanceof HTMLTextAreaElement) || !isInside(event.target)) return;
        event.preventDefault();
        event.stopPropagation();
        onSplit(duty.id, event.target.selectionStart);
      }}
    >
      <GrowingBox
        label={words.text}
        value={duty.text}
        caret={duty.text.length}
        onInput={(text) => actions.edit(duty.id, text)}
        onEnd={(how) => {
          if (how === 'leave' && duty.text !== before.current) actions.edit(duty.id, before.current);
          onEnd();
          if (how === 'take' && duty.text.trim() === '') onDrop(duty.id);
          else actions.end?.(duty.id);
        }}
      />
    </span>
  );
}

/** True when there are words on both sides of the caret. */
function isInside({ value, selectionStart }: HTMLTextAreaElement): boolean {
  return value.slice(0, selectionStart).trim() !== '' && value.slice(selectionStart).trim() !== '';
}

function Tools(props: Props & { readonly actions: DutyActions; readonly box: () => HTMLTextAreaElement | null }) {
  const { duty, isLast, actions, onEdit, onSplit, onDrop, box } = props;
  const words = useWords(WORDS);
  const [asks, setAsks] = useState<'role' | 'place' | null>(null);
  const split = () => {
    const open = box();
    if (open && isInside(open)) return onSplit(duty.id, open.selectionStart);
    setAsks('place');
    if (!open) onEdit(duty.id);
  };
  return (
    <>
      <span class="row tools" role="group" aria-label={words.tools}>
        {actions.show && <Tool icon="spot" name={words.show} onPress={() => actions.show?.(duty.id)} />}
        <Tool icon="pen" name={words.edit} title={words.editKey} onPress={() => onEdit(duty.id)} />
        <Tool icon="split" name={words.split} title={words.splitKey} onPress={split} />
        <Tool icon="join" name={words.join} title={words.joinKey} off={isLast} onPress={() => actions.join(duty.id)} />
        {actions.moveToRole && (
          <Tool icon="move" name={words.moveToRole} onPress={() => setAsks(asks === 'role' ? null : 'role')} />
        )}
        <Tool icon="close" name={words.drop} title={words.dropKey} onPress={() => onDrop(duty.id)} />
      </span>
      {asks === 'role' && (
        <RolePicker
          label={words.moveToRole}
          action={words.move}
          roles={actions.otherRoles?.() ?? []}
          onPick={(role) => actions.moveToRole?.(duty.id, role)}
          takesFocus
        />
      )}
      {asks === 'place' && <span class="small soft">{words.splitHint}</span>}
    </>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly title?: string;
  readonly off?: boolean;
  readonly onPress: () => void;
}

/** Pressing a tool leaves the caret of an open editor where it is. */
function Tool({ icon, name, title = name, off = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="btn quiet little only"
      aria-label={name}
      title={title}
      disabled={off}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
