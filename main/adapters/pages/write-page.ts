import { createHash } from 'node:crypto';
import { identityLine } from '../../../shared/documents/form/form-identity.ts';
import {
  answerFileFormat,
  answerFileVersion,
  pageMark,
} from '../../../shared/documents/form-page/answer-file.ts';
import type { FormPage, PageLanguage, PageStandard } from '../../../shared/documents/form-page/build-page.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/**
 * The page as one file: nothing in it is fetched, and its content policy lets it connect to nothing and run no script
 * but its own. The same form gives the same bytes.
 */
export function writePage(page: FormPage): Uint8Array {
  const [first] = page.languages;
  if (!first) throw new Error('A page has at least one language.');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(pageScript)}'`,
    `style-src 'sha256-${hashOf(pageStyle)}'`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const html = `<!DOCTYPE html>
<html lang="${first.language}" dir="${first.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="generator" content="${pageMark}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${escapeHtml(page.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${page.languages.map((language, index) => writeLanguage(page, language, index > 0)).join('\n')}
</main>
<script type="application/json" id="facts">${embeddedJson(factsOf(page))}</script>
<script>${pageScript}</script>
</body>
</html>
`;
  return new TextEncoder().encode(html);
}

/** Name of the file that the page saves, the same on every device. */
export function answerFileName({ reference }: { readonly reference: string }): string {
  return `PSEA answers ${reference.replace(/[^\p{L}\p{N}._~-]+/gu, '-')}.json`;
}

function factsOf({ identity, languages }: FormPage) {
  const { form, assessment, reference, partnerReference, partnerName, instrument, instrumentVersion } =
    identity;
  return {
    storage: `psea-form-${form}`,
    file: answerFileName(identity),
    languages: languages.map(({ language }) => language),
    texts: Object.fromEntries(
      languages.map(({ language, direction, text }) => [
        language,
        { ...text, separator: direction === 'rtl' ? '، ' : language === 'zh' ? '、' : ', ' },
      ]),
    ),
    standards: languages[0]?.standards.map(({ id, evidence }) => ({
      id,
      evidence: evidence.map((entry) => entry.id),
    })),
    head: {
      format: answerFileFormat,
      version: answerFileVersion,
      form,
      assessment: { id: assessment, reference },
      partner: { reference: partnerReference, name: partnerName },
      instrument: { id: instrument, version: instrumentVersion },
    },
  };
}

