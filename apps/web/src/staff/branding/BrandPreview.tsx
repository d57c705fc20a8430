import type { Brand } from '@orgready/shared/document/brand';
import { useLayoutEffect, useRef } from 'react';
import { PartyText } from '../../pages/PartyText.tsx';
import { PartyMark } from '../../ui/PartyMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { useBrandingWords } from './useBrandingWords.ts';

interface Shown {
  readonly brand: Brand;
  readonly title: string;
  readonly intro: string | null;
  readonly closing: string | null;
}

const ThemePreview = ({ theme, brand, title, intro, closing }: Shown & { theme: 'light' | 'dark' }) => {
  const { line } = useBrandingWords();
  const place = useRef<HTMLElement>(null);
  const color = brand.accent[theme];
  useLayoutEffect(() => {
    place.current?.style.setProperty('--accent', color);
  }, [color]);
  const label = line(`branding.preview-${theme}`);
  return (
    <figure ref={place} className={`brand-preview ${theme}`}>
      <figcaption className="quiet">{label}</figcaption>
      <PartyMark brand={brand} />
      <p className="brand-title">{visibleText(title)}</p>
      <PartyText text={intro} />
      <p>
        <span className="button primary">{line('branding.preview-button')}</span>
      </p>
      <p className="brand-link">{line('branding.preview-link')}</p>
      <PartyText text={closing} />
    </figure>
  );
};

/** Renders how the page that a link opens begins and ends, on light and on dark pages. */
export const BrandPreview = (shown: Shown) => {
  const { line } = useBrandingWords();
  return (
    <section className="stack tight" aria-labelledby="brand-preview">
      <h2 id="brand-preview">{line('branding.preview')}</h2>
      <div className="brand-previews">
        <ThemePreview theme="light" {...shown} />
        <ThemePreview theme="dark" {...shown} />
      </div>
    </section>
  );
};
