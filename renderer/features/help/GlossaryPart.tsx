import { glossaryIn } from '../../../shared/documents/guide/terms/glossary.ts';
import { termIds } from '../../../shared/documents/guide/terms/term-text.ts';
import classes from './Help.module.css';
import { HelpLanguage, useHelpLanguage } from './HelpLanguage.tsx';

/** Every term that the screens explain, in the order in which an assessment meets them. */
export function GlossaryPart() {
  const [language, setLanguage] = useHelpLanguage();
  const { title, terms } = glossaryIn(language);
  return (
    <>
      <div className={classes.tools}>
        <HelpLanguage value={language} onChange={setLanguage} />
      </div>
      <section lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} aria-labelledby="glossary-title">
        <h2 id="glossary-title">{title}</h2>
        <dl className={classes.terms}>
          {termIds.map((id) => (
            <div key={id}>
              <dt>{terms[id].name}</dt>
              <dd>{terms[id].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
