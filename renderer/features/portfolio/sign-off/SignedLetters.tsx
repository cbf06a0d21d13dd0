import { Button } from '@mantine/core';
import { useState } from 'react';
import { countryName } from '../../../../shared/ground/countries/countries.ts';
import type { KeptSignOff } from '../../../../shared/rules/sign-off/sign-offs.ts';
import { client } from '../../../client/client.ts';
import { isolated } from '../../../components/form/fill-text.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Portfolio.module.css';
import { useOfficeWords } from '../use-office-words.ts';
import { LetterComparison } from './LetterComparison.tsx';
import { WithdrawLetterDialog } from './WithdrawLetterDialog.tsx';

interface SignedLettersProps {
  /** Reads the list anew. */
  readonly onChanged: () => void;
}

/** Letters whose figures were signed off, each with what changed since; withdrawn ones stay, with the reason. */
export function SignedLetters({ onChanged }: SignedLettersProps) {
  const { t } = useText('portfolio');
  const { value, refusal } = useRequest(keys.signOffs, () => client.signOff.list({}));
  const [withdrawn, setWithdrawn] = useState<KeptSignOff | null>(null);
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!value || value.rows.length + value.notRead === 0) return null;
  return (
    <PageSection title={t('signOff.letters')}>
      {value.notRead > 0 && (
        <Notice tone="fair" icon="clock">
          {t('signOff.notRead', { count: value.notRead })}
        </Notice>
      )}
      <ul className={classes.saved}>
        {value.rows.map((letter) => (
          <Letter key={letter.id} letter={letter} onWithdraw={() => setWithdrawn(letter)} />
        ))}
      </ul>
      {withdrawn && (
        <WithdrawLetterDialog letter={withdrawn} onDone={onChanged} onClose={() => setWithdrawn(null)} />
      )}
    </PageSection>
  );
}

interface LetterProps {
  readonly letter: KeptSignOff;
  readonly onWithdraw: () => void;
}

function Letter({ letter, onWithdraw }: LetterProps) {
  const { t } = useText('portfolio');
  const officeWords = useOfficeWords();
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { name, asOf, from, on, signedBy, figures, filter, withdrawn, file, seal } = letter;
  const day = (date: string) => formatDate(date, language);
  const facts = [
    t('signOff.figures', { count: figures }),
    t('where', { day: day(asOf), from: day(from) }),
    t(`scope.${filter.scope}`),
    ...(filter.country ? [countryName(filter.country, language)] : []),
    ...(filter.kind ? [t(`kind.${filter.kind}`)] : []),
    ...(filter.entity ? [filter.entity] : []),
    ...(filter.office ? [officeWords.fact(filter.office)] : []),
    ...(filter.agreement ? [t(`agreement.${filter.agreement}`)] : []),
  ];
  return (
    <li>
      <div>
        <strong>
          <ContentText>{name}</ContentText>
        </strong>
        <div className={classes.quiet}>
          {t('signOff.signed', {
            name: isolated(signedBy.name),
            function: isolated(signedBy.function),
            day: day(on),
          })}
        </div>
        <div className={classes.quiet}>{facts.join(' · ')}</div>
        <div className={classes.quiet}>
          {t('signOff.seal')} <bdi>{seal}</bdi>
          {file && (
            <>
              {' · '}
              {t('signOff.hash', { name: isolated(file.name) })}{' '}
              <bdi className={classes.hash}>{file.sha256}</bdi>
            </>
          )}
        </div>
        {withdrawn && (
          <p>
            <Icon name="cross" />{' '}
            {t('signOff.wasWithdrawn', {
              day: day(withdrawn.on),
              name: isolated(withdrawn.by.name),
              reason: isolated(withdrawn.reason),
            })}
          </p>
        )}
      </div>
      <div className={classes.savedActs}>
        <Button
          size="compact-sm"
          aria-expanded={isOpen}
          aria-label={t('signOff.compareNamed', { name })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('signOff.compare')}
        </Button>
        {!withdrawn && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('signOff.withdrawNamed', { name })}
            onClick={onWithdraw}
          >
            {t('signOff.withdrawOpen')}
          </Button>
        )}
      </div>
      {isOpen && <LetterComparison letter={letter} />}
    </li>
  );
}
