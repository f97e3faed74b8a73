import { importText } from "../../../src/import/document";
import { guessLegacy } from "../../../src/import/text/legacy";
import { sampleText } from "../sampleFile";

/** Typed as an office with such a font would; the letters are those of the code page, not of Unicode. */
const TCVN3 =
  "TT NhiÖm vô KÕt qu¶ §¬n vÞ chñ tr× Thêi h¹n\n1\nRµ so¸t quy tr×nh néi bé\nB¸o c¸o\nV¨n phßng Së\nQuý I\n";
const VNI =
  "TT Nhieäm vuï Keát quaû Ñôn vò chuû trì Thôøi haïn\n1\nRaø soaùt quy trình noäi boä\nBaùo caùo\nVaên phoøng Sôû\nQuyù I\n";

describe("text in a code page from before Unicode", () => {
  it.each([
    ["TCVN3", TCVN3],
    ["VNI", VNI],
  ])("in %s is read, and said to be so", (_, text) => {
    const plan = importText(text);
    expect(plan.warnings.map(({ code }) => code)).toContain("legacy-encoding");
    const words = plan.activities.map(({ cells }) => Object.values(cells).filter(Boolean).join(" "));
    expect(words).toEqual(["Rà soát quy trình nội bộ Báo cáo Văn phòng Sở Quý I"]);
  });

  it("is not what Unicode text is taken for, composed, decomposed or foreign", () => {
    const foreign = "Le résumé à côté du château était déjà prêt là où il fallait";
    expect(
      [sampleText(), sampleText().normalize("NFD"), "Plain words (c) 2026 ® ©", foreign].map(guessLegacy),
    ).toEqual([null, null, null, null]);
  });
});
