import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runSoffice } from "./soffice";

/**
 * LibreOffice's own clock around its own hard recalculation: starting, opening and saving stay outside. A macro that
 * fails would wait for somebody to press OK.
 */
const macro = (book: string, times: number, result: string) => `Sub Main
  On Error GoTo Quit
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("${book}", "_blank", 0, hidden())
  If IsNull(doc) Then GoTo Quit
  handle = FreeFile
  Open "${result}" For Output As #handle
  For i = 1 To ${times}
    started = GetSystemTicks()
    doc.calculateAll()
    Print #handle, CStr(GetSystemTicks() - started)
  Next i
  Close #handle
  doc.close(True)
Quit:
  StarDesktop.terminate()
End Sub
`;

/**
 * How long LibreOffice takes to compute every formula of an open workbook anew, in seconds, once for each time.
 * @throws when LibreOffice isn't installed or gives no figures.
 * @example await recalculationSeconds("/tmp/book.xlsx", 3) // [0.41, 0.4, 0.4]
 */
export async function recalculationSeconds(xlsxPath: string, times: number): Promise<number[]> {
  return runSoffice("en-US", async (profile, start) => {
    const result = join(profile, "milliseconds.txt");
    const code = macro(pathToFileURL(xlsxPath).href, times, result);
    await writeMacro(join(profile, "user", "basic"), code);
    await start(["macro:///Standard.Recalculation.Main"]);
    const lines = (await readFile(result, "utf8")).trim().split(/\s+/u);
    if (lines.length !== times) throw new Error(`LibreOffice couldn't compute ${xlsxPath}.`);
    return lines.map((milliseconds) => Number(milliseconds) / 1000);
  });
}

/** The library Standard of a profile with our one module, in the files that LibreOffice keeps it in. */
async function writeMacro(basic: string, code: string): Promise<void> {
  const library = join(basic, "Standard");
  await mkdir(library, { recursive: true });
  const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const names =
    'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const standard = 'library:name="Standard"';
  await writeFile(
    join(basic, "script.xlc"),
    `${xml}<library:libraries ${names}><library:library ${standard} library:link="false"/></library:libraries>`,
  );
  await writeFile(
    join(library, "script.xlb"),
    `${xml}<library:library ${names} ${standard} library:readonly="false" library:passwordprotected="false">` +
      '<library:element library:name="Recalculation"/></library:library>',
  );
  await writeFile(
    join(library, "Recalculation.xba"),
    `${xml}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Recalculation" ` +
      `script:language="StarBasic"><![CDATA[${code}]]></script:module>`,
  );
}
