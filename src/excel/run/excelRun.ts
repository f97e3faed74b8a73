import { ExcelTimeoutError, RunStoppedError, toWorkbookError } from "../errors";

/** Excel may take long over 20,000 rows; longer than this without an answer it will not answer any more. */
const DEFAULT_TIMEOUT_SECONDS = 120;

export interface RunOptions {
  /** How long one round trip may take. */
  readonly timeoutSeconds?: number;
  /**
   * A person's word to stop: the run ends where it hasn't written anything yet; where it has, it takes that back, and
   * goes on where that can't be.
   */
  readonly signal?: AbortSignal | undefined;
}

/** @throws RunStoppedError where a person has said so; to be asked before the first write. */
export function stopIfTold({ signal }: RunOptions): void {
  if (signal?.aborted === true) throw new RunStoppedError();
}

/** Told between round trips that all is well, so that the time-out counts anew. Ends a run that was given up. */
export type KeepAlive = () => void;

/**
 * Runs a batch in Excel. Whatever fails becomes an error with a Vietnamese sentence; a host that doesn't answer
 * is given up after our own time-out, because office.js has none.
 * @throws WorkbookError
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext, keepAlive: KeepAlive) => Promise<T>,
  { timeoutSeconds = DEFAULT_TIMEOUT_SECONDS }: RunOptions = {},
): Promise<T> {
  const watchdog = new Watchdog(timeoutSeconds);
  try {
    const run = Excel.run((context) => batch(context, () => watchdog.restart()));
    return await Promise.race([run, watchdog.expired]);
  } catch (error) {
    throw toWorkbookError(error);
  } finally {
    watchdog.stop();
  }
}

class Watchdog {
  readonly expired: Promise<never>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private expire: () => void = () => undefined;
  private isOver = false;

  constructor(private readonly seconds: number) {
    this.expired = new Promise((_, reject) => {
      this.expire = () => {
        this.isOver = true;
        reject(new ExcelTimeoutError(seconds));
      };
    });
    this.restart();
  }

  /** @throws ExcelTimeoutError where the answer came too late: by then people may have begun another run. */
  restart(): void {
    if (this.isOver) throw new ExcelTimeoutError(this.seconds);
    this.stop();
    this.timer = setTimeout(this.expire, this.seconds * 1000);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
