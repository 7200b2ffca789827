/** Returns what `work` makes of each item, in their order. At most `max` run at once. */
export async function mapInParallel<T, R>(items: T[], max: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, lane))
  return results
}
