import { HostError } from "../errors";
import type { HostObject } from "./hostObject";

/** Objects the client asked the host to keep (`_KeepReference`), by the id it was given for them. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    const id = known ?? `ref${++this.last}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : null;
  }

  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (object === undefined) {
      throw new HostError(
        "InvalidObjectPath",
        `The object path '${id}' isn't working for what you're trying to do.`,
      );
    }
    return object;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** Everything kept, so that ranges can follow rows that move. */
  all(): Iterable<HostObject> {
    return this.byId.values();
  }

  get size(): number {
    return this.byId.size;
  }
}
