import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../../client/client.ts';
import { ask, keys } from './requests.ts';
import { useRequest } from './use-request.ts';

const openedKinds = ['partner', 'assessment', 'agreement'] as const;
/** A page that was opened, by the reference that stands in its address: no name is kept. */
export interface Opened {
  readonly kind: (typeof openedKinds)[number];
  readonly reference: string;
}

const draftKey = 'opened-last';
const KEPT = 6;
const none: readonly Opened[] = [];

/** What was opened last on this computer, newest first; kept in the encrypted workspace and not in its record. */
export function useOpened(): readonly Opened[] {
  const { value } = useRequest(keys.opened, () => client.draft.get({ key: draftKey }));
  return readOpened(value?.value);
}

// Read by hand: every window begins with it, and what checks schemas is larger than the page.
const isOpened = (each: unknown): each is Opened => {
  const { kind, reference } = (each ?? {}) as Partial<Opened>;
  const isNamed = typeof reference === 'string' && reference.length > 0 && reference.length <= 120;
  return isNamed && openedKinds.some((one) => one === kind);
};

/** A list as it was kept; none where it is no such list, or anything in it no such page. */
export function readOpened(kept: unknown): readonly Opened[] {
  return Array.isArray(kept) && kept.every(isOpened)
    ? kept.map(({ kind, reference }) => ({ kind, reference }))
    : none;
}

/** What an address opens; null for a page that is about nothing of its own. */
export function openedAt(pathname: string): Opened | null {
  const [, kind, written] = /^\/(partner|assessment|agreement)s\/([^/]+)/.exec(pathname) ?? [];
  if (kind === undefined || written === undefined || written === 'new') return null;
  const opened = { kind, reference: decodeURIComponent(written) };
  return isOpened(opened) ? opened : null;
}

/** The list with what was opened now before the rest, once. */
export function withOpened(list: readonly Opened[], now: Opened): readonly Opened[] {
  const others = list.filter(({ kind, reference }) => kind !== now.kind || reference !== now.reference);
  return [now, ...others].slice(0, KEPT);
}

/** Remembers what each address opens. `isWritable`: nothing is remembered where nothing can be written. */
export function useRememberOpened(pathname: string, isWritable: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    const now = openedAt(pathname);
    if (now === null || !isWritable) return;
    void (async () => {
      const got = await queries.ensureQueryData({
        queryKey: keys.opened,
        queryFn: () => ask(() => client.draft.get({ key: draftKey })),
      });
      const before = readOpened(got.ok ? got.value.value : null);
      const value = withOpened(before, now);
      if (JSON.stringify(value) === JSON.stringify(before)) return;
      queries.setQueryData(keys.opened, { ok: true, value: { value } });
      // Not told when it fails: nobody typed this.
      await ask(() => client.draft.save({ key: draftKey, value, quiet: true }));
    })();
  }, [pathname, isWritable, queries]);
}
