// Nothing clipped yet: the job in three steps, with the keys that are really assigned, and the paste box.
// The same view stands when everything is saved and there is no draft.

import { Fragment } from 'preact';
import { Empty, Steps } from '../../shared/ui/steps.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { PasteBox } from './paste-box.tsx';

const WORDS = translate({
  en: {
    title: 'Nothing clipped yet',
    note: 'Three steps to the first role',
    open: 'Open a page with job descriptions. Select a part if you want only that.',
    press: (clip: preact.JSX.Element, keys: preact.JSX.Element) => (
      <>
        Press {clip}, or {keys} from anywhere.
      </>
    ),
    pressOnly: (clip: preact.JSX.Element) => <>Press {clip}.</>,
    clip: 'Clip this page',
    check: 'Check what was read, then save. You can undo.',
    local: 'Everything stays on this computer.',
  },
  zh: {
    title: '还没有读取内容',
    note: '三步得到第一个岗位',
    open: '打开写有岗位职责的网页。只要其中一部分时，先选中它。',
    press: (clip, keys) => (
      <>
        按{clip}，或在任何地方按 {keys}。
      </>
    ),
    pressOnly: (clip) => <>按{clip}。</>,
    clip: '“读取本页”',
    check: '检查读到的内容，然后保存。随时可以撤销。',
    local: '所有内容都留在这台电脑上。',
  },
});

interface Props {
  /** "Alt+Shift+K" as the browser writes it; null where no keys are assigned. */
  readonly shortcut: string | null;
  readonly paste: string;
}

/** The first view of the panel. */
export function FirstUse({ shortcut, paste }: Props) {
  const words = useWords(WORDS);
  const clip = <strong>{words.clip}</strong>;
  return (
    <Empty title={words.title} note={words.note}>
      <Steps
        steps={[
          words.open,
          shortcut === null ? words.pressOnly(clip) : words.press(clip, <Keys shortcut={shortcut} />),
          words.check,
        ]}
      />
      <div class="rule whole" />
      <div class="whole">
        <PasteBox text={paste} />
      </div>
      <p class="small faint">{words.local}</p>
    </Empty>
  );
}

/** Each key in a frame of its own; on a Mac the browser writes them as one string of signs. */
function Keys({ shortcut }: { readonly shortcut: string }) {
  const keys = shortcut.split('+').filter((key) => key !== '');
  return (
    <>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </>
  );
}
