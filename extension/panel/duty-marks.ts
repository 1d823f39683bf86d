// The marks of the duties in review for the views: a finding draws the chips of its duties anew, and no card.
// Holds what duty-marker.ts finds; must not look for anything.

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Panel } from './create-panel.ts';
import type { DutyMark, DutyMarker, DutyMarks } from './duty-marker.ts';
import type { Review } from './review.ts';

/** What is marked now, and how to hear of changes; the answer of `watch` stops it. */
export interface MarkStore {
  get(): DutyMarks;
  watch(listener: () => void): () => void;
}

const NOTHING: DutyMarks = new Map();
const NO_MARKS: MarkStore = { get: () => NOTHING, watch: () => () => undefined };

/** Provided by review-view.tsx. */
export const MarksContext = createContext<MarkStore>(NO_MARKS);

/** Looks for marks as long as the review is on screen. */
export function useDutyMarker(panel: Panel, review: Review): MarkStore {
  const [held] = useState(createMarkStore);
  const [marker, setMarker] = useState<DutyMarker | null>(null);
  useEffect(() => {
    let opened: DutyMarker | null = null;
    let isLeft = false;
    void panel.openMarker(held.put).then((one) => {
      opened = one;
      if (isLeft) one.close();
      else setMarker(one);
    });
    return () => {
      isLeft = true;
      opened?.close();
      setMarker(null);
      held.put(NOTHING);
    };
  }, [panel, held, review.id]);
  useEffect(() => marker?.follow(review), [marker, review]);
  return held;
}

/** What `read` makes of the marks, shown anew when that changes. */
export function useMarks<Value>(read: (marks: DutyMarks) => Value): Value {
  const held = useContext(MarksContext);
  const [value, setValue] = useState(() => read(held.get()));
  useEffect(() => {
    setValue(read(held.get()));
    return held.watch(() => setValue(read(held.get())));
  }, [held]);
  return value;
}

/** The mark of one duty. */
export function useMark(dutyId: string): DutyMark | null {
  return useMarks((marks) => marks.get(dutyId) ?? null);
}

function createMarkStore(): MarkStore & { readonly put: (marks: DutyMarks) => void } {
  let now = NOTHING;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(marks) {
      now = marks;
      for (const listener of listeners) listener();
    },
  };
}
