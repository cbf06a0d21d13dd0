import { Button, Group } from '@mantine/core';
import type { DiligenceView } from '../../../../shared/rules/diligence/diligence-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../cards/BasesCard.module.css';
import cardClasses from '../cards/Card.module.css';
import type { PartnerDialog } from '../dialogs/PartnerDialogs.tsx';
import { useDiligenceWords } from './diligence-words.ts';
import type { FactAct } from './FactActDialog.tsx';

interface DiligenceItemProps {
  readonly fact: DiligenceView;
  readonly archived: boolean;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** One fact: what it says as it was written, its source and date, and what became of it. */
export function DiligenceItem({ fact, archived, onDialog }: DiligenceItemProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const words = useDiligenceWords();
  const isOpen = fact.isFlag && fact.resolution === null;
  const acts: readonly FactAct[] =
    archived || fact.withdrawn !== null
      ? []
      : [
          ...(isOpen ? (['escalate', 'resolve'] as const) : []),
          ...(fact.blocks ? (['override'] as const) : []),
          'withdraw',
        ];
  return (
    <li className={classes.basis} data-in-force={(isOpen && fact.withdrawn === null) || undefined}>
      <p className={classes.head}>
        <Icon name={fact.isFlag && fact.withdrawn === null ? 'alert' : 'circle-dash'} size={15} />
        <strong>{words.head(fact)}</strong>
        <span className={classes.state}>{formatDate(fact.on, language, 'short')}</span>
      </p>
      {fact.text !== null && <ContentText as="p">{fact.text}</ContentText>}
      {useOutcomes(fact).map((sentence) => (
        <ContentText as="p" key={sentence}>
          {sentence}
        </ContentText>
      ))}
      <p className={cardClasses.quiet}>
        <ContentText>
          {[...words.particulars(fact), t('diligence.recordedBy', { name: fact.recordedBy.name })].join(
            ' · ',
          )}
        </ContentText>
      </p>
      {acts.length > 0 && (
        <Group gap={4}>
          {acts.map((act) => (
            <Button
              key={act}
              size="compact-sm"
              variant={act === 'override' ? 'light' : 'subtle'}
              onClick={() => onDialog({ kind: 'diligence-act', act, fact: fact.id, head: words.head(fact) })}
            >
              {t(`diligence.act.${act}`)}
            </Button>
          ))}
        </Group>
      )}
    </li>
  );
}

/** What became of it, each as a sentence with day, person and reason. */
function useOutcomes({
  escalation,
  resolution,
  override,
  withdrawn,
  alone,
}: DiligenceView): readonly string[] {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const day = (on: string) => formatDate(on, language);
  return [
    ...(escalation
      ? [
          [
            t('diligence.escalated', { date: day(escalation.on), ...escalation.to }),
            ...(escalation.number === null ? [] : [t('diligence.number', { number: escalation.number })]),
          ].join(' · '),
        ]
      : []),
    ...(resolution
      ? [
          t(`diligence.${resolution.outcome}`, {
            date: day(resolution.on),
            ...resolution.by,
            reason: resolution.reason,
          }),
        ]
      : []),
    ...(override
      ? [t('diligence.overridden', { date: day(override.on), ...override.by, reason: override.reason })]
      : []),
    ...(alone ? [t('diligence.alone')] : []),
    ...(withdrawn === null ? [] : [t('diligence.withdrawn', { reason: withdrawn })]),
  ];
}
