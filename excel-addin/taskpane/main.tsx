// The task pane: today a box for pasted text and the roles found in it, and a line that says where the pane runs.
// Only wires: the view is shared/ui, the work is the core, Excel is behind workbook/.

import { render } from 'preact';
import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { readText } from '../../shared/read/text-lines.ts';
import { PasteAndRead } from '../../shared/ui/paste-and-read.tsx';
import '../../shared/ui/theme.css';
import { askForExcel } from '../workbook/office-host.ts';
import { HostLine } from './host-line.tsx';

const app = document.getElementById('app');
if (app) {
  render(
    <>
      <HostLine excel={askForExcel()} />
      <PasteAndRead read={(text) => parseRoles(readText(text))} />
    </>,
    app,
  );
}
