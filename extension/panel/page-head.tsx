// Where a text came from: the page's title and its address in steps, or that it was pasted.
// Both come from pages: they go in as text, and may be cut off.

import { translate, useWords } from '../../shared/ui/words.ts';

const WORDS = translate({
  en: { pasted: 'Pasted text', untitled: 'Page without a title' },
  zh: { pasted: '粘贴的文字', untitled: '没有标题的网页' },
});

interface Props {
  readonly name: string;
  /** Null for a paste. */
  readonly url: string | null;
}

/** A heading with the address below it. */
export function PageHead({ name, url }: Props) {
  const words = useWords(WORDS);
  const shown = name.trim() || (url === null ? words.pasted : words.untitled);
  return (
    <div>
      <h2 class="cut" title={shown}>
        <bdi>{shown}</bdi>
      </h2>
      {url !== null && (
        <p class="small faint cut" title={url}>
          <bdi>{toCrumbs(url)}</bdi>
        </p>
      )}
    </div>
  );
}

/** 'https://museum.example/about/staff' -> 'museum.example › about › staff'; anything else stays as it is. */
export function toCrumbs(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  if (host === '') return url;
  return [host, ...pathname.split('/').filter((step) => step !== '')].map(decode).join(' › ');
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
