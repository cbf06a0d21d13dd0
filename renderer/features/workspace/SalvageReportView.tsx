import { Stack } from '@mantine/core';
import type { SalvageReport } from '../../../shared/contract/restore.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';

/** What was saved and what was not; green only where the program can vouch for all of it. */
export function SalvageReportView({ report }: { readonly report: SalvageReport }) {
  const { t } = useText('workspace');
  const { language } = useLanguage();
  const { complete, register, entries, partners, partnersTotal, office, documents, backup } = report;
  const inOffice = office.lost + office.refused + office.afterGap;
  return (
    <Stack gap="sm">
      <Notice tone={complete ? 'good' : 'poor'} icon={complete ? 'circle-check' : 'alert'} role="status">
        {t(complete ? 'salvage.complete' : 'salvage.incomplete')}
      </Notice>
      <ul>
        <li>{t('salvage.pages', { whole: register.whole, pages: register.pages })}</li>
        {register.log !== 'none' && <li>{t(`salvage.log.${register.log}`)}</li>}
        <li>{t('salvage.entries', { count: entries.saved, read: entries.read })}</li>
        {backup && (
          <li>
            {backup.on
              ? t('salvage.backupOn', { date: formatDate(backup.on, language), count: entries.fromBackup })
              : t('salvage.backup', { count: entries.fromBackup })}
          </li>
        )}
        <li>{t('salvage.lost', { count: entries.lost })}</li>
        {!entries.isLostCertain && <li>{t('salvage.uncertain')}</li>}
        {entries.refused + entries.left > 0 && (
          <li>{t('salvage.refused', { count: entries.refused + entries.left })}</li>
        )}
        <li>{t('salvage.documents', { count: documents.saved })}</li>
      </ul>
      {partners.length + inOffice > 0 && (
        <Notice tone="poor" icon="alert">
          {t('salvage.less')}
          <ul>
            {inOffice > 0 && <li>{t('salvage.office', office)}</li>}
            {partners.map(({ id, reference, name, ...counts }) => (
              <li key={id} dir="auto">
                {t('salvage.partner', { name: name || t('salvage.unnamed'), reference, ...counts })}
              </li>
            ))}
            {partnersTotal > partners.length && (
              <li>{t('restore.lostMore', { count: partnersTotal - partners.length })}</li>
            )}
          </ul>
        </Notice>
      )}
      {documents.missing.length > 0 && (
        <Notice tone="poor" icon="alert">
          {t('salvage.documentsMissing', { count: documents.missing.length })}
          <ul>
            {documents.missing.map(({ code, details }) => (
              <li key={`${code} ${JSON.stringify(details)}`} dir="auto">
                {String(details.name ?? code)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Stack>
  );
}
