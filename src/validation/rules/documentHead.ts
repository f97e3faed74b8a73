import { documentFixes, documents } from "../../locale/vi/findings";
import type { Rule } from "../checkedPlan";
import type { Finding } from "../finding";
import { issueDay } from "../issueDay";
import { byHand } from "../place";

/** "…/KH-SKHCN": the kind of document stands in front of the agency's letters. */
const SYMBOL = /\/\s*(?:KH|QĐ|CTr|TB|NQ|CT)(?:-|\s|$)/u;

/** The number, symbol and day of the document itself. A document without any head is not judged by it. */
export const documentHead: Rule = ({ plan: { head } }) => {
  const place = { of: "document" } as const;
  const findings: Finding[] = [];
  const number = head.number.trim();
  const blank =
    /^\/|^\s*số\s*:?\s*\/|^[.…_\s]+\//iu.test(number) ||
    (!/\d/.test(number) && /số\s*:?\s*[.…_\s]*\//iu.test(head.issuedUnder));
  if (blank) {
    findings.push({
      code: "document-number-missing",
      severity: "error",
      place,
      message: documents.noNumber(number || head.issuedUnder),
      fixes: [byHand(documentFixes.enterNumber)],
    });
  }
  if (issueDay(head) === null && (number !== "" || head.issuedUnder !== "")) {
    findings.push({
      code: "document-date-missing",
      severity: "error",
      place,
      message: documents.noDate(),
      fixes: [byHand(documentFixes.enterDate)],
    });
  }
  if (/\/\s*\p{L}/u.test(number) && !SYMBOL.test(number)) {
    findings.push({
      code: "document-symbol-incomplete",
      severity: "warning",
      place,
      message: documents.incompleteSymbol(number),
      fixes: [byHand(documentFixes.enterSymbol)],
    });
  }
  return findings;
};
