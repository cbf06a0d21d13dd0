/** A list as somebody wants to see it again: its search and filters, as they stand in the address. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

const MOST = 40;
const NAME_LENGTH = 80;

/** What was kept, as far as it can be read. */
export function readViews(value: unknown): readonly SavedView[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const { name, address } = (each ?? {}) as Partial<Record<keyof SavedView, unknown>>;
    return typeof name === 'string' && name.trim() !== '' && typeof address === 'string'
      ? [{ name, address }]
      : [];
  });
}

/** The views with one more under a name; under a name that is there already, what it shows is replaced. */
export function withView(views: readonly SavedView[], { name, address }: SavedView): readonly SavedView[] {
  const view = { name: name.trim().slice(0, NAME_LENGTH), address };
  const known = views.findIndex((each) => isSameName(each.name, view.name));
  if (view.name === '') return views;
  return known < 0 ? [...views, view].slice(-MOST) : views.toSpliced(known, 1, view);
}

/** With another name for one of them; null where that name is another's, or none. */
export function renamed(views: readonly SavedView[], from: string, to: string): readonly SavedView[] | null {
  const name = to.trim().slice(0, NAME_LENGTH);
  const isTaken = views.some((each) => each.name !== from && isSameName(each.name, name));
  if (name === '' || isTaken) return null;
  return views.map((each) => (each.name === from ? { ...each, name } : each));
}

const isSameName = (one: string, other: string) =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
