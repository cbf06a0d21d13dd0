import { NativeSelect } from '@mantine/core';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { EvidenceSubject } from '../evidence-subject.ts';
import { useMenus } from './use-menus.ts';

interface TypeSelectProps {
  readonly subject: EvidenceSubject;
  readonly value: string;
  readonly onChange: (documentType: string) => void;
  readonly error: string | null;
}

/** The instrument's menu, what is usual for the standard at hand first; nothing is chosen beforehand. */
export function TypeSelect({ subject, value, onChange, error }: TypeSelectProps) {
  const { t } = useText('evidence');
  const { language } = useLanguage();
  const { assessment, standard } = subject;
  const instruments = useMenus(assessment);
  const types = new Map(
    instruments.flatMap((instrument) => {
      const words = textFor(instrument, language).evidence;
      return instrument.definition.evidence.map(({ id }) => [id, words[id]?.text ?? id] as const);
    }),
  );
  const usual = instruments
    .flatMap(({ definition }) => definition.standards)
    .filter(({ id }) => id === standard)
    .flatMap(({ evidence }) => evidence);
  const option = (id: string) => ({ value: id, label: types.get(id) ?? id });
  const others = [...types.keys()].filter((id) => !usual.includes(id));
  return (
    <NativeSelect
      id="evidence-type"
      label={t('field.type')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      required
      data={[
        { value: '', label: t('field.chooseType') },
        ...(usual.length === 0
          ? others.map(option)
          : [
              { group: t('field.usualTypes', { standard: standard ?? '' }), items: usual.map(option) },
              ...(others.length > 0 ? [{ group: t('field.otherTypes'), items: others.map(option) }] : []),
            ]),
      ]}
    />
  );
}
