/** Keeps drawn pictures in memory up to a number of bytes, and draws each only once at a time.
 *  The oldest unused picture goes first. Knows nothing of what is drawn. */

export type Bytes = Uint8Array<ArrayBuffer>;

export class PictureCache {
  /** In order of use: the first was used longest ago. */
  private readonly kept = new Map<string, Bytes>();
  private readonly drawing = new Map<string, Promise<Bytes>>();
  private keptBytes = 0;

  constructor(private readonly maxBytes: number) {}

  /** The picture of `key`: kept, being drawn by somebody else, or drawn now. A failure is not kept. */
  async get(key: string, draw: () => Promise<Bytes>): Promise<Bytes> {
    const kept = this.kept.get(key);
    if (kept) {
      this.kept.delete(key);
      this.kept.set(key, kept);
      return kept;
    }
    const running = this.drawing.get(key) ?? this.start(key, draw);
    return running;
  }

  private start(key: string, draw: () => Promise<Bytes>): Promise<Bytes> {
    const running = draw()
      .then((picture) => {
        this.keep(key, picture);
        return picture;
      })
      .finally(() => this.drawing.delete(key));
    this.drawing.set(key, running);
    return running;
  }

  private keep(key: string, picture: Bytes): void {
    if (picture.byteLength > this.maxBytes) return;
    this.kept.set(key, picture);
    this.keptBytes += picture.byteLength;
    for (const [oldKey, old] of this.kept) {
      if (this.keptBytes <= this.maxBytes) break;
      this.kept.delete(oldKey);
      this.keptBytes -= old.byteLength;
    }
  }
}
