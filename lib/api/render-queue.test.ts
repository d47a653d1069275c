import { expect, it } from "vitest";
import { TooBusy } from "./errors.ts";
import { RenderQueue } from "./render-queue.ts";

/** Jobs that end when they are told to. */
function jobs(queue: RenderQueue) {
  const started: (() => void)[] = [];
  const ask = () => queue.run(() => new Promise<void>((resolve) => started.push(resolve)));
  return { started, ask };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

it("runs two at once and the third when one is done", async () => {
  const { started, ask } = jobs(new RenderQueue({ maxRunning: 2, maxWaiting: 5, retryAfterS: 2 }));
  const asked = [ask(), ask(), ask()];
  await settle();
  expect(started).toHaveLength(2);
  started[0]?.();
  await settle();
  expect(started).toHaveLength(3);
  started.forEach((end) => end());
  await Promise.all(asked);
});

it("sends away who comes when the queue is full, and says when to come again", async () => {
  const { started, ask } = jobs(new RenderQueue({ maxRunning: 1, maxWaiting: 1, retryAfterS: 2 }));
  const asked = [ask(), ask()];
  await expect(ask()).rejects.toEqual(new TooBusy(2));
  await settle();
  started[0]?.();
  await settle();
  started[1]?.();
  await Promise.all(asked);
});

it("goes on after a job that failed", async () => {
  const queue = new RenderQueue({ maxRunning: 1, maxWaiting: 1, retryAfterS: 2 });
  await expect(queue.run(async () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await expect(queue.run(async () => 244)).resolves.toBe(244);
});
