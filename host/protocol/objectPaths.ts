import { apiNotFound, HostError } from "../errors";
import type { EventHub } from "./events";
import { HostObject } from "./hostObject";
import { callMember, readMember } from "./memberAccess";
import { fromWire } from "./memberNames";
import { isRecord, PathType } from "./messages";
import type { ArgumentInfo, ObjectPath } from "./messages";
import type { References } from "./references";

/** What paths of a batch start from. */
export interface PathRoots {
  readonly workbook: HostObject;
  readonly references: References;
  readonly events: EventHub;
  /** Objects the client makes by name (`New`), such as the loader's own service. */
  readonly services: ReadonlyMap<string, HostObject>;
}

/** A refusal together with the member it came from, as debugInfo.errorLocation shows it. */
export class LocatedError extends Error {
  constructor(
    override readonly cause: unknown,
    readonly location: string,
  ) {
    super("A member of the batch failed.");
  }
}

/** Runs a step and remembers where in the API it was when it failed. */
export function located<T>(location: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof LocatedError ? error : new LocatedError(error, location);
  }
}

/** Evaluates the object paths of one batch, each once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: PathRoots,
  ) {}

  /** The object at a path; null for a null object and everything under it. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments of a call, with the objects they point at in place of their path ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return this.convertList(info?.Arguments ?? [], Array.isArray(referenced) ? referenced : []);
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.roots.workbook;
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId:
        return this.roots.references.get(path.Name ?? "");
      case PathType.New:
        return this.service(path.Name ?? "");
      default:
        return this.evaluateUnderParent(path);
    }
  }

  private service(name: string): HostObject {
    const service = this.roots.services.get(name);
    if (service === undefined) throw apiNotFound(`service ${name}`);
    return service;
  }

  private evaluateUnderParent(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const name = path.ObjectPathType === PathType.Indexer ? "getItem" : fromWire(path.Name ?? "");
    const location = `${parent.api.typeName}.${name}`;
    return located(location, () => {
      const value =
        path.ObjectPathType === PathType.Property
          ? readMember(parent, name)
          : callMember(parent, name, this.arguments(path.ArgumentInfo));
      if (value === null || value === undefined) return null;
      if (value instanceof HostObject) return value;
      throw apiNotFound(`${location} as an object`);
    });
  }

  private convertList(values: readonly unknown[], referenced: readonly unknown[]): unknown[] {
    return values.map((value, index) => {
      const reference = referenced[index];
      if (Array.isArray(reference) && Array.isArray(value)) return this.convertList(value, reference);
      if (typeof reference === "number" && reference > 0) return this.resolve(reference);
      return this.convert(value);
    });
  }

  private convert(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((entry) => this.convert(entry));
    if (!isRecord(value)) return value;
    if (typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, this.convert(entry)]));
  }
}
