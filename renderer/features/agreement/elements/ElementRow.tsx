import type { ElementId } from '../../../../shared/content/clause/clause.ts';
import type { ElementCheck } from '../../../../shared/record/shapes/agreement.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { ElementFoot } from './ElementFoot.tsx';
import classes from './ElementTable.module.css';
import { ElementWords } from './ElementWords.tsx';
import { elementRowId } from './element-row-id.ts';
import { StateChoices } from './StateChoices.tsx';
import { stateIcons } from './state-icons.ts';
import type { ElementEntry } from './use-element-entry.ts';

interface ElementRowProps {
  readonly element: ElementId;
  readonly check: ElementCheck | null;
  readonly entry: ElementEntry;
  readonly locked: boolean;
}

/** One element of the clause check. */
export function ElementRow({ element, check, entry, locked }: ElementRowProps) {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  const state = entry.stateOf(element);
  const name = t(`element.${element}`);
  return (
    <tr
      id={elementRowId(element)}
      tabIndex={-1}
      data-element={element}
      data-state={state.shown.state ?? undefined}
      className={classes.row}
    >
      <th scope="row">
        {name}
        {check && (
          <small className={classes.on}>
            {t('elements.on', {
              source: t(`source.${check.source}`),
              date: formatDate(check.on, language, 'short'),
            })}
          </small>
        )}
      </th>
      <td>
        {locked ? (
          <span className={classes.read}>
            <Icon name={stateIcons[check?.state ?? 'unchecked']} size={13} />
            {t(`state.${check?.state ?? 'unchecked'}`)}
          </span>
        ) : (
          <StateChoices
            label={t('elements.choose', { element: name })}
            value={state.shown.state}
            onChoose={(chosen) => entry.type(element, { state: chosen }, true)}
          />
        )}
      </td>
      <td>
        {locked ? (
          check && (
            <ContentText as="p" className={classes.quoted ?? ''}>
              {[check.article, check.quote, check.reason].filter(Boolean).join('\n')}
            </ContentText>
          )
        ) : (
          <div className={classes.cell}>
            <ElementWords element={element} state={state} entry={entry} />
            <ElementFoot element={element} check={check} state={state} entry={entry} />
          </div>
        )}
      </td>
    </tr>
  );
}
