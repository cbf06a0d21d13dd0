import { isInTheWay } from '../../../../shared/documents/comparison/look-remarks.ts';
import {
  findingInWords,
  findingLabel,
  findingText,
  placeInWords,
} from '../../../../shared/documents/comparison/text/finding-text.ts';
import type { ContractAccount, Finding } from '../../../../shared/record/shapes/contract-account.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Check.module.css';
import { Stretch } from './Stretch.tsx';

interface FindingListProps {
  /** Null for a check from before everything in the file was looked at. */
  readonly account: ContractAccount | null;
  /** Whether some clause differs. */
  readonly hasDeviations: boolean;
}

/** Everything in the file that is no clause of ours: what was read, what is not ours and where, what can't be read. */
export function FindingList({ account, hasDeviations }: FindingListProps) {
  const { t } = useText('clause');
  const { language } = useLanguage();
  if (account === null) return <p className={classes.quiet}>{t('account.notKept')}</p>;
  const { whole, words, findings, choices } = account;
  const isClean = !hasDeviations && !findings.some(isInTheWay);
  return (
    <div className={classes.account}>
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
      {findings.length > 0 && (
        <section aria-label={t('account.title')}>
          <h3 className={classes.accountTitle}>{t('account.title')}</h3>
          <ul className={classes.deviations}>
            {findings.map((finding, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own, and never move.
              <FindingItem key={at} finding={finding} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { language } = useLanguage();
  const text = findingText(language);
  const { kind, place, words } = finding;
  const where = placeInWords(text, place);
  const said = findingInWords(text, finding);
  return (
    <li className={classes.deviation} data-kind={isInTheWay(finding) ? (kinds[kind] ?? 'changed') : 'beside'}>
      <div className={classes.head}>
        <strong>{findingLabel(text, finding)}</strong>
        {where !== '' && (
          <bdi className={classes.quiet} dir="auto">
            {where}
          </bdi>
        )}
      </div>
      {said !== '' && (
        <p className={classes.quiet} dir="auto">
          {said}
        </p>
      )}
      {words.length > 0 && (
        <p className={classes.words} dir="auto">
          {words.map(({ op, text: own }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a text have no other name, and never move.
            <Stretch key={at} op={op} text={own} />
          ))}
        </p>
      )}
    </li>
  );
}

/** The colour of a finding is that of the deviation that it is most like. */
const kinds: Readonly<Partial<Record<Finding['kind'], string>>> = {
  'not-ours': 'added',
  'second-annex': 'added',
  missing: 'missing',
  struck: 'missing',
  unaccounted: 'missing',
  'other-agreement': 'missing',
  beside: 'beside',
};
