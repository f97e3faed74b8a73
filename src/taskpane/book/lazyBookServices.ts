import { loaded } from "../loaded";
import type { BookServices } from "./services";

/** The services of the open workbook, fetched when first asked for. */
export const lazyBookServices: BookServices = {
  read: async () => (await load()).read(),
  watch: async (listener) => (await load()).watch(listener),
  goTo: async (place) => (await load()).goTo(place),
  edit: async (edits) => (await load()).edit(edits),
  addRow: async (table, cells) => (await load()).addRow(table, cells),
  writeFindings: async () => (await load()).writeFindings(),
  addUnit: async (name) => (await load()).addUnit(name),
  readUnits: async (file, signal) => (await load()).readUnits(file, signal),
  addUnits: async (units, at) => (await load()).addUnits(units, at),
  opensByItself: async () => (await load()).opensByItself(),
  setOpensByItself: async (opens) => (await load()).setOpensByItself(opens),
  lockFormulas: async (locked, at) => (await load()).lockFormulas(locked, at),
  setCutOff: async (date) => (await load()).setCutOff(date),
  makeReport: async (request, at, onProgress, signal) =>
    (await load()).makeReport(request, at, onProgress, signal),
  freezeReport: async (id, moment) => (await load()).freezeReport(id, moment),
  wordReport: async (id) => (await load()).wordReport(id),
  readScheme: async (source, watch) => (await load()).readScheme(source, watch),
  previewScheme: async (scheme) => (await load()).previewScheme(scheme),
  changeScheme: async (scheme, at, onProgress, signal) =>
    (await load()).changeScheme(scheme, at, onProgress, signal),
  showReport: async (id) => (await load()).showReport(id),
  selectedRow: async () => (await load()).selectedRow(),
};

async function load(): Promise<BookServices> {
  return (await loaded(() => import("./bookEngine"))).bookEngine;
}
