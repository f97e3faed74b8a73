import type { Navigation } from "../taskpane/shell/navigation";
import { COMMANDS } from "./commands";
import type { Command } from "./commands";

/**
 * Lets the ribbon's commands lead to the pane's tabs. The pane and its commands share one page that lives on while
 * the pane is closed, so nothing typed in it is lost by a command. An Excel without that (SharedRuntime 1.1) has the
 * button that opens the pane, and the tabs in it.
 */
export function registerCommands(navigation: Navigation): void {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const done = (): void => event.completed();
      run(command, navigation).then(done, done);
    });
  }
}

async function run(command: Command, navigation: Navigation): Promise<void> {
  if (command.kind === "help") {
    openPage(new URL(command.page, window.location.href).href);
    return;
  }
  navigation.go(command.request);
  await Office.addin.showAsTaskpane();
}

/** A pane of its own isn't possible: the shared page has one pane only. */
function openPage(address: string): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}
