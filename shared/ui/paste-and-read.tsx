// A box for pasted text and the roles that were found in it, for every surface.
// Knows the nouns of the model only: the surface hands in what reads the text.

import { useState } from 'preact/hooks';
import type { Parsed } from '../model/parsed.ts';
import { RoleArticle } from './role-article.tsx';

interface Props {
  /** Turns text into roles; must not throw. */
  readonly read: (text: string) => Parsed;
}

/** The textbox "Paste text", the button "Read text", a status line, and one article per role. */
export function PasteAndRead({ read }: Props) {
  const [text, setText] = useState('');
  const [parsed, setParsed] = useState<Parsed | null>(null);
  return (
    <main class="stack">
      <h1>Rolebook</h1>
      <label class="stack">
        Paste text
        <textarea rows={8} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" onClick={() => setParsed(read(text))}>
        Read text
      </button>
      <p role="status">{parsed && toSummary(parsed)}</p>
      {parsed?.roles.map((role) => (
        <RoleArticle key={role.span.join('-')} role={role} />
      ))}
    </main>
  );
}

function toSummary({ roles }: Parsed): string {
  const duties = roles.reduce((sum, role) => sum + role.duties.length, 0);
  if (roles.length === 0) return 'No role found in this text.';
  return `Found ${toCount(roles.length, 'role', 'roles')} with ${toCount(duties, 'duty', 'duties')}.`;
}

function toCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
