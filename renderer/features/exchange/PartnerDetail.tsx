import { Stack, Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { IncomingField } from '../../../shared/contract/package-views.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useTask } from '../../components/session/use-command.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { MomentText } from '../../components/text/DateText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './Exchange.module.css';

interface PartnerDetailProps {
  readonly asked: { readonly path: string; readonly packagePassphrase?: string };
  readonly partner: string;
}

type Detail = Extract<Awaited<ReturnType<typeof client.package.previewPartner>>, { ok: true }>['value'];

/** What a package brings to one partner: each value that differs with both sides, and every new entry in a sentence. */
export function PartnerDetail({ asked, partner }: PartnerDetailProps) {
  const { t } = useText('exchange');
  const { language } = useLanguage();
  const [detail, setDetail] = useState<Detail | null>(null);
  const { path, packagePassphrase } = asked;
  const { run, refusal } = useTask(client.package.previewPartner);
  // The word stays in this dialog: no cache keeps the question with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for what is shown
  useEffect(() => {
    let isWanted = true;
    void run({ path, partner, language, ...(packagePassphrase ? { packagePassphrase } : {}) }).then(
      (done) => isWanted && done.ok && setDetail(done.value),
    );
    return () => {
      isWanted = false;
    };
  }, [path, packagePassphrase, partner, language]);
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!detail) return <Text size="sm">{t('preview.loading')}</Text>;
  return (
    <Stack gap="sm">
      {detail.fields.length === 0 ? (
        <Text size="sm">{t('preview.noFields')}</Text>
      ) : (
        <Table aria-label={t('preview.showOf', { name: detail.partner.name })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('preview.field')}</Table.Th>
              <Table.Th scope="col">{t('preview.hereNow')}</Table.Th>
              <Table.Th scope="col">{t('preview.inPackage')}</Table.Th>
              <Table.Th scope="col">{t('preview.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {detail.fields.map((field) => (
              <Table.Tr key={field.key}>
                <Table.Th scope="row">
                  <ContentText>{field.about}</ContentText>
                </Table.Th>
                <Table.Td>
                  <Values values={field.ours} />
                </Table.Td>
                <Table.Td>
                  <Values values={field.theirs} />
                </Table.Td>
                <Table.Td>{t(`fieldStates.${field.state}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {detail.rows.length > 0 && (
        <details>
          <summary className={classes.summary}>{t('preview.history')}</summary>
          <ul className={classes.entries}>
            {detail.rows.map((row) => (
              <li key={row.entry}>
                <ContentText>{row.sentence}</ContentText>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  );
}

function Values({ values }: { readonly values: IncomingField['ours'] }) {
  const { t } = useText('exchange');
  if (values.length === 0) return <span className={classes.quiet}>{t('preview.nothing')}</span>;
  return values.map(({ words, by, at }) => (
    <div key={`${at} ${by.name}`}>
      <ContentText>{words ?? t('preview.nothing')}</ContentText>
      <p className={classes.quiet}>
        <ContentText>{by.name}</ContentText> <MomentText at={at} />
      </p>
    </div>
  ));
}
