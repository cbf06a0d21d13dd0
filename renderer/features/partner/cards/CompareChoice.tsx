import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './AssessmentsCard.module.css';
import type { Pair } from './use-pair.ts';

/** Opens the comparison of the two assessments that are chosen. */
export function CompareChoice({ pair: { chosen } }: { readonly pair: Pair }) {
  const { t } = useText('partner');
  const navigate = useNavigate();
  const [one, other] = chosen;
  return (
    <div className={classes.compare}>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="columns" size={14} />}
        disabled={one === undefined || other === undefined}
        onClick={() =>
          void navigate(
            `/assessments/${encodeURIComponent(one ?? '')}/compare?with=${encodeURIComponent(other ?? '')}`,
          )
        }
      >
        {t('compare.act')}
      </Button>
      <span className={classes.none}>{t('compare.hint')}</span>
    </div>
  );
}
