// "Find duplicates" across all sheets: clusters, the chosen pair with its verdicts, marks in the cells, a sheet of the pairs.
// The parts are those of the catalogue page; only where duties stand is told by sheet and row.

import { useState } from 'preact/hooks';
import { ClusterFilters, ClusterList } from '../../shared/ui/duplicates/cluster-list.tsx';
import { DUPLICATES_WORDS } from '../../shared/ui/duplicates/duplicates-words.ts';
import { ChosenPair } from '../../shared/ui/duplicates/pair-view.tsx';
import { Progress } from '../../shared/ui/progress.tsx';
import { Empty } from '../../shared/ui/steps.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import type { DuplicatesHeaders } from '../sheets/duplicates-sheet.ts';
import { usePane } from './pane-context.ts';

const EN_HEADERS: DuplicatesHeaders = {
  sheet: 'Duplicates',
  columns: ['Kind', 'Score', 'Duty A', 'Where A', 'Duty B', 'Where B', 'What differs'],
};

const WORDS = translate({
  en: {
    needsExcel: 'Duplicates are found in a workbook',
    needsExcelNote: 'Open this pane in Excel. Pasted text can still be read.',
    mark: 'Mark them in the sheet (cell colour)',
    makeSheet: 'Make a Duplicates sheet',
    headers: EN_HEADERS,
  },
  zh: {
    needsExcel: '在工作簿中查找重复',
    needsExcelNote: '请在 Excel 中打开此窗格。粘贴的文字仍可读取。',
    mark: '在工作表中标出（单元格颜色）',
    makeSheet: '生成“重复”工作表',
    headers: { sheet: '重复', columns: ['种类', '分数', '职责 A', '位置 A', '职责 B', '位置 B', '差异'] },
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
  const [isMarked, setIsMarked] = useState(false);
  const desk = pane.desk.value;
  if (desk === null || !desk.isDone.value || desk.clusters.value.length === 0) return null;
  return (
    <footer class="bar foot stack">
      <label class="row small">
        <input
          type="checkbox"
          checked={isMarked}
          onChange={(event) => {
            setIsMarked(event.currentTarget.checked);
            void pane.markDuplicates(event.currentTarget.checked);
          }}
        />
        {own.mark}
      </label>
      <button type="button" class="btn wide" onClick={() => void pane.makeDuplicatesSheet(own.headers)}>
        {own.makeSheet}
      </button>
    </footer>
  );
}
