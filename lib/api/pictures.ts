/** Every picture that this server draws passes here: kept while there is room, drawn once, two at a time. */
import { PictureCache, type Bytes } from "./picture-cache.ts";
import { RenderQueue } from "./render-queue.ts";

/** All pictures of six panels in both languages and every theme and size come to less. */
const MAX_CACHE_BYTES = 32 * 1024 * 1024;

const cache = new PictureCache(MAX_CACHE_BYTES);
const queue = new RenderQueue({ maxRunning: 2, maxWaiting: 24, retryAfterS: 2 });

/** @param key everything that the bytes depend on, the dataset's version included
 *  @throws TooBusy when too many wait */
export function pictureOf(key: string, draw: () => Promise<Bytes>): Promise<Bytes> {
  return cache.get(key, () => queue.run(draw));
}
