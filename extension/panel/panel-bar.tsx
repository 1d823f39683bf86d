// The bar at the head of the panel: clip, undo, the way to the catalogue.
// The same in every stage, so that hands find it without looking.

import { Icon } from '../../shared/ui/icon.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { usePanel } from './panel-context.ts';

const WORDS = translate({
  en: { clip: 'Clip this page', undo: 'Undo', undoKey: 'Undo (Ctrl+Z)', catalogue: 'Open catalogue' },
  zh: { clip: '读取本页', undo: '撤销', undoKey: '撤销 (Ctrl+Z)', catalogue: '打开目录' },
});

interface Props {
  /** True where clipping is the next thing to do. */
  readonly isFirst: boolean;
  readonly canUndo: boolean;
  /** False while another Undo stands in view. */
  readonly hasUndo: boolean;
}

/** Buttons "Clip this page", "Undo" and "Open catalogue". */
export function PanelBar({ isFirst, canUndo, hasUndo }: Props) {
  const panel = usePanel();
  const words = useWords(WORDS);
  return (
    <header class="bar">
      <h1 class="unseen">Rolebook</h1>
      <button type="button" class={isFirst ? 'btn primary' : 'btn'} onClick={() => void panel.clip('auto')}>
        <Icon name="clip" />
        {words.clip}
      </button>
      <span class="push row tight">
        {hasUndo && (
          <button
            type="button"
            class="btn quiet only"
            aria-label={words.undo}
            title={words.undoKey}
            disabled={!canUndo}
            onClick={() => void panel.undo()}
          >
            <Icon name="undo" />
          </button>
        )}
        <button type="button" class="btn quiet" title={words.catalogue} onClick={() => panel.openCatalogue()}>
          <Icon name="book" />
          <span class="word">{words.catalogue}</span>
        </button>
      </span>
    </header>
  );
}
