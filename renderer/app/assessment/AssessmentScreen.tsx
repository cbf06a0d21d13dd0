import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Instrument } from '../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../shared/content/instrument/localize.ts';
import type { ShownAssessment } from '../../../shared/rules/standing/shown-assessment.ts';
import { StandardsView } from '../../features/assessment/entry/StandardsView.tsx';
import { useStandardCursor } from '../../features/assessment/entry/standard-cursor.ts';
import { useAnswerEntry } from '../../features/assessment/entry/use-answer-entry.ts';
import { type DialogId, otherActions } from '../../features/assessment/model/actions.ts';
import { DetailsView } from '../../features/assessment/page/DetailsView.tsx';
import { useText } from '../../text/text.ts';
import { AssessmentDialog } from './AssessmentDialog.tsx';
import classes from './AssessmentScreen.module.css';
import { AssessmentTop } from './AssessmentTop.tsx';
import { LedgerPart } from './LedgerPart.tsx';

interface AssessmentScreenProps {
  readonly view: ShownAssessment;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
}

const parts = ['standards', 'ledger', 'details'] as const;
type Part = (typeof parts)[number];
const isPart = (value: string | null): value is Part => parts.some((part) => part === value);

/** The page once everything is there: header, notices, the three parts, and the dialog that is open. */
export function AssessmentScreen({ view, instrument, texts }: AssessmentScreenProps) {
  const { t } = useText('assessment');
  const [search, setSearch] = useSearchParams();
  const [dialog, setDialog] = useState<DialogId | null>(null);
  const answers = useAnswerEntry(view);
  const cursor = useStandardCursor(view, (standard) => {
    answers.record('self', standard);
    answers.record('review', standard);
  });
  const asked = search.get('part');
  const part = isPart(asked) ? asked : 'standards';
  const show = (next: string | null) =>
    setSearch(
      (before) => {
        const params = new URLSearchParams(before);
        if (next === null || next === 'standards') params.delete('part');
        else params.set('part', next);
        return params;
      },
      { replace: true },
    );
  const onEdit = otherActions(view).includes('details') ? () => setDialog('details') : null;
  return (
    <>
      <AssessmentTop view={view} texts={texts} onDialog={setDialog} onChoose={cursor.choose} />
      <Tabs value={part} onChange={show} keepMounted={false}>
        <Tabs.List mb="sm" aria-label={t('page.tabs')} className={classes.tabs ?? ''}>
          {parts.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`page.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="standards">
          <StandardsView
            view={view}
            instrument={instrument}
            texts={texts}
            answers={answers}
            cursor={cursor}
          />
        </Tabs.Panel>
        <Tabs.Panel value="ledger">
          <LedgerPart view={view} instrument={instrument} texts={texts} onAct={setDialog} />
        </Tabs.Panel>
        <Tabs.Panel value="details">
          <DetailsView view={view} texts={texts} onEdit={onEdit} />
        </Tabs.Panel>
      </Tabs>
      {dialog && (
        <AssessmentDialog
          action={dialog}
          view={view}
          instrument={instrument}
          texts={texts}
          pending={answers.pending}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
