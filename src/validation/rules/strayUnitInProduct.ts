import { productFixes, products } from "../../locale/vi/findings";
import { foldText, withoutMarks } from "../../plan/text/fold";
import type { Rule } from "../checkedPlan";
import { cellOf, putting } from "../place";

/** Words behind which a unit's name belongs to the product: "Báo cáo của Văn phòng Sở". */
const OWNING =
  /(?:^| )(?:cua|gui|cho|ve|tai|do|voi|trinh|va|o|den|tu|thuoc|boi|cac|kiem tra|thanh tra|gop y|tham dinh)$|[,;:(-]$/;

/** The lead unit's name at the end of the product, where it slid over from the next column. */
export const strayUnitInProduct: Rule = ({ rows }) =>
  rows.flatMap(({ activity, lead }) => {
    const product = activity.cells.product.trim();
    for (const { name, group } of lead) {
      const rest = group ? null : withoutEnd(product, name);
      if (rest === null) continue;
      return [
        {
          code: "stray-unit-in-product",
          severity: "error",
          place: cellOf(activity, "product"),
          message: products.strayUnit(activity, product, name),
          fixes: [putting(productFixes.removeUnit(name), rest)],
        },
      ];
    }
    return [];
  });

function withoutEnd(product: string, name: string): string | null {
  // Most products end otherwise; only those that may not are folded.
  if (plainEnd(product) !== plainEnd(name)) return null;
  const [foldedProduct, foldedName] = [foldText(product), foldText(name)];
  if (!foldedProduct.endsWith(` ${foldedName}`)) return null;
  const before = foldedProduct.slice(0, -foldedName.length).trim();
  if (before === "" || OWNING.test(before)) return null;
  const words = foldedName.split(" ").length;
  return product
    .split(/(\s+)/)
    .slice(0, -(2 * words - 1))
    .join("")
    .trim();
}

/** The last letter, which no spelling of a name changes but for its marks. */
function plainEnd(text: string): string {
  return withoutMarks(text.slice(-1)).toLowerCase();
}
