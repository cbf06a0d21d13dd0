import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ClauseDetail, ClauseView } from '../../../shared/rules/clause/clause-view.ts';
import { ApprovalMark } from '../../components/clause/ApprovalMark.tsx';
import { PageSection } from '../../components/page/PageSection.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import classes from './ClausePage.module.css';

interface ClauseFactsProps {
  readonly clause: ClauseDetail;
  /** Every version of the clause, the newest first. */
  readonly versions: readonly ClauseView[];
}

/** Where the words come from, in which sets they stand, and the other versions. */
export function ClauseFacts({ clause, versions }: ClauseFactsProps) {
  const { t } = useText('clause');
  const { sources, sourcesFromMemory, sets, pack, approval } = clause;
  return (
    <PageSection title={t('facts.title')}>
      <dl className={classes.facts}>
        <dt>{t('facts.from')}</dt>
        <dd>{pack ? <PackName pack={pack} /> : t('from.model')}</dd>
        <dt>{t('facts.rule')}</dt>
        <dd>
          <ul className={classes.versions}>
            {sources.map((source) => (
              <li key={source}>
                <bdi dir="ltr">{source}</bdi>
                {sourcesFromMemory.includes(source) && (
                  <span className={classes.tag}>{t('facts.fromMemory')}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('facts.sets')}</dt>
        <dd>
          {sets.length === 0 ? t('facts.noSet') : sets.map((set) => t(`set.${set}` as never)).join(' · ')}
        </dd>
        {approval?.note && (
          <>
            <dt>{t('facts.note')}</dt>
            <dd>
              <ContentText as="p">{approval.note}</ContentText>
            </dd>
          </>
        )}
        <dt>{t('facts.versions')}</dt>
        <dd>
          <ul className={classes.versions}>
            {versions.map((version) => (
              <li key={version.reference} aria-current={version.reference === clause.reference || undefined}>
                <Anchor
                  component={Link}
                  size="sm"
                  to={`/library/clauses/${encodeURIComponent(version.reference)}`}
                >
                  {t('version', { version: version.version })}
                </Anchor>
                {version.inUse && <span className={classes.tag}>{t('facts.inUse')}</span>}
                <span>{version.pack ? <PackName pack={version.pack} /> : t('from.model')}</span>
                <ApprovalMark
                  approved={version.approval && { by: version.approval.approver, on: version.approval.on }}
                  isFromPack={version.pack !== null}
                />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <p className={classes.quiet}>{t('facts.useRule')}</p>
    </PageSection>
  );
}

function PackName({ pack }: { readonly pack: NonNullable<ClauseView['pack']> }) {
  return <span dir="auto">{`${pack.name} ${pack.version} · ${pack.publisher}`}</span>;
}
