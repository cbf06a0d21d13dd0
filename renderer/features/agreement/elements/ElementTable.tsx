import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { ElementId } from '../../../../shared/content/clause/clause.ts';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { DraftNotice } from '../../../components/form/DraftNotice.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { ElementRow } from './ElementRow.tsx';
import classes from './ElementTable.module.css';
import { stateIcons } from './state-icons.ts';
import { type ElementGroup, elementGroups, elementsIn } from './typed-elements.ts';
import { type ElementEntry, useElementEntry } from './use-element-entry.ts';
import { useElementKeys } from './use-element-keys.ts';

interface ElementTableProps {
  readonly agreement: AgreementView;
  /** Withdrawn, or of an archived partner: to read only. */
  readonly locked: boolean;
}

/** The clause check: for every element whether the agreement has it, where and in which words. */
export function ElementTable({ agreement, locked }: ElementTableProps) {
  const { t } = useText('agreement');
  const entry = useElementEntry(agreement);
  const { elements } = agreement;
  const [group, setGroup] = useState<ElementGroup | null>(null);
  // A row stays where it is while one writes in it, though its new state belongs to another group.
  const [listed, setListed] = useState<readonly ElementId[]>(() => elementsIn(elements, null));
  useElementKeys({ elements: listed, entry, locked });
  const show = (next: ElementGroup | null) => {
    setGroup(next);
    setListed(elementsIn(elements, next));
  };
  return (
    <PageSection title={t('elements.title')}>
      <p className={classes.lead}>{t('elements.lead')}</p>
      <GroupButtons agreement={agreement} group={group} onGroup={show} />
      {!locked && <p className={classes.keys}>{t('elements.keys')}</p>}
      {!locked && entry.pending > 0 && (
        <p className={classes.pending} role="status">
          <Icon name="edit" size={13} /> {t('elements.pending', { count: entry.pending })}
          {entry.draftState.kind === 'failed' && (
            <DraftNotice draft={{ state: entry.draftState, restored: false, discard: async () => {} }} />
          )}
        </p>
      )}
      <LastRecorded entry={entry} />
      {entry.ready && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('elements.element')}</th>
              <th scope="col">{t('elements.state')}</th>
              <th scope="col">{t('elements.where')}</th>
            </tr>
          </thead>
          <tbody>
            {elements
              .filter(({ element }) => listed.includes(element))
              .map(({ element, check }) => (
                <ElementRow key={element} element={element} check={check} entry={entry} locked={locked} />
              ))}
          </tbody>
        </table>
      )}
      {listed.length === 0 && <p className={classes.lead}>{t('elements.nothingHere')}</p>}
    </PageSection>
  );
}

interface GroupButtonsProps {
  readonly agreement: AgreementView;
  readonly group: ElementGroup | null;
  readonly onGroup: (group: ElementGroup | null) => void;
}

/** How many elements are in each state; each narrows the table to them. */
function GroupButtons({ agreement, group, onGroup }: GroupButtonsProps) {
  const { t } = useText('agreement');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const { counts, elements } = agreement;
  const countOf: Readonly<Record<ElementGroup, number>> = {
    present: counts.present,
    changed: counts.changed,
    absent: counts.absent,
    'not-applicable': counts.notApplicable,
    unchecked: counts.unchecked,
  };
  return (
    <fieldset className={classes.groups} aria-label={t('elements.counts')}>
      <Button
        size="compact-sm"
        variant={group === null ? 'light' : 'default'}
        aria-pressed={group === null}
        onClick={() => onGroup(null)}
      >
        {t('elements.all')} {number.format(elements.length)}
      </Button>
      {elementGroups.map((each) => (
        <Button
          key={each}
          size="compact-sm"
          variant={group === each ? 'light' : 'default'}
          aria-pressed={group === each}
          className={classes.group ?? ''}
          data-group={countOf[each] > 0 ? each : undefined}
          leftSection={<Icon name={stateIcons[each]} size={13} />}
          onClick={() => onGroup(each)}
        >
          {t(`state.${each}`)} {number.format(countOf[each])}
        </Button>
      ))}
    </fieldset>
  );
}

function LastRecorded({ entry: { recorded } }: { readonly entry: ElementEntry }) {
  const { t } = useText('agreement');
  if (!recorded) return <VisuallyHidden role="status" />;
  const element = t(`element.${recorded.element}`);
  return (
    <VisuallyHidden role="status">
      {recorded.state === null
        ? t('elements.takenBack', { element })
        : t('elements.recorded', { element, state: t(`state.${recorded.state}`) })}
    </VisuallyHidden>
  );
}
