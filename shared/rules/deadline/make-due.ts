import type { Assessment } from '../assessment/assessment.ts';
import type { Due } from './due.ts';

interface DueParts {
  readonly title?: string;
  readonly standard?: string;
  readonly person?: string;
  /** Tells apart several of one kind about one subject, such as the months of a warning. */
  readonly which?: string;
  /** Last day on which it is asked for. */
  readonly until?: string | null;
}

/**
 * One due thing. Its id is made of partner, kind, subject and standard alone: a date or a title that changes moves the
 * entry in a calendar and makes no second one.
 */
export function makeDue(
  file: { readonly id: string },
  kind: Due['kind'],
  on: string | null,
  subject: Due['subject'],
  { title = '', standard, person = '', which, until = null }: DueParts = {},
): Due {
  const parts = [file.id, kind, which, subject.id, standard];
  return {
    id: parts.filter((part) => part !== undefined).join('/'),
    kind,
    on,
    ...(until === null ? {} : { until }),
    subject,
    title,
    standard: standard ?? null,
    person: person.trim() === '' ? null : person.trim(),
  };
}

export const assessmentSubject = ({ id, record }: Assessment): Due['subject'] => ({
  kind: 'assessment',
  id,
  reference: record.started.fact.reference,
});

export const partnerSubject = ({
  id,
  reference,
}: Pick<Due['subject'], 'id' | 'reference'>): Due['subject'] => ({
  kind: 'partner',
  id,
  reference,
});
