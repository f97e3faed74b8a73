import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { viCli } from "../src/locale/vi";
import { InputError } from "./arguments";

/** The bytes of a file. @throws InputError where it can't be read */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new InputError(viCli.cannotRead(path));
  }
}

/** The bytes of a file, or null where there is none. @throws InputError where it exists and can't be read */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new InputError(viCli.cannotRead(path));
  }
}

/** Writes the file whole or not at all: a neighbour first, then its name. @throws InputError */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const neighbour = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}`);
  try {
    await writeFile(neighbour, bytes);
    await rename(neighbour, path);
  } catch {
    await rm(neighbour, { force: true });
    throw new InputError(viCli.cannotWrite(path));
  }
}

/** Everything that stands on standard input. */
export async function readStandardInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
