import { List, Stack, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import type { client } from '../../client/client.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';

type Inspected = Extract<Awaited<ReturnType<typeof client.package.inspect>>, { ok: true }>['value'];
export type OpenedExtract = NonNullable<Inspected['opened']>;

/** What a redacted package holds, to be read from top to bottom: first who signed it and what it leaves out. */
export function ExtractPart({ opened }: { readonly opened: OpenedExtract }) {
  const { t } = useText('exchange');
  const { language } = useLanguage();
  const { by, extract, fingerprint } = opened;
  return (
    <Stack gap="sm">
      <Notice tone="fair" icon="info">
        {t(`extract.lead.${extract.audience}`)}
      </Notice>
      <Text size="sm">
        {t('preview.from', { name: by.name, function: by.function, office: extract.office })}{' '}
        {t('extract.asOf', { date: formatDate(extract.asOf, language) })}
      </Text>
      <Text size="sm">
        {t('extract.signedBy')} <bdi dir="ltr">{fingerprint}</bdi>
      </Text>
      {extract.fictional && <Text size="sm">{t('extract.fictional')}</Text>}
      <Title order={3} size="h5">
        {t('extract.withheld')}
      </Title>
      <List size="sm">
        {extract.withheld.map((line) => (
          <List.Item key={line}>
            <ContentText>{line}</ContentText>
          </List.Item>
        ))}
      </List>
      {extract.partners.map((partner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names may come twice, and the list never changes.
        <Fragment key={index}>
          <Title order={3} size="h4">
            <ContentText>{partner.name}</ContentText>
          </Title>
          {partner.sheets.map((sheet) => (
            <Stack gap={4} key={sheet.title}>
              <Text fw={600}>
                <ContentText>{sheet.title}</ContentText>
              </Text>
              {sheet.markings.map((marking) => (
                <Text size="sm" c="dimmed" key={marking}>
                  <ContentText>{marking}</ContentText>
                </Text>
              ))}
              {sheet.parts.map((part) => (
                <div key={part.heading}>
                  <Title order={4} size="h6">
                    <ContentText>{part.heading}</ContentText>
                  </Title>
                  {part.lines.map((line, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines may come twice, and the list never changes.
                    <Text size="sm" key={at}>
                      <ContentText>{line}</ContentText>
                    </Text>
                  ))}
                </div>
              ))}
            </Stack>
          ))}
        </Fragment>
      ))}
    </Stack>
  );
}
