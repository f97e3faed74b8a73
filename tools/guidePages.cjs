const { readdirSync, readFileSync } = require("node:fs");
const { basename, join } = require("node:path");

const FOLDER = join(__dirname, "../docs/huong-dan");
const CONTENTS = "muc-luc.md";

/**
 * The pages of the user guide, made of docs/huong-dan: the table of contents is help.html, beside the others in
 * huong-dan/. Our own Markdown only: nothing a user gives comes here.
 */
exports.guidePages = async () => {
  const { marked } = await import("marked");
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const contents = name === CONTENTS;
      const html = marked.parse(readFileSync(join(FOLDER, name), "utf8"), { async: false });
      const [, title = "Sổ CCHC"] = /<h1[^>]*>([^<]*)<\/h1>/.exec(html) ?? [];
      return {
        filename: contents ? "help.html" : `huong-dan/${basename(name, ".md")}.html`,
        title,
        body: contents ? html.replace(/href="([a-z-]+\.html)"/g, 'href="huong-dan/$1"') : html + BACK,
      };
    });
};

const BACK = '<p><a href="../help.html">Mục lục hướng dẫn</a></p>\n';
