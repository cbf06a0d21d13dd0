import { Anchor, Button, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { UndoneImportView } from '../../../shared/contract/partner-undo.ts';
import { isolated } from '../../components/form/fill-text.ts';
import { useProblemText } from '../../components/form/problem-text.ts';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useText } from '../../text/text.ts';
import type { ImportReport } from './import-work.ts';
import classes from './ReportStep.module.css';
import { StepBar } from './StepBar.tsx';
import { UndoDialog } from './UndoDialog.tsx';
import { UndoParts } from './UndoParts.tsx';

const SHOWN = 200;

interface ReportStepProps {
  readonly report: ImportReport;
  readonly onAgain: () => void;
}

/** What the import did, row by row, with a way to each partner. */
export function ReportStep({ report, onAgain }: ReportStepProps) {
  const { t } = useText('import');
  const problemText = useProblemText();
  const [undoing, setUndoing] = useState(false);
  const [undone, setUndone] = useState<UndoneImportView | null>(null);
  const { created, updated, skipped, warnings, notTaken, notKept, columnsLeft } = report;
  return (
    <>
      <PageHeader
        title={t(undone ? 'undo.wasUndone' : 'report.done')}
        where={<StepBar current="report" />}
        secondary={
          <>
            {report.import !== null && !undone && (
              <Button variant="default" onClick={() => setUndoing(true)}>
                {t('undo.button')}
              </Button>
            )}
            <Button variant="default" onClick={onAgain}>
              {t('report.another')}
            </Button>
          </>
        }
        action={{ label: t('report.register'), to: '/register' }}
      />
      {undoing && report.import !== null && (
        <UndoDialog
          list={report.import}
          onDone={(value) => {
            setUndone(value);
            setUndoing(false);
          }}
          onClose={() => setUndoing(false)}
        />
      )}
      {undone && (
        <div className={classes.report} role="status">
          <UndoParts undone={undone} tense="did" />
        </div>
      )}
      <div className={classes.report}>
        <Part title={t('report.created', { count: created.length })} items={created} item={PartnerLine} />
        {updated.length > 0 && (
          <Part title={t('report.updated', { count: updated.length })} items={updated} item={PartnerLine} />
        )}
        {skipped.length > 0 && (
          <Part
            title={t('report.skipped', { count: skipped.length })}
            items={skipped}
            item={({ row, place, name, why }) => (
              <>
                {t('report.skippedRow', {
                  row: place === null ? row : isolated(place),
                  name: name || t('report.noName'),
                  why: t(`report.why.${why}`),
                })}
              </>
            )}
          />
        )}
        {notTaken.length > 0 && (
          <Part
            title={t('report.notTaken', { count: notTaken.length })}
            items={notTaken}
            item={(problem) => (
              <>
                <bdi dir="ltr">{problem.cell ?? t('rows.row', { row: problem.row })}</bdi>{' '}
                <span dir="auto">{problemText(problem)}</span>
              </>
            )}
          />
        )}
        {notKept.length > 0 && (
          <Part
            title={t('report.notKept', { count: notKept.length })}
            items={notKept}
            item={({ row, place }) => <>{place === null ? t('rows.row', { row }) : <bdi>{place}</bdi>}</>}
          />
        )}
        {columnsLeft.length > 0 && (
          <Part
            title={t('report.columnsLeft', { count: columnsLeft.length })}
            items={columnsLeft}
            item={({ letter, header, filled }) => (
              <>
                {t('report.columnLeft', {
                  letter,
                  header: isolated(header),
                  cells: t('columns.filled', { count: filled }),
                })}
              </>
            )}
          />
        )}
        {warnings.length > 0 && (
          <Part
            title={t('report.warnings', { count: warnings.length })}
            items={warnings}
            item={(warning) => (
              <>
                <bdi dir="ltr">{warning.cell ?? t('rows.row', { row: warning.row })}</bdi>{' '}
                <span dir="auto">{problemText(warning)}</span>
              </>
            )}
          />
        )}
      </div>
    </>
  );
}

function PartnerLine({ reference, name }: { readonly reference: string; readonly name: string }) {
  return (
    <>
      <Anchor component={Link} to={`/partners/${encodeURIComponent(reference)}`} size="sm">
        <bdi>{name}</bdi>
      </Anchor>{' '}
      <bdi className={classes.reference}>{reference}</bdi>
    </>
  );
}

interface PartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly item: (item: Item) => ReactNode;
}

function Part<Item>({ title, items, item }: PartProps<Item>) {
  const { t } = useText('import');
  const more = items.length - SHOWN;
  return (
    <section>
      <Title order={2} size="h4">
        {title}
      </Title>
      <ul className={classes.list}>
        {items.slice(0, SHOWN).map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes.
          <li key={index}>{item(each)}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('report.more', { count: more })}</p>}
    </section>
  );
}
