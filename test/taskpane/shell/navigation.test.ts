import { Navigation } from "../../../src/taskpane/shell/navigation";
import type { PaneRequest } from "../../../src/taskpane/shell/navigation";

describe("a command of the ribbon", () => {
  it("waits until the pane listens, the last one alone", () => {
    const navigation = new Navigation();
    navigation.go({ tab: "plan" });
    navigation.go({ tab: "checks" });
    const seen: PaneRequest[] = [];
    navigation.listen((request) => seen.push(request));
    expect(seen).toEqual([{ tab: "checks" }]);
  });

  it("is heard at once afterwards, and is not repeated to the next listener", () => {
    const navigation = new Navigation();
    const seen: PaneRequest[] = [];
    const stop = navigation.listen((request) => seen.push(request));
    navigation.go({ tab: "progress", selectedActivity: true });
    stop();
    navigation.listen((request) => seen.push(request));
    expect(seen).toEqual([{ tab: "progress", selectedActivity: true }]);
  });
});
