import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { DialogFoot } from '../../components/dialog/DialogFoot.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useWaiting } from '../../components/session/use-waiting.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { LackingNotice } from './LackingNotice.tsx';
import { NotShownNotices } from './NotShownNotices.tsx';
import { OutsideNotice } from './OutsideNotice.tsx';
import { PackageProgress } from './PackageProgress.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { type Taken, TakenPart } from './TakenPart.tsx';
import { useRenewAll } from './use-renew-all.ts';

export type Previewed = Extract<Awaited<ReturnType<typeof client.package.preview>>, { ok: true }>['value'];

interface PreviewPartProps {
  readonly asked: { readonly path: string; readonly packagePassphrase?: string };
  readonly shown: Previewed;
  readonly onClose: () => void;
}

/** What a package would bring, partner by partner, of which all or some are taken over; who made it, to be believed or not. */
export function PreviewPart({ asked, shown, onClose }: PreviewPartProps) {
  const { t } = useText('exchange');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [fingerprint, setFingerprint] = useState('');
  const renew = useRenewAll();
  // Who leaves the page stops nothing.
  const { wait, ...waiting } = useWaiting({ goesOn: true });
  const merge = useCommand((input: Parameters<typeof client.package.merge>[0]) =>
    wait((asking) => client.package.merge(input, asking)),
  );
  const [taken, setTaken] = useState<Taken | null>(null);
  const { sender } = shown.package;
  const isNew = sender.state === 'new' || sender.state === 'other-key';
  const take = async (partners?: readonly string[]) => {
    const done = await merge.run({
      ...asked,
      ...(partners ? { partners: [...partners] } : {}),
      ...(isNew && fingerprint.trim() !== '' ? { acceptSender: fingerprint.trim() } : {}),
    });
    if (!done.ok) return;
    renew();
    setTaken(done.value);
  };
  if (taken) return <TakenPart taken={taken} onClose={onClose} />;
  const toggle = (id: string) =>
    setChosen((before) =>
      before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
    );
  const { totals } = shown;
  return (
    <Stack gap="sm">
      <Text size="sm">
        {t('preview.from', { name: sender.by.name, function: sender.by.function, office: sender.office })}
      </Text>
      {shown.package.mergedOn !== null && (
        <Notice tone="neutral" icon="info">
          {t('preview.before')}
        </Notice>
      )}
      {isNew && (
        <Notice
          tone={sender.state === 'new' ? 'fair' : 'poor'}
          icon="info"
          title={t(sender.state === 'new' ? 'preview.new' : 'preview.other-key')}
        >
          <span>{t('preview.compare')}</span>
          <TextInput
            id="package-fingerprint"
            label={t('preview.fingerprint')}
            dir="ltr"
            styles={{ label: { direction: 'inherit' } }}
            value={fingerprint}
            maxLength={60}
            onChange={(event) => setFingerprint(event.currentTarget.value)}
          />
        </Notice>
      )}
      <OutsideNotice differs={shown.package.outsideDiffers} />
      <Text size="sm">
        {t('preview.totals', {
          new: number.format(totals.new),
          changed: number.format(totals.changed),
          unchanged: number.format(totals.unchanged),
          conflicts: number.format(totals.conflicts),
        })}
      </Text>
      {totals.office !== null && totals.office > 0 && (
        <Text size="sm">{t('preview.office', { count: totals.office })}</Text>
      )}
      {!shown.package.isOwnRecord && <Text size="sm">{t('preview.otherRecord')}</Text>}
      {totals.doubles !== null && totals.doubles > 0 && (
        <Notice tone="fair" icon="info">
          {t('preview.doubles', { count: totals.doubles })}
        </Notice>
      )}
      {totals.sameReference > 0 && (
        <Notice tone="fair" icon="info">
          {t('preview.sameReferences', { count: totals.sameReference })}
        </Notice>
      )}
      {totals.waiting > 0 && (
        <Notice tone="fair" icon="info">
          {t('preview.waitingAll', { count: totals.waiting })}
        </Notice>
      )}
      <NotShownNotices totals={totals} />
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
      {totals.refused > 0 && (
        <Notice tone="poor" icon="info">
          {t('preview.refused', { count: totals.refused })}
        </Notice>
      )}
      <LackingNotice lacking={shown.lacking} />
      <PreviewTable asked={asked} rows={shown.rows} chosen={chosen} onToggle={toggle} />
      {shown.total > shown.rows.length && (
        <Text size="sm">{t('preview.more', { count: shown.total - shown.rows.length })}</Text>
      )}
      <RefusalAlert refusal={merge.refusal} />
      <PackageProgress waiting={waiting} />
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        {chosen.size > 0 && (
          <Button variant="default" loading={merge.running} onClick={() => void take([...chosen])}>
            {t('preview.takeChosen', { count: chosen.size })}
          </Button>
        )}
        <Button loading={merge.running} onClick={() => void take()}>
          {t('preview.takeAll')}
        </Button>
      </DialogFoot>
    </Stack>
  );
}
