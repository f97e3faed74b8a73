import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root");
createRoot(element).render(<Workbench dark={window.matchMedia("(prefers-color-scheme: dark)").matches} />);
