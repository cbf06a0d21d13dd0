import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { type DifferenceCode, differenceCodeSchema } from '../../../../shared/record/shapes/assessment.ts';
import type { AssessmentView, StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useDraft } from '../../../components/session/use-draft.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { locksOf } from '../model/locks.ts';
import classes from './WhyDifferent.module.css';

interface WhyDifferentProps {
  readonly view: AssessmentView;
  readonly entry: StandardView;
}

const codes = differenceCodeSchema.options;
const readText = (kept: unknown) => (typeof kept === 'string' ? kept : null);

/** Where both sides answered, and differently: the reason, saved at once; "other" once its text is there. */
export function WhyDifferent({ view, entry }: WhyDifferentProps) {
  const { t } = useText('assessment');
  const { standard, difference } = entry;
  const explain = useCommand(client.assessment.explainDifference);
  const isOpen = locksOf(view).review === null;
  // Only what waits for its text: everything else is recorded the moment it is chosen.
  const text = useDraft<string>(
    `assessment/${view.id}/difference/${standard}`,
    difference?.text ?? '',
    readText,
  );
  const begun = useDraft<string>(`assessment/${view.id}/difference-code/${standard}`, '', readText);
  const code = begun.value || (difference?.code ?? '');
  const isTextRecorded = difference?.code === 'other' && text.value.trim() === difference.text;
  const { discard } = text;
  useEffect(() => {
    if (isTextRecorded) void discard();
  }, [isTextRecorded, discard]);
  const record = async (next: DifferenceCode | '', words: string) => {
    const given = next === '' ? null : { code: next, text: words.trim() || null };
    if (given?.code === 'other' && given.text === null) return;
    if (given?.code === difference?.code && given?.text === difference?.text) return;
    const result = await explain.run({ assessment: view.id, standard, difference: given });
    if (result.ok) await begun.discard();
  };
  const choose = (next: DifferenceCode | '') => {
    begun.set(next);
    const words = next === 'other' ? text.value : '';
    if (next !== 'other') text.set('');
    void record(next, words);
  };
  if (!isOpen) {
    return (
      <p className={classes.differs}>
        <Icon name="conflict" size={14} />
        {difference
          ? t('difference.reason', { reason: difference.text ?? t(`difference.code.${difference.code}`) })
          : t('answer.differs')}
      </p>
    );
  }
  return (
    <div className={classes.why}>
      <p className={classes.differs}>
        <Icon name="conflict" size={14} /> {t('answer.differs')}
      </p>
      <NativeSelect
        id="difference-code"
        label={t('difference.label')}
        value={code}
        onChange={(event) => choose(event.currentTarget.value as DifferenceCode | '')}
        data={[
          { value: '', label: t('difference.none') },
          ...codes.map((each) => ({ value: each, label: t(`difference.code.${each}`) })),
        ]}
        w={300}
        maw="100%"
      />
      {code === 'other' && (
        <>
          <TextInput
            id="difference-text"
            label={t('difference.text')}
            description={isTextRecorded ? t('answer.recorded') : t('difference.textHint')}
            value={text.value}
            onChange={(event) => text.set(event.currentTarget.value)}
            onBlur={() => void record('other', text.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void record('other', text.value);
            }}
            required
            maxLength={2000}
            dir="auto"
            w={460}
            maw="100%"
          />
          <GuardNote text={text.value} />
        </>
      )}
      <RefusalAlert refusal={explain.refusal} focus={false} />
    </div>
  );
}
