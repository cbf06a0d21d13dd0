import { Alert, Button, Group } from '@mantine/core';
import type { PartnerView, RelianceView } from '../../../../shared/rules/register/partner-view.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useStandingWords } from '../../../components/status/use-standing-words.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../cards/BasesCard.module.css';
import cardClasses from '../cards/Card.module.css';
import { Card } from '../cards/Card.tsx';
import type { PartnerDialog } from '../dialogs/PartnerDialogs.tsx';

interface ReliancesCardProps {
  readonly partner: PartnerView;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** Results of other UN entities that this office relies on or relied on, with who accepted them and why. */
export function ReliancesCard({ partner, onDialog }: ReliancesCardProps) {
  const { t } = useText('partner');
  const actions = !partner.archived && (
    <Button size="compact-sm" variant="subtle" onClick={() => onDialog({ kind: 'reliance' })}>
      {t('reliance.record')}
    </Button>
  );
  return (
    <Card title={t('reliance.title')} term="reliance" actions={actions}>
      {partner.proposedReliance && (
        <ProposedReliance partner={partner} proposed={partner.proposedReliance} onDialog={onDialog} />
      )}
      {partner.reliances.length === 0 ? (
        <p className={cardClasses.quiet}>
          {t('reliance.lead')} {t('reliance.empty')}
        </p>
      ) : (
        <ul className={classes.bases}>
          {partner.reliances.toReversed().map((relied) => (
            <RelianceItem
              key={relied.id}
              relied={relied}
              archived={partner.archived !== null}
              onDialog={onDialog}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface ProposedRelianceProps extends ReliancesCardProps {
  readonly proposed: NonNullable<PartnerView['proposedReliance']>;
}

/** A result that a package brought, with the two ways on from it. */
function ProposedReliance({ partner, proposed, onDialog }: ProposedRelianceProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const { entity, office, on, until, isSender } = proposed;
  const { result } = partner.row;
  const date = (day: string) => formatDate(day, language);
  return (
    <Alert icon={<Icon name="flag" />} mb="sm">
      <p>{t('reliance.came', { entity, office, date: date(on), until: date(until) })}</p>
      {!isSender && <p>{t('reliance.introduced')}</p>}
      <Group gap="sm" mt="xs">
        <Button size="compact-sm" onClick={() => onDialog({ kind: 'reliance' })}>
          {t('reliance.relyOnIt')}
        </Button>
        {result && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              onDialog({ kind: 'reassess', assessment: { ...result, partner: partner.id, determinedOn: on } })
            }
          >
            {t('reliance.assessOurselves')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

interface RelianceItemProps {
  readonly relied: RelianceView;
  readonly archived: boolean;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

function RelianceItem({ relied, archived, onDialog }: RelianceItemProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const standingWords = useStandingWords();
  const today = useToday();
  const { ended, copies, reference } = relied;
  const isInForce = ended === null && relied.until >= today;
  const day = (on: string) => ({ date: formatDate(on, language, 'short') });
  const state = ended
    ? t(ended.assessment === null ? 'reliance.withdrawn' : 'reliance.replaced', day(ended.on))
    : t(isInForce ? 'reliance.inForce' : 'reliance.over', day(relied.until));
  return (
    <li className={classes.basis} data-in-force={isInForce || undefined}>
      <p className={classes.head}>
        <Icon name={isInForce ? 'flag' : 'circle-dash'} size={15} />
        <strong>{standingWords({ kind: 'reliance', relied })}</strong>
        <span className={classes.state}>{state}</span>
        {ended === null && !archived && (
          <Button
            size="compact-sm"
            variant="default"
            ms="auto"
            onClick={() => onDialog({ kind: 'end-reliance', relied })}
          >
            {t('reliance.end')}
          </Button>
        )}
      </p>
      <ContentText as="p">{relied.reason}</ContentText>
      {ended && <ContentText as="p">{ended.reason}</ContentText>}
      <p className={cardClasses.quiet}>
        {t('reliance.acceptedBy', day(relied.acceptedOn))}{' '}
        <ContentText as="strong">{relied.acceptedBy.name}</ContentText>{' '}
        <ContentText>{relied.acceptedBy.function}</ContentText>
        {reference !== '' && ` · ${t('reliance.number', { number: reference })}`}
        {' · '}
        {copies.length === 0 ? t('reliance.noCopy') : t('reliance.copies', { references: copies.join(', ') })}
      </p>
    </li>
  );
}
