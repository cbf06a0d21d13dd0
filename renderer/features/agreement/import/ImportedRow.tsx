import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementImportRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { useText } from '../../../text/text.ts';
import classes from './ImportRows.module.css';
import type { Outcome } from './import-answer.ts';
import { useProblemWords } from './use-problem-words.ts';

interface ImportedRowProps {
  readonly row: AgreementImportRow;
  /** Whether it was taken over already: then what was added can be opened. */
  readonly isDone: boolean;
}

const icons: Readonly<Record<Outcome, IconName>> = {
  added: 'plus',
  changed: 'edit',
  same: 'check',
  'left-out': 'cross',
};

/** One row of the list: whose agreement it is, what happens to it, and why. */
export function ImportedRow({ row, isDone }: ImportedRowProps) {
  const { t } = useText('agreement');
  const problemWords = useProblemWords();
  const { reference, partner, outcome, problems } = row;
  const isThere = outcome !== 'left-out' && (isDone || outcome !== 'added');
  return (
    <article className={classes.row} aria-label={t('import.row', { row: row.row })}>
      <div className={classes.line}>
        <span className={classes.number}>{t('import.row', { row: row.row })}</span>
        <strong className={classes.reference}>
          {reference !== null && isThere ? (
            <Anchor component={Link} to={`/agreements/${encodeURIComponent(reference)}`} size="sm">
              <bdi>{reference}</bdi>
            </Anchor>
          ) : (
            <bdi>{reference ?? t('import.noReference')}</bdi>
          )}
        </strong>
        <span className={classes.partner}>{partner && <bdi>{partner.name}</bdi>}</span>
        <span className={classes.outcome} data-outcome={outcome}>
          <Icon name={icons[outcome]} size={13} />{' '}
          {t(isDone ? `import.took.${outcome}` : `import.outcome.${outcome}`)}
        </span>
      </div>
      {problems.length > 0 && (
        <ul className={classes.problems}>
          {problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one cell can have the same problem twice, and the list never changes.
            <li key={index}>
              {problem.cell !== null && (
                <span className={classes.cell} dir="ltr">
                  {problem.cell}
                </span>
              )}
              <span dir="auto">{problemWords(problem)}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
