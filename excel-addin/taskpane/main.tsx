// The task pane: Excel behind the workbook port, the parser in its worker, the view over both.
// Only wires; the first paint is static text, and without Excel pasted text can still be read.

import { render } from 'preact';
import { chooseLanguage } from '../../shared/ui/words.ts';
import '../../shared/ui/theme.css';
import { askForExcel, findLanguages } from '../workbook/office-host.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { createPane } from './create-pane.ts';
import { openParser } from './open-parser.ts';
import { openPaneSurface } from './pane-surface.ts';
import './pane.css';
import { PaneView } from './pane-view.tsx';

const app = document.getElementById('app');
if (app) {
  const pane = createPane({
    connect: async () => ((await askForExcel()) ? openWorkbook() : null),
    parser: openParser(),
    surface: openPaneSurface(),
    now: () => Date.now(),
    random,
    language: chooseLanguage(findLanguages()),
  });
  const show = () => {
    const language = chooseLanguage(findLanguages());
    document.documentElement.lang = language;
    render(<PaneView pane={pane} language={language} />, app);
  };
  show();
  void pane.connect().then(show); // Office tells its language only once it has answered
}

/** 0 included, 1 excluded, from the browser's own source of chance. */
function random(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits / 2 ** 32;
}
