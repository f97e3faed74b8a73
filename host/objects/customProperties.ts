export type CustomPropertyValue = string | number | boolean | Date;

/** The document's custom properties, by key without regard to case. */
export class CustomProperties {
  private readonly entries = new Map<string, { key: string; value: CustomPropertyValue }>();

  set(key: string, value: CustomPropertyValue): void {
    const known = this.entries.get(key.toLowerCase());
    this.entries.set(key.toLowerCase(), { key: known?.key ?? key, value });
  }

  get(key: string): { readonly key: string; readonly value: CustomPropertyValue } | null {
    return this.entries.get(key.toLowerCase()) ?? null;
  }

  remove(key: string): void {
    this.entries.delete(key.toLowerCase());
  }

  clear(): void {
    this.entries.clear();
  }

  list(): readonly { readonly key: string; readonly value: CustomPropertyValue }[] {
    return [...this.entries.values()];
  }
}
