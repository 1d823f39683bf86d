// The paste box of the panel: what is typed is kept as a draft at once.
// Only wires shared/ui/paste-box.tsx to the panel.

import { PasteBox as Box } from '../../shared/ui/paste-box.tsx';
import { usePanel } from './panel-context.ts';

/** A textbox "Paste text" and a button "Read text". */
export function PasteBox({ text }: { readonly text: string }) {
  const panel = usePanel();
  return (
    <Box text={text} onType={(typed) => panel.typePaste(typed)} onRead={(pasted) => void panel.readPaste(pasted)} />
  );
}
