interface LoadedModule {
  readonly format?: string | null;
  readonly source?: unknown;
  readonly shortCircuit?: boolean;
}

/** As Node calls it: `next` is whoever loads modules else. */
export function load(
  url: string,
  context: object,
  next: (url: string, context: object) => Promise<LoadedModule>,
): Promise<LoadedModule>;
