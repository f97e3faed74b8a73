import { productFixes, products } from "../../locale/vi/findings";
import { foldText } from "../../plan/text/fold";
import type { Rule } from "../checkedPlan";
import { byHand, cellOf } from "../place";

/** Kinds of documents that say nothing without a name. "Báo cáo", "Kế hoạch" are named by their activity. */
const NAMELESS = /^(?:cac |nhung )?(?:van ban|quyet dinh|cong van|tai lieu|ho so|van ban khac)[.;,]?$/;

/** Longer words are never one of these. */
const LONGEST = 24;

/** A product that is only the name of a kind of document. */
export const vagueProduct: Rule = ({ rows }) =>
  rows.flatMap(({ activity }) => {
    const { product } = activity.cells;
    const parts = product.split(/[,;\n]/).map((part) => part.trim());
    if (!parts.every((part) => part.length <= LONGEST && NAMELESS.test(foldText(part)))) return [];
    return [
      {
        code: "product-vague",
        severity: "warning",
        place: cellOf(activity, "product"),
        message: products.vague(activity, product),
        fixes: [byHand(productFixes.name)],
      },
    ];
  });
