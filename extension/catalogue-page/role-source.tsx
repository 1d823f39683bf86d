// Where the open role was read: the page or file, when and how, and the stored text with the role's words marked.
// The text is what was seen then; the link leads to the page as it is now.

import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Capture } from '../../shared/model/capture.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { Span } from '../../shared/model/span.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import { MarkedWords } from '../../shared/ui/word-difference.tsx';
import { usePage } from './page-context.ts';
import { toPageLink } from './page-link.ts';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { toSourceLabel } from './source-label.ts';
import { excerptOf, moveSpans } from './source-excerpt.ts';
import { toTimeWords } from './time-words.ts';

interface Props {
  readonly role: CatalogueRole;
  /** Its words are the ones shown, and the ones the page is opened at. */
  readonly chosenDuty: string | null;
}

/** A heading and what is known of the source. */
export function RoleSource({ role, chosenDuty }: Props) {
  const words = useWords(ROLE_WORDS);
  const { live } = usePage();
  const [capture, setCapture] = useState<Capture | 'gone' | null>(null);
  useEffect(() => {
    let stale = false;
    setCapture(null);
    if (role.capture !== null)
      live.store.getCapture(role.capture).then(
        (found) => {
          if (!stale) setCapture(found ?? 'gone');
        },
        () => {
          if (!stale) setCapture('gone');
        },
      );
    return () => {
      stale = true;
    };
  }, [role.capture]);
  return (
    <>
      <h2 class="part">{words.source}</h2>
      {role.capture === null && <p class="small soft">{words.noSource}</p>}
      {capture === 'gone' && <p class="small soft">{words.sourceGone}</p>}
      {capture !== null && capture !== 'gone' && <Source capture={capture} role={role} chosenDuty={chosenDuty} />}
    </>
  );
}

function Source({ capture, role, chosenDuty }: Props & { readonly capture: Capture }) {
  const words = useWords(ROLE_WORDS);
  const language = useContext(LanguageContext);
  const { platform } = usePage();
  const [whole, setWhole] = useState(false);
  const spans = useMemo(
    () =>
      role.duties
        .flatMap(({ span }) => (span === null ? [] : [span]))
        .filter(([start, end]) => start < end && end <= capture.text.length)
        .sort(([a], [b]) => a - b),
    [role, capture],
  );
  const { between } = useWords(ROLES_WORDS);
  const chosen = role.duties.find(({ id }) => id === chosenDuty)?.span ?? null;
  const link =
    capture.url === null ? null : toPageLink(capture.url, sliceOf(capture.text, chosen ?? spans[0] ?? [0, 0]));
  const range: Span = whole ? [0, capture.text.length] : excerptOf(capture.text, spans, chosen);
  const about = [
    toSourceLabel(capture),
    words.ways[capture.way],
    toTimeWords(capture.capturedAt, platform.now(), language),
  ];
  return (
    <>
      <p class="small">
        {capture.name !== '' && <span class="block">{capture.name}</span>}
        <span class="faint">{about.filter((part) => part !== '' && part !== capture.name).join(between)}</span>
      </p>
      <StoredText text={capture.text} range={range} spans={spans} chosen={chosen} />
      {link !== null && (
        <a class="btn flushless" href={link} target="_blank" rel="noreferrer">
          <Icon name="out" />
          {words.openPage}
        </a>
      )}
      <button type="button" class="btn quiet little flush" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? words.lessText : words.allText}
      </button>
    </>
  );
}

interface StoredTextProps {
  readonly text: string;
  readonly range: Span;
  readonly spans: readonly Span[];
  readonly chosen: Span | null;
}

/** The text of the range in mono, the duties' words marked; the chosen duty's are brought into view. */
function StoredText({ text, range, spans, chosen }: StoredTextProps) {
  const words = useWords(ROLE_WORDS);
  const box = useRef<HTMLDivElement>(null);
  const hits = moveSpans(chosen === null ? spans : [chosen], range);
  useEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (!mark || !box.current) return;
    box.current.scrollTop += mark.getBoundingClientRect().top - box.current.getBoundingClientRect().top - MARK_FROM_TOP;
  }, [text, range[0], range[1], chosen?.[0]]);
  return (
    <div class="words snip" tabIndex={0} role="group" aria-label={words.storedText} ref={box}>
      <MarkedWords text={text.slice(...range)} hits={hits} />
    </div>
  );
}

/** Pixels between the top of the box and the words that were brought into view: about two lines before them can be read. */
const MARK_FROM_TOP = 44;

function sliceOf(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}
