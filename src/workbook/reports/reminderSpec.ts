import { reminder as say } from "../../locale/vi/reminder";
import { selfReport } from "../../locale/vi/report";
import { addDays, fromExcelSerial } from "../../plan/calendarDate";
import { reminderPieces } from "../../report/reminder";
import { NAMES } from "../layout";
import { agencyName, fixed, superiorName } from "../sheets/report/reportHead";
import { describeReportSheet } from "../sheets/report/reportSheet";
import { agencySigner } from "../sheets/report/reportSignature";
import type { SheetDescription } from "../spec";
import { dueWork } from "./collectFacts";
import { KeptTexts } from "./keptTexts";
import { namePrefix } from "./reportId";
import type { ReportOrder } from "./reportOrder";
import { ReportRefusedError } from "./reportRefused";

/** Days after NgayChot of which a letter reminds (a convention: a month). */
const SOON_DAYS = 30;

/** The letter that reminds a unit of its work, and what the journal says of it. @throws ReportRefusedError */
export function reminderSpec({ id, snapshot, check, year, unit, senders }: ReportOrder): {
  readonly sheets: readonly SheetDescription[];
  readonly what: string;
} {
  if (unit === null) throw new ReportRefusedError({ why: "unit-missing" });
  const value = snapshot.named[NAMES.cutOff];
  const cutOff = typeof value === "number" ? fromExcelSerial(Math.floor(value)) : null;
  if (cutOff === null) throw new ReportRefusedError({ why: "cut-off-missing" });
  const window = { from: addDays(cutOff, 1), to: addDays(cutOff, SOON_DAYS) };
  const { overdue, upcoming } = dueWork(snapshot, check, unit, window);
  const agency = String(snapshot.named[NAMES.agency] ?? "");
  const sheet = describeReportSheet({
    id,
    tab: say.tab(unit),
    head: {
      superior: superiorName(senders.superiorAgency),
      agency: agencyName(agency),
      subject: fixed(say.to(unit)),
      letter: { number: say.number, about: say.about(year) },
      place: senders.place,
      year,
    },
    pieces: reminderPieces({ overdue, window, soon: upcoming }),
    signature: {
      recipientsTitle: say.recipients.title,
      recipients: say.recipients.list.map(fixed),
      ...agencySigner({ title: selfReport.signerTitleMissing, name: selfReport.signerMissing }),
    },
    texts: new KeptTexts(namePrefix(id), snapshot.named),
    beside: { settings: [], warning: '=""', hint: say.hint, criteria: [] },
  });
  return { sheets: [sheet], what: say.journal(unit) };
}
