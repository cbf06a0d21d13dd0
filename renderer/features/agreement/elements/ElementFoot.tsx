import { Anchor, Button } from '@mantine/core';
import type { ElementId } from '../../../../shared/content/clause/clause.ts';
import type { ElementCheck } from '../../../../shared/record/shapes/agreement.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ElementTable.module.css';
import { isComplete } from './typed-elements.ts';
import type { ElementEntry, ElementEntryState } from './use-element-entry.ts';

interface ElementFootProps {
  readonly element: ElementId;
  readonly check: ElementCheck | null;
  readonly state: ElementEntryState;
  readonly entry: ElementEntry;
}

/** Below a row's words: what keeps it from being recorded, and the way back. */
export function ElementFoot({ element, check, state, entry }: ElementFootProps) {
  const { t } = useText('agreement');
  const { shown, typed, held, recording, refusal } = state;
  const name = t(`element.${element}`);
  const waits = typed && !recording;
  return (
    <>
      {held && (
        <GuardNote text={[shown.article, shown.quote, shown.reason].filter(Boolean).join('\n')}>
          <span>
            <Button
              size="compact-xs"
              variant="default"
              disabled={!isComplete(shown)}
              onClick={() => entry.recordAnyway(element)}
            >
              {t('common:guard.saveAnyway')}
            </Button>
          </span>
        </GuardNote>
      )}
      <RefusalAlert refusal={refusal} focus={false} />
      {(recording || waits || check !== null) && (
        <div className={classes.foot}>
          {recording && <span>{t('elements.recording')}</span>}
          {waits && (held || !isComplete(shown)) && (
            <span className={classes.waits}>
              <Icon name="edit" size={12} />{' '}
              {t(
                shown.state === 'not-applicable' && !isComplete(shown)
                  ? 'elements.reasonNeeded'
                  : 'elements.held',
              )}
            </span>
          )}
          {waits && <Back label={t('elements.drop')} of={name} onBack={() => entry.forget(element)} />}
          {check !== null && !typed && !recording && (
            <Back label={t('elements.takeBack')} of={name} onBack={() => entry.takeBack(element)} />
          )}
        </div>
      )}
    </>
  );
}

function Back(props: { readonly label: string; readonly of: string; readonly onBack: () => void }) {
  return (
    <Anchor
      component="button"
      type="button"
      size="xs"
      c="dimmed"
      underline="always"
      aria-label={`${props.label}: ${props.of}`}
      onClick={props.onBack}
    >
      {props.label}
    </Anchor>
  );
}
