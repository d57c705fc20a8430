import type { MessageTexts } from './en.ts';

export const messagesDe: MessageTexts = {
  note: 'Die Anleitung selbst ist auf Englisch.',
  'link.subject': '{blueprint}: Einrichtung in Salesforce bei {customer}',
  'link.text':
    'Guten Tag,\n\nkönnten Sie {blueprint} in der Salesforce-Organisation von {customer} einrichten? Diese Seite führt Sie durch jeden Schritt und prüft ihn:\n\n{url}\n\n{note}Der Link gilt bis zum {day}. Sie können jederzeit unterbrechen und später fortfahren.\n\nWenn Sie Salesforce in Ihrem Unternehmen nicht administrieren, leiten Sie diese Nachricht bitte an die zuständige Person weiter.\n\nVielen Dank\n{sender}',
  'renewal.subject': '{blueprint}: Ihr Link gilt wieder',
  'renewal.text':
    'Guten Tag,\n\nder Link zur Einrichtung von {blueprint} in der Salesforce-Organisation von {customer} gilt wieder, und zwar bis zum {day}. Die Adresse ist dieselbe wie zuvor.\n\n{note}Alles, was Sie bereits erledigt haben, ist gespeichert. Falls Ihnen der Link nicht mehr vorliegt, antworten Sie bitte auf diese Nachricht.\n\nVielen Dank\n{sender}',
  'nudge.subject': '{blueprint}: Der nächste Schritt ist „{step}“',
  'nudge.text':
    'Guten Tag,\n\ndie Einrichtung von {blueprint} für {customer} wartet beim Schritt „{step}“.\n\nUm fortzufahren, öffnen Sie bitte den Link, den wir Ihnen gesendet haben: Er führt Sie dorthin zurück, wo Sie aufgehört haben. {note}Wenn Sie diesen Schritt nicht ausführen können, können Sie ihn dort mit einer Begründung überspringen oder uns um Hilfe bitten.\n\nVielen Dank\n{sender}',
  'reminder.subject': '{blueprint}: Erinnerung für {customer}',
  'reminder.text':
    'Guten Tag,\n\ndie Einrichtung von {blueprint} in der Salesforce-Organisation von {customer} wartet seit dem {day}. {what}\n\n{note}{further}\n\nVielen Dank\n{sender}',
  'reminder.open':
    'Um fortzufahren, öffnen Sie bitte den Link, den wir Ihnen gesendet haben. Alles, was Sie bereits erledigt haben, ist gespeichert. Falls Ihnen der Link nicht mehr vorliegt, antworten Sie bitte auf diese Nachricht.',
  'reminder.wait': 'Alles, was Sie bereits erledigt haben, ist gespeichert.',
  'reminder.no-link': 'Sie erhalten von uns einen Link.',
  'reminder.link-expired': 'Der Link ist abgelaufen. Sie erhalten von uns einen neuen.',
  'reminder.not-opened': 'Der Link wurde noch nicht geöffnet.',
  'reminder.not-signed-in': 'Als Nächstes melden Sie sich bitte bei Salesforce an.',
  'reminder.sign-in-refused':
    'Salesforce hat die Anmeldung abgelehnt. Die Seite erklärt den Grund und was zu tun ist.',
  'reminder.failed': 'Der nächste Schritt ist „{step}“. Dort muss in Salesforce etwas geändert werden.',
  'reminder.cannot-tell': 'Der nächste Schritt ist „{step}“. Dort konnte etwas noch nicht geprüft werden.',
  'reminder.unchecked': 'Der nächste Schritt ist „{step}“.',
  'hand.subject': '{step} ({customer})',
  'hand.text':
    'Guten Tag {colleague},\n\n{by} bittet Sie, einen Schritt zur Einrichtung von {blueprint} in Salesforce zu übernehmen:\n\n{step}\n\n{count, plural, =0 {Sie benötigen dafür keine besondere Berechtigung.} one {Sie benötigen in Salesforce diese Berechtigung: {needs}.} other {Sie benötigen in Salesforce diese Berechtigungen: {needs}.}}\n\n1. Öffnen Sie {url}\n2. Melden Sie sich bei Salesforce an.\n3. Folgen Sie dem Schritt. Er wird dort geprüft.\n\n{note}Bitte erledigen Sie ihn bis zum {due}. Der Link gilt bis zum {until} und öffnet nur diesen Schritt.',
};
