import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Overview } from '../../../../shared/rules/agreement/overview-view.ts';
import { client } from '../../../client/client.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { type AgreementsView, agreementsAddress } from '../list/agreements-view.ts';
import { CountTable } from './CountTable.tsx';
import classes from './Overview.module.css';

/** Of the states of an element, the one that says what a contract lacks. */
const absentColumn = 3;

interface OverviewTablesProps {
  readonly overview: Overview;
  /** Over which agreements it counts. */
  readonly view: AgreementsView;
}

/** The counts of the overview, and the agreements that ask for something. */
export function OverviewTables({ overview, view }: OverviewTablesProps) {
  const { t } = useText('agreement');
  const { locale } = useLanguage();
  const clauseTitle = useClauseTitle();
  const number = new Intl.NumberFormat(locale);
  const { total, withoutAnnex, sets, elements, clauses, leftBehind, notMachineChecked, subAgreements } =
    overview;
  // The list can be asked for these; the others are listed below.
  const listOf: Readonly<Record<string, string | undefined>> = {
    total: agreementsAddress(view),
    subGaps: agreementsAddress({ ...view, filter: { ...view.filter, subAgreements: 'gaps' } }),
  };
  const today = (version: string, now: string | null) => {
    if (now === null) return t('overview.outOfUse');
    return now === version ? t('overview.otherWords', { version: now }) : now;
  };
  return (
    <>
      <dl className={classes.facts}>
        {(
          [
            ['total', total],
            ['withoutAnnex', withoutAnnex],
            ['behind', leftBehind.length],
            ['notMachineChecked', notMachineChecked.length],
            ['subAgreements', subAgreements.active],
            ['subGaps', subAgreements.gaps],
          ] as const
        ).map(([name, count]) => (
          <div key={name} data-asks={name !== 'total' && name !== 'subAgreements' && count > 0}>
            <dt>{t(`overview.fact.${name}`)}</dt>
            <dd>
              {count > 0 && listOf[name] ? (
                <Anchor
                  component={Link}
                  to={listOf[name]}
                  inherit
                  aria-label={`${t(`overview.fact.${name}`)}: ${number.format(count)}`}
                >
                  {number.format(count)}
                </Anchor>
              ) : (
                number.format(count)
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.quiet}>{t('overview.explain')}</p>
      <PageSection title={t('overview.leftBehind')}>
        {leftBehind.length === 0 ? (
          <p className={classes.quiet}>{t('overview.none')}</p>
        ) : (
          <ul className={classes.rows} aria-label={t('overview.leftBehind')}>
            {leftBehind.map(({ id, reference, partner, annex, set, clauses: behind }) => (
              <li key={id}>
                <Anchor component={Link} to={`/agreements/${encodeURIComponent(reference)}`} size="sm">
                  <bdi>{reference}</bdi>
                </Anchor>
                {' · '}
                <ContentText>{partner}</ContentText>
                <small>
                  <bdi>{annex}</bdi> {t(`set.${set}`)}
                </small>
                {behind.map(({ clause, version, now }) => (
                  <small key={clause}>
                    {t('overview.behindLine', {
                      clause: clauseTitle(clause),
                      version,
                      now: today(version, now),
                    })}
                  </small>
                ))}
              </li>
            ))}
          </ul>
        )}
      </PageSection>
      <PageSection title={t('overview.notMachineChecked')}>
        {notMachineChecked.length === 0 ? (
          <p className={classes.quiet}>{t('overview.none')}</p>
        ) : (
          <ul className={classes.rows} aria-label={t('overview.notMachineChecked')}>
            {notMachineChecked.map(({ id, reference, partner, contracts }) => (
              <li key={id}>
                <Anchor component={Link} to={`/agreements/${encodeURIComponent(reference)}`} size="sm">
                  <bdi>{reference}</bdi>
                </Anchor>
                {' · '}
                <ContentText>{partner}</ContentText>
                <small>{t('overview.contracts', { count: contracts })}</small>
              </li>
            ))}
          </ul>
        )}
      </PageSection>
      <PageSection title={t('overview.elements')}>
        <CountTable
          label={t('overview.elements')}
          titles={[
            t('elements.element'),
            t('state.present'),
            t('overview.changed'),
            t('state.absent'),
            t('state.not-applicable'),
            t('state.unchecked'),
          ]}
          rows={elements.map(({ element, present, changed, absent, notApplicable, unchecked }) => ({
            key: element,
            asks: absent > 0 ? absentColumn : null,
            cells: [t(`element.${element}`), present, changed, absent, notApplicable, unchecked],
          }))}
        />
      </PageSection>
      <PageSection title={t('overview.sets')}>
        <CountTable
          label={t('overview.sets')}
          titles={[t('overview.set'), t('overview.agreements'), t('overview.ofTheseBehind')]}
          rows={sets.map(({ set, agreements, behind }) => ({
            key: set,
            asks: behind > 0 ? 2 : null,
            cells: [t(`set.${set}`), agreements, behind],
          }))}
        />
      </PageSection>
      <PageSection title={t('overview.clauses')}>
        <CountTable
          label={t('overview.clauses')}
          titles={[
            t('overview.clause'),
            t('overview.set'),
            t('overview.version'),
            t('overview.now'),
            t('overview.agreements'),
            t('overview.ofTheseBehind'),
          ]}
          rows={clauses.map(({ set, clause, version, now, agreements, behind }) => ({
            key: `${set} ${clause} ${version}`,
            asks: behind > 0 ? 5 : null,
            cells: [
              clauseTitle(clause),
              t(`set.${set}`),
              version,
              behind > 0 ? today(version, now) : (now ?? t('overview.outOfUse')),
              agreements,
              behind,
            ],
          }))}
        />
      </PageSection>
    </>
  );
}

/** Titles of clauses in the reader's language; the id where the library is not read yet. */
function useClauseTitle(): (clause: string) => string {
  const { language } = useLanguage();
  const list = useRequest(keys.clauses(true, language), () =>
    client.clause.list({ versions: true, language }),
  );
  const titles = new Map(list.value?.rows.toReversed().map(({ clause, title }) => [clause, title]));
  return (clause) => titles.get(clause) ?? clause;
}
