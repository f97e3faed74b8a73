import { apiNotFound } from "../errors";
import { HostCollection, HostObject } from "./hostObject";
import { readMember } from "./memberAccess";
import { fromWire, toWire } from "./memberNames";
import type { QueryInfo } from "./messages";
import type { References } from "./references";

/** What a load() asks for: names to subtrees; "*" is every plain property. */
export interface LoadTree {
  [name: string]: LoadTree;
}

function add(tree: LoadTree, path: string, wholeObject: boolean): void {
  let node = tree;
  for (const segment of path.split(/[/.]/)) {
    const name = segment === "*" ? "*" : fromWire(segment);
    const next: LoadTree = (Object.hasOwn(node, name) ? node[name] : undefined) ?? {};
    node[name] = next;
    node = next;
  }
  if (wholeObject) node["*"] = {};
}

/** @example loadTree({ Select: ["values", "worksheet/name"] }) gives { values: {}, worksheet: { name: {} } } */
export function loadTree(query: QueryInfo): LoadTree {
  const tree: LoadTree = Object.create(null) as LoadTree;
  for (const path of query.Select ?? []) add(tree, path, false);
  for (const path of query.Expand ?? []) add(tree, path, true);
  if ((query.Select ?? []).length === 0) tree["*"] = {};
  return tree;
}

/** Turns objects into the answer of a load(). */
export class Projection {
  constructor(private readonly references: References) {}

  /** The properties by which the client finds the object again. */
  identity(object: HostObject): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const name of object.api.identity) answer[toWire(name)] = readMember(object, name);
    const reference = this.references.idOf(object);
    if (reference !== null) answer._ReferenceId = reference;
    return answer;
  }

  project(object: HostObject, tree: LoadTree, query: QueryInfo = {}): Record<string, unknown> {
    if (object instanceof HostCollection) return this.collection(object, tree, query);
    return this.single(object, tree);
  }

  private single(object: HostObject, tree: LoadTree): Record<string, unknown> {
    object.assertAlive();
    const answer = this.identity(object);
    if ("*" in tree || Object.keys(tree).length === 0) {
      for (const name of object.api.scalars) answer[toWire(name)] = readMember(object, name);
    }
    for (const [name, subtree] of Object.entries(tree)) {
      if (name === "*" || name === "_ReferenceId") continue;
      answer[toWire(name)] = this.member(object, name, subtree);
    }
    return answer;
  }

  private member(object: HostObject, name: string, subtree: LoadTree): unknown {
    const value = readMember(object, name);
    if (value instanceof HostObject) return this.project(value, subtree);
    if (Object.keys(subtree).length > 0 && value !== null) {
      throw apiNotFound(`${object.api.typeName}.${name}/${Object.keys(subtree).join(",")}`);
    }
    return value ?? null;
  }

  private collection(
    collection: HostCollection<HostObject>,
    tree: LoadTree,
    query: QueryInfo,
  ): Record<string, unknown> {
    collection.assertAlive();
    const own = Object.keys(tree).filter((name) => collection.api.scalars.includes(name));
    const ofItems = Object.fromEntries(Object.entries(tree).filter(([name]) => !own.includes(name)));
    const answer: Record<string, unknown> = {};
    if (own.length === 0 || Object.keys(ofItems).length > 0) {
      const start = query.Skip ?? 0;
      const items = collection.list().slice(start, query.Top === undefined ? undefined : start + query.Top);
      answer._Items = items.map((item) => this.project(item, ofItems));
    }
    const named = "*" in tree ? collection.api.scalars : own;
    for (const name of named) answer[toWire(name)] = readMember(collection, name);
    return answer;
  }
}
