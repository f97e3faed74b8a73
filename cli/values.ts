import { isoDate, parseIsoDate, toVietnamese, type IsoDate } from "../src/plan/calendarDate";
import { viCli } from "../src/locale/vi";
import { InputError } from "./arguments";

/** The year of `--year`, or undefined where it isn't given. @throws InputError */
export function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(19|20|21)\d\d$/.test(text)) throw new InputError(viCli.badYear(text));
  return Number(text);
}

/** The date of `--cut-off`: dd/mm/yyyy or yyyy-mm-dd. @throws InputError */
export function dateOf(text: string): IsoDate {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const date = match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : parseIsoDate(text);
  if (!date) throw new InputError(viCli.badDate(text));
  return date;
}

/** This moment in Vietnam (UTC+7): the only place of the command line that looks at the clock. */
export function now(): { readonly date: IsoDate; readonly text: string } {
  const iso = new Date(Date.now() + 7 * 3_600_000).toISOString();
  const date = dateOf(iso.slice(0, 10));
  return { date, text: `${toVietnamese(date)} ${iso.slice(11, 16)}` };
}
