type Parts = AsyncGenerator<Uint8Array>;

/**
 * A body whose first part is there already. Asks for the next one when somebody reads it, and gives up `source` when they go: a
 * generator that wraps it, and was not begun, would not.
 */
export function streamOf(
  first: IteratorResult<Uint8Array>,
  parts: Parts,
  source: Parts = parts,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (first.done) controller.close();
        else controller.enqueue(first.value);
      },
      async pull(controller) {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await source.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}
