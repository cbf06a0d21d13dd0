import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { glossaryIn } from '../../../shared/documents/guide/terms/glossary.ts';
import { termIds } from '../../../shared/documents/guide/terms/term-text.ts';
import classes from './Help.module.css';
import { HelpLanguage, useHelpLanguage } from './HelpLanguage.tsx';

/** Every term that the screens explain, in the order in which an assessment meets them. */
export function GlossaryPart() {
  const [language, setLanguage] = useHelpLanguage();
  const { title, terms } = glossaryIn(language);
  const [search] = useSearchParams();
  const asked = search.get('term');
  // Who looked for a term stands at it.
  useEffect(() => {
    if (asked) document.getElementById(`term-${asked}`)?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <>
      <div className={classes.tools}>
        <HelpLanguage value={language} onChange={setLanguage} />
      </div>
      <section lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} aria-labelledby="glossary-title">
        <h2 id="glossary-title">{title}</h2>
        <dl className={classes.terms}>
          {termIds.map((id) => (
            <div key={id} id={`term-${id}`} data-asked={id === asked || undefined}>
              <dt>{terms[id].name}</dt>
              <dd>{terms[id].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
