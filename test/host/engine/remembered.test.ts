import { remembered } from "../../../host/engine/remembered";

describe("a function of texts that is remembered", () => {
  it("is asked once for each text", () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => {
      asked.push(text);
      return text.length;
    });
    expect(["ab", "abc", "ab", "", ""].map(lengthOf)).toEqual([2, 3, 2, 0, 0]);
    expect(asked).toEqual(["ab", "abc", ""]);
  });

  it("is asked again after an error", () => {
    let isBroken = true;
    const read = remembered((text) => {
      if (isBroken) throw new RangeError(text);
      return text;
    });
    expect(() => read("A1")).toThrow(RangeError);
    isBroken = false;
    expect(read("A1")).toBe("A1");
  });

  it("stays right when it was given more texts than it keeps", () => {
    const double = remembered((text) => `${text}${text}`);
    for (let number = 0; number < 45_000; number += 1) {
      const text = String(number % 30_000);
      if (double(text) !== text + text) throw new Error(text);
    }
    expect(double("7")).toBe("77");
  });
});
