// A role under correction as the catalogue takes it: blank fields and duties left out, places led back to the text as it was seen.
// The form is shared/catalogue's; what becomes of it (a new role, an update) is decided there.

import type { RoleContent } from '../../shared/catalogue/role-content.ts';
import { mapBack } from './mend-source.ts';
import type { Review, ReviewRole } from './review.ts';

/** The content of one role of the review. */
export function toContent({ mends }: Pick<Review, 'mends'>, { fields, duties }: ReviewRole): RoleContent {
  const kept = duties.filter(({ text }) => text.trim() !== '');
  return {
    title: toText(fields.title),
    department: toText(fields.department),
    company: toText(fields.company),
    location: toText(fields.location),
    context: toText(fields.context),
    superiors: toTexts(fields.superiors),
    subordinates: toTexts(fields.subordinates),
    duties: kept.map(({ text, marker, percent, depth, span }, index) => ({
      text: text.trim(),
      marker,
      percent,
      parent: parentOf(kept, index, depth),
      span: span && mapBack(span, mends),
    })),
    requirements: toTexts(fields.requirements),
    otherFields: fields.otherFields.filter(({ value }) => value.trim() !== ''),
    otherSections: fields.otherSections.flatMap(({ heading, items }) => {
      const texts = toTexts(items);
      return heading.trim() === '' && texts.length === 0 ? [] : { heading, items: texts };
    }),
  };
}

/** The nearest duty above that is less deep. */
function parentOf(duties: readonly { readonly depth: number }[], index: number, depth: number): number | null {
  if (depth === 0) return null;
  for (let at = index - 1; at >= 0; at--) if ((duties[at]?.depth ?? 0) < depth) return at;
  return null;
}

function toText(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function toTexts(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => toText(text) ?? []);
}
