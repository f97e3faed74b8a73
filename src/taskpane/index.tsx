import { createRoot } from "react-dom/client";
import { App } from "./App";
import { systemClock } from "./clock";
import { lazyServices } from "./lazyServices";
import { meetOffice } from "./officeHost";

/** The pane's entry: meet Office, then show the pane. */
async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("taskpane.html has no #root");
  const host = await meetOffice();
  createRoot(element).render(<App host={host} services={lazyServices} clock={systemClock} />);
}

void start();
