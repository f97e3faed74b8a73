import { invalidArgument } from "../../errors";
import type { Token, TokenKind } from "../../engine/formulaTokens";

const COMPARE = new Set(["=", "<>", "<", ">", "<=", ">="]);
const BINARY = new Set(["+", "-", "*", "/", "^", "&", ":", ...COMPARE]);
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;
const OPERANDS: readonly TokenKind[] = ["text", "number", "error", "reference", "structured", "name"];

/**
 * Checks that tokens make a formula of Excel's grammar: operands joined by operators, closed parentheses,
 * at most 255 arguments and 64 levels of functions.
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export function parseFormula(tokens: readonly Token[]): void {
  const parser = new Parser(tokens);
  parser.expression(0, false);
  parser.end();
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  end(): void {
    this.skipSpace();
    if (this.at < this.tokens.length) this.fail();
  }

  /** Operand, then any number of "operator operand"; a space between two references is the intersection. */
  expression(depth: number, unionAllowed: boolean): void {
    this.operand(depth);
    for (;;) {
      const spaced = this.skipSpace();
      const next = this.peek();
      if (next === undefined) return;
      if (next.kind === "operator" && BINARY.has(next.text)) this.at += 1;
      else if (next.kind === "comma" && unionAllowed) this.at += 1;
      else if (!spaced || !this.startsReference(next)) return;
      this.operand(depth);
    }
  }

  private operand(depth: number): void {
    this.skipSpace();
    while (this.takeOperator("+", "-", "@")) this.skipSpace();
    const token = this.peek();
    if (token === undefined) return this.fail();
    this.at += 1;
    if (token.kind === "function") this.call(depth + 1);
    else if (token.kind === "open") this.parenthesis(depth);
    else if (token.kind === "openArray") this.array();
    else if (!OPERANDS.includes(token.kind)) this.fail();
    this.postfix();
  }

  private postfix(): void {
    for (;;) {
      const mark = this.at;
      this.skipSpace();
      if (this.takeOperator("%", "#")) continue;
      this.at = mark;
      const next = this.peek();
      if (next?.kind !== "open") return;
      // A lambda is called by a second pair of parentheses: LAMBDA(x,x+1)(2).
      this.call(1);
    }
  }

  private parenthesis(depth: number): void {
    this.expression(depth, true);
    this.expect("close");
  }

  private call(depth: number): void {
    if (depth > DEEPEST) this.fail();
    this.expect("open");
    let count = 1;
    for (;;) {
      this.skipSpace();
      const next = this.peek();
      if (next?.kind === "close") break;
      if (next?.kind !== "comma") this.expression(depth, false);
      this.skipSpace();
      if (this.peek()?.kind !== "comma") break;
      this.at += 1;
      count += 1;
    }
    if (count > MOST_ARGUMENTS) this.fail();
    this.expect("close");
  }

  /** {1,2;3,4}: constants only. */
  private array(): void {
    for (;;) {
      this.skipSpace();
      this.takeOperator("-", "+");
      const token = this.peek();
      const constant = token?.kind === "name" ? /^(true|false)$/i.test(token.text) : undefined;
      if (token === undefined || !(constant ?? ["text", "number", "error"].includes(token.kind))) this.fail();
      this.at += 1;
      this.skipSpace();
      const next = this.peek();
      this.at += 1;
      if (next?.kind === "closeArray") return;
      if (next?.kind !== "comma" && next?.kind !== "semicolon") this.fail();
    }
  }

  private startsReference(token: Token): boolean {
    return ["reference", "structured", "name", "function", "open"].includes(token.kind);
  }

  private takeOperator(...operators: readonly string[]): boolean {
    const token = this.peek();
    if (token?.kind !== "operator" || !operators.includes(token.text)) return false;
    this.at += 1;
    return true;
  }

  private expect(kind: TokenKind): void {
    this.skipSpace();
    if (this.peek()?.kind !== kind) this.fail();
    this.at += 1;
  }

  private skipSpace(): boolean {
    const before = this.at;
    while (this.peek()?.kind === "space") this.at += 1;
    return this.at > before;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private fail(): never {
    throw invalidArgument("There's a problem with this formula.");
  }
}
