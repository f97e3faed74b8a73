import { accessDenied } from "../errors";
import { describeApi, HostObject } from "../protocol/hostObject";
import type { Api } from "../protocol/hostObject";
import type { Session } from "./session";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export class WorkbookProtection extends HostObject {
  static readonly api: Api = describeApi<WorkbookProtection>("WorkbookProtection", {
    scalars: ["protected"],
    methods: ["protect", "unprotect"],
  });
  readonly api = WorkbookProtection.api;
  private password: string | null = null;

  constructor(private readonly session: Session) {
    super();
  }

  get protected(): boolean {
    return this.session.model.protection?.lockStructure === true;
  }

  /** The password stays with this session: it is asked for, but not written to the file. */
  protect(password?: unknown): void {
    if (this.protected) throw accessDenied("The workbook is protected already.");
    this.session.model.protection = { lockStructure: true };
    this.password = typeof password === "string" && password !== "" ? password : null;
  }

  unprotect(password?: unknown): void {
    if (this.password !== null && this.password !== password) throw accessDenied();
    this.session.model.protection = undefined;
    this.password = null;
  }

  assertFree(): void {
    if (this.protected) throw accessDenied();
  }
}
