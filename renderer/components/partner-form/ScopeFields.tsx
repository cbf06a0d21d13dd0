import { Radio, Stack, Textarea } from '@mantine/core';
import { isInScope } from '../../../shared/record/shapes/partner.ts';
import { useText } from '../../text/text.ts';
import { GuardNote } from '../guard/GuardNote.tsx';
import type { FormPartProps } from './form-part.ts';
import classes from './PartnerForm.module.css';

/** Decision 9: the type decides whether a partner counts; deciding otherwise needs a reason. */
export function ScopeFields({ value, onChange, errorOf }: FormPartProps) {
  const { t } = useText('partnerForm');
  const byType = isInScope({ scope: null, type: value.type });
  return (
    <>
      <Radio.Group
        label={t('scope')}
        className={classes.wide ?? ''}
        value={value.scope}
        onChange={(scope) => onChange({ scope: scope === 'in' || scope === 'out' ? scope : 'default' })}
      >
        <Stack gap={6} mt={6}>
          <Radio value="default" label={byType ? t('scopeDefaultIn') : t('scopeDefaultOut')} />
          <Radio value="in" label={t('scopeIn')} />
          <Radio value="out" label={t('scopeOut')} />
        </Stack>
      </Radio.Group>
      {value.scope !== 'default' && (
        <>
          <Textarea
            id="scope-reason"
            className={classes.wide ?? ''}
            label={t('scopeReason')}
            required
            dir="auto"
            maxLength={2000}
            value={value.scopeReason}
            error={errorOf('scope-reason')}
            onChange={(event) => onChange({ scopeReason: event.currentTarget.value })}
          />
          <GuardNote text={value.scopeReason} />
        </>
      )}
    </>
  );
}
