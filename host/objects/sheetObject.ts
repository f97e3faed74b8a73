import { HostObject } from "../protocol/hostObject";
import type { Session } from "./session";
import type { Worksheet } from "./worksheet";

/** An object that belongs to a sheet and goes with it. */
export abstract class SheetObject extends HostObject {
  constructor(readonly sheet: Worksheet) {
    super();
  }

  get session(): Session {
    return this.sheet.session;
  }

  override assertAlive(): void {
    this.sheet.assertAlive();
  }
}
