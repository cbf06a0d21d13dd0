import type { ReactNode } from 'react';

interface ContentTextProps {
  readonly children: ReactNode;
  /** `p` for a paragraph that keeps its line breaks. */
  readonly as?: 'span' | 'bdi' | 'p' | 'strong';
  /** Language of the text where it is known, such as that of an instrument. */
  readonly lang?: string;
  readonly className?: string;
}

/** Text that people wrote: its own direction decides how it reads, in a screen of any language. */
export function ContentText({ children, as: Element = 'bdi', lang, className }: ContentTextProps) {
  return (
    <Element
      dir="auto"
      {...(lang ? { lang } : {})}
      {...(className ? { className } : {})}
      {...(Element === 'p' ? { style: { whiteSpace: 'pre-wrap', margin: 0 } } : {})}
    >
      {children}
    </Element>
  );
}
