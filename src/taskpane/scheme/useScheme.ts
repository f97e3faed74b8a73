import { useCallback, useState } from "react";
import { schemePane as texts } from "../../locale/vi/schemePane";
import type { RuleDecision } from "../../scoring/import/decideRules";
import type { Scheme } from "../../scoring/scheme";
import type { SchemePreview } from "../../workbook/schemeChange/schemePreview";
import type { BookServices, SchemeSource } from "../book/services";
import type { Clock } from "../clock";
import { failureOf } from "../failureOf";
import type { Edits } from "../shell/useEdits";
import type { Failure } from "../state/failure";
import type { BuildProgress, ReadProgress } from "../state/model";
import type { SchemeDraft } from "./form/schemeDraft";
import { useSchemeForm, type SchemeForm } from "./form/useSchemeForm";
import { settledScheme, type Decisions, type GradesDecision, type SchemeReading } from "./schemeReading";
import { useStopping } from "../useStopping";

/** Where somebody who changes the scheme is. */
export type SchemeStage =
  | { readonly at: "source"; readonly failure: Failure | null }
  | { readonly at: "form" }
  | { readonly at: "reading"; readonly progress: ReadProgress | null }
  | { readonly at: "review"; readonly review: SchemeReview };

export interface SchemeReview {
  readonly reading: SchemeReading;
  readonly decisions: Decisions;
  readonly grades: GradesDecision | null;
  /** It was made in the form, to which one can go back. */
  readonly made: boolean;
  /** With what was decided so far. */
  readonly scheme: Scheme;
  /** What it would change; null while it is being compared. */
  readonly preview: SchemePreview | null;
  readonly failure: Failure | null;
}

export interface SchemeChanging {
  /** Null while the scores are shown. */
  readonly stage: SchemeStage | null;
  readonly progress: BuildProgress | null;
  /** The scheme that is made in the pane; null until one was begun. */
  readonly form: SchemeForm | null;
  /** Opens the form; null where what was begun goes on. */
  readonly make: (draft: SchemeDraft | null) => void;
  /** Compares what was made in the form with the workbook's. @param raw in the JSON form of a file */
  readonly reviewMade: (raw: object) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly read: (source: SchemeSource) => void;
  readonly stop: () => void;
  /** Null takes a decision back. */
  readonly decide: (rule: number, decision: RuleDecision | null) => void;
  readonly decideGrades: (decision: GradesDecision | null) => void;
  readonly apply: () => void;
  /** Stops the writing of a scheme; what is written by then is taken back. */
  readonly stopWriting: () => void;
  /** Writes the scheme at hand into its sheet and shows it. */
  readonly edit: () => void;
}

const SOURCE: SchemeStage = { at: "source", failure: null };

/** Reading another scheme, deciding what is doubtful in it, and writing it: nothing is written before. */
export function useScheme(services: BookServices, edits: Edits, clock: Clock): SchemeChanging {
  const [stage, setStage] = useState<SchemeStage | null>(null);
  const [progress, setProgress] = useState<BuildProgress | null>(null);
  const { begin, stop: stopReading } = useStopping();
  const { begin: beginWriting, stop: stopWriting } = useStopping();
  const { form, begin: beginForm, end: endForm } = useSchemeForm();
  const { run } = edits;

  /** Shows what was read, then what it would change. */
  const review = useCallback(
    async (found: SchemeReading, made: boolean, isWanted: () => boolean): Promise<void> => {
      const scheme = settledScheme(found, new Map());
      const undecided = { reading: found, decisions: new Map(), grades: null };
      const first = { ...undecided, made, scheme, preview: null, failure: null };
      setStage({ at: "review", review: first });
      const told = await services.previewScheme(scheme).then(
        (preview) => ({ preview, failure: null }),
        (error: unknown) => ({ preview: null, failure: failureOf(error) }),
      );
      if (isWanted()) setStage((now) => reviewed(now, told));
    },
    [services],
  );

  const read = useCallback(
    (source: SchemeSource) => {
      const signal = begin();
      const isWanted = (): boolean => !signal.aborted;
      setStage({ at: "reading", progress: null });
      const onProgress = (now: ReadProgress): void => {
        if (isWanted()) setStage({ at: "reading", progress: now });
      };
      const show = async (): Promise<void> => {
        const found = await services.readScheme(source, { signal, onProgress });
        if (!isWanted()) return;
        await review(found, false, isWanted);
      };
      show().catch((error: unknown) => {
        if (isWanted()) setStage({ at: "source", failure: failureOf(error) });
      });
    },
    [services, begin, review],
  );

  const reviewMade = useCallback(
    (raw: object) => {
      const signal = begin();
      void review({ from: "json", raw }, true, () => !signal.aborted);
    },
    [begin, review],
  );

  const make = useCallback(
    (draft: SchemeDraft | null) => {
      if (draft !== null) beginForm(draft);
      setStage({ at: "form" });
    },
    [beginForm],
  );

  const leave = useCallback((to: SchemeStage | null) => {
    stopReading();
    setStage(to);
  }, []);

  const decide = useCallback(
    (rule: number, decision: RuleDecision | null) =>
      setStage((now) => (now?.at === "review" ? { ...now, review: after(now.review, rule, decision) } : now)),
    [],
  );

  const decideGrades = useCallback(
    (grades: GradesDecision | null) =>
      setStage((now) =>
        now?.at === "review" ? { ...now, review: settled({ ...now.review, grades }) } : now,
      ),
    [],
  );

  /** One run; what fails is said, and the review stays. */
  const write = useCallback(
    async (scheme: Scheme | null, what: string): Promise<boolean> => {
      const signal = beginWriting();
      setProgress({ label: texts.applying, share: 0, canStop: true });
      try {
        return await run(what, () => services.changeScheme(scheme, clock().text, setProgress, signal));
      } finally {
        setProgress(null);
      }
    },
    [services, run, clock],
  );

  const apply = useCallback(() => {
    if (stage?.at !== "review") return;
    const { scheme, made } = stage.review;
    void write(scheme, texts.applied).then((done) => {
      if (!done) return;
      if (made) endForm();
      leave(null);
    });
  }, [stage, write, leave, endForm]);

  const edit = useCallback(() => {
    void write(null, texts.sheetWritten).then((done) => {
      if (done) services.showReport("scheme").catch(edits.show);
    });
  }, [services, write, edits.show]);

  return {
    ...{ stage, progress, form, make, reviewMade, read, decide, decideGrades, apply, edit, stopWriting },
    open: useCallback(() => leave(SOURCE), [leave]),
    close: useCallback(() => leave(null), [leave]),
    stop: useCallback(() => leave(SOURCE), [leave]),
  };
}

function reviewed(
  now: SchemeStage | null,
  told: Pick<SchemeReview, "preview" | "failure">,
): SchemeStage | null {
  return now?.at === "review" ? { ...now, review: { ...now.review, ...told } } : now;
}

function after(review: SchemeReview, rule: number, decision: RuleDecision | null): SchemeReview {
  const decisions = new Map(review.decisions);
  if (decision === null) decisions.delete(rule);
  else decisions.set(rule, decision);
  return settled({ ...review, decisions });
}

/** A review whose scheme follows from what was decided. */
function settled(review: SchemeReview): SchemeReview {
  const { reading, decisions, grades } = review;
  return { ...review, scheme: settledScheme(reading, decisions, grades) };
}
