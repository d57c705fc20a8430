/** A word that the project's texts avoid, and what to write instead. */
export interface RefusedWord {
  readonly word: RegExp;
  readonly instead: string;
}

const refused = (word: RegExp, instead: string): RefusedWord => ({ word, instead });

/** Verbs with -ize and nouns with -ization; `-is-` is part of words such as "optimistic", so the stems are listed. */
const stems =
  'author|recogn|organ|optim|custom|initial|normal|summar|minim|maxim|synchron|serial|categor|priorit|final|util|visual|general|special|emphas|capital|central|material|real';

/** Refused everywhere: in messages, comments, names of code, and names of tests. */
export const refusedEverywhere: readonly RefusedWord[] = [
  refused(new RegExp(`\\b\\w*(?:${stems})is(?:e|es|ed|ing|er|ers|ation|ations)\\b`, 'i'), '-ize, -ization'),
  refused(/\banalys(?:e|ed|es|ing)\b/i, 'analyze'),
  refused(/\blicenc(?:e|es|ed|ing)\b/i, 'license'),
  refused(/\b(?:colou?r(?<=our)|behaviour|favour|honour|neighbour|labour)\w*/i, '-or'),
  refused(/\b(?:cancell|labell|travell|modell|signall|fuell)(?:ed|ing|er)\b/i, 'a single l'),
  refused(/\b(?:catalogue|dialogue)s?\b/i, 'catalog, dialog'),
  refused(/\b(?:centre|metre|litre|theatre|fibre)[ds]?\b/i, '-er'),
  refused(/\b(?:defence|offence)s?\b/i, '-se'),
  refused(/\b(?:judgement|acknowledgement)s?\b/i, 'judgment, acknowledgment'),
  refused(/\b(?:misspelt|spelt|learnt|burnt|whilst|amongst|artefacts?)\b/i, 'the American form'),
  refused(/\banew\b/i, 'again'),
  refused(/\bwhoever\b/i, 'the person who, anyone who'),
  refused(/\bwhom\b/i, 'who'),
  refused(/\btold\b/i, 'shown, reported, notified'),
  refused(/\bsaid\b/i, 'answered, confirmed, returned'),
  refused(/\bstands in\b/i, 'replaces, takes the place of'),
  refused(/\bbrings? about\b/i, 'causes'),
  refused(/\bput(?:s|ting)? (?:\S+ ){0,6}right\b/i, 'fix, change'),
  refused(/\blooked at\b/i, 'checked, read'),
  refused(/\b(?:lends|lent|within reach|take care with)\b/i, 'a plain verb'),
];

/** Refused in texts that readers see. */
export const refusedInTexts: readonly RefusedWord[] = [
  ...refusedEverywhere,
  refused(/\bsays\b/i, 'shows, determines'),
  refused(/\bstands?\b/i, 'is'),
  refused(/\bas soon as that changes\b/i, 'then'),
  refused(/\brights\b|\bright (?:on|to)\b|\b(?:a|one|this|every|no) right\b(?! \w)/i, 'permission'),
  refused(/\b(?:its|their|his|her|of your) own\b/i, 'a dedicated …, your, or nothing'),
  refused(/\bby (?:itself|themselves|yourself|hand)\b/i, 'automatically, yourself'),
  refused(/\bmakes? (?:a|an|the|it|one|new)\b(?! (?:change|mistake|copy))/i, 'create'),
  refused(/\b(?:for good|without an end|all the same)\b/i, 'permanently, never expires, anyway'),
  refused(/\b(?:worth|nice to have|to be had)\b/i, 'a plain word'),
  refused(/\bticks?\b|\btick(?:ed|ing)\b/i, 'select'),
  refused(/\battest(?:s|ed|ation|ations)?\b/i, 'confirmed by'),
  refused(/\b(?:withdrawn|lets? in|let in|set-up)\b/i, 'revoked, allows, setup'),
  refused(/\bsomebody\b/i, 'someone'),
  refused(/\bany more\b/i, 'no longer'),
  refused(/\b(?:please|oops)\b|!(?!\w)/i, 'nothing'),
];

/** Texts that are Salesforce's own, letter by letter, although a word in them is refused. */
export const salesforceTexts: readonly string[] = [
  'Installation Complete!',
  'Please contact the owner of the record or your administrator if access is necessary.',
  'Please check your username and password.',
];
