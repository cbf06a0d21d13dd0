import { useState } from 'react';
import { useText } from '../../../text/text.ts';
import type { FieldError } from '../../form/ErrorSummary.tsx';
import { useToday } from '../../session/use-status.ts';
import type { EvidenceSubject } from '../evidence-subject.ts';
import { checkEvidence, type TypedEvidence } from './typed-evidence.ts';
import { useMenus } from './use-menus.ts';

export interface EvidenceChecks {
  readonly check: (typed: TypedEvidence) => FieldError[];
  readonly needsDescription: (documentType: string) => boolean;
  /** Notes that a date was begun and makes no date yet. */
  readonly onIncomplete: (field: string, incomplete: boolean) => void;
}

/** Checks the fields of a document before they are sent, with the messages in the language of the screens. */
export function useEvidenceChecks({ assessment }: EvidenceSubject): EvidenceChecks {
  const { t } = useText('evidence');
  const today = useToday();
  const menus = useMenus(assessment);
  const [incomplete, setIncomplete] = useState<readonly string[]>([]);
  const needsDescription = (documentType: string) =>
    menus.some(({ definition }) =>
      definition.evidence.some((entry) => entry.id === documentType && entry.needsDescription),
    );
  return {
    needsDescription,
    onIncomplete: (field, isIncomplete) =>
      setIncomplete((before) => [
        ...before.filter((other) => other !== field),
        ...(isIncomplete ? [field] : []),
      ]),
    check: (typed) =>
      checkEvidence(typed, needsDescription(typed.documentType), incomplete, today, {
        title: t('problem.title'),
        type: t('problem.type'),
        description: t('problem.description'),
        badDate: t('problem.badDate'),
        future: t('problem.future'),
        order: t('problem.order'),
      }),
  };
}
