import { createWorkbook } from "../../../host/engine";
import { Session } from "../../../host/objects/session";
import { Workbook } from "../../../host/objects/workbook";
import { runBatch } from "../../../host/protocol/interpreter";
import type { BatchResponse } from "../../../host/protocol/messages";
import { readBatch } from "../../../host/protocol/messages";

const WORKBOOK = { Id: 1, ObjectPathType: 1 };

function run(actions: unknown[], paths: Record<string, unknown> = {}): BatchResponse {
  const model = createWorkbook();
  model.addWorksheet("Sheet1");
  const session = new Session(model);
  const { references, events } = session;
  const request = readBatch({ Actions: actions, ObjectPaths: { 1: WORKBOOK, ...paths } });
  return runBatch(request, { workbook: new Workbook(session), references, events, services: new Map() });
}

describe("the interpreter of raw requests", () => {
  it.each(["constructor", "__proto__", "hasOwnProperty", "session", "nameBook", "assertAlive", "toString"])(
    "doesn't let %j through, though the object has it",
    (name) => {
      const wire = name.charAt(0).toUpperCase() + name.slice(1);
      for (const spelled of [name, wire]) {
        const read = run([{ Id: 2, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: [spelled] } }]);
        const call = run([{ Id: 2, ActionType: 3, ObjectPathId: 1, Name: spelled }]);
        const link = run([{ Id: 2, ActionType: 1, ObjectPathId: 2 }], {
          2: { Id: 2, ObjectPathType: 4, ParentObjectPathId: 1, Name: spelled },
        });
        const write = run([
          { Id: 2, ActionType: 4, ObjectPathId: 1, Name: spelled, ArgumentInfo: { Arguments: [1] } },
        ]);
        expect([read, call, link, write].map((answer) => answer.Error?.Code)).toEqual(
          Array(4).fill("ApiNotFound"),
        );
      }
    },
  );

  it("answers a request that is none", () => {
    expect(() => readBatch({ hello: "world" })).toThrow("Cannot process the request.");
    expect(() => readBatch(null)).toThrow("Cannot process the request.");
  });

  it("answers unknown paths, services and references", () => {
    const code = (paths: Record<string, unknown>): unknown =>
      run([{ Id: 2, ActionType: 1, ObjectPathId: 2 }], paths).Error?.Code;
    expect(code({})).toBe("InvalidObjectPath");
    expect(code({ 2: { Id: 2, ObjectPathType: 6, Name: "ref99" } })).toBe("InvalidObjectPath");
    expect(code({ 2: { Id: 2, ObjectPathType: 2, Name: "Microsoft.Unknown" } })).toBe("ApiNotFound");
  });

  it("resolves objects among arguments, and inside plain objects", () => {
    const paths = {
      2: { Id: 2, ObjectPathType: 4, ParentObjectPathId: 1, Name: "Worksheets" },
      3: { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
      4: {
        Id: 4,
        ObjectPathType: 3,
        ParentObjectPathId: 3,
        Name: "GetRange",
        ArgumentInfo: { Arguments: ["A1"] },
      },
      5: {
        Id: 5,
        ObjectPathType: 3,
        ParentObjectPathId: 3,
        Name: "GetRange",
        ArgumentInfo: { Arguments: ["C3"] },
      },
      6: {
        Id: 6,
        ObjectPathType: 3,
        ParentObjectPathId: 4,
        Name: "GetBoundingRect",
        ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [5] },
      },
    };
    const answer = run(
      [{ Id: 9, ActionType: 2, ObjectPathId: 6, QueryInfo: { Select: ["Address"] } }],
      paths,
    );
    expect(answer.Results[0]?.Value).toEqual({ Address: "Sheet1!A1:C3" });
  });

  it("gives the place in the batch where it stopped", () => {
    const answer = run([
      { Id: 2, ActionType: 1, ObjectPathId: 1 },
      { Id: 3, ActionType: 5, ObjectPathId: 1 },
      { Id: 4, ActionType: 3, ObjectPathId: 1, Name: "Nothing" },
      { Id: 5, ActionType: 1, ObjectPathId: 1 },
    ]);
    expect(answer.Error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 2, Location: "Workbook.nothing" });
    expect(answer.Results.map((result) => result.ActionId)).toEqual([2, 3]);
    expect(answer.TraceIds).toEqual([3]);
  });
});
