// "Find duplicates" across all sheets: clusters, the chosen pair with its verdicts, marks in the cells, a sheet of the pairs.
// The parts are those of the catalogue page; only where duties stand is told by sheet and row.

import { ClusterFilters, ClusterList } from '../../shared/ui/duplicates/cluster-list.tsx';
import { DUPLICATES_WORDS } from '../../shared/ui/duplicates/duplicates-words.ts';
import { ChosenPair } from '../../shared/ui/duplicates/pair-view.tsx';
import { Progress } from '../../shared/ui/progress.tsx';
import { Empty } from '../../shared/ui/steps.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { FLAG_HEADERS } from '../sheets/duplicate-flags.ts';
import { REPORT_HEADERS, type DuplicatesWords } from '../sheets/duplicates-sheet.ts';
import { usePane } from './pane-context.ts';

type Headers = Pick<DuplicatesWords, 'sheet' | 'columns'> & { readonly flag: string };

const EN_HEADERS: Headers = {
  sheet: 'Duplicates',
  columns: REPORT_HEADERS.en,
  flag: FLAG_HEADERS.en,
};

const WORDS = translate({
  en: {
    needsExcel: 'Duplicates are found in a workbook',
    needsExcelNote: 'Open this pane in Excel. Pasted text can still be read.',
    mark: 'Mark them in the sheets',
    markNote: 'Cell colour, and a column in “Duties” that says of what. Untick to take both away.',
    makeSheet: 'Make a Duplicates sheet',
    headers: EN_HEADERS,
  },
  zh: {
    needsExcel: '在工作簿中查找重复',
    needsExcelNote: '请在 Excel 中打开此窗格。粘贴的文字仍可读取。',
    mark: '在工作表中标出',
    markNote: '单元格颜色，并在“职责”中加一列说明与何处重复。取消勾选即可去除。',
    makeSheet: '生成“重复”工作表',
    headers: {
      sheet: '重复',
      columns: REPORT_HEADERS.zh,
      flag: FLAG_HEADERS.zh,
    },
  },
});

/** The view; the search starts when it is opened by its button. */
export function DuplicatesView() {
  const pane = usePane();
  const words = useWords(DUPLICATES_WORDS);
  const own = useWords(WORDS);
  const desk = pane.desk.value;
  if (desk === null) return <Empty title={own.needsExcel} note={own.needsExcelNote} />;
  const progress = desk.progress.value;
  const count = desk.clusters.value.length;
  return (
    <>
      <div class="pad stack">
        <h2 aria-live="polite">{desk.isDone.value ? words.clusters(count) : words.emptyTitle}</h2>
        {progress !== null && (
          <Progress
            words={words.progress(progress)}
            done={progress.total === 0 ? null : progress.done / progress.total}
            onCancel={() => desk.cancel()}
          />
        )}
        {desk.isDone.value && desk.duties.value.size < 2 && <p class="soft">{words.tooFew}</p>}
        {desk.isDone.value && desk.duties.value.size > 1 && <ClusterFilters desk={desk} />}
        {desk.isDone.value && desk.duties.value.size > 1 && count === 0 && <p class="soft">{words.noneShown}</p>}
      </div>
      {desk.chosen.value !== null && (
        <div class="pad stack rule">
          <ChosenPair desk={desk} />
        </div>
      )}
      <ClusterList desk={desk} />
    </>
  );
}

/** Marks in the cells, and the sheet of pairs. */
export function DuplicatesFoot() {
  const pane = usePane();
  const own = useWords(WORDS);
  const { kinds, part: parts } = useWords(DUPLICATES_WORDS);
  const isBusy = pane.state.work.value !== null;
  const desk = pane.desk.value;
  if (desk === null || !desk.isDone.value || desk.clusters.value.length === 0) return null;
  return (
    <footer class="bar foot stack">
      <label class="row small">
        <input
          type="checkbox"
          checked={pane.state.isMarked.value}
          disabled={isBusy}
          aria-describedby="mark-note"
          onChange={(event) => {
            void pane.markDuplicates(event.currentTarget.checked, { flag: own.headers.flag, kinds });
          }}
        />
        {own.mark}
      </label>
      <p class="small faint" id="mark-note">
        {own.markNote}
      </p>
      <button
        type="button"
        class="btn wide"
        disabled={isBusy}
        onClick={() => void pane.makeDuplicatesSheet({ ...own.headers, kinds, parts })}
      >
        {own.makeSheet}
      </button>
    </footer>
  );
}
