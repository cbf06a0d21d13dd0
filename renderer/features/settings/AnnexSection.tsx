import { Button, Loader, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ComponentProps } from 'react';
import { client } from '../../client/client.ts';
import { DraftNotice } from '../../components/form/DraftNotice.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { PeriodInput } from '../../components/period/PeriodInput.tsx';
import { keys } from '../../components/session/requests.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { useDraft } from '../../components/session/use-draft.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { isOfficeBlank, officeBlanks, readValues } from './office-blanks.ts';
import classes from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** The office's own values for blanks of annexes, which stand in every annex unless one is written there. */
export function AnnexSection() {
  const { t } = useText('settings');
  const { value, refusal } = useRequest(keys.annexDefaults, () => client.annex.getDefaults({}));
  return (
    <SettingsSection title={t('annex.title')} text={t('annex.text')}>
      <RefusalAlert refusal={refusal} focus={false} />
      {!value && !refusal && <Loader size="sm" aria-label={t('common:loading')} />}
      {value && <ValuesForm key={JSON.stringify(value.values)} kept={value.values} periods={value.periods} />}
    </SettingsSection>
  );
}

type PeriodProps = ComponentProps<typeof PeriodInput>;

interface ValuesFormProps {
  readonly kept: Readonly<Record<string, string>>;
  /** The blanks that are a number with its unit. */
  readonly periods: readonly ({ readonly id: string } & Pick<PeriodProps, 'units' | 'offers'>)[];
}

function ValuesForm({ kept, periods }: ValuesFormProps) {
  const { t } = useText('settings');
  const answer = useRequest(keys.annexDefaults, () => client.annex.getDefaults({}));
  const save = useCommand(client.annex.setDefaults);
  const draft = useDraft<Record<string, string>>('settings/annex-values', {}, readValues);
  // Blanks that a content pack brought are filled in on the page of an annex, and can be changed here since.
  const others = Object.keys(kept).filter((id) => !isOfficeBlank(id));
  const submit = async () => {
    const saved = await save.run({ values: draft.value });
    if (!saved.ok) return;
    await draft.discard();
    answer.retry();
    notifications.show({ message: t('annex.saved') });
  };
  if (!draft.ready) return null;
  const field = (id: string, label: string, help: string | null) => {
    const period = periods.find((each) => each.id === id);
    const own = { id: `annex-value-${id}`, label, value: draft.value[id] ?? kept[id] ?? '' };
    const write = (typed: string) => draft.set((before) => ({ ...before, [id]: typed }));
    if (period) {
      const { units, offers } = period;
      return (
        <PeriodInput
          key={id}
          {...own}
          help={help}
          units={units}
          offers={offers}
          error={null}
          onWrite={write}
        />
      );
    }
    return (
      <TextInput
        key={id}
        {...own}
        description={help}
        dir="auto"
        styles={{ label: { direction: 'inherit' } }}
        maxLength={2000}
        onChange={(event) => write(event.currentTarget.value)}
      />
    );
  };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <RefusalAlert refusal={save.refusal} />
      {officeBlanks.map((id) => field(id, t(`annex.blank.${id}.label`), t(`annex.blank.${id}.help`)))}
      {others.map((id) => field(id, id, null))}
      <div className={classes.line}>
        <Button type="submit" variant="default" loading={save.running}>
          {t('annex.save')}
        </Button>
        <DraftNotice draft={draft} />
      </div>
    </form>
  );
}
