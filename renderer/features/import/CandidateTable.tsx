import { VisuallyHidden } from '@mantine/core';
import type { DuplicateCandidateView, ImportRowView } from '../../../shared/contract/partner-import.ts';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './DuplicateDecision.module.css';

interface CandidateTableProps {
  readonly row: ImportRowView;
  readonly candidates: readonly DuplicateCandidateView[];
}

/** The row and its candidates side by side; what differs is marked. */
export function CandidateTable({ row, candidates }: CandidateTableProps) {
  const { t } = useText('import');
  const { language } = useLanguage();
  const country = (code: string | null | undefined) => (code ? countryName(code, language) : '');
  const lines = [
    {
      key: 'name',
      label: t('target.name'),
      own: row.fields.name,
      of: ({ name }: DuplicateCandidateView) => name,
    },
    {
      key: 'acronym',
      label: t('target.acronym'),
      own: row.fields.acronym ?? '',
      of: ({ acronym }: DuplicateCandidateView) => acronym ?? '',
    },
    {
      key: 'country',
      label: t('target.country'),
      own: country(row.fields.country),
      of: (candidate: DuplicateCandidateView) => country(candidate.country),
    },
    {
      key: 'vendorNumber',
      label: t('target.vendorNumber'),
      own: (row.fields.vendorNumbers ?? []).map(({ number }) => number).join(', '),
      of: ({ vendorNumbers }: DuplicateCandidateView) => vendorNumbers.join(', '),
    },
    {
      key: 'contactEmail',
      label: t('target.contactEmail'),
      own: row.fields.contacts?.find(({ email }) => email !== '')?.email ?? '',
      of: ({ email }: DuplicateCandidateView) => email ?? '',
    },
  ];
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={t('decision.compare')}>
        <thead>
          <tr>
            <th scope="col">{t('decision.field')}</th>
            <th scope="col">{t('decision.thisRow')}</th>
            {candidates.map((candidate) => (
              <th key={candidate.id} scope="col">
                {candidate.kind === 'existing'
                  ? t('decision.inRegister', { reference: candidate.reference ?? '' })
                  : t('decision.inList', { row: candidate.row ?? 0 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, own, of }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td dir="auto">{own}</td>
              {candidates.map((candidate) => {
                const other = of(candidate);
                const differs = foldForSearch(other) !== foldForSearch(own);
                return (
                  <td key={candidate.id} dir="auto" data-differs={differs || undefined}>
                    {other}
                    {differs && <VisuallyHidden> {t('decision.differs')}</VisuallyHidden>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
