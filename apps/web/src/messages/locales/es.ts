import type { MessageTexts } from './en.ts';

export const messagesEs: MessageTexts = {
  note: 'La guía está en inglés.',
  'link.subject': '{blueprint}: configuración de Salesforce en {customer}',
  'link.text':
    'Buenos días:\n\n¿Podría configurar {blueprint} en la organización de Salesforce de {customer}? Esta página le guía en cada paso y lo comprueba:\n\n{url}\n\n{note}El enlace es válido hasta el {day}. Puede detenerse en cualquier momento y continuar más tarde.\n\nSi usted no administra Salesforce en su empresa, le rogamos que reenvíe este mensaje a la persona que lo hace.\n\nMuchas gracias,\n{sender}',
  'renewal.subject': '{blueprint}: su enlace vuelve a ser válido',
  'renewal.text':
    'Buenos días:\n\nEl enlace a la configuración de {blueprint} en la organización de Salesforce de {customer} vuelve a ser válido, hasta el {day}. La dirección es la misma que antes.\n\n{note}Todo lo que ya ha hecho se conserva. Si ya no tiene el enlace, responda a este mensaje.\n\nMuchas gracias,\n{sender}',
  'nudge.subject': '{blueprint}: el siguiente paso es «{step}»',
  'nudge.text':
    'Buenos días:\n\nLa configuración de {blueprint} para {customer} está pendiente en el paso «{step}».\n\nPara continuar, abra el enlace que le enviamos: le lleva al punto en el que se detuvo. {note}Si no puede realizar este paso, puede omitirlo allí indicando un motivo, o pedirnos ayuda.\n\nMuchas gracias,\n{sender}',
  'reminder.subject': '{blueprint}: recordatorio para {customer}',
  'reminder.text':
    'Buenos días:\n\nLa configuración de {blueprint} en la organización de Salesforce de {customer} está pendiente desde el {day}. {what}\n\n{note}{further}\n\nMuchas gracias,\n{sender}',
  'reminder.open':
    'Para continuar, abra el enlace que le enviamos. Todo lo que ya ha hecho se conserva. Si ya no tiene el enlace, responda a este mensaje.',
  'reminder.wait': 'Todo lo que ya ha hecho se conserva.',
  'reminder.no-link': 'Le enviaremos un enlace.',
  'reminder.link-expired': 'El enlace ha caducado. Le enviaremos uno nuevo.',
  'reminder.not-opened': 'Todavía nadie ha abierto el enlace.',
  'reminder.not-signed-in': 'Lo siguiente es iniciar sesión en Salesforce.',
  'reminder.sign-in-refused':
    'Salesforce rechazó el inicio de sesión. La página explica el motivo y qué debe hacer.',
  'reminder.failed': 'El siguiente paso es «{step}». Requiere un cambio en Salesforce.',
  'reminder.cannot-tell': 'El siguiente paso es «{step}». Todavía no se ha podido comprobar por completo.',
  'reminder.unchecked': 'El siguiente paso es «{step}».',
  'hand.subject': '{step} ({customer})',
  'hand.text':
    'Buenos días, {colleague}:\n\n{by} le pide que realice un paso para configurar {blueprint} en Salesforce:\n\n{step}\n\n{count, plural, =0 {No necesita ningún permiso especial.} one {Necesita este permiso en Salesforce: {needs}.} other {Necesita estos permisos en Salesforce: {needs}.}}\n\n1. Abra {url}\n2. Inicie sesión en Salesforce.\n3. Siga el paso. Allí mismo se comprueba.\n\n{note}Le rogamos que lo complete a más tardar el {due}. El enlace es válido hasta el {until} y solo abre este paso.',
};
