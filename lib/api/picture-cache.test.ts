import { expect, it, vi } from "vitest";
import { PictureCache, type Bytes } from "./picture-cache.ts";

const picture = (byteLength: number): Bytes => new Uint8Array(byteLength);

it("draws a picture once for many who ask at the same time", async () => {
  const cache = new PictureCache(100);
  const draw = vi.fn(async () => picture(10));
  const pictures = await Promise.all([cache.get("a", draw), cache.get("a", draw), cache.get("a", draw)]);
  expect(draw).toHaveBeenCalledOnce();
  expect(new Set(pictures).size).toBe(1);
});

it("keeps a picture for the next who asks", async () => {
  const cache = new PictureCache(100);
  const draw = vi.fn(async () => picture(10));
  await cache.get("a", draw);
  await cache.get("a", draw);
  expect(draw).toHaveBeenCalledOnce();
});

it("lets go of the picture that was used longest ago when it is full", async () => {
  const cache = new PictureCache(100);
  const draw = vi.fn(async () => picture(40));
  await cache.get("a", draw);
  await cache.get("b", draw);
  await cache.get("a", draw);
  await cache.get("c", draw);
  expect(draw).toHaveBeenCalledTimes(3);
  await cache.get("a", draw);
  expect(draw).toHaveBeenCalledTimes(3);
  await cache.get("b", draw);
  expect(draw).toHaveBeenCalledTimes(4);
});

it("does not keep a picture larger than itself", async () => {
  const cache = new PictureCache(100);
  const draw = vi.fn(async () => picture(101));
  await cache.get("a", draw);
  await cache.get("a", draw);
  expect(draw).toHaveBeenCalledTimes(2);
});

it("tries again after a failure", async () => {
  const cache = new PictureCache(100);
  await expect(cache.get("a", async () => Promise.reject(new Error("no glyph")))).rejects.toThrow("no glyph");
  await expect(cache.get("a", async () => picture(1))).resolves.toHaveLength(1);
});
