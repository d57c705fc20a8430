import type { Branding, KeptLogo, NewBranding } from '@orgready/shared/contract/branding';

/** What is entered: text fields that are empty stand for nothing chosen. */
export interface Entries {
  readonly sender: string;
  readonly accent: string;
  readonly title: string;
  readonly intro: string;
  readonly closing: string;
  readonly logo: KeptLogo | null;
  readonly logoShowsName: boolean;
}
type TextEntry = 'sender' | 'accent' | 'title' | 'intro' | 'closing';

/** Returns a branding as it is entered. */
export const entriesOf = ({ logo, logoShowsName, ...texts }: Branding): Entries => ({
  sender: texts.sender ?? '',
  accent: texts.accent ?? '',
  title: texts.title ?? '',
  intro: texts.intro ?? '',
  closing: texts.closing ?? '',
  logo,
  logoShowsName,
});

/** Returns the branding that was entered. */
export const brandingFrom = ({ logo, logoShowsName, ...texts }: Entries): NewBranding => {
  const given = (name: TextEntry) => texts[name].trim() || null;
  return {
    sender: given('sender'),
    accent: given('accent'),
    title: given('title'),
    intro: given('intro'),
    closing: given('closing'),
    logo: logo?.digest ?? null,
    // Without a logo it says nothing.
    logoShowsName: logo !== null && logoShowsName,
  };
};

/** Returns whether a text is a color as CSS has it: `#rrggbb`. */
export const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);
