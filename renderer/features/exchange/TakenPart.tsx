import { Button, Stack, Text } from '@mantine/core';
import type { client } from '../../client/client.ts';
import { DialogFoot } from '../../components/dialog/DialogFoot.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import { Awaited } from './Awaited.tsx';
import { LackingNotice } from './LackingNotice.tsx';
import { NotShownNotices } from './NotShownNotices.tsx';

export type Taken = Extract<Awaited<ReturnType<typeof client.package.merge>>, { ok: true }>['value'];

/** What came of taking a package over: what is new, what waits to be settled, and what was not taken. */
export function TakenPart({ taken, onClose }: { readonly taken: Taken; readonly onClose: () => void }) {
  const { t } = useText('exchange');
  const { totals, documents, lacking, refused, waiting, sharedReferences, instrumentsNotHere } = taken;
  const isNothing = totals.entries === 0 && documents === 0;
  return (
    <Stack gap="md">
      <Notice tone="good" icon="circle-check" role="status">
        {isNothing
          ? t('taken.nothing')
          : t('taken.done', { new: totals.new, changed: totals.changed, documents })}
      </Notice>
      {totals.conflicts > 0 && <Text size="sm">{t('taken.conflicts', { count: totals.conflicts })}</Text>}
      {totals.waiting > 0 && (
        <Notice tone="fair" icon="info" title={t('preview.waitingAll', { count: totals.waiting })}>
          <ul>
            {waiting.map(({ id, name, awaited }) => (
              <li key={id}>
                <ContentText>{name === '' ? t('preview.unnamed') : name}</ContentText>{' '}
                <Awaited awaited={awaited} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {sharedReferences.length > 0 && (
        <Notice tone="fair" icon="info" title={t('taken.sharedReferences')}>
          <ul>
            {sharedReferences.map(({ kind, reference, choices }) => (
              <li key={`${kind} ${reference}`}>
                <bdi dir="ltr">{reference}</bdi>
                <ul>
                  {choices.map((choice) => (
                    <li key={choice.join(' ')}>
                      <ContentText>{choice.join(' · ')}</ContentText>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {instrumentsNotHere.length > 0 && (
        <Notice tone="fair" icon="info" title={t('taken.instrumentsNotHere')}>
          <ul>
            {instrumentsNotHere.map(({ instrument, version, assessments }) => (
              <li key={`${instrument}@${version}`}>
                <bdi dir="ltr">
                  {instrument} {version}
                </bdi>{' '}
                {t('taken.assessmentsOn', { count: assessments })}
              </li>
            ))}
          </ul>
          <Text size="sm">{t('taken.askForPack')}</Text>
        </Notice>
      )}
      <NotShownNotices totals={totals} />
      <LackingNotice lacking={lacking} />
      {totals.notAccepted > 0 && (
        <Notice tone="poor" icon="info">
          {t('preview.notAccepted', { count: totals.notAccepted })}
        </Notice>
      )}
      {totals.officeRefused && (
        <Notice tone="poor" icon="info">
          {t('preview.officeRefused')}
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone="poor" icon="info" title={t('preview.refused', { count: refused.length })}>
          <ul>
            {refused.map(({ id, name, problems }) => (
              <li key={id}>
                <ContentText>{name}</ContentText>{' '}
                {problems.map((problem) => t(`problems.${problem}`)).join(' ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <DialogFoot>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </DialogFoot>
    </Stack>
  );
}
