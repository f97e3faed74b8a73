import type { DataValidation as Rule } from "@cj-tech-master/excelts";
import { invalidArgument } from "../errors";
import type { Api } from "../protocol/hostObject";
import { describeApi } from "../protocol/hostObject";
import { isRecord } from "../protocol/messages";
import { choiceArgument, flagArgument } from "./arguments";
import { RangePart } from "./format/rangePart";
import { limitsOf, shownRule, shownType } from "./rules/validationRule";
import { ValidationStore } from "./rules/validationStore";

const STYLES = ["Stop", "Warning", "Information"] as const;
const FILE_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
/** ECMA-376, 18.3.1.32: what the dialog of Excel takes. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const FRESH = {
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: "stop",
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export class DataValidation extends RangePart {
  static readonly api: Api = describeApi<DataValidation>("DataValidation", {
    scalars: ["errorAlert", "ignoreBlanks", "prompt", "rule", "type"],
    writable: ["errorAlert", "ignoreBlanks", "prompt", "rule"],
    methods: ["clear"],
  });
  readonly api = DataValidation.api;

  private get store(): ValidationStore {
    return new ValidationStore(this.sheet);
  }

  /** The rule of the whole range; undefined where its cells have several. */
  private get only(): Rule | null | undefined {
    const rules = this.store.rulesIn(this.range.area);
    return rules.length === 1 ? rules[0] : undefined;
  }

  private change(change: (old: Rule) => Rule): void {
    this.sheet.assertEditable(this.range.area);
    this.store.change(this.range.area, (old) => change(old ?? { type: "any", ...FRESH }));
  }

  get type(): string {
    const { only } = this;
    return only === undefined ? "Inconsistent" : shownType(only);
  }

  get rule(): Record<string, unknown> | null {
    const { only } = this;
    return only === undefined ? null : shownRule(only);
  }
  set rule(value: unknown) {
    const limits = limitsOf(this.sheet, value);
    this.change(({ allowBlank, error, errorTitle, errorStyle, prompt, promptTitle, ...old }) => ({
      ...{ allowBlank, error, errorTitle, errorStyle, prompt, promptTitle },
      showErrorMessage: old.showErrorMessage,
      showInputMessage: old.showInputMessage,
      ...limits,
    }));
  }

  get ignoreBlanks(): boolean | null {
    const { only } = this;
    return only === undefined ? null : (only?.allowBlank ?? true);
  }
  set ignoreBlanks(value: unknown) {
    const allowBlank = flagArgument(value);
    this.change((old) => ({ ...old, allowBlank }));
  }

  get errorAlert(): Record<string, unknown> | null {
    const { only } = this;
    if (only === undefined) return null;
    return {
      message: only?.error ?? "",
      showAlert: only?.showErrorMessage ?? true,
      style: STYLES.find((style) => FILE_STYLES[style] === only?.errorStyle) ?? "Stop",
      title: only?.errorTitle ?? "",
    };
  }
  set errorAlert(value: unknown) {
    if (!isRecord(value)) throw invalidArgument();
    const errorStyle = FILE_STYLES[choiceArgument(value.style, STYLES, "Stop")];
    const showErrorMessage = flagArgument(value.showAlert, true);
    const [errorTitle, error] = [shortText(value.title, MAX_TITLE), shortText(value.message, MAX_MESSAGE)];
    this.change((old) => ({ ...old, errorStyle, showErrorMessage, errorTitle, error }));
  }

  get prompt(): Record<string, unknown> | null {
    const { only } = this;
    if (only === undefined) return null;
    return {
      message: only?.prompt ?? "",
      showPrompt: only?.showInputMessage ?? true,
      title: only?.promptTitle ?? "",
    };
  }
  set prompt(value: unknown) {
    if (!isRecord(value)) throw invalidArgument();
    const showInputMessage = flagArgument(value.showPrompt, true);
    const [promptTitle, prompt] = [shortText(value.title, MAX_TITLE), shortText(value.message, MAX_MESSAGE)];
    this.change((old) => ({ ...old, showInputMessage, promptTitle, prompt }));
  }

  clear(): void {
    this.sheet.assertEditable(this.range.area);
    this.store.change(this.range.area, () => null);
  }
}

function shortText(value: unknown, most: number): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string" || value.length > most) throw invalidArgument();
  return value;
}
