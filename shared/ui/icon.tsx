// The signs of every surface: one stroke, 16 px, drawn in the colour of the words beside them.
// A sign says nothing alone: screen readers skip it, and what it stands on has a name.

/** Outlines on a field of 16 by 16. */
const OUTLINES = {
  book: 'M3 3.5A1.5 1.5 0 0 1 4.5 2H13v10H4.5A1.5 1.5 0 0 0 3 13.5zM3 13.5A1.5 1.5 0 0 0 4.5 15H13',
  changes: 'M3 5h9M9.5 2.5L12 5 9.5 7.5M13 11H4M6.5 8.5L4 11l2.5 2.5',
  check: 'M3 8.5L6.5 12 13 4.5',
  clip: 'M4 2.5h8v11l-4-3-4 3z',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  from: 'M8 9.5V2M5 5l3-3 3 3M2.5 11v2.5h11V11',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5.1v.1',
  into: 'M8 2v7.5M5 6.5l3 3 3-3M2.5 11v2.5h11V11',
  join: 'M2 2.5h12M2 13.5h12M8 4.5v7M6 6.5l2-2 2 2M6 9.5l2 2 2-2',
  left: 'M10 4L6 8l4 4',
  minus: 'M3 8h10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  move: 'M2.5 8h10M9 4.5L12.5 8 9 11.5M2.5 3v10',
  out: 'M9.5 2.5h4v4M13.5 2.5l-6 6M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3',
  pen: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z',
  plus: 'M8 3v10M3 8h10',
  read: 'M2.5 3.5h11M2.5 8h11M2.5 12.5h7',
  redo: 'M10.5 3.5l3 3-3 3M13.5 6.5h-7a3.5 3.5 0 0 0 0 7H10',
  right: 'M6 4l4 4-4 4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5L14 14',
  sheet: 'M2.5 2.5h11v11h-11zM2.5 6.5h11M6.5 2.5v11',
  split: 'M2 8h12M8 6V2M6 4l2-2 2 2M8 10v4M6 12l2 2 2-2',
  spot: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
  tree: 'M6 2.5h4v3H6zM2 10.5h4v3H2zM10 10.5h4v3h-4zM8 5.5V8M4 10.5V8h8v2.5',
  twice: 'M2.5 2.5h8v8h-8zM5.5 13.5h8v-8',
  undo: 'M5.5 3.5l-3 3 3 3M2.5 6.5h7a3.5 3.5 0 0 1 0 7H6',
  warn: 'M8 2.5l6 11H2zM8 6.5V10M8 11.7v.1',
} as const;

/** The name of a sign. */
export type IconName = keyof typeof OUTLINES;

/** Draws one sign; give the button around it a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
