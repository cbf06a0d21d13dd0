import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useText } from '../../../text/text.ts';
import { AssessmentDialog } from '../dialogs/AssessmentDialog.tsx';
import { StandardsView } from '../entry/StandardsView.tsx';
import { useStandardCursor } from '../entry/standard-cursor.ts';
import { useAnswerEntry } from '../entry/use-answer-entry.ts';
import { LedgerView } from '../ledger/LedgerView.tsx';
import { type ActionId, type DialogId, otherActions } from '../model/actions.ts';
import { AssessmentHeader } from './AssessmentHeader.tsx';
import { AssessmentNotices } from './AssessmentNotices.tsx';
import classes from './AssessmentScreen.module.css';
import { DetailsView } from './DetailsView.tsx';
import { useAssessmentExports } from './use-assessment-exports.ts';
import { useReadForm } from './use-read-form.ts';

interface AssessmentScreenProps {
  readonly view: AssessmentView;
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
  const exports = useAssessmentExports(view.id);
  const cursor = useStandardCursor(view, (standard) => {
    answers.record('self', standard);
    answers.record('review', standard);
  });
  const readForm = useReadForm(view.reference);
  const act = (action: ActionId) => (action === 'read-form' ? void readForm.choose() : setDialog(action));
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
      <AssessmentHeader view={view} texts={texts} exports={exports} onAct={act} onChoose={cursor.choose} />
      <RefusalAlert refusal={exports.refusal ?? readForm.refusal} />
      <AssessmentNotices view={view} onCompareVersions={() => setDialog('move-version')} />
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
          <LedgerView view={view} instrument={instrument} texts={texts} onAct={setDialog} />
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
