import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { elementsOf } from "./xml";

/** The files in an .xlsx, with the paths of its sheets and tables. */
export class PackageParts {
  private constructor(private readonly files: Record<string, Uint8Array>) {}

  static open(bytes: Uint8Array): PackageParts {
    return new PackageParts(unzipSync(bytes));
  }

  /** Text of a part; "" where there is none. */
  read(path: string): string {
    const file = this.files[path];
    return file === undefined ? "" : strFromU8(file);
  }

  write(path: string, text: string): void {
    this.files[path] = strToU8(text);
  }

  change(path: string, change: (xml: string) => string): void {
    const before = this.read(path);
    const after = change(before);
    if (after !== before) this.write(path, after);
  }

  toBytes(): Uint8Array {
    return zipSync(this.files);
  }

  /** Path of each sheet's part by the sheet's name. */
  sheetPaths(): Map<string, string> {
    const targets = this.relations("xl/workbook.xml");
    return new Map(
      elementsOf(this.read("xl/workbook.xml"), "sheet").flatMap(({ attributes }) => {
        const path = targets.get(attributes.get("r:id") ?? "");
        return path === undefined ? [] : [[attributes.get("name") ?? "", path] as const];
      }),
    );
  }

  /** Paths of the parts that another part refers to, by the relation's id. */
  relations(path: string): Map<string, string> {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash);
    const xml = this.read(`${folder}/_rels/${path.slice(slash + 1)}.rels`);
    return new Map(
      elementsOf(xml, "Relationship")
        .filter(({ attributes }) => attributes.get("TargetMode") !== "External")
        .map(({ attributes }) => [
          attributes.get("Id") ?? "",
          resolve(folder, attributes.get("Target") ?? ""),
        ]),
    );
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
