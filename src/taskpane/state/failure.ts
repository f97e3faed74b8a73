/** What went wrong, and what to do about it. */
export interface Failure {
  readonly title: string;
  readonly advice: string;
}
