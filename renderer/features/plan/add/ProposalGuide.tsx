import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './Proposals.module.css';
import type { OfferedAction } from './typed-proposals.ts';

/** Why the action helps, its steps, by what one sees that it is done, and what to use; folded until asked for. */
export function ProposalGuide({ action }: Pick<OfferedAction, 'action'>) {
  const { t } = useText('plan');
  const { language, title, why, steps, verification, materials } = action;
  return (
    <details className={classes.guide}>
      <summary aria-label={t('add.guideOf', { title })}>{t('add.guide')}</summary>
      <div lang={language} dir="auto">
        <p>{why}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <p>
        <strong>{t('add.verification')}</strong> <ContentText lang={language}>{verification}</ContentText>
      </p>
      {materials.length > 0 && (
        <>
          <p>
            <strong>{t('add.materials')}</strong>
          </p>
          <ul lang={language}>
            {materials.map(({ id, title: name, about }) => (
              <li key={id} dir="auto">
                {name}
                {': '}
                {about}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
