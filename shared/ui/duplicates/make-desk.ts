// The desk over duplicates: search once, then filter, choose and judge without searching again.
// Pure of platforms: searching, judging and saving are handed in.

import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { DuplicatePair, PairKind, SearchProgress } from '../../model/duplicate.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';
import type { DeskCluster, DeskDuty, DeskPair, DeskPorts } from './desk-state.ts';

/** Below this a pair is never shown, whatever the slider says: the search tells of nothing weaker (matcher's own limit, 0..1). */
export const LOWEST_LIMIT = 0.3;

/** The kinds, surest first. */
export const PAIR_KINDS: readonly PairKind[] = ['same', 'reworded', 'contained', 'contrast'];

/** The desk. Nothing throws; a refused step is told by the surface. */
export interface DuplicatesDesk {
  readonly scope: Signal<string>;
  /** Score from which pairs are shown, 0..1; null until the search has found the limit that suits the duties. */
  readonly atLeast: Signal<number | null>;
  readonly kinds: Signal<ReadonlySet<PairKind>>;
  readonly progress: ReadonlySignal<SearchProgress | null>;
  /** True once a search has come to its end. */
  readonly isDone: ReadonlySignal<boolean>;
  readonly duties: ReadonlySignal<ReadonlyMap<string, DeskDuty>>;
  /** How many pairs of each kind there are above the limit. */
  readonly counts: ReadonlySignal<Readonly<Record<PairKind, number>>>;
  /** Clusters by benefit: those with most duties first. */
  readonly clusters: ReadonlySignal<readonly DeskCluster[]>;
  readonly contrasts: ReadonlySignal<readonly DeskPair[]>;
  readonly chosen: ReadonlySignal<{
    readonly cluster: DeskCluster;
    readonly pair: DeskPair;
    readonly at: number;
  } | null>;
  run(): Promise<void>;
  cancel(): void;
  chooseCluster(at: number): void;
  /** Moves among the pairs of the chosen cluster, or among clusters. */
  step(what: 'pair' | 'cluster', by: -1 | 1): void;
  judge(kind: VerdictKind, text: string | null): Promise<void>;
  /** Reads duties and verdicts again, without a new search: after an undo, or a change elsewhere. */
  refresh(): Promise<void>;
  goTo(side: 'a' | 'b'): void;
}

export function makeDesk(ports: DeskPorts): DuplicatesDesk {
  const scope = signal('all');
  const atLeast = signal<number | null>(null);
  const kinds = signal<ReadonlySet<PairKind>>(new Set<PairKind>(['same', 'reworded', 'contained']));
  const progress = signal<SearchProgress | null>(null);
  const isDone = signal(false);
  const list = signal<readonly DeskDuty[]>([]);
  const found = signal<readonly DuplicatePair[]>([]);
  const verdicts = signal<readonly Verdict[]>([]);
  const place = signal({ cluster: 0, pair: 0 });
  let work: AbortController | null = null;

  const duties = computed(() => new Map(list.value.map((duty) => [duty.id, duty])));
  const above = computed(() => found.value.filter(({ score }) => score >= (atLeast.value ?? 0)));
  const judged = computed(() => ports.judge(above.value, verdicts.value, list.value));
  const counts = computed(() => {
    const sums = { same: 0, reworded: 0, contained: 0, contrast: 0 };
    for (const { kind } of judged.value.pairs) sums[kind]++;
    return sums;
  });
  const clusters = computed(() => toClusters(judged.value, kinds.value));
  const contrasts = computed(() =>
    kinds.value.has('contrast') ? judged.value.pairs.filter(({ kind }) => kind === 'contrast') : [],
  );
  const chosen = computed(() => {
    const cluster = clusters.value[place.value.cluster];
    const pair = cluster?.pairs[place.value.pair] ?? cluster?.pairs[0];
    return cluster === undefined || pair === undefined ? null : { cluster, pair, at: place.value.cluster };
  });

  async function refresh(): Promise<void> {
    const loaded = await ports.load(scope.value);
    batch(() => {
      list.value = loaded.duties;
      verdicts.value = loaded.verdicts;
    });
  }

  async function run(): Promise<void> {
    work?.abort();
    const mine = new AbortController();
    work = mine;
    batch(() => {
      found.value = [];
      isDone.value = false;
      atLeast.value = null;
      place.value = { cluster: 0, pair: 0 };
      progress.value = { stage: 'reading', done: 0, total: 0 };
    });
    try {
      await refresh();
      await ports.search(list.value, {
        signal: mine.signal,
        onProgress: (now) => (progress.value = now),
        onPairs(pairs, limit) {
          batch(() => {
            if (limit !== null) atLeast.value ??= limit;
            if (pairs.length > 0) found.value = [...found.value, ...pairs];
          });
        },
      });
      if (work === mine) isDone.value = true;
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    } finally {
      if (work === mine) progress.value = null;
    }
  }

  return {
    scope,
    atLeast,
    kinds,
    progress,
    isDone,
    duties,
    counts,
    clusters,
    contrasts,
    chosen,
    run,
    refresh,
    cancel: () => {
      work?.abort(new DOMException('Cancelled', 'AbortError'));
      progress.value = null;
    },
    chooseCluster: (at) => (place.value = { cluster: at, pair: 0 }),
    step(what, by) {
      const { cluster, pair } = place.value;
      if (what === 'cluster') {
        place.value = { cluster: clamp(cluster + by, clusters.value.length), pair: 0 };
      } else {
        place.value = { cluster, pair: clamp(pair + by, clusters.value[cluster]?.pairs.length ?? 0) };
      }
    },
    async judge(kind, text) {
      const pair = chosen.value?.pair;
      const [a, b] = [duties.value.get(pair?.a ?? ''), duties.value.get(pair?.b ?? '')];
      if (a === undefined || b === undefined) return;
      if (await ports.decide({ kind, a, b, text })) await refresh();
    },
    goTo(side) {
      const duty = duties.value.get(chosen.value?.pair[side] ?? '');
      if (duty !== undefined) ports.goTo(duty);
    },
  };
}

function toClusters(
  { pairs, clusters }: ReturnType<DeskPorts['judge']>,
  kinds: ReadonlySet<PairKind>,
): readonly DeskCluster[] {
  const of = new Map<string, number>();
  clusters.forEach((members, at) => members.forEach((id) => of.set(id, at)));
  const lists = clusters.map((): DeskPair[] => []);
  for (const pair of pairs) {
    const at = of.get(pair.a);
    if (at !== undefined && at === of.get(pair.b) && pair.kind !== 'contrast') lists[at]?.push(pair);
  }
  return clusters
    .flatMap((members, at): DeskCluster[] => {
      const sorted = (lists[at] ?? []).sort((one, other) => other.score - one.score);
      const [first] = sorted;
      const isShown = sorted.some(({ kind }) => kinds.has(kind));
      return first === undefined || !isShown ? [] : [{ members, pairs: sorted, kind: first.kind, score: first.score }];
    })
    .sort((one, other) => other.members.length - one.members.length || other.score - one.score);
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1));
}
