/**
 * Key of a row's element in a list that draws only the rows in sight: of `slots` elements each is taken again for the row
 * that comes so many rows later. The row at hand keeps its own, since it may hold the focus; when it stands apart from
 * the others, the row that would share its slot has one beside them.
 */
export function slotOf(index: number, current: number, slots: number): string {
  const slot = index % slots;
  return index !== current && slot === current % slots ? 'beside' : String(slot);
}
