/** One event as it goes over the wire. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

export type EventListener = (entries: readonly EventEntry[]) => void;

const HOST_EVENT = 65536;

/** Who listens to which event of which object; events of a batch are sent after its answer. */
export class EventHub {
  private readonly registrations = new Map<string, number>();
  private pending: EventEntry[] = [];

  register(type: number, targetId: string): void {
    const key = `${type}:${targetId}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, targetId: string): void {
    this.registrations.delete(`${type}:${targetId}`);
  }

  isRegistered(type: number, targetId: string): boolean {
    return this.registrations.has(`${type}:${targetId}`);
  }

  /** Queues an event for those who asked for it. */
  raise(type: number, targetId: string, args: unknown): void {
    if (!this.isRegistered(type, targetId)) return;
    this.pending.push({
      messageCategory: HOST_EVENT,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
      id: "",
    });
  }

  /** The events raised since the last call. */
  take(): readonly EventEntry[] {
    const entries = this.pending;
    this.pending = [];
    return entries;
  }
}
