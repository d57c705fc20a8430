import type { MessageTexts } from './en.ts';

export const messagesPtBr: MessageTexts = {
  note: 'O guia em si está em inglês.',
  'link.subject': '{blueprint}: configuração do Salesforce em {customer}',
  'link.text':
    'Olá,\n\nVocê poderia configurar {blueprint} na organização do Salesforce de {customer}? Esta página orienta você em cada etapa e a verifica:\n\n{url}\n\n{note}O link é válido até {day}. Você pode parar a qualquer momento e continuar mais tarde.\n\nSe você não administra o Salesforce na sua empresa, por favor, encaminhe esta mensagem à pessoa responsável.\n\nAtenciosamente,\n{sender}',
  'renewal.subject': '{blueprint}: seu link voltou a funcionar',
  'renewal.text':
    'Olá,\n\nO link para a configuração de {blueprint} na organização do Salesforce de {customer} voltou a funcionar e é válido até {day}. O endereço é o mesmo de antes.\n\n{note}Tudo o que você já fez está salvo. Se você não tem mais o link, responda a esta mensagem.\n\nAtenciosamente,\n{sender}',
  'nudge.subject': '{blueprint}: a próxima etapa é “{step}”',
  'nudge.text':
    'Olá,\n\nA configuração de {blueprint} para {customer} está parada na etapa “{step}”.\n\nPara continuar, abra o link que enviamos: ele leva você de volta ao ponto em que parou. {note}Se você não puder executar esta etapa, poderá ignorá-la ali mesmo informando um motivo, ou pedir a nossa ajuda.\n\nAtenciosamente,\n{sender}',
  'reminder.subject': '{blueprint}: lembrete para {customer}',
  'reminder.text':
    'Olá,\n\nA configuração de {blueprint} na organização do Salesforce de {customer} está aguardando desde {day}. {what}\n\n{note}{further}\n\nAtenciosamente,\n{sender}',
  'reminder.open':
    'Para continuar, abra o link que enviamos. Tudo o que você já fez está salvo. Se você não tem mais o link, responda a esta mensagem.',
  'reminder.wait': 'Tudo o que você já fez está salvo.',
  'reminder.no-link': 'Você receberá um link nosso.',
  'reminder.link-expired': 'O link expirou. Você receberá um novo.',
  'reminder.not-opened': 'Ninguém abriu o link ainda.',
  'reminder.not-signed-in': 'O próximo passo é entrar no Salesforce.',
  'reminder.sign-in-refused': 'O Salesforce recusou o acesso. A página explica o motivo e o que fazer.',
  'reminder.failed': 'A próxima etapa é “{step}”. Ela requer uma alteração no Salesforce.',
  'reminder.cannot-tell': 'A próxima etapa é “{step}”. Ela ainda não pôde ser verificada por completo.',
  'reminder.unchecked': 'A próxima etapa é “{step}”.',
  'hand.subject': '{step} ({customer})',
  'hand.text':
    'Olá, {colleague},\n\n{by} pede que você execute uma etapa da configuração de {blueprint} no Salesforce:\n\n{step}\n\n{count, plural, =0 {Nenhuma permissão especial é necessária.} one {Você precisa desta permissão no Salesforce: {needs}.} other {Você precisa destas permissões no Salesforce: {needs}.}}\n\n1. Abra {url}\n2. Entre no Salesforce.\n3. Siga a etapa. Ela é verificada ali mesmo.\n\n{note}Por favor, conclua a etapa até {due}. O link é válido até {until} e abre somente esta etapa.',
};
