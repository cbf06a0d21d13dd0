import { useRef, useState } from 'react';
import type { ElementId } from '../../../../shared/content/clause/clause.ts';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { holdsCaseDetail } from '../../../components/guard/holds-case-detail.ts';
import { useCaseDetail } from '../../../components/guard/use-case-detail.ts';
import type { Refusal } from '../../../components/session/requests.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { type DraftState, useDraft } from '../../../components/session/use-draft.ts';
import {
  changedElement,
  givenElement,
  isRecorded,
  readTyped,
  type ShownElement,
  shownElement,
  type TypedElements,
  withoutTyped,
} from './typed-elements.ts';

export interface ElementEntryState {
  readonly shown: ShownElement;
  /** Whether something typed is not recorded yet. */
  readonly typed: boolean;
  /** Not recorded because a text looks like case detail; `recordAnyway` records it all the same. */
  readonly held: boolean;
  readonly recording: boolean;
  readonly refusal: Refusal | null;
}

/** What was recorded last, for the live region; a state of null was taken back. */
export interface LastRecorded {
  readonly element: ElementId;
  readonly state: ShownElement['state'];
}

export interface ElementEntry {
  readonly ready: boolean;
  readonly stateOf: (element: ElementId) => ElementEntryState;
  /** Shows what is typed and keeps it; records it only with `recordNow`. */
  readonly type: (element: ElementId, change: Partial<ShownElement>, recordNow?: boolean) => void;
  /** Records what was typed for an element, as far as it is complete. */
  readonly record: (element: ElementId) => void;
  readonly recordAnyway: (element: ElementId) => void;
  /** Takes back what is recorded: nobody has looked then. */
  readonly takeBack: (element: ElementId) => void;
  /** Drops what was typed over the record. */
  readonly forget: (element: ElementId) => void;
  readonly pending: number;
  readonly draftState: DraftState;
  readonly recorded: LastRecorded | null;
}

const texts = ['article', 'quote', 'reason'] as const;

/**
 * The clause check as it is typed: a complete row is recorded at once, an incomplete one is kept as a draft and shown
 * as not recorded. What was typed meanwhile is never overwritten by an answer that comes back.
 */
export function useElementEntry(agreement: AgreementView): ElementEntry {
  const draft = useDraft<TypedElements>(`agreement/${agreement.id}/elements`, {}, readTyped);
  const check = useCommand(client.agreement.checkElements);
  const [recording, setRecording] = useState<readonly ElementId[]>([]);
  const [refusals, setRefusals] = useState<Readonly<Partial<Record<ElementId, Refusal>>>>({});
  const [recorded, setRecorded] = useState<LastRecorded | null>(null);
  const looksHeld = useCaseDetail();
  const typed = useRef(draft.value);
  typed.current = draft.value;
  const newest = useRef(agreement);
  newest.current = agreement;
  // What the person wants recorded although it looks like case detail, until its text changes.
  const wanted = useRef(new Set<string>());
  // Words of "present" come back when the person returns to it after a slip of the finger.
  const slipped = useRef<Partial<Record<ElementId, ShownElement>>>({});
  // One after the other, so that an earlier answer never replaces a later one on the screen.
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  function keep(next: TypedElements): void {
    typed.current = next;
    if (Object.keys(next).length === 0) void draft.discard();
    else draft.set(next);
  }

  const checkOf = (view: AgreementView, element: ElementId) =>
    view.elements.find((each) => each.element === element)?.check ?? null;

  /** Texts already on the record are no news. */
  function isHeld(element: ElementId, shown: ShownElement, holds: typeof holdsCaseDetail): boolean {
    const before = shownElement(checkOf(newest.current, element), undefined);
    return texts.some(
      (part) =>
        shown[part] !== before[part] &&
        holds(shown[part]) &&
        !wanted.current.has(`${element} ${shown[part]}`),
    );
  }

  async function run(element: ElementId, given: ReturnType<typeof givenElement>): Promise<boolean> {
    setRecording((all) => [...all, element]);
    const result = await check.run({ agreement: newest.current.id, elements: { [element]: given } });
    setRecording((all) => all.filter((each) => each !== element));
    const isKept = result.ok || result.error.code === 'NOTHING_TO_CHANGE';
    setRefusals(({ [element]: _, ...rest }) => (isKept ? rest : { ...rest, [element]: result.error }));
    if (isKept) setRecorded({ element, state: given?.state ?? null });
    return isKept;
  }

  async function send(element: ElementId): Promise<void> {
    const shown = typed.current[element];
    if (!shown) return;
    const given = givenElement(shown);
    if (isRecorded(shown, checkOf(newest.current, element)))
      return keep(withoutTyped(typed.current, element));
    if (given === null || isHeld(element, shown, holdsCaseDetail)) return;
    const isKept = await run(element, given);
    if (isKept && typed.current[element] === shown) keep(withoutTyped(typed.current, element));
  }

  function record(element: ElementId): void {
    queue.current = queue.current.then(() => send(element));
  }

  return {
    ready: draft.ready,
    stateOf: (element) => {
      const own = draft.value[element];
      const shown = shownElement(checkOf(agreement, element), own);
      return {
        shown,
        typed: own !== undefined,
        held: own !== undefined && isHeld(element, shown, looksHeld),
        recording: recording.includes(element),
        refusal: refusals[element] ?? null,
      };
    },
    type: (element, change, recordNow = false) => {
      const before = shownElement(checkOf(newest.current, element), typed.current[element]);
      if (before.state === 'present' && change.state !== undefined && change.state !== 'present')
        slipped.current[element] = before;
      const after = changedElement(before, change);
      const isBack = before.state !== 'present' && after.state === 'present';
      const { article = '', quote = '' } = (isBack && slipped.current[element]) || {};
      keep({ ...typed.current, [element]: isBack ? { ...after, article, quote } : after });
      if (recordNow) record(element);
    },
    record,
    recordAnyway: (element) => {
      const shown = shownElement(checkOf(newest.current, element), typed.current[element]);
      for (const part of texts) wanted.current.add(`${element} ${shown[part]}`);
      record(element);
    },
    takeBack: (element) => {
      keep(withoutTyped(typed.current, element));
      queue.current = queue.current.then(() => run(element, null));
    },
    forget: (element) => {
      setRefusals(({ [element]: _, ...rest }) => rest);
      keep(withoutTyped(typed.current, element));
    },
    pending: Object.keys(draft.value).length,
    draftState: draft.state,
    recorded,
  };
}
