import { createRoot } from "react-dom/client";
import { App } from "./App";
import { lazyServices } from "./lazyServices";
import { meetOffice } from "./officeHost";
import { today } from "./today";

/** The pane's entry: meet Office, then show the pane. */
async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("taskpane.html has no #root");
  const host = await meetOffice();
  createRoot(element).render(<App host={host} services={lazyServices} today={today()} />);
}

void start();
