import { Button, CopyButton, Group } from '@mantine/core';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { Side } from '../../../components/assessment/sides.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AnswerSide.module.css';
import type { AnswerEntry } from './use-answer-entry.ts';

interface LeftTypingProps {
  readonly side: Side;
  readonly standard: string;
  readonly texts: LocalizedInstrument;
  readonly answers: AnswerEntry;
}

/** What was typed before the side was closed elsewhere: it is not recorded, and stays until the person drops it. */
export function LeftTyping({ side, standard, texts, answers }: LeftTypingProps) {
  const { t } = useText('assessment');
  const { locale } = useLanguage();
  const left = answers.leftOf(side, standard);
  if (left === null) return null;
  const answer = left.answer ? (texts.answers[left.answer]?.text ?? left.answer) : null;
  const words = [answer, left.reason, left.comment].filter((text): text is string => Boolean(text?.trim()));
  const others = answers.left.filter((other) => other !== standard);
  return (
    <Notice tone="fair" icon="edit" title={t('left.title')} role="status">
      <p>{t('left.means')}</p>
      {words.map((text) => (
        <p key={text} className={classes.text} dir="auto">
          {text}
        </p>
      ))}
      {others.length > 0 && (
        <p>{t('left.others', { standards: new Intl.ListFormat(locale).format(others) })}</p>
      )}
      <Group gap="xs">
        <CopyButton value={words.join('\n')}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? 'left.copied' : 'left.copy')}
            </Button>
          )}
        </CopyButton>
        <Button size="compact-sm" variant="subtle" onClick={() => answers.forget(side, standard)}>
          {t('left.drop')}
        </Button>
      </Group>
    </Notice>
  );
}
