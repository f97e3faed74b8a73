import { render } from "react-dom";
import { Workbench } from "./Workbench";

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root");
// React 18's own root runs updates of state again where a more urgent one comes in between. The grid reads what was
// typed within such updates, and changes what it was given: an entry was cleared by the second time, or the page broke.
render(<Workbench dark={window.matchMedia("(prefers-color-scheme: dark)").matches} />, element);
