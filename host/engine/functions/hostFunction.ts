/** A function of ours that the engine asks before its own of the same name. */
export interface HostFunction {
  readonly minArity: number;
  readonly maxArity: number;
  /** Arguments are values, never references; unknown because the engine types them so. */
  readonly invoke: (args: unknown[]) => unknown;
}

export type HostFunctions = Readonly<Record<string, HostFunction>>;
