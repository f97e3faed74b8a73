import { readScheme } from "./readScheme";
import type { Scheme } from "./scheme";
import sample from "./schemes/default-department.json";

/** The built-in scheme for a department: made up, marked as a sample, to be replaced by the province's own. */
export function sampleScheme(): Scheme {
  return readScheme(sample);
}
