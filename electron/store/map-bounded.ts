/** Like `Promise.all` over a list, but with at most `limit` under way at once. Keeps the order. */
export async function mapBounded<In, Out>(
  list: readonly In[],
  limit: number,
  run: (one: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = new Array<Out>(list.length);
  const entries = list.entries();
  async function work(): Promise<void> {
    // One iterator shared by all workers: each takes the next entry.
    for (const [index, one] of entries) results[index] = await run(one);
  }
  await Promise.all(Array.from({ length: Math.min(limit, list.length) }, work));
  return results;
}
