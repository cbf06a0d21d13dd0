import { Button } from '@mantine/core';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { AssessmentLink } from '../../../components/assessment/AssessmentLink.tsx';
import { Fact, PersonFact, PersonText } from '../../../components/assessment/Facts.tsx';
import { TriggerText } from '../../../components/assessment/TriggerText.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './DetailsView.module.css';

interface DetailsViewProps {
  readonly view: AssessmentView;
  readonly texts: LocalizedInstrument;
  /** Null once the assessment is closed. */
  readonly onEdit: (() => void) | null;
}

/** Header of the form and the rules that the assessment was started with. */
export function DetailsView({ view, texts, onEdit }: DetailsViewProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const { completedBy, completedByEmail, entities, reviewer } = view.details;
  const none = t('common:notRecorded');
  const person = (label: string, value: typeof reviewer) =>
    value ? <PersonFact label={label} person={value} /> : <Fact label={label}>{none}</Fact>;
  return (
    <section className={classes.details} aria-label={t('details.title')}>
      <dl className={classes.facts}>
        {person(t('details.completedBy'), completedBy)}
        <Fact label={t('details.completedByEmail')}>
          {completedByEmail ? <bdi dir="ltr">{completedByEmail}</bdi> : none}
        </Fact>
        <Fact label={t('details.entities')}>
          {entities.length > 0 ? <ContentText>{entities.join(', ')}</ContentText> : none}
        </Fact>
        {person(t('details.reviewer'), reviewer)}
        <Fact label={t('details.instrument')}>
          <ContentText lang={texts.title.language}>{texts.title.text}</ContentText>{' '}
          <small>{t('details.version', { version: view.instrumentVersion })}</small>
        </Fact>
        {view.naPolicy && <Fact label={t('details.naPolicy')}>{t(`why.naPolicy.${view.naPolicy}`)}</Fact>}
        {view.reassesses && (
          <Fact label={t('details.reassesses')}>
            <AssessmentLink reference={view.reassesses.reference} />{' '}
            <TriggerText trigger={view.reassesses.trigger} />
          </Fact>
        )}
        <Fact label={t('details.started')}>
          {formatDate(view.startedOn, language)} <PersonText person={view.startedBy} />
        </Fact>
      </dl>
      {onEdit && (
        <div>
          <Button variant="default" onClick={onEdit}>
            {t('action.details')}
          </Button>
        </div>
      )}
    </section>
  );
}
