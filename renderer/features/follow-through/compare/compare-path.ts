/** Address of a comparison: with another assessment, or of the preliminary determination with what followed it. */
export function comparePath(reference: string, other: string | null = null): string {
  const path = `/assessments/${encodeURIComponent(reference)}/compare`;
  return other === null ? path : `${path}?with=${encodeURIComponent(other)}`;
}
