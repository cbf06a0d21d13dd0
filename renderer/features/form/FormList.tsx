import { UnstyledButton } from '@mantine/core';
import { useRefusalText } from '../../components/form/refusal-text.ts';
import { Outcome, type OutcomeLook } from '../../components/report/Outcome.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import classes from './FormList.module.css';
import type { FormState } from './form-state.ts';
import type { FormReading } from './use-form-readings.ts';

const looks: Readonly<Record<FormState['kind'], OutcomeLook>> = {
  reading: { icon: 'clock' },
  known: { icon: 'check' },
  choose: { icon: 'alert', tone: 'fair' },
  blocked: { icon: 'alert', tone: 'poor' },
  refused: { icon: 'alert', tone: 'poor' },
  ready: { icon: 'circle', tone: 'changed' },
  look: { icon: 'alert', tone: 'fair' },
  taken: { icon: 'circle-check', tone: 'good' },
  nothing: { icon: 'info' },
};

interface FormListProps {
  readonly readings: readonly FormReading[];
  readonly current: number;
  readonly onChoose: (id: number) => void;
}

/** Every returned file that is here, and what became of each or stands in the way; one of them is shown below. */
export function FormList({ readings, current, onChoose }: FormListProps) {
  const { t } = useText('form');
  return (
    <ul className={classes.list} aria-label={t('page.files')}>
      {readings.map(({ form, state, partner }) => (
        <li key={form.id}>
          <UnstyledButton
            className={classes.file}
            aria-current={form.id === current}
            onClick={() => onChoose(form.id)}
          >
            <span className={classes.name}>
              <bdi>{form.file.name}</bdi>
            </span>
            <span className={classes.partner}>{partner && <ContentText>{partner}</ContentText>}</span>
            <State state={state} />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function State({ state }: { readonly state: FormState }) {
  const { t } = useText('form');
  const refusalText = useRefusalText();
  const words = () => {
    switch (state.kind) {
      case 'ready':
      case 'taken':
        return t(`list.${state.kind}`, { count: state.count });
      case 'look':
        return t('list.look', { count: state.open });
      default:
        return t(`list.${state.kind}`);
    }
  };
  return (
    <span className={classes.state} title={state.kind === 'refused' ? refusalText(state.refusal) : undefined}>
      <Outcome look={looks[state.kind]} words={words()} />
    </span>
  );
}
