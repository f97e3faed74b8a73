import { Button, Spinner } from "@fluentui/react-components";
import { CalendarAddRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { newYearPane as texts } from "../../locale/vi/newYear";
import { FailureBar } from "../components/FailureBar";
import { NewYearCard } from "./NewYearCard";
import type { NewYear } from "./useNewYear";

/** The way to next year's workbook: a button, then what comes along and the new workbook. */
export function NewYearPart({ newYear }: { readonly newYear: NewYear }) {
  const { stage, failure } = newYear;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = stage.at !== "closed" && stage.at !== "looking";
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const giveUp = () => {
    newYear.cancel();
    button.current?.focus();
  };
  return (
    <>
      {failure !== null && <FailureBar failure={failure} />}
      {isOpen ? (
        <NewYearCard newYear={newYear} stage={stage} />
      ) : (
        <div>
          <Button
            ref={button}
            icon={
              stage.at === "looking" ? <Spinner size="tiny" aria-hidden="true" /> : <CalendarAddRegular />
            }
            disabledFocusable={stage.at === "looking"}
            onClick={newYear.look}
          >
            {stage.at === "looking" ? texts.looking : texts.open}
          </Button>
          {stage.at === "looking" && <Button onClick={giveUp}>{texts.cancel}</Button>}
        </div>
      )}
    </>
  );
}
