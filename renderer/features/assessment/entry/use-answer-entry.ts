import { useMemo, useRef, useState } from 'react';
import type { Refusal } from '../../../../shared/ground/result.ts';
import type { Answer } from '../../../../shared/record/shapes/assessment.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { client } from '../../../client/client.ts';
import { noAnswer, type Side } from '../../../components/assessment/sides.ts';
import { holdsCaseDetail } from '../../../components/guard/holds-case-detail.ts';
import { useCaseDetail } from '../../../components/guard/use-case-detail.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { type DraftState, useDraft } from '../../../components/session/use-draft.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { locksOf } from '../model/locks.ts';
import { isReReview, type ReReviewDay, reReviewDay } from '../model/re-review.ts';
import {
  answerToRecord,
  isSameAnswer,
  type MissingPart,
  missingParts,
  shownAnswer,
  type TypedAnswer,
  type TypedAnswers,
  typedKey,
  withoutTyped,
  withTyped,
} from '../model/typed-answers.ts';
import { readTyped } from './read-typed.ts';

export interface EntryState {
  readonly shown: Answer;
  /** Whether something typed is not recorded yet. */
  readonly typed: boolean;
  readonly missing: readonly MissingPart[];
  /** Not recorded because a text looks like case detail; `recordAnyway` records it all the same. */
  readonly held: boolean;
  readonly recording: boolean;
  readonly refusal: Refusal | null;
  /** After the preliminary determination: the day that the review counts from, and what is wrong with it. */
  readonly reReview: ReReviewDay | null;
}

export interface AnswerEntry {
  readonly ready: boolean;
  readonly stateOf: (side: Side, standard: string) => EntryState;
  /** Shows what is typed and keeps it; records it only with `recordNow`. */
  readonly type: (side: Side, standard: string, change: TypedAnswer, recordNow?: boolean) => void;
  /** Records what was typed for a standard, as far as it is complete. */
  readonly record: (side: Side, standard: string) => void;
  readonly recordAnyway: (side: Side, standard: string) => void;
  /** Records a re-review: it turns a standard, so it is never recorded by leaving a field. */
  readonly recordReReview: (standard: string) => void;
  /** Drops what was typed for a standard. */
  readonly forget: (side: Side, standard: string) => void;
  /** What was typed for a side that was closed before it was recorded, in another window for example; null for nothing. */
  readonly leftOf: (side: Side, standard: string) => TypedAnswer | null;
  /** Standards with such typing, on either side. */
  readonly left: readonly string[];
  /** Standards of the open side with typing that is not recorded. */
  readonly pending: readonly string[];
  readonly draftState: DraftState;
  /** The last thing recorded, for the live region. */
  readonly recorded: { readonly side: Side; readonly standard: string } | null;
}

/**
 * Answers as they are typed: a complete one is recorded at once, an incomplete one is kept as a draft and
 * shown as not recorded. What was typed meanwhile is never overwritten by an answer that comes back. After the
 * preliminary determination an answer turns a standard on a day, so the person says when it is complete.
 */
