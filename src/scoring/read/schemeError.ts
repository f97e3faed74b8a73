/** A file that can't be used as a scheme. `sentences` say in Vietnamese what is wrong, one thing each. */
export class SchemeError extends Error {
  readonly code = "scheme-unreadable";
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join(" "));
    this.name = "SchemeError";
  }
}
