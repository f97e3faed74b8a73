import { bareText } from "../text/letters";
import { closesDocument } from "../text/table";
import { rowNumber } from "./numbers";

const SIGNER =
  /^(?:nguoi (?:lap|tong hop|ky|bao cao|theo doi)(?: (?:bieu|bang|bao cao|ke hoach))?|thu truong(?: don vi| co quan)?|(?:pho )?(?:giam doc|chu tich|truong phong|truong ban|chanh van phong|cuc truong|chi cuc truong|vu truong|vien truong|hieu truong)(?: so)?|ke toan(?: truong)?|(?:kt|tm|tl|tuq) .*|xac nhan cua .*|phe duyet)$/;
const DATED = /^\p{Lu}[\p{L} .'-]{1,40},\s*ngày\b.*\btháng\b.*\bnăm\b/u;
const SHORT = 60;

/**
 * Whether a row below a table's body is the end of the document: its date and its signers. A row with a number is
 * none, nor is one of longer texts, so that a unit's head in a row of work ends nothing.
 * @example closesTable(["NGƯỜI LẬP BIỂU", "GIÁM ĐỐC"]) // true
 */
export function closesTable(texts: readonly string[]): boolean {
  const [first] = texts;
  if (first === undefined) return false;
  if (closesDocument(first)) return true;
  if (rowNumber(first) !== null || texts.length > 3) return false;
  return texts.every((text) => text.length <= SHORT) && texts.every(isClosing);
}

function isClosing(text: string): boolean {
  const [line = ""] = text.split("\n");
  return DATED.test(line) || SIGNER.test(bareText(line));
}
