import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/registerCommands";
import { App } from "./App";
import { lazyBookServices } from "./book/lazyBookServices";
import { systemClock } from "./clock";
import { lazyServices } from "./lazyServices";
import { meetOffice } from "./officeHost";
import { Navigation } from "./shell/navigation";
import { tabNamed } from "./shell/tabs";

/** The pane's entry: meet Office, then show the pane. */
async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("taskpane.html has no #root");
  const host = await meetOffice();
  const navigation = new Navigation();
  const asked = tabNamed(new URLSearchParams(window.location.search).get("tab"));
  if (asked !== null) navigation.go({ tab: asked });
  if (host.kind === "excel") registerCommands(navigation);
  createRoot(element).render(
    <App
      host={host}
      services={lazyServices}
      bookServices={lazyBookServices}
      clock={systemClock}
      navigation={navigation}
    />,
  );
}

void start();
