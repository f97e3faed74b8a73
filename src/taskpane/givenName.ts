import { givenNames } from "../locale/vi/pane";
import type { GivenDocument } from "./state/model";

/** What people call a document that they gave. @example givenName(sheet) // "trang tính “Kế hoạch”" */
export function givenName(given: GivenDocument): string {
  switch (given.kind) {
    case "file":
      return given.name;
    case "clipboard":
      return givenNames.clipboard;
    case "sheet":
      return givenNames.sheet(given.name);
  }
}
