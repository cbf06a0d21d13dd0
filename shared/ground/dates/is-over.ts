/** Whether a last day has passed: on that day itself it has not. */
export function isOver(lastDay: string, today: string): boolean {
  return lastDay < today;
}
