/** As long as somebody who started a program waits without any sign of it. */
export const longestUnseen = 3000;

/** Waits for what is to be there with the window, but no longer than a person would: the window comes then without it. */
export async function openInTime(opening: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const limit = setTimeout(resolve, longestUnseen);
  await Promise.race([promise, opening]);
  clearTimeout(limit);
}
