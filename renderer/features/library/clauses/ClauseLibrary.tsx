import { Loader } from '@mantine/core';
import { elementIds } from '../../../../shared/content/clause/clause.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';
import { ClauseRow } from './ClauseRow.tsx';

/** The clauses in use, in the order of the elements that an agreement is checked for. */
export function ClauseLibrary() {
  const { t } = useText('library');
  const { language } = useLanguage();
  const { value, refusal } = useRequest(keys.clauses(false, language), () =>
    client.clause.list({ language }),
  );
  const rows = value?.rows ?? [];
  const model = rows.filter(({ modelText }) => modelText).length;
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader aria-label={t('common:loading')} />}
      {model > 0 && (
        <Notice tone="fair" icon="half">
          {t('clauses.model', { count: model, total: rows.length })}
        </Notice>
      )}
      {value && (
        <table className={classes.table} aria-label={t('part.clauses.title')}>
          <thead>
            <tr>
              {(['clause', 'version', 'approval', 'languages', 'sets'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`clauses.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {elementIds.map((element) => {
            const clauses = rows.filter((clause) => clause.element === element);
            return clauses.length === 0 ? null : (
              <tbody key={element}>
                {clauses.map((clause) => (
                  <ClauseRow key={clause.reference} clause={clause} />
                ))}
              </tbody>
            );
          })}
        </table>
      )}
    </>
  );
}
