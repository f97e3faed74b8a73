import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Megabytes that a process and all it started hold just now; 0 where the system has no /proc. */
export function memoryOf(pid: number): number {
  if (!existsSync("/proc/self/status")) return 0;
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const status = /^\d+$/.test(name) ? statusOf(name) : "";
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isOurs = (each: number): boolean =>
    each === pid || (parents.has(each) && isOurs(parents.get(each) ?? 0));
  const held = [...parents.keys()]
    .filter(isOurs)
    .map((each) => /^VmRSS:\s+(\d+)/m.exec(statusOf(String(each)))?.[1]);
  return held.reduce((sum, kilobytes) => sum + Number(kilobytes ?? 0) / 1024, 0);
}

/** "" where the process ended in the meantime. */
function statusOf(name: string): string {
  try {
    return readFileSync(`/proc/${name}/status`, "utf8");
  } catch {
    return "";
  }
}
