import type { Plan } from "../../plan/plan";
import type { UnitCatalogue } from "../../plan/unit";
import type { Finding } from "../../validation/finding";
import type { SchemeReading } from "../scheme/schemeReading";
import type { ReadOrder, ReadOutcome } from "../services";
import type { Failure } from "../state/failure";
import type { ReadProgress } from "../state/model";

/** Work that would hold the pane's thread too long. Plain data both ways: it crosses to a worker and back. */
export type Job =
  | { readonly kind: "read"; readonly order: ReadOrder }
  | { readonly kind: "check"; readonly plan: Plan }
  | { readonly kind: "scheme"; readonly bytes: Uint8Array }
  | { readonly kind: "units"; readonly bytes: Uint8Array };

export type JobResult =
  | ReadOutcome
  | { readonly kind: "checked"; readonly findings: readonly Finding[] }
  | { readonly kind: "scheme"; readonly reading: SchemeReading }
  | { readonly kind: "units"; readonly units: UnitCatalogue }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What a worker is told: a job, or to fetch what reading takes while the person still looks for the document. */
export type WorkerOrder = Job | { readonly kind: "getReady" };

/** What a worker says: that its script runs, how far it is, and at last the result. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: ReadProgress }
  | { readonly kind: "done"; readonly result: JobResult };
