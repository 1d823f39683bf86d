// The side panel beside a page: clip, check, save.
// Only wires: the panel is extension/panel, what it stands on comes from the browser.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../../shared/ui/words.ts';
import '../../../shared/ui/theme.css';
import { createBrowserPorts, followGestures } from '../../panel/browser-ports.ts';
import { createPanel } from '../../panel/create-panel.ts';
import '../../panel/panel.css';
import { PanelView } from '../../panel/panel-view.tsx';
import { openDexieCatalogue } from '../../storage/open-dexie-catalogue.ts';

const language = chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
document.documentElement.lang = language;
const panel = createPanel(createBrowserPorts(openDexieCatalogue(), language));
const app = document.getElementById('app');
app?.replaceChildren();
if (app) render(<PanelView panel={panel} language={language} />, app);
// A browser that closes the panel tells it only so; nothing is awaited after it.
document.addEventListener('visibilitychange', () => void panel.flush());
window.addEventListener('pagehide', () => void panel.flush());
void followGestures(panel).then(() => panel.open());
