import { Anchor, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { UndoneImportView } from '../../../shared/contract/partner-undo.ts';
import { useText } from '../../text/text.ts';
import classes from './ReportStep.module.css';
import { useUndoWords } from './undo-words.ts';

type Undone = UndoneImportView['partners'][number];

const SHOWN = 100;

interface UndoPartsProps {
  readonly undone: UndoneImportView;
  /** Before it is done, or afterwards. */
  readonly tense: 'will' | 'did';
}

/** Partners that are archived, that change back, and of which something stays, each by name. */
export function UndoParts({ undone: { partners }, tense }: UndoPartsProps) {
  const { t } = useText('import');
  const words = useUndoWords();
  const archived = partners.filter(({ archives }) => archives);
  const back = partners.filter(({ fields, agreements }) => fields.length + agreements.length > 0);
  const kept = partners.filter((partner) => partner.kept.length > 0);
  return (
    <>
      <Part
        title={t(`undo.${tense}.archived`, { count: archived.length })}
        partners={archived}
        lines={() => []}
      />
      <Part title={t(`undo.${tense}.back`, { count: back.length })} partners={back} lines={words.back} />
      <Part title={t('undo.kept', { count: kept.length })} partners={kept} lines={words.kept} />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly partners: readonly Undone[];
  readonly lines: (partner: Undone) => readonly ReactNode[];
}

function Part({ title, partners, lines }: PartProps) {
  const { t } = useText('import');
  if (partners.length === 0) return null;
  const more = partners.length - SHOWN;
  return (
    <section>
      <Title order={3} size="h5">
        {title}
      </Title>
      <ul className={classes.list}>
        {partners.slice(0, SHOWN).map((partner) => (
          <li key={partner.id}>
            <Anchor component={Link} to={`/partners/${encodeURIComponent(partner.reference)}`} size="sm">
              <bdi>{partner.name}</bdi>
            </Anchor>{' '}
            <bdi className={classes.reference}>{partner.reference}</bdi>
            {lines(partner).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what is told never changes.
              <div key={index}>{line}</div>
            ))}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('report.more', { count: more })}</p>}
    </section>
  );
}
