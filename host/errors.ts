/**
 * Error codes of the Excel JavaScript API that this host can answer with.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
 */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** A refusal that reaches the add-in as OfficeExtension.Error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: ExcelErrorCode | (string & {}),
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const itemNotFound = (message = "The requested resource doesn't exist."): HostError =>
  new HostError("ItemNotFound", message);

export const itemAlreadyExists = (
  message = "A resource with the same name or identifier already exists.",
): HostError => new HostError("ItemAlreadyExists", message);

export const invalidOperation = (message = "The operation attempted is invalid on the object."): HostError =>
  new HostError("InvalidOperation", message);

export const accessDenied = (message = "You cannot perform the requested operation."): HostError =>
  new HostError("AccessDenied", message);

export const invalidReference = (
  message = "This reference is not valid for the requested operation.",
): HostError => new HostError("InvalidReference", message);

/** The host is a simulation: what it lacks says so, by name, instead of pretending. */
export const apiNotFound = (member: string): HostError =>
  new HostError("ApiNotFound", `The embedded host does not simulate ${member}.`);
