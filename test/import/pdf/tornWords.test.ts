import type { TextLine } from "../../../src/import/pdf/textLines";
import { isTorn } from "../../../src/import/pdf/tornWords";

const ROOM = { width: 12, margin: 5, drawsBlanks: false };
const line = (text: string): TextLine => ({
  text,
  x0: 0,
  x1: 4 * text.length,
  y: 0,
  size: 12,
  blankAfter: false,
});

describe("a section's number in a column that is narrower", () => {
  it("goes on in its next line", () => {
    expect(isTorn(line("II"), line("I"), { ...ROOM, width: 9 })).toBe(true);
    expect(isTorn(line("VI"), line("II."), { ...ROOM, width: 9 })).toBe(true);
  });

  it("is whole where the next would have had room, or makes no number with it", () => {
    expect(isTorn(line("II"), line("I"), { ...ROOM, width: 13 })).toBe(false);
    expect(isTorn(line("II"), line("II"), { ...ROOM, width: 9 })).toBe(false);
  });
});
