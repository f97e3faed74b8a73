import { invalidArgument, itemNotFound } from "../errors";

/**
 * Which members of a host class the wire may name. Nothing else of the class, its prototype or Object's can
 * be reached, whatever name a request holds.
 */
export interface Api {
  /** The API's type, as it appears in error locations: "Range". */
  readonly typeName: string;
  /** Sent with every answer, so that the client can find the object again by it. */
  readonly identity: readonly string[];
  /** Plain properties, sent by `load()` and `load("*")`. */
  readonly scalars: readonly string[];
  /** Plain properties sent only when they are asked for by name. */
  readonly onRequest: readonly string[];
  readonly writable: readonly string[];
  /** Properties that hold other objects of the API. */
  readonly links: readonly string[];
  readonly methods: readonly string[];
  /** Objects without an identity of their own (ranges) get a reference id from the host. */
  readonly keepable: boolean;
  /** Events by the end of their registering method: `_RegisterDataChangedEvent` is "DataChangedEvent". */
  readonly events: Readonly<Record<string, number>>;
}

type MemberOf<T> = keyof T & string;

interface Members<T> {
  readonly identity?: readonly MemberOf<T>[];
  readonly scalars?: readonly MemberOf<T>[];
  readonly onRequest?: readonly MemberOf<T>[];
  readonly writable?: readonly MemberOf<T>[];
  readonly links?: readonly MemberOf<T>[];
  readonly methods?: readonly MemberOf<T>[];
  readonly keepable?: boolean;
  readonly events?: Readonly<Record<string, number>>;
}

/**
 * Lists the members of a host class that the API offers; the compiler checks that they exist.
 * @example static readonly api = describeApi<Range>("Range", { scalars: ["values"], writable: ["values"] });
 */
export function describeApi<T extends HostObject>(typeName: string, members: Members<T>): Api {
  return {
    typeName,
    identity: [],
    scalars: [],
    onRequest: [],
    writable: [],
    links: [],
    methods: [],
    keepable: false,
    events: {},
    ...members,
  };
}

/** Events of the workbook and of its collections go to this target. */
export const WORKBOOK_TARGET = "Workbook";

/** An object of the API as the interpreter sees it. Each class lists its members in `api`. */
export abstract class HostObject {
  abstract readonly api: Api;

  /** Throws when the thing behind this object is gone; called before every use of it. */
  assertAlive(): void {
    // Most objects live as long as the workbook.
  }

  /** Whom events of this object are addressed to. */
  get eventTarget(): string {
    return WORKBOOK_TARGET;
  }
}

/** Methods that every collection answers to; spread them into a collection's `methods`. */
export const COLLECTION_METHODS = ["getItem", "getItemAt", "getItemOrNullObject", "getCount"] as const;

/** A list of API objects; answers load() with `_Items`. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  /** The items as they are now, in order. */
  abstract list(): readonly Item[];

  /** Finds by name or id, as Excel's `getItem` does: names without regard to case. */
  protected abstract find(key: string): Item | null;

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): Item {
    const item = this.getItemOrNullObject(key);
    if (item === null) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: unknown): Item | null {
    if (typeof key === "number") return this.find(String(key));
    if (typeof key !== "string") throw invalidArgument();
    return this.find(key);
  }

  getItemAt(index: unknown): Item {
    if (typeof index !== "number") throw invalidArgument();
    const item = this.list()[index];
    if (item === undefined) throw itemNotFound();
    return item;
  }
}
