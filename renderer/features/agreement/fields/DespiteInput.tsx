import type { AgreementGate } from '../../../../shared/record/shapes/agreement.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { useText } from '../../../text/text.ts';
import type { AgreementInputsProps } from './agreement-inputs.ts';

interface DespiteInputProps extends AgreementInputsProps {
  /** What stands between the partner and an active agreement. */
  readonly gate: AgreementGate;
  /** Whether the agreement becomes active now: then nothing is saved without the reason. */
  readonly required: boolean;
}

/** Asks why an agreement is to be active although no valid assessment or basis carries it. */
export function DespiteInput({ gate, required, value, onChange, errorOf }: DespiteInputProps) {
  const { t } = useText('agreement');
  return (
    <>
      <Notice tone="poor" icon="alert" title={t('page.notice.notCarried')}>
        {t(`common:agreementGate.${gate}`)}
      </Notice>
      <GuardedText
        id="agreement-despite"
        label={t('field.despite')}
        hint={t('field.despiteHint')}
        value={value.despite}
        onChange={(despite) => onChange({ despite })}
        error={errorOf('agreement-despite')}
        required={required}
        maxLength={2000}
      />
    </>
  );
}
