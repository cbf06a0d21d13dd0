import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { DraftFacts } from '../../../../../shared/content/instrument-draft/draft.ts';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';
import { NumberField } from './NumberField.tsx';

/** How answers become a rating: the scale, the limits of each rating, and what "not applicable" does. */
export function RatingsPart({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const { facts } = editor.draft;
  const { scale, naPolicy, bands, excludedFrom } = facts;
  const set = editor.changeFacts;
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{t(scale === 'met' ? 'ratings.leadMet' : 'ratings.leadSum')}</p>
      {scale === 'met' ? (
        <NativeSelect
          label={t('rule.na-policy')}
          value={naPolicy}
          onChange={(event) =>
            set({ naPolicy: event.currentTarget.value === 'excluded' ? 'excluded' : 'counts-as-met' })
          }
          data={[
            { value: 'counts-as-met', label: t('ratings.countsAsMet') },
            { value: 'excluded', label: t('ratings.excluded') },
          ]}
        />
      ) : (
        <Levels facts={facts} onChange={set} />
      )}
      <h2>{t('field.bands')}</h2>
      {bands.map((band) => {
        const name = t(`rating.${band.rating}`);
        const change = (next: Partial<typeof band>) =>
          set({ bands: bands.map((each) => (each.rating === band.rating ? { ...each, ...next } : each)) });
        return (
          <fieldset key={band.rating} className={classes.card}>
            <legend>{name}</legend>
            <div className={classes.line}>
              <NumberField
                label={t('ratings.from')}
                value={band.from}
                onChange={(from) => change({ from })}
              />
              <NumberField label={t('ratings.to')} value={band.to} onChange={(to) => change({ to })} />
              <TextInput
                label={t('ratings.label')}
                description={t('ratings.labelHint')}
                value={band.capacityLabel}
                maxLength={200}
                dir="auto"
                onChange={(event) => change({ capacityLabel: event.currentTarget.value })}
              />
            </div>
          </fieldset>
        );
      })}
      {scale === 'met' && naPolicy === 'excluded' && (
        <>
          <h2>{t('field.shares')}</h2>
          <div className={classes.line}>
            {excludedFrom.map((share) => (
              <NumberField
                key={share.rating}
                label={t('ratings.share', { rating: t(`rating.${share.rating}`) })}
                value={share.percent}
                onChange={(percent) =>
                  set({
                    excludedFrom: excludedFrom.map((each) =>
                      each.rating === share.rating ? { ...each, percent } : each,
                    ),
                  })
                }
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

interface LevelsProps {
  readonly facts: DraftFacts;
  readonly onChange: (change: Partial<DraftFacts>) => void;
}

/** The answers of a scale of points. */
function Levels({ facts: { answers }, onChange }: LevelsProps) {
  const { t } = useText('instrumentEditor');
  return (
    <>
      <h2>{t('field.answers')}</h2>
      <div className={classes.line}>
        {answers.map(({ id, points }) => (
          <NumberField
            key={id}
            label={t('ratings.points', { answer: id })}
            value={points}
            onChange={(next) =>
              onChange({
                answers: answers.map((each) => (each.id === id ? { ...each, points: next } : each)),
              })
            }
          />
        ))}
      </div>
      <div className={classes.line}>
        <Button
          variant="default"
          disabled={answers.length >= 9}
          onClick={() => onChange({ answers: [...answers, { id: freeId(answers), points: null }] })}
        >
          {t('ratings.addLevel')}
        </Button>
        {answers.length > 2 && (
          <Button variant="default" onClick={() => onChange({ answers: answers.slice(0, -1) })}>
            {t('ratings.removeLevel')}
          </Button>
        )}
      </div>
    </>
  );
}

function freeId(answers: DraftFacts['answers']): string {
  let number = answers.length + 1;
  while (answers.some(({ id }) => id === `level-${number}`)) number += 1;
  return `level-${number}`;
}
