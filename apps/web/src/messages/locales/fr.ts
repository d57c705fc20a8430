import type { MessageTexts } from './en.ts';

export const messagesFr: MessageTexts = {
  note: 'Le guide lui-même est en anglais.',
  'link.subject': '{blueprint} : configuration de Salesforce chez {customer}',
  'link.text':
    'Bonjour,\n\nPourriez-vous configurer {blueprint} dans l’organisation Salesforce de {customer} ? Cette page vous guide à chaque étape et la vérifie :\n\n{url}\n\n{note}Le lien est valable jusqu’au {day}. Vous pouvez vous interrompre à tout moment et reprendre plus tard.\n\nSi vous n’administrez pas Salesforce dans votre entreprise, merci de transférer ce message à la personne qui s’en charge.\n\nCordialement,\n{sender}',
  'renewal.subject': '{blueprint} : votre lien est de nouveau valable',
  'renewal.text':
    'Bonjour,\n\nLe lien vers la configuration de {blueprint} dans l’organisation Salesforce de {customer} est de nouveau valable, jusqu’au {day}. L’adresse reste la même.\n\n{note}Tout ce que vous avez déjà fait est conservé. Si vous n’avez plus le lien, répondez simplement à ce message.\n\nCordialement,\n{sender}',
  'nudge.subject': '{blueprint} : la prochaine étape est « {step} »',
  'nudge.text':
    'Bonjour,\n\nLa configuration de {blueprint} pour {customer} attend à l’étape « {step} ».\n\nPour continuer, ouvrez le lien que nous vous avons envoyé : il vous ramène là où vous vous êtes arrêté. {note}Si vous ne pouvez pas réaliser cette étape, vous pouvez l’ignorer en indiquant un motif, ou nous demander de l’aide.\n\nCordialement,\n{sender}',
  'reminder.subject': '{blueprint} : rappel pour {customer}',
  'reminder.text':
    'Bonjour,\n\nLa configuration de {blueprint} dans l’organisation Salesforce de {customer} est en attente depuis le {day}. {what}\n\n{note}{further}\n\nCordialement,\n{sender}',
  'reminder.open':
    'Pour continuer, ouvrez le lien que nous vous avons envoyé. Tout ce que vous avez déjà fait est conservé. Si vous n’avez plus le lien, répondez simplement à ce message.',
  'reminder.wait': 'Tout ce que vous avez déjà fait est conservé.',
  'reminder.no-link': 'Nous vous enverrons un lien.',
  'reminder.link-expired': 'Le lien a expiré. Nous vous en enverrons un nouveau.',
  'reminder.not-opened': 'Le lien n’a pas encore été ouvert.',
  'reminder.not-signed-in': 'La prochaine étape consiste à vous connecter à Salesforce.',
  'reminder.sign-in-refused':
    'Salesforce a refusé la connexion. La page en explique la raison et ce qu’il faut faire.',
  'reminder.failed': 'La prochaine étape est « {step} ». Une modification y est nécessaire dans Salesforce.',
  'reminder.cannot-tell': 'La prochaine étape est « {step} ». Un point n’a pas encore pu y être vérifié.',
  'reminder.unchecked': 'La prochaine étape est « {step} ».',
  'hand.subject': '{step} ({customer})',
  'hand.text':
    'Bonjour {colleague},\n\n{by} vous demande de réaliser une étape de la configuration de {blueprint} dans Salesforce :\n\n{step}\n\n{count, plural, =0 {Aucune autorisation particulière n’est nécessaire.} one {Vous avez besoin de cette autorisation dans Salesforce : {needs}.} other {Vous avez besoin de ces autorisations dans Salesforce : {needs}.}}\n\n1. Ouvrez {url}\n2. Connectez-vous à Salesforce.\n3. Suivez l’étape. Elle y est vérifiée.\n\n{note}Merci de la terminer au plus tard le {due}. Le lien est valable jusqu’au {until} et n’ouvre que cette étape.',
};
