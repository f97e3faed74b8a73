import type { PathMark } from "./paths";
import { Painter } from "./paths";
import { combined, matrixFrom, numbersFrom } from "./matrix";
import type { Matrix } from "./matrix";
import { TextPen } from "./textPen";
import type { DrawnGlyph, FontShape } from "./textPen";

/** A page's drawing as pdfjs lists it: numbered operators with their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators, by name (`OPS` of pdfjs). */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** How a page is shown: from its own points to those of a reader, and how large it is there. */
export interface PageView {
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
}

/** What a page draws: letters and straight marks, in the page's coordinates. */
export interface Drawing {
  readonly glyphs: readonly DrawnGlyph[];
  readonly marks: readonly PathMark[];
}

/**
 * Runs a page's operators and notes every letter and every straight mark where it falls.
 * @param view the page's own matrix, which turns and flips it as a reader holds it, and its size
 */
export function runOperators(
  list: OperatorList,
  numbers: OperatorNumbers,
  view: PageView,
  fontOf: (name: string) => FontShape,
): Drawing {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  const machine = new Machine(view, numbers, fontOf);
  list.fnArray.forEach((number, index) => {
    const args = list.argsArray[index];
    machine.run(names.get(number) ?? "", Array.isArray(args) ? args : []);
  });
  return { glyphs: machine.pen.glyphs, marks: machine.painter.marks };
}

interface Saved {
  readonly matrix: Matrix;
  readonly text: ReturnType<TextPen["state"]>;
  readonly paint: ReturnType<Painter["state"]>;
}

class Machine {
  readonly pen: TextPen;
  readonly painter: Painter;
  private matrix: Matrix;
  private readonly stack: Saved[] = [];

  constructor(view: PageView, numbers: OperatorNumbers, fontOf: (name: string) => FontShape) {
    this.matrix = view.matrix;
    this.pen = new TextPen(fontOf);
    this.painter = new Painter(numbers, { x0: 0, y0: 0, x1: view.width, y1: view.height });
  }

  run(name: string, args: readonly unknown[]): void {
    switch (name) {
      case "save":
        return this.save();
      case "restore":
      case "paintFormXObjectEnd":
        return this.restore();
      case "transform":
        return this.transform(args);
      case "paintFormXObjectBegin":
        this.save();
        return this.transform(args[0]);
      case "setLineWidth":
        return this.painter.setLineWidth(numbersFrom(args)[0] ?? 1);
      case "setFillRGBColor":
        return this.painter.setFill(args[0]);
      case "setStrokeRGBColor":
        return this.painter.setStroke(args[0]);
      case "setFillColorN":
      case "setFillTransparent":
        return this.painter.setFill(null);
      case "clip":
      case "eoClip":
        return this.painter.clipToNext();
      case "constructPath":
        return this.painter.path(this.matrix, args);
      default:
        return this.pen.run(name, args, this.matrix, this.painter.clip());
    }
  }

  private transform(value: unknown): void {
    const matrix = matrixFrom(value);
    if (matrix) this.matrix = combined(this.matrix, matrix);
  }

  private save(): void {
    this.stack.push({ matrix: this.matrix, text: this.pen.state(), paint: this.painter.state() });
  }

  private restore(): void {
    const saved = this.stack.pop();
    if (!saved) return;
    this.matrix = saved.matrix;
    this.pen.return(saved.text);
    this.painter.return(saved.paint);
  }
}
