export type CustomPropertyValue = string | number | boolean | Date;

export interface CustomProperty {
  readonly key: string;
  readonly value: CustomPropertyValue;
}

/** The document's custom properties, by key without regard to case. */
export class CustomProperties {
  private readonly entries = new Map<string, CustomProperty>();

  set(key: string, value: CustomPropertyValue): void {
    const known = this.entries.get(key.toLowerCase());
    this.entries.set(key.toLowerCase(), { key: known?.key ?? key, value });
  }

  get(key: string): CustomProperty | null {
    return this.entries.get(key.toLowerCase()) ?? null;
  }

  remove(key: string): void {
    this.entries.delete(key.toLowerCase());
  }

  clear(): void {
    this.entries.clear();
  }

  list(): readonly CustomProperty[] {
    return [...this.entries.values()];
  }
}