function writeLanguage(
  { identity, title, languages }: FormPage,
  own: PageLanguage,
  isHidden: boolean,
): string {
  const { language, direction, text, form } = own;
  const id = (key: string) => `${key}-${language}`;
  const line = (key: string, label: string, type: string, more = '') =>
    `<label class="label" for="${id(key)}">${escapeHtml(label)}</label>
<input type="${type}" id="${id(key)}" data-key="form.${key}" maxlength="200"${more}>`;
  return `<section data-language="${language}" lang="${language}" dir="${direction}"${isHidden ? ' hidden' : ''}>
<h1>${escapeHtml(form.title)}</h1>
<p class="soft">${escapeHtml(own.subtitle)}</p>
${languages.length > 1 ? languageChoice(languages, own) : ''}
<noscript><p class="stop">${escapeHtml(text.noScript)}</p></noscript>
<div class="card">
${own.intro.map((each) => `<p>${escapeHtml(each)}</p>`).join('\n')}
<p class="never">${escapeHtml(text.neverNames)}</p>
${own.notes.map((each) => `<p class="soft">${escapeHtml(each)}</p>`).join('\n')}
<p class="soft screen" data-say="where" hidden></p>
</div>
<div class="card">
<h2>${escapeHtml(form.partner.heading)}</h2>
<dl>${own.partner.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`).join('')}</dl>
</div>
<div class="card">
<h2>${escapeHtml(form.completedBy.heading)}</h2>
${line('completed-by-name', form.completedBy.name, 'text', ' autocomplete="name"')}
${line('completed-by-function', form.completedBy.function, 'text', ' autocomplete="organization-title"')}
${line('email', form.completedBy.email, 'email', ' autocomplete="email" dir="ltr"')}
${line('date', form.completedBy.date, 'date')}
</div>
${own.standards.map((standard) => writeStandard(standard, own)).join('\n')}
<div class="card screen" hidden>
<h2>${escapeHtml(text.finish)}</h2>
<p>${escapeHtml(text.finishHint)}</p>
<p class="soft" data-say="saved" role="status"></p>
<p data-say="finish" role="status"></p>
<div class="actions">
<button type="button" class="main" data-do="finish">${escapeHtml(text.finish)}</button>
<button type="button" data-do="print">${escapeHtml(text.print)}</button>
<button type="button" data-do="clear">${escapeHtml(text.clear)}</button>
</div>
<details data-as-text><summary>${escapeHtml(text.asText)}</summary>
<label class="label" for="${id('text')}">${escapeHtml(text.asTextHint)}</label>
<textarea id="${id('text')}" data-text readonly dir="ltr"></textarea>
</details>
</div>
<p class="identity" dir="ltr" title="${escapeHtml(title)}">${escapeHtml(identityLine(identity, language))}</p>
</section>`;
}

function languageChoice(languages: readonly PageLanguage[], own: PageLanguage): string {
  const options = languages.map(
    ({ language, text }) =>
      `<option value="${language}" lang="${language}">${escapeHtml(text.ownName)}</option>`,
  );
  return `<div class="screen" hidden><label class="label" for="language-${own.language}">${escapeHtml(own.text.languageLabel)}</label>
<select id="language-${own.language}" data-choose>${options.join('')}</select></div>`;
}

function writeStandard(standard: PageStandard, { language, text, form }: PageLanguage): string {
  const { id, answers, evidence } = standard;
  const choice = (type: string, key: string, value: string, label: string) =>
    `<label class="choice"><input type="${type}" name="${key}-${language}" value="${value}" data-key="${key}"> <span>${escapeHtml(label)}</span></label>`;
  const area = (part: string, label: string, limit: number) =>
    `<label class="label" for="${id}-${part}-${language}">${escapeHtml(label)}</label>
<textarea id="${id}-${part}-${language}" data-key="${id}.${part}" maxlength="${limit}"></textarea>`;
  const guidance = standard.guidance.map((each) => `<li>${escapeHtml(each)}</li>`).join('');
  return `<div class="card">
<h2>${escapeHtml(`${id}  ${standard.title}`)}</h2>
<p>${escapeHtml(standard.requirement)}</p>
${guidance === '' ? '' : `<details><summary>${escapeHtml(text.guidance)}</summary><ul lang="${standard.guidanceLanguage}">${guidance}</ul></details>`}
<fieldset><legend>${escapeHtml(form.answer)}</legend>
${answers.map((answer) => choice('radio', `${id}.answer`, answer.id, answer.label)).join('\n')}
</fieldset>
<p class="screen" hidden><button type="button" class="quiet" data-back="${id}.answer" hidden>${escapeHtml(text.takeBack)}</button></p>
${answers.some((answer) => answer.id === 'not-applicable') ? `<div class="part-of-na" data-of="${id}.answer">${area('reason', form.reason, 4000)}</div>` : ''}
${
  evidence.length === 0
    ? ''
    : `<fieldset><legend>${escapeHtml(form.evidence)}</legend>
<p class="soft">${escapeHtml(text.tickHint)}</p>
${evidence.map((entry) => choice('checkbox', `${id}.evidence.${entry.id}`, 'yes', entry.label)).join('\n')}
</fieldset>`
}
${area('comment', form.comment, 7000)}
</div>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** JSON that ends no element, whatever stands in it. */
function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As a content policy names it. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
