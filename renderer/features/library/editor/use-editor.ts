import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { EvidenceVocabulary } from '../../../../shared/content/evidence/vocabulary.ts';
import {
  type DraftFacts,
  type DraftWords,
  draftKey,
  type InstrumentDraft,
  noWords,
  readDraft,
} from '../../../../shared/content/instrument-draft/draft.ts';
import type { DraftProblem } from '../../../../shared/content/instrument-draft/draft-problem.ts';
import { draftProblems } from '../../../../shared/content/instrument-draft/draft-problems.ts';
import { knownEvidence } from '../../../../shared/content/instrument-draft/known-evidence.ts';
import { keys } from '../../../components/session/requests.ts';
import { type Draft, useDraft } from '../../../components/session/use-draft.ts';
import { type InstrumentRow, useInstruments } from '../../../components/session/use-instruments.ts';
import { useSteady } from '../../../components/session/use-steady.ts';

/** A draft as it is worked on: everything typed is kept, and what it lacks is known a moment later. */
export interface Editor {
  readonly id: string;
  readonly draft: InstrumentDraft;
  readonly change: (change: (before: InstrumentDraft) => InstrumentDraft) => void;
  readonly changeFacts: (change: Partial<DraftFacts>) => void;
  readonly changeWords: (language: string, change: (before: DraftWords) => DraftWords) => void;
  readonly problems: readonly DraftProblem[];
  /** The version that it was copied from; null where it was begun from empty, or that version is not here. */
  readonly base: InstrumentRow | null;
  readonly vocabulary: EvidenceVocabulary;
  readonly instruments: readonly InstrumentRow[];
  readonly state: Draft<unknown>['state'];
}

type Found =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'here'; readonly editor: Editor };

/** The draft of an id, to be worked on. */
export function useEditor(id: string): Found {
  const kept = useDraft<InstrumentDraft | null>(draftKey(id), null, readDraft);
  const instruments = useInstruments().value?.rows;
  const { value: draft, set } = kept;
  const queries = useQueryClient();
  // The list of drafts tells what each lacks: it is asked anew once this one is left.
  useEffect(() => () => void queries.invalidateQueries({ queryKey: keys.instrumentDrafts }), [queries]);
  const shown = useDeferredValue(draft);
  const base = useMemo(() => {
    const from = shown?.from;
    const isIt = ({ definition }: InstrumentRow) =>
      definition.id === from?.instrument && definition.version === from.version;
    return instruments?.find(isIt) ?? null;
  }, [instruments, shown?.from]);
  const vocabulary = useMemo(() => knownEvidence(instruments ?? []), [instruments]);
  const problems = useMemo(
    () => (shown ? draftProblems(shown, base, vocabulary) : []),
    [shown, base, vocabulary],
  );
  const change = useSteady((next: (before: InstrumentDraft) => InstrumentDraft) =>
    set((before) => (before ? next(before) : before)),
  );
  const changeFacts = useSteady((facts: Partial<DraftFacts>) =>
    change((before) => ({ ...before, facts: { ...before.facts, ...facts } })),
  );
  const changeWords = useSteady((language: string, next: (before: DraftWords) => DraftWords) =>
    change((before) => ({
      ...before,
      words: { ...before.words, [language]: next(before.words[language] ?? noWords) },
    })),
  );
  if (!kept.ready || !instruments) return { kind: 'loading' };
  if (!draft) return { kind: 'none' };
  return {
    kind: 'here',
    editor: {
      id,
      draft,
      change,
      changeFacts,
      changeWords,
      problems,
      base,
      vocabulary,
      instruments,
      state: kept.state,
    },
  };
}
