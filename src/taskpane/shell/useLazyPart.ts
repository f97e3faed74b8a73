import { useCallback, useEffect, useState } from "react";
import { failureOf } from "../failureOf";
import { loaded } from "../loaded";
import type { Failure } from "../state/failure";

export type LazyPart<Part> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly part: Part }
  | { readonly kind: "failed"; readonly failure: Failure; readonly retry: () => void };

/** A part of the pane, fetched when this is first shown; where that fails (no network), it can be asked for again. */
export function useLazyPart<Part>(fetchPart: () => Promise<Part>): LazyPart<Part> {
  const [state, setState] = useState<LazyPart<Part>>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    let wanted = true;
    setState({ kind: "loading" });
    loaded(fetchPart).then(
      (part) => {
        if (wanted) setState({ kind: "ready", part });
      },
      (error: unknown) => {
        if (wanted) setState({ kind: "failed", failure: failureOf(error), retry });
      },
    );
    return () => {
      wanted = false;
    };
  }, [fetchPart, attempt, retry]);
  return state;
}
