import { Select, Textarea, TextInput } from '@mantine/core';
import { partnerTypeSchema } from '../../../shared/ground/partner-type.ts';
import { useText } from '../../text/text.ts';
import type { FormPartProps } from './form-part.ts';
import { KnownAlready } from './KnownAlready.tsx';
import classes from './PartnerForm.module.css';

/** Names and type. */
export function IdentityFields({
  value,
  onChange,
  errorOf,
  partnerId,
}: FormPartProps & { readonly partnerId: string | null }) {
  const { t } = useText('partnerForm');
  return (
    <>
      <TextInput
        id="name"
        className={classes.wide ?? ''}
        label={t('name')}
        description={t('nameHint')}
        required
        dir="auto"
        maxLength={300}
        value={value.name}
        error={errorOf('name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      {partnerId === null && <KnownAlready name={value.name} />}
      <TextInput
        id="acronym"
        label={t('acronym')}
        dir="auto"
        maxLength={60}
        value={value.acronym}
        onChange={(event) => onChange({ acronym: event.currentTarget.value })}
      />
      <Select
        id="type"
        label={t('type')}
        placeholder={t('choose')}
        clearable
        data={partnerTypeSchema.options.map((type) => ({
          value: type,
          label: t(`common:partnerType.${type}`),
        }))}
        value={value.type}
        onChange={(type) => onChange({ type })}
      />
      <Textarea
        id="aliases"
        className={classes.wide ?? ''}
        label={t('aliases')}
        description={t('aliasesHint')}
        dir="auto"
        value={value.aliases}
        onChange={(event) => onChange({ aliases: event.currentTarget.value })}
      />
    </>
  );
}
