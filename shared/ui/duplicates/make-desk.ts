// The desk over duplicates: search once, then filter, choose and judge without searching again.
// Pure of platforms: searching, judging and saving are handed in.

import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { type DuplicatePair, LOWEST_SHOWN, type PairKind, type SearchProgress } from '../../model/duplicate.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';
import type { DeskCluster, DeskDuty, DeskPair, DeskPorts } from './desk-state.ts';

/** The kinds, surest first. */
export const PAIR_KINDS: readonly PairKind[] = ['same', 'reworded', 'contained', 'contrast'];

/** The desk. Nothing throws but `run` and `refresh`, where loading or the search fails; a refused step is told by the surface. */
export interface DuplicatesDesk {
  readonly scope: Signal<string>;
  /** Score from which pairs are shown, 0..1; null until the search has found the limit that suits the duties. */
  readonly atLeast: Signal<number | null>;
  /** The lowest score that was searched for: no weaker pairs are known. */
  readonly lowest: ReadonlySignal<number>;
  readonly kinds: Signal<ReadonlySet<PairKind>>;
  readonly progress: ReadonlySignal<SearchProgress | null>;
  /** True once a search has come to its end. */
  readonly isDone: ReadonlySignal<boolean>;
  /** How far a search came that was cancelled or that fell over; what it found is kept. */
  readonly stoppedAt: ReadonlySignal<SearchProgress | null>;
  readonly duties: ReadonlySignal<ReadonlyMap<string, DeskDuty>>;
  /** How many pairs of each kind there are above the limit. */
  readonly counts: ReadonlySignal<Readonly<Record<PairKind, number>>>;
  /** Clusters by benefit: those with most duties first; last those whose pairs are all judged. */
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
  /** Goes to a pair, where it is in a cluster. */
  choosePair(pair: Pick<DeskPair, 'a' | 'b'>): void;
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
  const lowest = signal(LOWEST_SHOWN);
  const kinds = signal<ReadonlySet<PairKind>>(new Set(PAIR_KINDS));
  const progress = signal<SearchProgress | null>(null);
  const isDone = signal(false);
  const stoppedAt = signal<SearchProgress | null>(null);
  const list = signal<readonly DeskDuty[]>([]);
  const found = signal<readonly DuplicatePair[]>([]);
  /** The texts that were searched: what is known of a pair holds for these words only. */
  const searched = signal<ReadonlyMap<string, string>>(new Map());
  const verdicts = signal<readonly Verdict[]>([]);
  const place = signal<Place>(START);
  let work: AbortController | null = null;

