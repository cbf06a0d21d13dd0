import { runsOf } from '../../../../shared/documents/guide/guide.ts';
import type { GuidePart } from '../../../../shared/documents/guide/guide-text.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import type { Language } from '../../../text/languages.ts';
import { GuidePicture } from './GuidePicture.tsx';

interface GuideBlockProps {
  readonly part: GuidePart;
  readonly language: Language;
}

/** A piece of a chapter as the screens show it. */
export function GuideBlock({ part, language }: GuideBlockProps) {
  switch (part.kind) {
    case 'text':
      return (
        <p>
          <Words words={part.text} language={language} />
        </p>
      );
    case 'note':
      return (
        <Notice tone="fair" icon="info">
          <Words words={part.text} language={language} />
        </Notice>
      );
    case 'steps':
      return (
        <ol>
          {part.items.map((item) => (
            <li key={item}>
              <Words words={item} language={language} />
            </li>
          ))}
        </ol>
      );
    case 'picture':
      return <GuidePicture id={part.id} alt={part.alt} language={language} />;
  }
}

function Words({ words, language }: { readonly words: string; readonly language: Language }) {
  return runsOf(words, language).map(({ text, strong }, index) =>
    strong ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change their order.
      <strong key={index} lang={language}>
        {text}
      </strong>
    ) : (
      text
    ),
  );
}
