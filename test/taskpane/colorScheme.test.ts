import { chooseScheme } from "../../src/taskpane/colorScheme";

describe("the pane's look", () => {
  it.each([
    ["#262626", false, "dark"],
    ["#ffffff", true, "light"],
    ["e6e6e6", true, "light"],
    [null, true, "dark"],
    [null, false, "light"],
    ["Window", true, "dark"],
  ])("with Office's background %s and a dark system %s is %s", (officeBackground, prefersDark, scheme) => {
    expect(chooseScheme({ officeBackground, prefersDark, forcedColors: false })).toBe(scheme);
  });

  it("is the contrast theme where Windows asks for one, whatever Office says", () => {
    expect(chooseScheme({ officeBackground: "#ffffff", prefersDark: false, forcedColors: true })).toBe(
      "highContrast",
    );
  });
});
