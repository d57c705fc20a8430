/** The messages of the page that decides how a blueprint's setups look. Fetched with the staff pages. */
export const brandingEn = {
  'branding.link': 'Branding',
  'branding.link-one': 'Branding of {blueprint}',
  'branding.title': 'Branding of {blueprint}',
  'branding.what':
    'How customers see all setups of this blueprint, whichever version they were made from. What you save shows at once.',
  'branding.none': 'There is no such blueprint.',
  'branding.all': 'All blueprints',
  'branding.who': 'Sender and color',
  'branding.sender': 'Sender name',
  'branding.sender-hint':
    'Who customers hear from: on their pages and at the end of your messages. If empty: {party}.',
  'branding.accent': 'Accent color (#rrggbb)',
  'branding.accent-hint': 'If empty: {color}, the color of the blueprint.',
  'branding.accent-choose': 'Choose the accent color',
  'branding.accent-shown':
    'Light pages show {light}, dark pages {dark}. Lightness is changed where text could not be read.',
  'branding.logo': 'Logo',
  'branding.logo-file': 'File of the logo (SVG, PNG or WebP)',
  'branding.logo-hint':
    'At most {kilobytes} kB. Scripts, links, and what an SVG would load are left out. PNG and WebP are reduced to {width} × {height} pixels. On dark pages the logo is on white.',
  'branding.logo-reading': 'Reading the file…',
  'branding.logo-read': 'The logo is in the preview. Save to show it to customers.',
  'branding.logo-left-out': 'Left out of the file: {names}. Look at the preview before you save.',
  'branding.logo-remove': 'Remove the logo',
  'branding.logo-removed': 'The logo is removed once you save.',
  'branding.logo-shows-name': 'The logo shows the sender’s name: do not repeat it as text',
  'branding.landing': 'Page that a link opens',
  'branding.landing-what':
    'Plain text, shown to every customer as you write it. The page always shows who it is for, what is read, and that nothing changes.',
  'branding.landing-title': 'Heading',
  'branding.landing-title-hint': 'If empty: “{sender} asks you to set up {blueprint}”.',
  'branding.intro': 'Introduction',
  'branding.closing': 'Closing words',
  'branding.text-hint': 'At most {most} characters. If empty: nothing.',
  'branding.preview': 'Preview',
  'branding.preview-light': 'On light pages',
  'branding.preview-dark': 'On dark pages',
  'branding.preview-button': 'Open the setup',
  'branding.preview-link': 'What we will read',
  'branding.save': 'Save branding',
  'branding.saved': 'Saved. Customers see it now.',
  'fault.format.picture-logo': 'This is no SVG, PNG or WebP. Choose another file.',
  'fault.format.picture-file': 'The file is larger than 512 kB. Choose a smaller one.',
  'fault.format.picture-svg':
    'The SVG cannot be read: it is not closed, or not written as SVG alone. Export it again.',
  'fault.format.picture-svg-doctype':
    'The SVG begins with declarations, such as entities. Export it as plain SVG.',
  'fault.format.picture-svg-size': 'The SVG has no size. Export it with a viewBox, or with width and height.',
  'fault.format.picture-pixels': 'The picture has more than 16 million pixels. Choose a smaller one.',
  'fault.format.picture-too-much':
    'The logo is larger than 64 kB once it is cleaned, or has thousands of parts. Export a simpler one.',
  'fault.format.picture-unreadable': 'The file is damaged: it could not be read to the end. Export it again.',
  'fault.format.logo-gone': 'This logo was removed meanwhile. Choose the file again.',
} as const;
