import { Textarea, TextInput } from '@mantine/core';
import type { ElementId } from '../../../../shared/content/clause/clause.ts';
import { useText } from '../../../text/text.ts';
import classes from './ElementTable.module.css';
import type { ElementEntry, ElementEntryState } from './use-element-entry.ts';

interface ElementWordsProps {
  readonly element: ElementId;
  readonly state: ElementEntryState;
  readonly entry: ElementEntry;
}

/** Where it stands and in which words, or why it does not apply. Leaving a field records it. */
export function ElementWords({ element, state, entry }: ElementWordsProps) {
  const { t } = useText('agreement');
  const { shown } = state;
  const name = t(`element.${element}`);
  const finish = () => entry.record(element);
  const needsReason = shown.state === 'not-applicable';
  return (
    <div className={classes.words}>
      {shown.state === 'present' && (
        <>
          <TextInput
            size="xs"
            className={classes.article ?? ''}
            aria-label={`${t('elements.article')}: ${name}`}
            placeholder={t('elements.articlePlaceholder')}
            maxLength={100}
            dir="auto"
            value={shown.article}
            onChange={(event) => entry.type(element, { article: event.currentTarget.value })}
            onBlur={finish}
          />
          <Textarea
            size="xs"
            className={classes.quote ?? ''}
            aria-label={`${t('elements.quote')}: ${name}`}
            placeholder={t('elements.quote')}
            maxLength={4000}
            minRows={1}
            maxRows={8}
            dir="auto"
            value={shown.quote}
            onChange={(event) => entry.type(element, { quote: event.currentTarget.value })}
            onBlur={finish}
          />
        </>
      )}
      {needsReason && (
        <Textarea
          size="xs"
          className={classes.quote ?? ''}
          aria-label={`${t('elements.reason')}: ${name}`}
          placeholder={t('elements.reason')}
          required
          maxLength={2000}
          minRows={1}
          maxRows={8}
          dir="auto"
          value={shown.reason}
          onChange={(event) => entry.type(element, { reason: event.currentTarget.value })}
          onBlur={finish}
        />
      )}
    </div>
  );
}
