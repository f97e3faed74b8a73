import type { CellValue } from "../../workbook/snapshot";

/** What a person typed over a cell, and what the cell held when they began. */
export interface FieldChange {
  readonly text: string;
  readonly base: CellValue;
}
export type FieldChanges<Field extends string> = Readonly<Partial<Record<Field, FieldChange>>>;
export type FieldValues<Field extends string> = Readonly<Record<Field, CellValue>>;

/** A cell as people read and type it. */
export type FieldText<Field extends string> = (field: Field, value: CellValue) => string;

/** The changes after a field was typed in; typed back to what the cell held, it is no change any more. */
export function typedOver<Field extends string>(
  values: FieldValues<Field>,
  changes: FieldChanges<Field>,
  field: Field,
  text: string,
  textOf: FieldText<Field>,
): FieldChanges<Field> {
  const base = changes[field]?.base ?? values[field];
  const kept = { ...changes };
  delete kept[field];
  return textOf(field, base) === text ? kept : { ...kept, [field]: { text, base } };
}

/** Fields that somebody else changed in the workbook while a person typed over them. */
export function conflictingFields<Field extends string>(
  values: FieldValues<Field>,
  changes: FieldChanges<Field>,
): readonly Field[] {
  return fieldsOf(changes).filter((field) => changes[field]?.base !== values[field]);
}

/** The changes as if they had begun after the workbook's last change. */
export function rebasedOn<Field extends string>(
  values: FieldValues<Field>,
  changes: FieldChanges<Field>,
  textOf: FieldText<Field>,
): FieldChanges<Field> {
  const kept: Partial<Record<Field, FieldChange>> = {};
  for (const field of fieldsOf(changes)) {
    const text = changes[field]?.text;
    if (text !== undefined && textOf(field, values[field]) !== text)
      kept[field] = { text, base: values[field] };
  }
  return kept;
}

/** The fields that were typed over. */
export function fieldsOf<Field extends string>(changes: FieldChanges<Field>): readonly Field[] {
  return Object.keys(changes) as Field[];
}
