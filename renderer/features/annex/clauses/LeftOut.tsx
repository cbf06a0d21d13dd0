import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { useText } from '../../../text/text.ts';
import classes from './Clauses.module.css';

/** Clauses of the set that don't apply to this agreement, each with why. */
export function LeftOut({ left }: Pick<AnnexPreview, 'left'>) {
  const { t } = useText('annex');
  if (left.length === 0) return null;
  return (
    <div className={classes.left}>
      <h3>{t('left.title', { count: left.length })}</h3>
      <ul>
        {left.map(({ clause, title, because }) => (
          <li key={clause}>
            <span dir="auto">{title}</span>
            {': '}
            {t(`left.${because}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
