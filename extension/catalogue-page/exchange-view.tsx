// The tab "Import and export": both halves and the way to Excel side by side, below each other where there is little room.
// The file chooser itself belongs to the page's frame, because the bar opens it from every tab.

import { ExcelView } from './excel-view.tsx';
import { ExportView } from './export-view.tsx';
import { ImportView } from './import-view.tsx';

/** All in one region. */
export function ExchangeView({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <div class="rest scroll exchange" data-region tabIndex={-1}>
      <ImportView onChoose={onChoose} />
      <ExportView />
      <ExcelView />
    </div>
  );
}
