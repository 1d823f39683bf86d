// The catalogue in a full tab: today a box for pasted text and the roles found in it.
// Only wires: the view is shared/ui, the work is the core.

import { render } from 'preact';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { PasteAndRead } from '../../../shared/ui/paste-and-read.tsx';
import '../../../shared/ui/theme.css';

const app = document.getElementById('app');
if (app) render(<PasteAndRead read={(text) => parseRoles(readText(text))} />, app);
