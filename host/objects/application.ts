import { describeApi, HostObject } from "../protocol/hostObject";
import type { Api } from "../protocol/hostObject";
import { CreatedWorkbook } from "./createdWorkbook";
import { choiceArgument } from "./arguments";
import type { CalculationMode, Session } from "./session";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends HostObject {
  static readonly api: Api = describeApi<Application>("Application", {
    scalars: [
      "calculationMode",
      "calculationState",
      "calculationEngineVersion",
      "decimalSeparator",
      "thousandsSeparator",
      "useSystemSeparators",
    ],
    writable: ["calculationMode"],
    methods: [
      "calculate",
      "createWorkbook",
      "suspendApiCalculationUntilNextSync",
      "suspendScreenUpdatingUntilNextSync",
    ],
  });
  readonly api = Application.api;

  constructor(private readonly session: Session) {
    super();
  }

  get calculationMode(): CalculationMode {
    return this.session.calculationMode;
  }
  set calculationMode(mode: unknown) {
    this.session.calculationMode = choiceArgument(mode, MODES);
  }
  get calculationState(): "Done" {
    return "Done";
  }
  get calculationEngineVersion(): number {
    return 191_029;
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(kind: unknown): void {
    const chosen = choiceArgument(kind, ["Recalculate", "Full", "FullRebuild"] as const);
    if (chosen === "Recalculate") this.session.calculate();
    else this.session.calculateAll();
  }
  createWorkbook(base64: unknown): CreatedWorkbook {
    return CreatedWorkbook.of(this.session, base64);
  }
  /** Calculation waits for a read anyway. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }
  /** There is no screen. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
