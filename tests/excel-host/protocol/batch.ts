// One request of office.js, carried out: object paths are followed once each, actions in order, the first refusal ends it.
// The shapes are those of captured requests (tests/fixtures/excel-batches.json). Knows no class of Excel; faces tell those.

import { Refusal } from '../model/refusal.ts';
import { getMember, isFace, type Face } from './face.ts';

/** What office.js sends; only what is read here. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly Location: string;
  };
}

/** What the batch stands on: the root object, and the references kept between requests. */
export interface Ground {
  readonly root: () => Face;
  readonly newObject: (name: string) => Face;
  readonly references: Map<string, Face>;
  /** Called before each action, with its index in the request: faults happen here. */
  readonly beforeAction: (index: number) => void;
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6 } as const;
const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** HTTP status that goes with a code; others are 400. */
const STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403 };

/**
 * Carries out a request.
 * assumption: what was done before a refusal stays done (no rollback)
 */
export function carryOut(body: RequestBody, ground: Ground): ResponseBody {
  const batch = new Batch(body, ground);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      ground.beforeAction(index);
      results.push({ ActionId: action.Id, Value: batch.act(action) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        Results: results,
        TraceIds: [],
        Error: {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          HttpStatusCode: STATUS[error.code] ?? 400,
          Location: batch.location,
        },
      };
    }
  }
  return { Results: results, TraceIds: [] };
}

class Batch {
  /** The member last touched: `WorksheetCollection.getItem`. */
  location = '';
  readonly #body: RequestBody;
  readonly #ground: Ground;
  readonly #faces = new Map<number, Face | null>();
  /** Reference ids given to faces of this batch. */
  readonly #kept = new Map<Face, string>();

  constructor(body: RequestBody, ground: Ground) {
    this.#body = body;
    this.#ground = ground;
  }

  act(action: Action): unknown {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const face = this.#follow(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return face && (this.#isReference(action) ? {} : this.#identify(face));
      case ACTION.query:
        return face && this.#query(face, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return face && this.#call(face, action);
      case ACTION.setProperty: {
        if (!face) throw new Refusal('InvalidReference', 'A null object has no properties.');
        this.location = `${face.type}.${toCamel(action.Name ?? '')}`;
        const { set } = getMember(face, 'property', face.values, action.Name ?? '');
        if (!set) throw new Refusal('ApiNotFound', `EMULATOR: ${face.type}.${action.Name} cannot be set`);
        set(action.ArgumentInfo?.Arguments?.[0]);
        return null;
      }
      default:
        throw new Refusal('ApiNotFound', `EMULATOR: action type ${action.ActionType} is not emulated`);
    }
  }

  #isReference({ ObjectPathId }: Action): boolean {
    return this.#body.ObjectPaths[String(ObjectPathId)]?.ObjectPathType === PATH.reference;
  }

  /** The object of a path; null for a null object and whatever stands on one. */
  #follow(id: number): Face | null {
    const known = this.#faces.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[String(id)];
    if (!path) throw new Refusal('InvalidArgument', `EMULATOR: the request has no object path ${id}`);
    const face = this.#walk(path);
    this.#faces.set(id, face);
    return face;
  }

  #walk(path: ObjectPath): Face | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === PATH.root) return this.#ground.root();
    if (path.ObjectPathType === PATH.newObject) return this.#ground.newObject(name);
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.#ground.references.get(name);
      if (!kept) throw new Refusal('InvalidReference', `The reference ${name} is not kept.`);
      this.#kept.set(kept, name);
      return kept;
    }
    const parent = this.#follow(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    this.location = `${parent.type}.${toCamel(name || 'getItem')}`;
    if (path.ObjectPathType === PATH.property) return getMember(parent, 'object', parent.objects, name)();
    const method = path.ObjectPathType === PATH.indexer ? 'getItem' : name;
    const found = getMember(parent, 'method', parent.methods, method)(...this.#arguments(path.ArgumentInfo));
    if (found !== null && !isFace(found))
      throw new Refusal('ApiNotFound', `EMULATOR: ${parent.type}.${method} gives no object`);
    return found;
  }

  #call(face: Face, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      const id = `ref-${this.#ground.references.size + 1}-${action.Id}`;
      this.#ground.references.set(id, face);
      this.#kept.set(face, id);
      return null;
    }
    const args = this.#arguments(action.ArgumentInfo);
    this.location = `${face.type}.${toCamel(action.Name ?? '')}`;
    const result = getMember(face, 'method', face.methods, action.Name ?? '')(...args);
    return result === undefined || isFace(result) ? null : result;
  }

  /** Arguments that stand for an object are given as their face. */
  #arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.#follow(id) : argument;
    });
  }

  #identify(face: Face): Record<string, unknown> {
    const reference = this.#kept.get(face);
    return reference === undefined ? { ...face.identity } : { ...face.identity, _ReferenceId: reference };
  }

  #query(face: Face, select: readonly string[]): Record<string, unknown> {
    const isOwn = (name: string) => toCamel(name) in face.values;
    if (!face.items) return this.#answer(face, select);
    const ofItems = select.filter((name) => !isOwn(name));
    const own = this.#answer(face, select.filter(isOwn));
    return ofItems.length > 0 ? { ...own, _Items: face.items().map((item) => this.#query(item, ofItems)) } : own;
  }

  /** `format/fill/color` is answered as `{ Format: { Fill: { Color } } }`. */
  #answer(face: Face, select: readonly string[]): Record<string, unknown> {
    const answer = this.#identify(face);
    const deeper = new Map<string, string[]>();
    for (const name of select) {
      const [first = '', ...rest] = name.split('/');
      if (rest.length > 0) deeper.set(first, [...(deeper.get(first) ?? []), rest.join('/')]);
      else answer[toPascal(first)] = getMember(face, 'property', face.values, toCamel(first)).get();
    }
    for (const [name, rest] of deeper) {
      if (name === 'items') return { ...answer, ...this.#query(face, rest) };
      const object = getMember(face, 'object', face.objects, toCamel(name))();
      answer[toPascal(name)] = object && this.#query(object, rest);
    }
    return answer;
  }
}

function toPascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function toCamel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
