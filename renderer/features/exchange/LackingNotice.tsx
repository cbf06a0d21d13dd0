import type { LackingDocuments } from '../../../shared/contract/package-views.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import classes from './Exchange.module.css';

/** Documents drawn at most; the sum counts all. */
const mostShown = 20;
/** Enough of a hash to tell two documents of one name apart. */
const shownOfHash = 12;

/** Documents that the entries name and that are not on this laptop with them, each by name and with the reason. */
export function LackingNotice({ lacking }: { readonly lacking: LackingDocuments }) {
  const { t } = useText('exchange');
  if (lacking.total === 0) return null;
  const shown = lacking.rows.slice(0, mostShown);
  const rest = lacking.total - shown.length;
  return (
    <Notice
      tone={lacking.amiss > 0 ? 'poor' : 'fair'}
      icon={lacking.amiss > 0 ? 'alert' : 'info'}
      title={t('lacking.title', { count: lacking.total })}
    >
      <ul className={classes.list}>
        {shown.map(({ partner, partnerName, reference, name, about, sha256, why }) => (
          <li key={`${partner} ${sha256}`}>
            <ContentText>{[name, about].filter((text) => text !== '').join(' · ')}</ContentText>{' '}
            <ContentText>{[partnerName, reference].filter((text) => text !== '').join(' · ')}</ContentText>{' '}
            <bdi dir="ltr">{sha256.slice(0, shownOfHash)}</bdi> {t(`lacking.why.${why}`)}
          </li>
        ))}
      </ul>
      {rest > 0 && <span>{t('lacking.more', { count: rest })}</span>}
    </Notice>
  );
}