  const duties = computed(() => new Map(list.value.map((duty) => [duty.id, duty])));
  // A duty that was edited since shows no pairs until the next search, or until the edit is taken back.
  const holding = computed(() => {
    const isAsSearched = (id: string) => {
      const text = duties.value.get(id)?.text;
      return text !== undefined && text === searched.value.get(id);
    };
    return found.value.filter(({ a, b }) => isAsSearched(a) && isAsSearched(b));
  });
  const above = computed(() => holding.value.filter(({ score }) => score >= (atLeast.value ?? lowest.value)));
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
    const held = findHeld(clusters.value, place.value.held);
    const at = held?.at ?? clamp(place.value.cluster, clusters.value.length);
    const cluster = clusters.value[at];
    const pair = held?.pair ?? cluster?.pairs[clamp(place.value.pair, cluster.pairs.length)];
    return cluster === undefined || pair === undefined ? null : { cluster, pair, at };
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
    let isSettled = false;
    batch(() => {
      found.value = [];
      isDone.value = false;
      stoppedAt.value = null;
      atLeast.value = null;
      lowest.value = LOWEST_SHOWN;
      place.value = START;
      progress.value = { stage: 'reading', done: 0, total: 0 };
    });
    try {
      await refresh();
      searched.value = new Map(list.value.map(({ id, text }) => [id, text]));
      await ports.search(list.value, {
        signal: mine.signal,
        onProgress: (now) => (progress.value = now),
        onPairs(pairs, limit, told = limit ?? 0) {
          if (work !== mine) return;
          batch(() => {
            if (limit !== null && !isSettled) {
              // What was told early is told again, as far as it holds.
              isSettled = true;
              found.value = [];
              lowest.value = Math.max(Math.min(limit, told), LOWEST_SHOWN);
              atLeast.value ??= Math.max(limit, LOWEST_SHOWN);
            }
            if (pairs.length > 0) found.value = [...found.value, ...pairs];
          });
        },
      });
      if (work === mine) isDone.value = true;
    } catch (error) {
      if (work === mine) stoppedAt.value = progress.value;
      if (!mine.signal.aborted) throw error;
    } finally {
      if (work === mine) progress.value = null;
    }
  }

  return {
    scope,
    atLeast,
    lowest,
    kinds,
    progress,
    isDone,
    stoppedAt,
    duties,
    counts,
    clusters,
    contrasts,
    chosen,
    run,
    refresh,
    cancel: () => work?.abort(),
    choosePair: (pair) => (place.value = { ...START, held: pair }),
    chooseCluster: (at) => (place.value = hold(clusters.value, at, 0)),
    step(what, by) {
      if (chosen.value === null) return;
      const { cluster, pair, at } = chosen.value;
      place.value =
        what === 'cluster'
          ? hold(clusters.value, clamp(at + by, clusters.value.length), 0)
          : hold(clusters.value, at, clamp(cluster.pairs.indexOf(pair) + by, cluster.pairs.length));
    },
    async judge(kind, text) {
      const pair = chosen.value?.pair;
      const [a, b] = [duties.value.get(pair?.a ?? ''), duties.value.get(pair?.b ?? '')];
      if (a === undefined || b === undefined) return;
      // What is judged goes to the end: the next thing to decide comes to this place.
      const { cluster, at } = chosen.value ?? { cluster: null, at: 0 };
      const index = cluster?.pairs.findIndex((one) => one === pair) ?? 0;
      if (!(await ports.decide({ kind, a, b, text }))) return;
      place.value = { cluster: at, pair: index, held: null };
      await refresh();
    },
    goTo(side) {
      const duty = duties.value.get(chosen.value?.pair[side] ?? '');
      if (duty !== undefined) ports.goTo(duty);
    },
  };
}

/** Where the person is: by place, and by the pair that was gone to, which is followed while results stream in. */
interface Place {
  readonly cluster: number;
  readonly pair: number;
  readonly held: Pick<DeskPair, 'a' | 'b'> | null;
}

const START: Place = { cluster: 0, pair: 0, held: null };

function hold(clusters: readonly DeskCluster[], cluster: number, pair: number): Place {
  return { cluster, pair, held: clusters[cluster]?.pairs[pair] ?? null };
}

function findHeld(clusters: readonly DeskCluster[], held: Place['held']): { at: number; pair: DeskPair } | null {
  if (held === null) return null;
  const at = clusters.findIndex(({ members }) => members.includes(held.a) && members.includes(held.b));
  const pair = clusters[at]?.pairs.find(({ a, b }) => a === held.a && b === held.b);
  return pair === undefined ? null : { at, pair };
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
      // What is judged goes to the end, so that the next thing to decide comes to its place.
      const sorted = (lists[at] ?? []).sort(
        (one, other) => Number(one.verdict !== null) - Number(other.verdict !== null) || other.score - one.score,
      );
      const [first] = sorted;
      const isShown = sorted.some(({ kind }) => kinds.has(kind));
      return first === undefined || !isShown ? [] : [{ members, pairs: sorted, kind: first.kind, score: first.score }];
    })
    .sort(
      (one, other) =>
        Number(isJudged(one)) - Number(isJudged(other)) ||
        other.members.length - one.members.length ||
        other.score - one.score,
    );
}

/** True where a person has said something of every pair; the pairs nobody has judged come first. */
function isJudged({ pairs: [first] }: DeskCluster): boolean {
  return first?.verdict !== null;
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1));
}
