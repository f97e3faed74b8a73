const { writeFileSync } = require("node:fs");

/** Merged into a build's configuration by `--merge`: writes the list of all files that the build read to `--env reads=FILE`. */
module.exports = ({ reads }) => ({
  plugins: [
    {
      apply: (compiler) =>
        compiler.hooks.done.tap("TellReads", ({ compilation }) =>
          writeFileSync(reads, JSON.stringify([...compilation.fileDependencies])),
        ),
    },
  ],
});
