import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { lazyPart } from '../../components/lazy/lazy-part.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './SelectionBar.module.css';
import type { RegisterExport } from './use-export.ts';

const ArchiveDialog = lazyPart('ArchiveDialog', () => import('./ArchiveDialog.tsx'));
const MakeDialog = lazyPart('MakeDialog', () => import('../../components/exchange/MakeDialog.tsx'));
const SendFormsDialog = lazyPart(
  'SendFormsDialog',
  () => import('../../components/bulk/SendFormsDialog.tsx'),
);
const RecordVisitsDialog = lazyPart(
  'RecordVisitsDialog',
  () => import('../../components/bulk/RecordVisitsDialog.tsx'),
);
const AssignPartnersDialog = lazyPart(
  'AssignPartnersDialog',
  () => import('../../components/people/AssignPartnersDialog.tsx'),
);

interface SelectionBarProps {
  readonly chosen: readonly PartnerRow[];
  readonly shown: number;
  readonly total: number;
  readonly onClear: () => void;
  readonly exporting: RegisterExport;
}

/** How many partners are listed, or how many are selected and what can be done with them. */
export function SelectionBar({ chosen, shown, total, onClear, exporting }: SelectionBarProps) {
  const { t } = useText('register');
  const { locale } = useLanguage();
  const [archiving, setArchiving] = useState(false);
  const [assigning, setAssigning] = useState(false);
  const [sending, setSending] = useState(false);
  const [bulk, setBulk] = useState<'forms' | 'visits' | null>(null);
  const number = new Intl.NumberFormat(locale);
  return (
    <div className={classes.bar}>
      <span role="status" className={classes.count}>
        {chosen.length > 0
          ? t('selected', { count: chosen.length })
          : shown === total
            ? t('all', { count: total })
            : t('count', { shown: number.format(shown), count: total })}
      </span>
      {chosen.length > 0 && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="download" size={14} />}
            loading={exporting.running}
            onClick={() => void exporting.run({ archived: true, partners: chosen.map(({ id }) => id) })}
          >
            {t('exportSelected')}
          </Button>
          {chosen.some(({ archived }) => !archived) && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon name="person" size={14} />}
              onClick={() => setAssigning(true)}
            >
              {t('assignSelected')}
            </Button>
          )}
          {chosen.some(({ archived }) => !archived) && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon name="archive" size={14} />}
              onClick={() => setArchiving(true)}
            >
              {t('archiveSelected')}
            </Button>
          )}
          {chosen.some(({ archived }) => !archived) && (
            <>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Icon name="file" size={14} />}
                onClick={() => setBulk('forms')}
              >
                {t('formsSelected')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Icon name="flag" size={14} />}
                onClick={() => setBulk('visits')}
              >
                {t('visitsSelected')}
              </Button>
            </>
          )}
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="upload" size={14} />}
            onClick={() => setSending(true)}
          >
            {t('sendSelected')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t('clearSelection')}
          </Button>
        </>
      )}
      <Suspense>
        {bulk === 'forms' && <SendFormsDialog partners={chosen} onClose={() => setBulk(null)} />}
        {bulk === 'visits' && <RecordVisitsDialog partners={chosen} onClose={() => setBulk(null)} />}
        {sending && <MakeDialog partners={chosen} onClose={() => setSending(false)} />}
        {assigning && (
          <AssignPartnersDialog
            partners={chosen.filter(({ archived }) => !archived)}
            onClose={() => setAssigning(false)}
          />
        )}
        {archiving && (
          <ArchiveDialog
            partners={chosen.filter(({ archived }) => !archived)}
            onClose={(done) => {
              setArchiving(false);
              if (done) onClear();
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
