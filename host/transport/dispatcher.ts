import { HostError } from "../errors";
import { readBatch } from "../protocol/messages";
import type { BatchRequest, BatchResponse } from "../protocol/messages";
import { byteLength } from "./counters";
import type { Counters } from "./counters";
import type { Faults } from "./faults";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MAX_PAYLOAD = 5 * 1024 * 1024;

/** Takes the text of a request to the workbook and its answer back; counts, limits and disturbs on the way. */
export class Dispatcher {
  constructor(
    private readonly counters: Counters,
    private readonly faults: Faults,
    private readonly execute: (request: BatchRequest) => BatchResponse,
  ) {}

  /** The text of the answer, or null where none is to come. */
  dispatch(text: string): string | null {
    const requestBytes = byteLength(text);
    const answer = this.answer(text, requestBytes);
    this.counters.add(requestBytes, answer === null ? 0 : byteLength(answer));
    return answer;
  }

  private answer(text: string, requestBytes: number): string | null {
    const fault = this.faults.next();
    if (fault?.kind === "silence") return null;
    if (fault?.kind === "error") return refusal(fault.code, fault.message);
    if (fault?.kind === "halfway") {
      this.run(firstHalf(text));
      return refusal(fault.code, fault.message);
    }
    if (requestBytes > MAX_PAYLOAD) {
      return refusal(
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
      );
    }
    const response = this.run(text);
    if (fault?.kind === "lostAnswer") return null;
    if (byteLength(response) <= MAX_PAYLOAD) return response;
    return refusal(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
    );
  }

  private run(text: string): string {
    try {
      const body: unknown = JSON.parse(text);
      return JSON.stringify(this.execute(readBatch(body)));
    } catch (error) {
      if (error instanceof HostError) return refusal(error.code, error.message);
      if (error instanceof SyntaxError) return refusal("InvalidRequest", "Cannot process the request.");
      // Whatever else fails is the host's own fault; thrown here it would reach nobody.
      return refusal("GeneralException", `There was an internal error: ${String(error)}`);
    }
  }
}

/** The request with the first half of its actions. */
function firstHalf(text: string): string {
  const request = readBatch(JSON.parse(text));
  return JSON.stringify({ ...request, Actions: request.Actions.slice(0, request.Actions.length / 2) });
}

function refusal(code: string, message: string): string {
  const response: BatchResponse = { Results: [], Error: { Code: code, Message: message, Location: "" } };
  return JSON.stringify(response);
}
