import type { BackupFacts, LostSince } from '../../../shared/contract/restore.ts';
import type { Finding } from '../../../shared/record/check/finding.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { Notice } from '../page/Notice.tsx';
import { formatDate } from '../text/dates.ts';

export interface ShownBackup {
  readonly backup: BackupFacts;
  readonly missing: readonly Finding[];
  readonly lost: LostSince;
}

/** What a backup holds and lacks, and what of the workspace is not in it. */
export function RestorePreview({ shown: { backup, missing, lost } }: { readonly shown: ShownBackup }) {
  const { t } = useText('workspace');
  const { language } = useLanguage();
  const { office, partners, entries, on } = backup;
  return (
    <>
      <Notice tone="neutral" icon="info" role="status">
        {t('restore.holds', { office, partners, entries })}
        {on && ` ${t('restore.madeOn', { date: formatDate(on, language) })}`}
      </Notice>
      {missing.length > 0 && (
        <Notice tone="poor" icon="alert">
          {t('restore.incomplete', { count: missing.length })}
          <ul>
            {missing.map(({ code, details }) => (
              <li key={`${code} ${JSON.stringify(details)}`} dir="auto">
                {String(details.name ?? code)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Lost lost={lost} />
    </>
  );
}

function Lost({ lost }: { readonly lost: LostSince }) {
  const { t } = useText('workspace');
  if (lost.present === 'none')
    return (
      <Notice tone="neutral" icon="info">
        {t('restore.noneThere')}
      </Notice>
    );
  if (lost.present === 'unreadable')
    return (
      <Notice tone="fair" icon="alert">
        {t('restore.unreadable')}
      </Notice>
    );
  if (lost.entries === 0)
    return (
      <Notice tone="good" icon="circle-check">
        {t('restore.lostNothing')}
      </Notice>
    );
  const more = lost.partnersTotal - lost.partners.length;
  return (
    <Notice tone="poor" icon="alert">
      {t('restore.lost', { count: lost.entries })}
      <ul>
        {lost.partners.map(({ id, name, reference, entries }) => (
          <li key={id} dir="auto">
            {t('restore.lostPartner', { name, reference, entries })}
          </li>
        ))}
        {more > 0 && <li>{t('restore.lostMore', { count: more })}</li>}
        {lost.office > 0 && <li>{t('restore.lostOffice', { count: lost.office })}</li>}
      </ul>
    </Notice>
  );
}
