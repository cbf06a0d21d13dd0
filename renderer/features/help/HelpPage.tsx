import { NavLink, useParams } from 'react-router';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useText } from '../../text/text.ts';
import { GlossaryPart } from './GlossaryPart.tsx';
import { GuidePart } from './guide/GuidePart.tsx';
import classes from './Help.module.css';
import { KeyList } from './KeyList.tsx';
import { StartTour } from './tour/StartTour.tsx';

const parts = ['guide', 'glossary', 'keys'] as const;

/** Help in the program: `/help`, with guide, glossary and keys each at an address of its own. */
export function HelpPage() {
  const { t } = useText('help');
  const { part = 'guide', chapter } = useParams();
  return (
    <>
      <PageHeader title={t('page.title')} secondary={<StartTour />} />
      <nav aria-label={t('page.parts')} className={classes.parts}>
        {parts.map((each) => (
          <NavLink
            key={each}
            to={`/help/${each}`}
            className={classes.part ?? ''}
            data-here={each === part || undefined}
          >
            {t(`page.${each}`)}
          </NavLink>
        ))}
      </nav>
      {part === 'glossary' && <GlossaryPart />}
      {part === 'keys' && <KeyList level={2} />}
      {part !== 'glossary' && part !== 'keys' && <GuidePart chapter={chapter ?? null} />}
    </>
  );
}
