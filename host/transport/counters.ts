/** What went over the wire, in round trips and bytes of UTF-8. */
export class Counters {
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** The largest single request; Excel on the web takes 5 MB. */
  largestRequest = 0;

  add(requestBytes: number, responseBytes: number): void {
    this.roundTrips += 1;
    this.requestBytes += requestBytes;
    this.responseBytes += responseBytes;
    this.largestRequest = Math.max(this.largestRequest, requestBytes);
  }

  reset(): void {
    this.roundTrips = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.largestRequest = 0;
  }
}

const encoder = new TextEncoder();

export const byteLength = (text: string): number => encoder.encode(text).length;
