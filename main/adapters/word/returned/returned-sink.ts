import type {
  AsidePart,
  ReturnedAside,
  ReturnedRun,
  ReturnedUnread,
} from '../../../../shared/documents/comparison/returned-text.ts';

/** Where a text stands that belongs to no paragraph of the body. */
export interface AsidePlace {
  readonly part: AsidePart;
  readonly number: number | null;
  readonly near: number | null;
}

/** Takes what is beside the flow of a document while it is read; one for the whole document. */
export interface ReturnedSink {
  readonly asides: ReturnedAside[];
  readonly unread: ReturnedUnread[];
  /** Characters of the document that were taken up, whatever became of them. */
  consumed: number;
  tracked: number;
  /** A text of one place and look; what follows it directly goes on with it. */
  readonly add: (place: AsidePlace, look: ReturnedAside['look'], run: ReturnedRun) => void;
  /** Ends what was added last. */
  readonly end: () => void;
}

export function returnedSink(): ReturnedSink {
  const asides: ReturnedAside[] = [];
  let open: { place: AsidePlace; look: ReturnedAside['look']; runs: ReturnedRun[] } | null = null;
  return {
    asides,
    unread: [],
    consumed: 0,
    tracked: 0,
    add(place, look, run) {
      const goesOn =
        open !== null &&
        open.look === look &&
        open.place.part === place.part &&
        open.place.number === place.number &&
        open.place.near === place.near;
      if (open === null || !goesOn) {
        open = { place, look, runs: [] };
        asides.push({ ...place, look, runs: open.runs });
      }
      const last = open.runs.at(-1);
      if (last && last.kind === run.kind && run.kind !== 'reference')
        open.runs[open.runs.length - 1] = { ...last, text: last.text + run.text };
      else open.runs.push(run);
    },
    end() {
      open = null;
    },
  };
}
