// The host's page: a workbook, its grid, and the task pane beside it. Only wires.
// `?pane=URL` is the pane; `&api=1.9` the Excel to be; `&workbook=empty` begins without the samples.

import { ExcelHost } from '../excel-host.ts';
import { Book } from '../model/book.ts';
import { History } from '../model/history.ts';
import { addCommands } from './commands.ts';
import { connectPane } from './connect-pane.ts';
import { Desk } from './desk.ts';
import { listenToGrid } from './grid-input.ts';
import { GridView } from './grid-view.ts';
import { makeSampleWorkbook } from './sample-workbook.ts';
import { drawTabs } from './sheet-tabs.ts';

/** The Excel of today. */
const NEWEST_API = '1.20';

const asked = new URLSearchParams(location.search);
const host = new ExcelHost(asked.get('workbook') === 'empty' ? new Book() : makeSampleWorkbook());
const api = asked.get('api') ?? NEWEST_API;
host.subscriptions.tellsTrigger = Number(api.split('.')[1]) >= 14;
const history = new History(host.book);
const view = new GridView(getElement('grid'), host.book);
const tell = (words: string) => void (getElement('status').textContent = words);
const desk = new Desk(host, { view, history }, { tell, refresh });

addCommands(getElement('commands'), desk, tell);
listenToGrid(desk);
refresh();
const frame = getElement('pane');
const url = asked.get('pane');
if (frame instanceof HTMLIFrameElement && url) {
  const onRequest = (isNewRun: boolean) => {
    if (isNewRun) history.beginStep();
    refreshSoon();
  };
  connectPane(frame, host, { url, api, onRequest });
}
// For tests and for whoever looks behind the page in the browser's console.
Object.assign(window, { excelHost: host });

function refresh(): void {
  view.draw();
  drawTabs(getElement('tabs'), desk);
  const { place, content } = desk.describe();
  getElement('place').textContent = place;
  getElement('content').textContent = content;
}

/** After the add-in's request: not everything it changes is an event (formats, widths). */
function refreshSoon(): void {
  setTimeout(() => requestAnimationFrame(refresh), host.latency);
}

function getElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
}
