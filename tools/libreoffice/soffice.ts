import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";

const run = promisify(execFile);
const TIMEOUT_MS = 600_000;

/** Path of a program on PATH, or null where it isn't installed. */
export function findProgram(name: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Runs a program and waits for it; its output is part of the error when it fails. */
export async function runProgram(path: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(path, [...args], { timeout: TIMEOUT_MS, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}

/** In which language LibreOffice shows numbers and turns them into text. */
export type Locale = "en-US" | "vi-VN";

/**
 * Columns are measured in digits of the workbook's standard font, Calibri. Where it is missing LibreOffice takes a
 * font a quarter wider, and what overflows in Excel would fit here: the narrow one comes closest, and is a little
 * narrower still. Always recalculate when a file is opened. LibreOffice's own setting for files of others is "never", and it would
 * then only repeat the values that lie in the file.
 */
const profileOf = (locale: Locale) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Font/Substitution"><prop oor:name="Replacement" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Font/Substitution/FontPairs"><node oor:name="_0" oor:op="replace"><prop oor:name="ReplaceFont"><value>Calibri</value></prop><prop oor:name="SubstituteFont"><value>Liberation Sans Narrow</value></prop><prop oor:name="Always"><value>true</value></prop><prop oor:name="OnScreenOnly"><value>false</value></prop></node></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
`;

/**
 * Runs LibreOffice, headless and in a profile of its own that is thrown away.
 * @param use gets the profile's folder, for files of its own, and starts LibreOffice with further arguments
 * @throws when LibreOffice isn't installed or refuses the command.
 */
export async function runSoffice<Result>(
  locale: Locale,
  use: (profile: string, start: (args: readonly string[]) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  const soffice = findProgram("soffice");
  if (soffice === null) throw new Error("LibreOffice (soffice) is not installed.");
  const profile = await mkdtemp(join(tmpdir(), "cchc-soffice-"));
  try {
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), profileOf(locale));
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    return await use(profile, (args) => runProgram(soffice, [own, "--headless", "--norestore", ...args]));
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/**
 * Converts files with LibreOffice.
 * @param format e.g. "pdf" or "xlsx"
 * @param inputFilter how the files are opened, where their kind doesn't say it
 * @throws when LibreOffice isn't installed or refuses the file.
 */
export async function convertWithSoffice(
  files: readonly string[],
  format: string,
  outDir: string,
  locale: Locale,
  inputFilter?: string,
): Promise<void> {
  const filter = inputFilter === undefined ? [] : [`--infilter=${inputFilter}`];
  await mkdir(outDir, { recursive: true });
  await runSoffice(locale, (_, start) =>
    start([...filter, "--convert-to", format, "--outdir", outDir, ...files]),
  );
}