export function useAnswerEntry(view: AssessmentView): AnswerEntry {
  const draft = useDraft<TypedAnswers>(`assessment/${view.id}/typed`, {}, readTyped);
  const recordAnswers = useCommand(client.assessment.recordAnswers);
  const recordReviews = useCommand(client.assessment.recordReviews);
  const [recording, setRecording] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<Readonly<Record<string, Refusal>>>({});
  const [recorded, setRecorded] = useState<AnswerEntry['recorded']>(null);
  const today = useToday();
  const looksHeld = useCaseDetail();
  // Several standards are often seen again on one day: the last day given is proposed for the next standard.
  const [usedDay, setUsedDay] = useState<string | null>(null);
  const typed = useRef(draft.value);
  typed.current = draft.value;
  // What the person wants recorded although it looks like case detail, until its text changes.
  const wanted = useRef(new Set<string>());
  const newest = useRef(view);
  newest.current = view;
  // One after the other, so that an earlier answer never replaces a later one on the screen.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const locks = locksOf(view);

  function keep(next: TypedAnswers): void {
    typed.current = next;
    if (Object.keys(next).length === 0) void draft.discard();
    else draft.set(next);
  }

  function recordedAnswer(side: Side, standard: string): Answer {
    return newest.current.standards.find((entry) => entry.standard === standard)?.[side] ?? noAnswer;
  }

  /** Texts already on the record are no news. */
  function isHeld(side: Side, standard: string, shown: Answer, holds: typeof holdsCaseDetail): boolean {
    const before = recordedAnswer(side, standard);
    return (['reason', 'comment'] as const).some(
      (part) =>
        shown[part] !== before[part] &&
        holds(shown[part]) &&
        !wanted.current.has(`${typedKey(side, standard)} ${shown[part]}`),
    );
  }

  function dayOf(standard: string): ReReviewDay {
    const given = typed.current[typedKey('review', standard)]?.on ?? usedDay ?? today;
    return reReviewDay(newest.current, standard, given, today);
  }

  async function send(side: Side, standard: string, confirmed = false): Promise<void> {
    const key = typedKey(side, standard);
    const given = typed.current[key];
    if (given === undefined || locksOf(newest.current)[side] !== null) return;
    const shown = shownAnswer(recordedAnswer(side, standard), given);
    if (missingParts(side, shown).length > 0) return;
    const answer = answerToRecord(shown);
    if (isSameAnswer(answer, recordedAnswer(side, standard))) return keep(withoutTyped(typed.current, key));
    const isAgain = side === 'review' && isReReview(newest.current);
    const day = isAgain ? dayOf(standard) : null;
    if (day && (!confirmed || day.problem !== null)) return;
    if (isHeld(side, standard, shown, holdsCaseDetail)) return;

    setRecording((keys) => [...keys, key]);
    const { id } = newest.current;
    const result =
      side === 'self'
        ? await recordAnswers.run({ assessment: id, answers: { [standard]: answer } })
        : await recordReviews.run({
            assessment: id,
            reviews: { [standard]: answer },
            ...(day ? { on: day.on } : {}),
          });
    setRecording((keys) => keys.filter((other) => other !== key));
    const isKept = result.ok || result.error.code === 'NOTHING_TO_CHANGE';
    setRefusals(({ [key]: _before, ...rest }) =>
      result.ok || isKept ? rest : { ...rest, [key]: result.error },
    );
    if (!isKept) return;
    setRecorded({ side, standard });
    if (day) setUsedDay(day.on);
    if (typed.current[key] === given) keep(withoutTyped(typed.current, key));
  }

  function record(side: Side, standard: string, confirmed = false): void {
    queue.current = queue.current.then(() => send(side, standard, confirmed));
  }

  /** What it says now is wanted, whatever it looks like. */
  function want(side: Side, standard: string): void {
    const shown = shownAnswer(recordedAnswer(side, standard), typed.current[typedKey(side, standard)]);
    for (const text of [shown.reason, shown.comment]) {
      wanted.current.add(`${typedKey(side, standard)} ${text}`);
    }
  }

  const typedKeys = Object.keys(draft.value).sort().join(' ');
  // The same list as long as nothing comes to it: a letter more draws nothing else again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of what is typed, only where it stands counts.
  const pending = useMemo(
    () =>
      view.standards
        .map(({ standard }) => standard)
        .filter((standard) =>
          (['self', 'review'] as const).some(
            (side) => locks[side] === null && draft.value[typedKey(side, standard)] !== undefined,
          ),
        ),
    [view, typedKeys],
  );

  return {
    ready: draft.ready,
    stateOf: (side, standard) => {
      const key = typedKey(side, standard);
      const own = locks[side] === null ? draft.value[key] : undefined;
      const before = view.standards.find((entry) => entry.standard === standard)?.[side] ?? noAnswer;
      const shown = shownAnswer(before, own);
      return {
        shown,
        typed: own !== undefined,
        missing: own === undefined ? [] : missingParts(side, shown),
        held: own !== undefined && isHeld(side, standard, shown, looksHeld),
        recording: recording.includes(key),
        refusal: refusals[key] ?? null,
        reReview: side === 'review' && isReReview(view) ? dayOf(standard) : null,
      };
    },
    type: (side, standard, change, recordNow = false) => {
      keep(withTyped(typed.current, typedKey(side, standard), change));
      if (recordNow) record(side, standard);
    },
    record: (side, standard) => record(side, standard),
    recordAnyway: (side, standard) => {
      want(side, standard);
      record(side, standard);
    },
    recordReReview: (standard) => {
      want('review', standard);
      record('review', standard, true);
    },
    forget: (side, standard) => {
      const key = typedKey(side, standard);
      setRefusals(({ [key]: _before, ...rest }) => rest);
      keep(withoutTyped(typed.current, key));
    },
    leftOf: (side, standard) =>
      locks[side] === null ? null : (draft.value[typedKey(side, standard)] ?? null),
    left: view.standards
      .map(({ standard }) => standard)
      .filter((standard) =>
        (['self', 'review'] as const).some(
          (side) => locks[side] !== null && draft.value[typedKey(side, standard)] !== undefined,
        ),
      ),
    pending,
    draftState: draft.state,
    recorded,
  };
}
