import { isInTheWay } from '../../../../shared/documents/comparison/look-remarks.ts';
import { findingText } from '../../../../shared/documents/comparison/text/finding-text.ts';
import type { ContractAccount } from '../../../../shared/record/shapes/contract-account.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Check.module.css';

interface AccountNoticeProps {
  /** Null for a check from before everything in the file was looked at. */
  readonly account: ContractAccount | null;
  /** Whether some clause differs. */
  readonly hasDeviations: boolean;
}

/** Whether every word that was read is ours and unchanged, how many were read, and what the check doesn't see. */
export function AccountNotice({ account, hasDeviations }: AccountNoticeProps) {
  const { t } = useText('clause');
  const { language } = useLanguage();
  if (account === null) return <p className={classes.quiet}>{t('account.notKept')}</p>;
  const { whole, words, findings, choices } = account;
  const isClean = !hasDeviations && !findings.some(isInTheWay);
  return (
    <>
      <Notice
        tone={isClean ? 'good' : 'fair'}
        icon={isClean ? 'circle-check' : 'alert'}
        title={t(isClean ? (findings.length > 0 ? 'account.toKnow' : 'account.clean') : 'account.found')}
      >
        <span>{t('account.read', { ...words })}</span>{' '}
        <span>{t(whole ? 'account.whole' : 'account.part')}</span>{' '}
        <strong>{findingText(language).notSeen}</strong>
      </Notice>
      {choices.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('account.draft')}</summary>
          <ul>
            {choices.map((choice) => (
              <li key={choice}>
                <bdi>{choice}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
