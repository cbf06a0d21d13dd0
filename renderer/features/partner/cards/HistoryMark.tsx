import type { PartnerField } from '../../../../shared/record/shapes/partner.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { useFieldWords } from '../field-words.ts';
import classes from './DetailsCard.module.css';

interface HistoryMarkProps {
  readonly field: PartnerField;
  readonly onHistory: (field: PartnerField) => void;
}

/** Opens the history of a field, where an earlier value can be set again. */
export function HistoryMark({ field, onHistory }: HistoryMarkProps) {
  const { t } = useText('partner');
  const historyOf = t('details.historyOf', { field: useFieldWords().label(field) });
  return (
    <button
      type="button"
      className={classes.mark}
      title={historyOf}
      aria-label={historyOf}
      onClick={() => onHistory(field)}
    >
      <Icon name="clock" size={14} />
    </button>
  );
}
