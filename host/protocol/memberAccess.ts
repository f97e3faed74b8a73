import { apiNotFound, invalidOperation } from "../errors";
import type { HostObject } from "./hostObject";

/** Reads a plain property or a link that the class lists. */
export function readMember(object: HostObject, name: string): unknown {
  const { api } = object;
  const listed =
    api.scalars.includes(name) ||
    api.onRequest.includes(name) ||
    api.identity.includes(name) ||
    api.links.includes(name);
  if (!listed) throw apiNotFound(`${api.typeName}.${name}`);
  object.assertAlive();
  return Reflect.get(object, name);
}

/** Writes a property that the class lists as writable. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const { api } = object;
  object.assertAlive();
  if (!api.writable.includes(name)) {
    const known = api.scalars.includes(name) || api.onRequest.includes(name);
    throw known
      ? invalidOperation(`${api.typeName}.${name} is read-only.`)
      : apiNotFound(`${api.typeName}.${name}`);
  }
  Reflect.set(object, name, value);
}

/** Calls a method that the class lists. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const { api } = object;
  const method: unknown = api.methods.includes(name) ? Reflect.get(object, name) : undefined;
  if (typeof method !== "function") throw apiNotFound(`${api.typeName}.${name}()`);
  object.assertAlive();
  const result: unknown = Reflect.apply(method, object, [...args]);
  return result;
}
