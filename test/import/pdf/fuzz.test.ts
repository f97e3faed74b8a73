import { runProgram } from "../../../tools/libreoffice/soffice";
import { join } from "node:path";

interface Ends {
  readonly plans: number;
  readonly sentences: number;
  readonly crashes: readonly string[];
  readonly slowest: number;
}

describe("damaged PDFs", () => {
  it("always give a plan or a sentence, and none takes long", async () => {
    const script = join(__dirname, "fuzzPdf.ts");
    const out = await runProgram(process.execPath, ["--import", "tsx", script, "7", "400"]);
    const { plans, sentences, crashes, slowest } = JSON.parse(out) as Ends;
    expect(crashes).toEqual([]);
    expect(plans + sentences).toBe(400);
    expect(Math.min(plans, sentences)).toBeGreaterThan(100);
    expect(slowest).toBeLessThan(20_000);
  });
});
