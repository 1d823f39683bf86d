// The box for text that cannot be read where it stands: a mail, a PDF, a page of the browser itself.
// A rich paste keeps its list numbers: the clipboard's HTML is handed on beside the text. What is done with both is the surface's.

import { useId, useRef, useState } from 'preact/hooks';
import { translate, useWords } from './words.ts';

const WORDS = translate({
  en: {
    label: 'Paste text',
    hint: 'From a mail, a PDF or a page that cannot be read. List numbers are kept.',
    read: 'Read text',
    none: 'Paste or type something first.',
  },
  zh: {
    label: '粘贴文字',
    hint: '来自邮件、PDF 或无法读取的网页。列表编号会保留。',
    read: '读取文字',
    none: '请先粘贴或输入文字。',
  },
});

/** What was pasted or typed; `html` is what the clipboard held beside it, '' where there was none or the text was changed since. */
export interface PastedForms {
  readonly html: string;
  readonly text: string;
}

interface Props {
  readonly text: string;
  /** Called at every change, so that nothing typed is lost. */
  readonly onType: (text: string) => void;
  readonly onRead: (pasted: PastedForms) => void;
}

/** A textbox "Paste text" and a button "Read text". */
export function PasteBox({ text, onType, onRead }: Props) {
  const words = useWords(WORDS);
  const id = useId();
  // The HTML of a paste stands for the box only as long as the box holds that paste and nothing else.
  const rich = useRef({ html: '', text: '' });
  const box = useRef<HTMLTextAreaElement>(null);
  const [asks, setAsks] = useState(false);
  const read = () => {
    if (text.trim() === '') {
      setAsks(true);
      box.current?.focus();
      return;
    }
    const isWhole = rich.current.text !== '' && isSameWords(rich.current.text, text);
    onRead({ html: isWhole ? rich.current.html : '', text });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label for={id}>
        <strong>{words.label}</strong>
      </label>
      <textarea
        class="box"
        id={id}
        ref={box}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
        onPaste={(event) => {
          const html = event.clipboardData?.getData('text/html') ?? '';
          const plain = event.clipboardData?.getData('text/plain') ?? '';
          rich.current = { html, text: plain };
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          read();
        }}
      />
      <p class="small faint" id={`${id}-hint`}>
        {asks && text.trim() === '' ? words.none : words.hint}
      </p>
      <button type="submit" class="btn self">
        {words.read}
      </button>
    </form>
  );
}

/** Boxes turn every line break into LF. */
function isSameWords(a: string, b: string): boolean {
  return a.replaceAll(/\r\n?/g, '\n').trim() === b.trim();
}
