import { describeApi, HostObject } from "./hostObject";
import type { Api } from "./hostObject";

/** What office.js calls once after `Office.onReady`; there is no ribbon to notify. */
class AddinInternalService extends HostObject {
  static readonly api: Api = describeApi<AddinInternalService>("AddinInternalService", {
    methods: ["notifyActionHandlerReady"],
  });
  readonly api = AddinInternalService.api;

  notifyActionHandlerReady(): void {
    return;
  }
}

export const LOADER_SERVICES: ReadonlyMap<string, HostObject> = new Map([
  ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
]);
