import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useClauseWords } from './agreement-words.ts';
import { clauseStateOf } from './clause-state.ts';
import classes from './Marks.module.css';

/** How the clause check of an agreement stands: word, icon and colour. */
export function ClauseMark({
  row,
}: {
  readonly row: Pick<AgreementRow, 'status' | 'counts' | 'subAgreements'>;
}) {
  const words = useClauseWords()(row);
  const { tone, icon } = clauseStateOf(row);
  return (
    <span className={classes.mark} data-tone={tone} title={words}>
      <Icon name={icon} size={14} />
      <span>{words}</span>
    </span>
  );
}
