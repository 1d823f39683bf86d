// The ways over the bridge, as buttons: copy rows, save or take in a file, send to or fetch from the extension.
// Loaded with the bridge when its part is unfolded.

import { useRef } from 'preact/hooks';
import { translate, useWords } from '../../shared/ui/words.ts';
import type { Bridge } from './bridge.ts';
import { usePane } from './pane-context.ts';

const WORDS = translate({
  en: {
    rows: 'Rows that were copied in the browser’s grid can be pasted into the box above, or below the last row of “Duties”: they keep their ids.',
    copy: 'Copy rows with ids',
    save: 'Save .rolebook.json',
    take: 'Take in .rolebook.json',
    direct: 'Directly, in Excel on the web',
    code: 'Code of the extension',
    codeHint: 'It stands on the extension’s catalogue page, under “Import and export”.',
    send: 'Send to browser',
    fetch: 'Fetch from browser',
    cannot:
      'No extension can be asked from here. It can from Excel on the web in Chrome or Edge, once the extension is installed; Firefox and Excel on the desktop let no page speak to an extension. The file and the clipboard always work.',
  },
  zh: {
    rows: '在浏览器表格中复制的行可以粘贴到上面的框中，或粘贴到“职责”最后一行之下：其 id 保留。',
    copy: '复制行及其 id',
    save: '保存 .rolebook.json',
    take: '读入 .rolebook.json',
    direct: '直接往来（网页版 Excel）',
    code: '扩展的代码',
    codeHint: '它在扩展的目录页，“导入和导出”中。',
    send: '发送到浏览器',
    fetch: '从浏览器取来',
    cannot:
      '从这里无法询问扩展。在 Chrome 或 Edge 的网页版 Excel 中安装扩展后可以；Firefox 和桌面版 Excel 不允许网页与扩展通信。文件和剪贴板始终可用。',
  },
});

/** The buttons; in place of those that cannot work here it says why. */
export function BridgeWays({ bridge }: { readonly bridge: Bridge }) {
  const pane = usePane();
  const words = useWords(WORDS);
  const chooser = useRef<HTMLInputElement>(null);
  const isBusy = pane.state.work.value !== null;
  return (
    <div class="stack">
      <p class="small soft">{words.rows}</p>
      <div class="row wrap">
        <button type="button" class="btn" disabled={isBusy} onClick={() => void bridge.copyRows()}>
          {words.copy}
        </button>
        <button type="button" class="btn" disabled={isBusy} onClick={() => void bridge.saveFile()}>
          {words.save}
        </button>
        <button type="button" class="btn" disabled={isBusy} onClick={() => chooser.current?.click()}>
          {words.take}
        </button>
        <input
          type="file"
          hidden
          accept=".json"
          aria-label={words.take}
          ref={chooser}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void bridge.takeFile(file);
            currentTarget.value = ''; // the same file can be chosen again
          }}
        />
      </div>
      <h3>{words.direct}</h3>
      {bridge.canAsk ? <Direct bridge={bridge} isBusy={isBusy} /> : <p class="small soft">{words.cannot}</p>}
    </div>
  );
}

function Direct({ bridge, isBusy }: { readonly bridge: Bridge; readonly isBusy: boolean }) {
  const words = useWords(WORDS);
  return (
    <>
      <label class="stack small">
        {words.code}
        <input
          class="box"
          type="text"
          spellcheck={false}
          autocomplete="off"
          aria-describedby="code-hint"
          value={bridge.code.value}
          onInput={(event) => (bridge.code.value = event.currentTarget.value)}
        />
      </label>
      <p class="small faint" id="code-hint">
        {words.codeHint}
      </p>
      <div class="row wrap">
        <button type="button" class="btn" disabled={isBusy} onClick={() => void bridge.send()}>
          {words.send}
        </button>
        <button type="button" class="btn" disabled={isBusy} onClick={() => void bridge.fetch()}>
          {words.fetch}
        </button>
      </div>
    </>
  );
}
