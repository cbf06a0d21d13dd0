import type { UndoneImportView } from '../../../shared/contract/partner-undo.ts';
import { isolated } from '../../components/form/fill-text.ts';
import { useToday } from '../../components/session/use-status.ts';
import { formatMoment } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';

type Undone = UndoneImportView['partners'][number];
type Kept = Undone['kept'][number];

/** What of an import goes back and what stays, in words: the field or agreement, why, and who wrote of it last. */
export function useUndoWords() {
  const { t } = useText('import');
  const { t: partner } = useText('partner');
  const { language } = useLanguage();
  const today = useToday();
  const fieldName = (field: Undone['fields'][number]['field']) =>
    field === 'assigned' ? t('undo.assigned') : partner(`field.${field}`);
  const subjectOf = ({ field, agreement }: Kept) =>
    field !== null ? fieldName(field) : agreement !== null ? t('undo.agreement', named(agreement)) : null;
  const whyOf = ({ why, kind, by, at }: Kept) => {
    const reason = t(`undo.why.${why}`, { what: kind === null ? '' : t(`undo.kind.${kind}`) });
    return by === null || at === null
      ? reason
      : t('undo.who', { reason, name: isolated(by.name), at: formatMoment(at, today, language) });
  };
  return {
    back: ({ fields, agreements }: Undone) => [
      ...fields.map(({ field }) => t('undo.fieldBack', { field: fieldName(field) })),
      ...agreements.map(({ reference, withdrawn }) =>
        t(withdrawn ? 'undo.withdrawn' : 'undo.agreementBack', named(reference)),
      ),
    ],
    kept: ({ kept }: Undone) =>
      kept.map((each) => {
        const subject = subjectOf(each);
        return subject === null ? whyOf(each) : t('undo.stays', { subject, why: whyOf(each) });
      }),
  };
}

const named = (reference: string) => ({ reference: isolated(reference) });
