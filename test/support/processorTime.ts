/**
 * Seconds of the processor since `begun`, whatever else the machine is doing. For limits that only work growing with
 * the square of its input goes over; how fast something is belongs in the benchmark.
 */
export function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}
