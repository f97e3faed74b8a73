import { invalidArgument } from "../errors";
import { describeApi, HostObject } from "../protocol/hostObject";
import type { Api } from "../protocol/hostObject";
import type { Session } from "./session";

/** Every .xlsx file is a zip archive, which begins with these bytes. */
const ZIP_START = "PK\u0003\u0004";

/** A new workbook that isn't open yet. https://learn.microsoft.com/javascript/api/excel/excel.workbookcreated */
export class CreatedWorkbook extends HostObject {
  static readonly api: Api = describeApi<CreatedWorkbook>("WorkbookCreated", {
    identity: ["id"],
    scalars: ["id"],
    methods: ["open"],
  });
  readonly api = CreatedWorkbook.api;
  readonly id: string;

  private constructor(
    private readonly session: Session,
    private readonly file: Uint8Array | null,
  ) {
    super();
    this.id = session.idOf(this, (number) => `{created-${number}}`);
  }

  /** @param base64 an .xlsx file; without one the workbook is blank */
  static of(session: Session, base64: unknown): CreatedWorkbook {
    return new CreatedWorkbook(session, base64 === undefined || base64 === null ? null : bytesOf(base64));
  }

  /** Opens it in a window of its own: what then happens to it is up to whoever runs this host. */
  open(): void {
    this.session.openInNewWindow(this.file);
  }
}

function bytesOf(base64: unknown): Uint8Array {
  if (typeof base64 !== "string") throw invalidArgument();
  const letters = decoded(base64);
  if (!letters.startsWith(ZIP_START)) throw invalidArgument();
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    // Not base64: refused as any other file that is no workbook.
    return "";
  }
}
