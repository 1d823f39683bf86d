// The catalogue in a full tab: opens the store, the address and the browser's ways, and draws the page.
// Only wires: the views are in catalogue-page/, the store in storage/.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createId } from '../../../shared/catalogue/ids.ts';
import { chooseLanguage, LanguageContext } from '../../../shared/ui/words.ts';
import '../../../shared/ui/theme.css';
import '../../catalogue-page/catalogue-page.css';
import { CataloguePage } from '../../catalogue-page/catalogue-page.tsx';
import { openLiveCatalogue } from '../../catalogue-page/catalogue-state.ts';
import { DuplicatesTab } from '../../catalogue-page/duplicates/duplicates-tab.tsx';
import { downloadFile } from '../../catalogue-page/download-file.ts';
import { createPage } from '../../catalogue-page/page-context.ts';
import { openPageLocation } from '../../catalogue-page/page-location.ts';
import { findDuplicates } from '../../clip/find-duplicates.ts';
import { parseSource, readPasted, readPostings } from '../../clip/parse-source.ts';
import { readWorkbook, writeWorkbook } from '../../exchange/ask-workbook.ts';
import { openPanePort } from '../../exchange/pane-port.ts';
import { BROWSER_SURROUNDINGS, openDexieCatalogue } from '../../storage/open-dexie-catalogue.ts';

const language = chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
document.documentElement.lang = language;
const { now, random } = BROWSER_SURROUNDINGS;
const catalogue = openDexieCatalogue();
const page = createPage({
  live: openLiveCatalogue(catalogue),
  platform: {
    now,
    newId: () => createId(now(), random),
    parse: (source, signal) => parseSource(source, { signal }),
    readPasted: (pasted, signal) => readPasted(pasted, { signal }),
    readPostings: (scripts, signal) => readPostings(scripts, { signal }),
    restoreCopy: async (at) => (await catalogue.restore(at)).refused,
    startEmpty: () => catalogue.startEmpty(),
    findDuplicates,
    readWorkbook,
    writeWorkbook,
    pane: openPanePort(),
    download: downloadFile,
  },
  ...openPageLocation(window),
});

const app = document.getElementById('app');
if (app)
  render(
    <LanguageContext.Provider value={language}>
      <CataloguePage page={page} views={{ duplicates: DuplicatesTab }} />
    </LanguageContext.Provider>,
    app,
  );
