import { Loader } from '@mantine/core';
import { useRef, useState } from 'react';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { AgreementView, SubAgreementView } from '../../../shared/rules/agreement/agreement-view.ts';
import { DraftNotice } from '../../components/form/DraftNotice.tsx';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import type { Draft } from '../../components/session/use-draft.ts';
import { useText } from '../../text/text.ts';
import { AnnexHeader } from './AnnexHeader.tsx';
import classes from './AnnexScreen.module.css';
import type { AnnexWork } from './annex-work.ts';
import { BlankSection } from './blanks/BlankSection.tsx';
import { clauseOfBlank } from './blanks.ts';
import { ChoiceSection } from './choices/ChoiceSection.tsx';
import { ClausePreview } from './clauses/ClausePreview.tsx';
import { ClauseSection } from './clauses/ClauseSection.tsx';
import { FinalDialog } from './FinalDialog.tsx';
import { GivenOut } from './GivenOut.tsx';
import { openFields } from './open-fields.ts';
import { PassedSection } from './passed/PassedSection.tsx';
import { RecordedNotice } from './RecordedNotice.tsx';
import { StillOpen } from './StillOpen.tsx';
import { useAnnexPreview } from './use-annex-preview.ts';
import { useWriteAnnex } from './use-write-annex.ts';

export interface AnnexScreenProps {
  readonly agreement: AgreementView;
  /** Whose flow-down annex it is; null for the annex of the agreement itself. */
  readonly subAgreement: SubAgreementView | null;
  readonly draft: Draft<AnnexWork>;
}

/** The choices of one annex on one page, with its text beside them. */
export function AnnexScreen({ agreement, subAgreement, draft }: AnnexScreenProps) {
  const { t } = useText('annex');
  const work = draft.value;
  const { preview, printed, refusal, options } = useAnnexPreview(agreement, work, subAgreement?.id);
  const [template, setTemplate] = useState<FileContent | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isRecording, setRecording] = useState(false);
  const order = options && {
    agreement: agreement.id,
    ...(subAgreement ? { subAgreement: subAgreement.id } : {}),
    ...options,
    ...(template ? { template } : {}),
  };
  const writing = useWriteAnnex();
  const text = useRef<HTMLElement>(null);
  const show = (clause: string) => {
    setShown(clause);
    // On a narrow screen the text stands below the list.
    text.current?.scrollIntoView({ block: 'nearest' });
  };
  const open = preview ? openFields(preview, t) : [];
  const change = (part: Partial<AnnexWork>) => draft.set((before) => ({ ...before, ...part }));
  return (
    <>
      <AnnexHeader
        agreement={agreement}
        subAgreement={subAgreement}
        isReady={order !== null}
        isWriting={writing.running}
        onDraft={() => order && void writing.writeDraft(order)}
        onFinal={() => {
          setAttempt((count) => count + 1);
          if (open.length === 0) setRecording(true);
        }}
      />
      <div className={classes.messages}>
        <ErrorSummary errors={attempt > 0 ? open : []} attempt={attempt} />
        <RefusalAlert refusal={writing.refusal ?? refusal} />
        <RecordedNotice made={writing.made} />
      </div>
      {!preview && !refusal && <Loader aria-label={t('page.loading')} />}
      {preview && (
        <div className={classes.screen}>
          <div className={classes.main}>
            <ChoiceSection
              agreement={agreement}
              preview={preview}
              languages={options?.languages ?? preview.options.languages}
              work={work}
              known={languagesIn(refusal)}
              isAsked={attempt > 0}
              template={template}
              onTemplate={setTemplate}
              onChange={change}
            />
            <PassedSection
              passed={preview.passed}
              missing={preview.missing.dates}
              isAsked={attempt > 0}
              choices={work.pastDates}
              onChange={(pastDates) => change({ pastDates })}
            />
            <BlankSection
              agreement={agreement.reference}
              preview={preview}
              work={work}
              isAsked={attempt > 0}
              onChange={change}
              onFocus={(id) => {
                const clause = printed && clauseOfBlank(printed, id);
                if (clause) setShown(clause);
              }}
            />
            <ClauseSection
              preview={preview}
              work={work}
              shown={shown}
              isAsked={attempt > 0}
              onShow={show}
              onChoose={setShown}
              onChange={change}
            />
            <GivenOut agreement={agreement} subAgreement={subAgreement?.id ?? null} />
          </div>
          <div className={classes.side}>
            {(attempt === 0 || open.length === 0) && <StillOpen open={open} />}
            <DraftNotice draft={draft} />
            {printed && <ClausePreview ref={text} preview={printed} shown={shown} onShow={setShown} />}
          </div>
        </div>
      )}
      {isRecording && preview && order && (
        <FinalDialog
          agreement={agreement}
          preview={preview}
          order={order}
          onClose={() => setRecording(false)}
          onDone={(made) => {
            setRecording(false);
            setAttempt(0);
            void draft.discard();
            void writing.keep(made);
          }}
        />
      )}
    </>
  );
}

/** Languages that a refusal names as possible; null when it is about something else. */
function languagesIn(refusal: ReturnType<typeof useAnnexPreview>['refusal']): readonly string[] | null {
  const known = refusal?.code === 'LANGUAGE_NOT_AVAILABLE' ? refusal.details.known : null;
  return Array.isArray(known) ? known : null;
}
