import { Button } from '@mantine/core';
import type { ImportRowView } from '../../../shared/contract/partner-import.ts';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import { partnerTypeSchema } from '../../../shared/ground/partner-type.ts';
import { targetOfField } from '../../../shared/rules/partner/import/import-target.ts';
import { isolated } from '../../components/form/fill-text.ts';
import { useProblemText } from '../../components/form/problem-text.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import { DuplicateDecision } from './DuplicateDecision.tsx';
import classes from './ImportRow.module.css';
import { fateOf, type ImportWork } from './import-work.ts';

interface ImportRowProps {
  readonly row: ImportRowView;
  readonly rows: readonly ImportRowView[];
  readonly decisions: ImportWork['decisions'];
  readonly onDecide: (decisions: ImportWork['decisions']) => void;
}

/** One row of the list: what was read, what is wrong in which cell, and what happens to it. */
export function ImportRow({ row, rows, decisions, onDecide }: ImportRowProps) {
  const { t } = useText('import');
  const { language } = useLanguage();
  const fate = fateOf(row, decisions);
  const { fields } = row;
  const facts = [
    fields.country ? countryName(fields.country, language) : null,
    fields.type ? t(`common:partnerType.${fields.type}`) : null,
    fields.vendorNumbers?.map(({ number }) => number).join(', '),
    fields.contacts?.find(({ email }) => email !== '')?.email,
    row.assignedTo === null ? null : t('rows.assignedTo', { name: isolated(row.assignedTo) }),
  ].filter(Boolean);
  const isPlain = row.suggestion === 'create';
  return (
    <article className={classes.row} aria-label={row.place ?? t('rows.row', { row: row.rowNumber })}>
      <div className={classes.line}>
        <span className={classes.number}>
          {row.place === null ? t('rows.row', { row: row.rowNumber }) : <bdi>{row.place}</bdi>}
        </span>
        <span className={classes.what}>
          <strong>
            <bdi>{fields.name || t('report.noName')}</bdi>
          </strong>
          {fields.acronym && <bdi className={classes.acronym}>{fields.acronym}</bdi>}
          <span className={classes.facts}>
            {facts.map((fact) => (
              <bdi key={fact}>{fact}</bdi>
            ))}
          </span>
        </span>
        {fate === 'unreadable' && (
          <span className={classes.bad}>
            <Icon name="cross" size={14} /> {t('rows.skip')}
          </span>
        )}
        {fate === 'unchanged' && <span className={classes.fate}>{t('rows.unchanged')}</span>}
        {row.suggestion === 'update' && fate === 'update' && (
          <span className={classes.fate}>{t('rows.changes', { count: row.changes?.length ?? 0 })}</span>
        )}
        {isPlain && (
          <>
            <span className={classes.fate}>{fate === 'create' ? t('rows.new') : t('rows.leftOutByYou')}</span>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                const { [String(row.rowNumber)]: _, ...others } = decisions;
                onDecide(fate === 'create' ? { ...decisions, [row.rowNumber]: 'skip' } : others);
              }}
            >
              {fate === 'create' ? t('rows.leaveOut') : t('rows.takeIn')}
            </Button>
          </>
        )}
      </div>
      {row.changes !== null && <Changes changes={row.changes} />}
      <Problems row={row} />
      {row.duplicates.length > 0 && row.suggestion === 'decide' && (
        <DuplicateDecision row={row} rows={rows} decisions={decisions} onDecide={onDecide} />
      )}
    </article>
  );
}

/** What the row would change in the partner that it names by reference. */
function Changes({ changes }: { readonly changes: NonNullable<ImportRowView['changes']> }) {
  const { t } = useText('import');
  const { language } = useLanguage();
  const words = (field: string, value: string) => {
    if (value === '') return t('rows.nothingThere');
    if (field === 'country') return countryName(value, language);
    const type = partnerTypeSchema.options.find((each) => each === value);
    return field === 'type' && type ? t(`common:partnerType.${type}`) : value;
  };
  return (
    <ul className={classes.problems}>
      {changes.map(({ field, cell, before, after }) => (
        <li key={field}>
          <Icon name="edit" size={13} />
          {cell !== null && (
            <span className={classes.cell} dir="ltr">
              {cell}
            </span>
          )}
          <span>
            {t('rows.change', {
              field: t(`target.${targetOfField[field] ?? 'notes'}`),
              before: isolated(words(field, before)),
              after: isolated(words(field, after)),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Problems({ row }: { readonly row: ImportRowView }) {
  const problemText = useProblemText();
  if (row.problems.length === 0) return null;
  return (
    <ul className={classes.problems}>
      {row.problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one cell can have the same problem twice, and the list never changes.
        <li key={index} data-severity={problem.severity}>
          <Icon name={problem.severity === 'error' ? 'alert' : 'info'} size={13} />
          {problem.cell && (
            <span className={classes.cell} dir="ltr">
              {problem.cell}
            </span>
          )}
          <span dir="auto">{problemText(problem)}</span>
        </li>
      ))}
    </ul>
  );
}
