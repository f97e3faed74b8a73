import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { LineEntry, TextEntry } from "../../rows/EntryInputs";
import { NumberInput } from "./NumberInput";
import type { SchemeDraft } from "./schemeDraft";
import type { SchemeForm } from "./useSchemeForm";

/** What a scheme is called, by which decision and for which year; the blocks' limits. */
export function HeadFields({ form }: { readonly form: SchemeForm }) {
  const { draft, change } = form;
  const put = (next: Partial<SchemeDraft>, field: string): void =>
    change((before) => ({ ...before, ...next }), field);
  const { headFields } = texts;
  return (
    <>
      <TextEntry
        name="title"
        label={headFields.title}
        hint={draft.sampleTitle === draft.title.trim() ? texts.sampleKept : undefined}
        value={draft.title}
        onType={(title) => put({ title }, "title")}
      />
      <TextEntry
        name="source"
        label={headFields.source}
        value={draft.source}
        onType={(source) => put({ source }, "source")}
      />
      <LineEntry
        numeric
        name="year"
        label={headFields.year}
        value={draft.year}
        onType={(year) => put({ year }, "year")}
        onLeave={() => undefined}
      />
      {(["bonus", "penalty"] as const)
        .filter((kind) => draft.branches[kind].length > 0)
        .map((kind) => (
          <NumberInput
            key={kind}
            label={headFields[`${kind}Cap`]}
            hint={texts.capHint}
            value={draft.caps[kind]}
            onType={(cap) => put({ caps: { ...draft.caps, [kind]: cap } }, `cap ${kind}`)}
          />
        ))}
    </>
  );
}
