// First use and nothing to show: what belongs here, and the one thing that fills it.
// Layout only; the words are the view's.

import type { ComponentChildren } from 'preact';

/** The sign of the product, 32 px; an ornament without a name. */
function Sign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" rx="3" />
      <path d="M4 3h2v10H4zM7 3h2.5a3.25 3.25 0 0 1 1.4 6.18L13 13h-2.3L8.9 9.5H7v-2h2.5a1.25 1.25 0 0 0 0-2.5H7z" />
    </svg>
  );
}

/** An empty view: its heading, a small line under it, and what to do. */
export function Empty(props: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <div class="row">
        <Sign />
        <div>
          <h2>{props.title}</h2>
          {props.note !== undefined && <p class="small faint">{props.note}</p>}
        </div>
      </div>
      {props.children}
    </div>
  );
}

/** A numbered list of things to do; three are enough. */
export function Steps({ steps }: { readonly steps: readonly ComponentChildren[] }) {
  return (
    <ol class="steps">
      {steps.map((step, index) => (
        <li key={index}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
