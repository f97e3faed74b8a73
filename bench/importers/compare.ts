import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchDocument } from "./documents";
import { benchDocuments } from "./documents";
import { goldenRows } from "./golden";
import { readInOwnProcess } from "./ownProcess";
import { scoreOf } from "./score";
import { WAYS } from "./ways";
import type { Way } from "./ways/way";

const WIDTHS = [18, 20, 10, 14, 8, 8, 8, 8, 8];

/** Reads the same documents our way and in those that people would use else, and prints what each got right. */
export async function compareImporters(say: (line: string) => void): Promise<void> {
  say(
    "Importers side by side; seconds without the start of Node, CPU seconds of the process without what it starts, " +
      "peak MB with it",
  );
  const folder = await mkdtemp(join(tmpdir(), "cchc-bench-"));
  try {
    const documents = await benchDocuments(folder, say);
    say(
      lineOf(["document", "way", "rows right", "cells right", "share", "invented", "s", "CPU s", "peak MB"]),
    );
    for (const document of documents)
      for (const way of WAYS) if (way.kinds.includes(document.kind)) say(await measured(way, document));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(way: Way, { name, kind, path, golden }: BenchDocument): Promise<string> {
  const start = [`${name}.${kind}`, way.name];
  const missing = way.missing();
  if (missing !== null) return `${lineOf(start)}  left out: ${missing}`;
  try {
    const { rows, seconds, cpuSeconds, peakMegabytes } = await readInOwnProcess(way, path);
    const score = scoreOf(goldenRows(golden), rows);
    const share = (100 * score.cellsRight) / (score.cells + score.invented);
    return lineOf([
      ...start,
      `${score.rowsRight}/${score.rows}`,
      `${score.cellsRight}/${score.cells}`,
      `${share.toFixed(1)} %`,
      String(score.invented),
      seconds.toFixed(2),
      cpuSeconds.toFixed(2),
      peakMegabytes.toFixed(0),
    ]);
  } catch (error) {
    return `${lineOf(start)}  failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function lineOf(cells: readonly string[]): string {
  return `  ${cells.map((cell, at) => (at < 2 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0))).join("  ")}`;
}
