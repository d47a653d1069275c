/** Lets a fixed number of jobs run at once and a fixed number wait; whoever comes after that is told to come again. */
import { TooBusy } from "./errors.ts";

export interface RenderQueueLimits {
  readonly maxRunning: number;
  readonly maxWaiting: number;
  /** Said to those who find the queue full. */
  readonly retryAfterS: number;
}

export class RenderQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: RenderQueueLimits) {}

  /** @throws TooBusy when the queue is full */
  async run<Result>(job: () => Promise<Result>): Promise<Result> {
    if (this.running < this.limits.maxRunning) this.running += 1;
    else await this.waitForPlace();
    try {
      return await job();
    } finally {
      this.passOn();
    }
  }

  private waitForPlace(): Promise<void> {
    if (this.waiting.length >= this.limits.maxWaiting) throw new TooBusy(this.limits.retryAfterS);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The place of a finished job goes to the one who waits longest. */
  private passOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
