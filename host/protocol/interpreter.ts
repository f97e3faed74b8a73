import { apiNotFound, HostError, itemNotFound } from "../errors";
import { HostObject } from "./hostObject";
import { loadTree, Projection } from "./loadTree";
import { callMember, readMember, writeMember } from "./memberAccess";
import { fromWire } from "./memberNames";
import { ActionType, isRecord } from "./messages";
import type { Action, ActionResult, BatchError, BatchRequest, BatchResponse } from "./messages";
import { located, LocatedError, ObjectPaths } from "./objectPaths";
import type { PathRoots } from "./objectPaths";

/**
 * Runs a batch of the Office "RichApi" protocol: each action names an object by its path and a member by its
 * name. The first action that fails ends the batch; what ran before it stays done, as in Excel.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
export function runBatch(request: BatchRequest, roots: PathRoots): BatchResponse {
  const run = new BatchRun(request, roots);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      return { Results: results, Error: batchError(error, index), TraceIds: traceIds };
    }
  }
  return traceIds.length > 0 ? { Results: results, TraceIds: traceIds } : { Results: results };
}

function batchError(error: unknown, index: number): BatchError {
  const location = error instanceof LocatedError ? error.location : "";
  const cause = error instanceof LocatedError ? error.cause : error;
  if (cause instanceof HostError) {
    return { Code: cause.code, Message: cause.message, Location: location, ActionIndex: index };
  }
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return {
    Code: "GeneralException",
    Message: `There was an internal error while processing the request. ${detail}`,
    Location: location,
    ActionIndex: index,
  };
}

class BatchRun {
  private readonly paths: ObjectPaths;
  private readonly projection: Projection;

  constructor(
    request: BatchRequest,
    private readonly roots: PathRoots,
  ) {
    this.paths = new ObjectPaths(request.ObjectPaths, roots);
    this.projection = new Projection(roots.references);
  }

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : this.projection.identity(object);
      case ActionType.Query:
        return object === null ? null : this.query(object, action);
      case ActionType.Method:
        return object === null ? null : this.call(object, action);
      case ActionType.SetProperty:
        this.set(object, fromWire(action.Name ?? ""), this.paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private query(object: HostObject, action: Action): unknown {
    const query = action.QueryInfo ?? {};
    return located(object.api.typeName, () => this.projection.project(object, loadTree(query), query));
  }

  private call(object: HostObject, action: Action): unknown {
    const wireName = action.Name ?? "";
    if (wireName === "_KeepReference") {
      if (!object.api.keepable) throw apiNotFound(`${object.api.typeName}._KeepReference()`);
      this.roots.references.keep(object);
      return null;
    }
    if (this.registersEvent(object, wireName)) return null;
    const name = fromWire(wireName);
    const args = this.paths.arguments(action.ArgumentInfo);
    if (wireName === "_RemoveReference" && object === this.roots.workbook) {
      this.roots.references.remove(String(args[0]));
      return null;
    }
    const value = located(`${object.api.typeName}.${name}`, () => callMember(object, name, args));
    return value instanceof HostObject || value === undefined ? null : value;
  }

  private registersEvent(object: HostObject, wireName: string): boolean {
    const [, undo, event = ""] = /^_(Un)?[Rr]egister(\w+)$/.exec(wireName) ?? [];
    const type = Object.hasOwn(object.api.events, event) ? object.api.events[event] : undefined;
    if (type === undefined) return false;
    object.assertAlive();
    if (undo === undefined) this.roots.events.register(type, object.eventTarget);
    else this.roots.events.unregister(type, object.eventTarget);
    return true;
  }

  private set(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) throw itemNotFound();
    located(`${object.api.typeName}.${name}`, () => writeMember(object, name, value));
  }

  private update(object: HostObject | null, state: Readonly<Record<string, unknown>>): void {
    if (object === null) throw itemNotFound();
    for (const [wireName, value] of Object.entries(state)) {
      const name = fromWire(wireName);
      const link = object.api.links.includes(name) ? readMember(object, name) : null;
      if (link instanceof HostObject && isRecord(value)) this.update(link, value);
      else this.set(object, name, value);
    }
  }
}
