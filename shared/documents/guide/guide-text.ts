export const guideChapters = ['first', 'stages', 'emergency', 'low', 'annex', 'laptops', 'rescue'] as const;
export type GuideChapterId = (typeof guideChapters)[number];

export const guidePictures = ['today', 'review', 'ledger', 'plan', 'exchange'] as const;
export type GuidePictureId = (typeof guidePictures)[number];

/**
 * A piece of a chapter. In its text, `[[namespace:key]]` stands for what the screens say there, so that no name of a
 * button can differ from the button.
 */
export type GuidePart =
  | { readonly kind: 'text' | 'note'; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'picture'; readonly id: GuidePictureId; readonly alt: string };

export interface GuideText {
  readonly title: string;
  readonly forWhom: string;
  readonly lead: string;
  /** Said of a text that awaits a reviewer; null where none is awaited. */
  readonly draft: string | null;
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
  readonly ofProgram: string;
  readonly about: string;
  readonly aboutText: string;
  readonly chapters: Readonly<
    Record<GuideChapterId, { readonly title: string; readonly parts: readonly GuidePart[] }>
  >;
}

export const text = (words: string): GuidePart => ({ kind: 'text', text: words });
export const note = (words: string): GuidePart => ({ kind: 'note', text: words });
export const steps = (...items: readonly string[]): GuidePart => ({ kind: 'steps', items });
export const picture = (id: GuidePictureId, alt: string): GuidePart => ({ kind: 'picture', id, alt });
