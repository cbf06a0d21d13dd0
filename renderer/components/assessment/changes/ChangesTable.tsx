import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import { useText } from '../../../text/text.ts';
import { ContentText } from '../../text/ContentText.tsx';
import { AnswerMark } from '../AnswerMark.tsx';
import { answerState } from '../answer-state.ts';
import { isChanged, type StandardChange, shownChange } from './before-after.ts';
import { ChangeMark } from './ChangeMark.tsx';
import classes from './ChangesTable.module.css';

interface ChangesTableProps {
  readonly changes: readonly StandardChange[];
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly caption: string;
  /** Heads of the two columns of answers. */
  readonly before: string;
  readonly after: string;
  /** Both comments under the answers. */
  readonly comments?: boolean;
}

/** Standard by standard: the answer before and after, and what became of it. */
export function ChangesTable(props: ChangesTableProps) {
  const { changes, instrument, texts, caption, before, after, comments = false } = props;
  const { t } = useText('assessment');
  return (
    <div className={classes.frame}>
      <table className={classes.table} data-comments={comments || undefined}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.standard')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
            <th scope="col">{t('compare.change')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((each) => {
            const title = texts.standards[each.standard]?.title;
            return (
              <tr key={each.standard} data-changed={isChanged(each) || undefined}>
                <th scope="row">
                  {each.standard}{' '}
                  {title && (
                    <ContentText lang={title.language} className={classes.title ?? ''}>
                      {title.text}
                    </ContentText>
                  )}
                </th>
                <Given
                  head={before}
                  answer={each.before}
                  comment={comments ? each.beforeComment : null}
                  instrument={instrument}
                  texts={texts}
                />
                <Given
                  head={after}
                  answer={each.after}
                  comment={comments ? each.afterComment : null}
                  instrument={instrument}
                  texts={texts}
                />
                <td>
                  <ChangeMark change={shownChange(instrument.definition, each)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface GivenProps {
  /** Shown in front of the answer where the table has no room for columns. */
  readonly head: string;
  readonly answer: string | null;
  readonly comment: string | null;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
}

function Given({ head, answer, comment, instrument, texts }: GivenProps) {
  const { t } = useText('assessment');
  const word = answer === null ? null : texts.answers[answer];
  return (
    <td>
      <span className={classes.head} aria-hidden="true">
        {head}
      </span>
      <span className={classes.answer}>
        <AnswerMark state={answerState(instrument.definition, { answer })} />
        {word ? <ContentText lang={word.language}>{word.text}</ContentText> : t('state.open')}
      </span>
      {comment && <ContentText as="p">{comment}</ContentText>}
    </td>
  );
}
