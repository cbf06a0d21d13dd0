import { passphraseStrength } from '../../../shared/record/workspace/passphrase-strength.ts';
import { useText } from '../../text/text.ts';
import classes from './PassphraseMeter.module.css';

const steps = ['short', 'common', 'fair', 'good'] as const;

/** How hard to guess a passphrase is, in words and as a bar, while it is typed. */
export function PassphraseMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useText('workspace');
  const strength = passphraseStrength(passphrase);
  return (
    <p className={classes.meter} data-strength={strength} role="status">
      <span className={classes.bar} aria-hidden="true">
        {steps.map((step, index) => (
          <span key={step} data-on={index <= steps.indexOf(strength) || undefined} />
        ))}
      </span>
      {passphrase !== '' && t(`passphrase.strength.${strength}`)}
    </p>
  );
}
