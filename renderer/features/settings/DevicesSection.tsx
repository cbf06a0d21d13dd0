import { Badge, Button, Group, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import type { DeviceView } from '../../../shared/contract/device.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { GuardedText } from '../../components/guard/GuardedText.tsx';
import { keys } from '../../components/session/requests.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { SettingsSection } from './SettingsSection.tsx';

/** The devices that this record knows; one that was lost is retired here, and admitted again. */
export function DevicesSection() {
  const { t } = useText('settings');
  const asked = useRequest(keys.devices, () => client.device.list({}));
  const [chosen, setChosen] = useState<DeviceView | null>(null);
  const rows = asked.value?.rows ?? [];
  return (
    <SettingsSection title={t('devices.title')} text={t('devices.text')}>
      <RefusalAlert refusal={asked.refusal} />
      {/* Reached by the keyboard, which moves it sideways in a narrow window. */}
      <Table.ScrollContainer
        minWidth={560}
        type="native"
        tabIndex={0}
        role="group"
        aria-label={t('devices.title')}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('devices.code')}</Table.Th>
              <Table.Th>{t('devices.person')}</Table.Th>
              <Table.Th>{t('devices.fingerprint')}</Table.Th>
              <Table.Th>{t('devices.last')}</Table.Th>
              <Table.Th>{t('devices.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <DeviceRow key={row.device} row={row} onChoose={() => setChosen(row)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {chosen && (
        <ReasonForm
          key={chosen.device}
          device={chosen}
          onDone={() => setChosen(null)}
          onChanged={asked.retry}
        />
      )}
    </SettingsSection>
  );
}

function DeviceRow({ row, onChoose }: { readonly row: DeviceView; readonly onChoose: () => void }) {
  const { t } = useText('settings');
  const { language } = useLanguage();
  const { code, officer, fingerprint, isThis, lastAt, retired } = row;
  const day = (at: string) => formatDate(at, language, 'short');
  return (
    <Table.Tr>
      <Table.Td>
        <bdi dir="ltr">{code}</bdi> {isThis && <Badge variant="light">{t('devices.this')}</Badge>}
      </Table.Td>
      <Table.Td>{officer ? `${officer.name}, ${officer.function}` : t('devices.nobody')}</Table.Td>
      <Table.Td>
        <bdi dir="ltr">{fingerprint}</bdi>
      </Table.Td>
      <Table.Td>{lastAt === null ? t('devices.never') : day(lastAt)}</Table.Td>
      <Table.Td>
        {retired && <span>{t('devices.retiredOn', { date: day(retired.on), reason: retired.reason })} </span>}
        {!isThis && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${t(retired ? 'devices.readmit' : 'devices.retire')} ${code}`}
            onClick={onChoose}
          >
            {t(retired ? 'devices.readmit' : 'devices.retire')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

interface ReasonFormProps {
  readonly device: DeviceView;
  readonly onDone: () => void;
  readonly onChanged: () => void;
}

/** Asks why a device is retired, or admitted again. */
function ReasonForm({ device, onDone, onChanged }: ReasonFormProps) {
  const { t } = useText('settings');
  const [reason, setReason] = useState('');
  const isRetired = device.retired !== null;
  const retire = useCommand(client.device.retire);
  const readmit = useCommand(client.device.readmit);
  const command = isRetired ? readmit : retire;
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await command.run({ device: device.device, reason })).ok) return;
        onChanged();
        onDone();
      }}
    >
      <Stack gap="sm">
        <p>{t(isRetired ? 'devices.readmitText' : 'devices.retireText', { code: device.code })}</p>
        <RefusalAlert refusal={command.refusal} />
        <GuardedText
          id="device-reason"
          label={t('devices.reason')}
          value={reason}
          onChange={setReason}
          required
          maxLength={2000}
        />
        <Group>
          <Button type="submit" {...(isRetired ? {} : { color: 'red' })} loading={command.running}>
            {t(isRetired ? 'devices.readmit' : 'devices.retire')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('common:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
