import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { setIdSchema } from '../../../../shared/content/clause/clause.ts';
import type { ClauseView } from '../../../../shared/rules/clause/clause-view.ts';
import { ApprovalMark } from '../../../components/clause/ApprovalMark.tsx';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';

/** One clause of the library: the version in use, where it comes from, and who approved it. */
export function ClauseRow({ clause }: { readonly clause: ClauseView }) {
  const { t } = useText('library');
  const { t: words } = useText('clause');
  const languageName = useLanguageName();
  const { title, element, version, pack, approval, languages, sets, variants } = clause;
  const setName = (id: string) => {
    const set = setIdSchema.safeParse(id);
    return set.success ? words(`set.${set.data}`) : id;
  };
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} to={`/library/clauses/${encodeURIComponent(clause.clause)}`} size="sm">
          <span dir="auto">{title}</span>
        </Anchor>
        <span className={classes.quiet}>{words(`element.${element}`)}</span>
      </th>
      <td data-label={t('clauses.version')}>
        <bdi dir="ltr">{version}</bdi>
        {pack && (
          <span className={classes.quiet} dir="auto">
            {pack.name} {pack.version}
          </span>
        )}
        {variants.length > 1 && (
          <span className={classes.quiet}>{t('clauses.wordings', { count: variants.length })}</span>
        )}
      </td>
      <td data-label={t('clauses.approval')}>
        <ApprovalMark
          approved={approval && { by: approval.approver, on: approval.on }}
          isFromPack={pack !== null}
        />
      </td>
      <td data-label={t('clauses.languages')}>{languages.map(languageName).join(' · ')}</td>
      <td data-label={t('clauses.sets')}>{sets.map(setName).join(' · ')}</td>
    </tr>
  );
}
