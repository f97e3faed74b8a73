import { loaded } from "../loaded";
import type { BookServices } from "./services";

/** The services of the open workbook, fetched when first asked for. */
export const lazyBookServices: BookServices = {
  read: async () => (await load()).read(),
};

async function load(): Promise<BookServices> {
  return (await loaded(() => import("./bookEngine"))).bookEngine;
}
