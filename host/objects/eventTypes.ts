/** Numbers by which Microsoft's client registers for events. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;
