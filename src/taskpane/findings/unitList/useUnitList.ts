import { useCallback, useState } from "react";
import { unitList as texts } from "../../../locale/vi/unitList";
import type { Unit } from "../../../plan/unit";
import { missingUnits } from "../../../plan/units/missingUnits";
import type { Book } from "../../book/book";
import type { BookServices } from "../../book/services";
import type { Clock } from "../../clock";
import { failureOf } from "../../failureOf";
import type { Edits } from "../../shell/useEdits";
import type { Failure } from "../../state/failure";
import { useStopping } from "../../useStopping";

/** Where somebody who takes units from another file is. */
export type UnitListStage =
  | { readonly at: "closed"; readonly failure: Failure | null }
  | { readonly at: "reading" }
  | {
      readonly at: "review";
      readonly file: string;
      /** How many units the file has. */
      readonly all: number;
      readonly missing: readonly Unit[];
      /** Names that a person doesn't want. */
      readonly left: ReadonlySet<string>;
    };

export interface UnitListReading {
  readonly stage: UnitListStage;
  readonly read: (file: File) => void;
  readonly pick: (name: string, wanted: boolean) => void;
  readonly add: () => void;
  readonly close: () => void;
}

const CLOSED: UnitListStage = { at: "closed", failure: null };

/** Reads the units of another file, lets a person choose among those that the workbook lacks, and adds them. */
export function useUnitList(book: Book, services: BookServices, edits: Edits, clock: Clock): UnitListReading {
  const [stage, setStage] = useState<UnitListStage>(CLOSED);
  const { begin, stop } = useStopping();
  const { run } = edits;

  const close = useCallback(() => {
    stop();
    setStage(CLOSED);
  }, [stop]);
  const read = useCallback(
    (file: File) => {
      const signal = begin();
      setStage({ at: "reading" });
      services.readUnits(file, signal).then(
        (units) => {
          if (signal.aborted) return;
          const missing = missingUnits(book.catalogue, units);
          setStage({ at: "review", file: file.name, all: units.length, missing, left: new Set() });
        },
        (error: unknown) => {
          if (!signal.aborted) setStage({ at: "closed", failure: failureOf(error) });
        },
      );
    },
    [book.catalogue, services, begin],
  );
  const pick = useCallback((name: string, wanted: boolean) => {
    setStage((before) => {
      if (before.at !== "review") return before;
      const left = new Set(before.left);
      if (wanted) left.delete(name);
      else left.add(name);
      return { ...before, left };
    });
  }, []);
  const add = useCallback(() => {
    if (stage.at !== "review") return;
    const wanted = stage.missing.filter(({ name }) => !stage.left.has(name));
    void run(texts.added(wanted.length), () => services.addUnits(wanted, clock().text)).then((done) => {
      if (done) setStage(CLOSED);
    });
  }, [clock, run, services, stage]);
  return { stage, read, pick, add, close };
}
