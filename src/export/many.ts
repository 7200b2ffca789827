/**
 * Runs `work` on every item, at most `most` at once, in their order. Goes on when one fails; what became of each is for `work` to
 * keep, since it must not throw.
 */
export async function inParallel<T>(items: T[], most: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const lane = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane))
}
