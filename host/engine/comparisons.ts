/** The function that compares as Excel does; the engine's own operators compare binary fractions to the last bit. */
export const COMPARE = "HOSTCOMPARE";

const OPERATORS = ["<=", ">=", "<>", "=", "<", ">"] as const;

/**
 * Puts calls of our function where a formula compares, for calculation only.
 * @example rewriteComparisons('IF(A1+B1=0.3,"=","")') // 'IF(HOSTCOMPARE("=",A1+B1,0.3),"=","")'
 */
export function rewriteComparisons(formula: string): string {
  return /[<>=]/u.test(formula) ? new ComparisonRewriter(formula).rewrite() : formula;
}

class ComparisonRewriter {
  private at = 0;

  constructor(private readonly text: string) {}

  rewrite(): string {
    let done = "";
    while (this.at < this.text.length) done += this.expression() + this.take();
    return done;
  }

  /** Up to the next comma, semicolon or closing parenthesis of this level. */
  private expression(): string {
    const operands = [""];
    const operators: string[] = [];
    while (this.at < this.text.length) {
      const letter = this.text.charAt(this.at);
      if (letter === "," || letter === ";" || letter === ")") break;
      const operator = OPERATORS.find((known) => this.text.startsWith(known, this.at));
      if (operator !== undefined) {
        this.at += operator.length;
        operators.push(operator);
        operands.push("");
      } else {
        operands.push((operands.pop() ?? "") + this.piece(letter));
      }
    }
    return operands.reduce(
      (left, right, index) => `${COMPARE}("${operators[index - 1] ?? ""}",${left},${right})`,
    );
  }

  private piece(letter: string): string {
    if (letter === "(") return this.parenthesis();
    if (letter === '"' || letter === "'") return this.quoted(letter);
    if (letter === "[") return this.bracketed("[", "]");
    if (letter === "{") return this.bracketed("{", "}");
    return this.take();
  }

  private parenthesis(): string {
    let done = this.take();
    while (this.at < this.text.length) {
      done += this.expression();
      const letter = this.text.charAt(this.at);
      done += this.take();
      if (letter === ")") return done;
    }
    return done;
  }

  private quoted(quote: string): string {
    let done = this.take();
    while (this.at < this.text.length) {
      const letter = this.take();
      done += letter;
      if (letter === quote && this.text.charAt(this.at) !== quote) return done;
      if (letter === quote) done += this.take();
    }
    return done;
  }

  /** Table references and array constants hold no comparisons. */
  private bracketed(open: string, close: string): string {
    let done = "";
    let depth = 0;
    while (this.at < this.text.length) {
      const letter = this.text.charAt(this.at);
      if (letter === '"') {
        done += this.quoted(letter);
        continue;
      }
      done += this.take();
      if (letter === "'" && open === "[") done += this.take();
      else if (letter === open) depth += 1;
      else if (letter === close) depth -= 1;
      if (depth === 0) return done;
    }
    return done;
  }

  private take(): string {
    const letter = this.text.charAt(this.at);
    this.at += 1;
    return letter;
  }
}
