import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenConflict } from '../../../shared/contract/conflict.ts';
import { useText } from '../../text/text.ts';
import { ContentText } from '../text/ContentText.tsx';
import { MomentText } from '../text/DateText.tsx';
import classes from './ConflictChoice.module.css';
import { KeepDialog } from './KeepDialog.tsx';

interface ConflictChoiceProps {
  readonly conflict: OpenConflict;
  /** Level of its heading on the page. */
  readonly heading: 'h3' | 'h4';
}

/** A value that two devices changed apart: each with who wrote it and when, and a button that keeps it. */
export function ConflictChoice({ conflict, heading: Heading }: ConflictChoiceProps) {
  const { t } = useText('conflict');
  const [chosen, setChosen] = useState<string | null>(null);
  const { about, values } = conflict;
  return (
    <div className={classes.conflict}>
      <Heading>
        <ContentText>{about}</ContentText>
      </Heading>
      <ul>
        {values.map(({ entry, words, by, at }) => {
          const shown = words ?? t('nothing');
          return (
            <li key={entry}>
              <ContentText as="p">{shown}</ContentText>
              <p className={classes.who}>
                <ContentText>{by.name}</ContentText>{' '}
                <bdi>
                  <MomentText at={at} />
                </bdi>
              </p>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('keepLabel', { value: shown })}
                onClick={() => setChosen(entry)}
              >
                {t('keep')}
              </Button>
            </li>
          );
        })}
      </ul>
      {chosen !== null && <KeepDialog conflict={conflict} entry={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}
