import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { readScheme, SchemeError } from "../../src/scoring/readScheme";
import sample from "../../src/scoring/schemes/default-department.json";

const load = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, "../..", path), "utf8"));
// Rules are alternatives, each of which names its own required parameters.
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
}).compile(load("assets/scheme.schema.json") as object);

const withRule = (rule: unknown): unknown => ({
  title: "Một quy tắc",
  fields: [
    {
      no: "1",
      name: "Lĩnh vực",
      max: 2,
      criteria: [{ no: "1.1", name: "Tiêu chí", max: 2, components: [{ no: "a", name: "Ý", max: 2, rule }] }],
    },
  ],
});

describe("the published schema of a scheme", () => {
  it.each([
    ["the built-in scheme", sample],
    ["a department's set", load("test/fixtures/scoring/default-department.json")],
    ["a real set with every kind of rule", load("test/fixtures/scoring/qd11-commune-2026.json")],
  ])("holds for %s", (_, scheme) => {
    validate(scheme);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ["a rule that nobody knows", withRule({ kind: "guess" })],
    ["a band without a bound", withRule({ kind: "ladder", unit: "percent", bands: [{ score: 1 }] })],
    ["a level without a name", withRule({ kind: "level", options: [{ score: 1 }] })],
    [
      "a rule within a rule within a rule",
      withRule({
        kind: "conditional",
        when: { component: "1.2", value: "Có" },
        then: { kind: "conditional", then: {}, else: {} },
        else: { kind: "yesNo", yes: 1 },
      }),
    ],
    ["a set without fields", { title: "Trống", fields: [] }],
    ["a set without a title", { fields: [{ no: "1", name: "Lĩnh vực", max: 2 }] }],
    ["a text where a maximum stands", { title: "Chữ", fields: [{ no: "1", name: "Lĩnh vực", max: "2" }] }],
  ])("refuses %s", (_, scheme) => {
    expect(validate(scheme)).toBe(false);
  });

  it("takes components as deep as the reader does", () => {
    const deep = {
      title: "Sâu",
      fields: [
        {
          no: "I",
          name: "Lĩnh vực",
          max: 2,
          criteria: [
            {
              no: "1",
              name: "Tiêu chí",
              max: 2,
              components: [
                {
                  no: "1.1",
                  name: "Nhóm",
                  max: 2,
                  components: [
                    { no: "a", name: "Ý một", max: 1, rule: { kind: "yesNo", yes: 1, no: 0 } },
                    { no: "b", name: "Ý hai", max: 0.5, rule: { kind: "entered" } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(validate(deep)).toBe(true);
    const { fields, warnings } = readScheme(deep);
    expect(fields[0]?.criteria[0]?.components.map(({ no }) => no)).toEqual(["I.1.1.1.a", "I.1.1.1.b"]);
    expect(warnings.filter(({ code }) => code === "max-mismatch").map(({ message }) => message)).toEqual([
      "Điểm tối đa ghi 2 nhưng các mục bên dưới cộng lại được 1,5.",
    ]);
  });

  it("asks no more than the reader: what it refuses for its shape, the reader refuses or doesn't compute", () => {
    for (const scheme of [
      { title: "Trống", fields: [] },
      { fields: [{ no: "1", name: "Lĩnh vực", max: 2 }] },
    ])
      expect(() => readScheme(scheme)).toThrow(SchemeError);
    expect(readScheme(withRule({ kind: "guess" })).warnings.map(({ code }) => code)).toContain(
      "rule-not-computed",
    );
  });
});
