import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { HistoryRow } from '../../../shared/documents/history/history-row.ts';
import { historyText } from '../../../shared/documents/history/text/history-text.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './HistoryView.module.css';
import { pageOf } from './page-of.ts';

interface HistoryItemProps {
  readonly row: HistoryRow;
  readonly partner: string | null;
}

/** So many lines and letters stand at first; the rest comes with a press. */
const shownLines = 6;
const shownLetters = 280;

/** One entry: the sentence, what it changed, who wrote it, and what it is about. */
export function HistoryItem({ row, partner }: HistoryItemProps) {
  const { t } = useText('history');
  const { language } = useLanguage();
  const words = historyText[language];
  const [isWhole, setWhole] = useState(false);
  const isLong = row.lines.length > shownLines || row.lines.some((line) => line.length > shownLetters);
  const lines = isWhole ? row.lines : row.lines.slice(0, shownLines).map(cut);
  const page = row.subject && pageOf(row.subject, partner);
  return (
    <li className={classes.entry} data-reading={row.reading}>
      <p className={classes.sentence}>{row.sentence}</p>
      {lines.length > 0 && (
        <ul className={classes.lines}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of an entry never change and may repeat.
            <li key={index}>
              <ContentText>{line}</ContentText>
            </li>
          ))}
        </ul>
      )}
      {isLong && (
        <div>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {t(isWhole ? 'less' : 'all')}
          </Button>
        </div>
      )}
      <p className={classes.quiet}>
        <span>{row.time}</span>
        <ContentText>{row.by.name}</ContentText>
        <ContentText>{row.by.function}</ContentText>
        {row.from && (
          <span>
            {t('from')} <bdi dir="ltr">{row.from}</bdi>
          </span>
        )}
        {row.device && (
          <span>
            {words.columns.device} <bdi dir="ltr">{row.device}</bdi>
          </span>
        )}
        {row.subject && page && (
          <Anchor component={Link} to={page} size="xs">
            {words.things[row.subject.kind]}{' '}
            <ContentText>{row.subject.reference ?? row.subject.title}</ContentText>
          </Anchor>
        )}
      </p>
    </li>
  );
}

function cut(line: string): string {
  return line.length <= shownLetters ? line : `${line.slice(0, shownLetters).trimEnd()} …`;
}
