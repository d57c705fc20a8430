/** The messages of explained errors: of a refused sign-in, of the product, and pasted ones. Fetched with the parts that show them. */
export const explainEn = {
  'refused.wrong-org.what': 'You signed in to another org',
  'refused.wrong-org.todo':
    'This setup belongs to another org. We read nothing from the org you signed in to. Sign in to the right org. If Salesforce keeps choosing the wrong one, use a private window. If the setup itself started with the wrong org, ask {party} for a new setup.',
  'refused.interrupted.what': 'The sign-in took too long or was started in another window',
  'refused.interrupted.todo': 'Nothing is lost. Start the sign-in again here.',
  'refused.unreachable.what': 'Salesforce did not answer',
  'refused.unreachable.todo':
    'Nothing is lost. Try again in a minute. If it happens again, check the address.',
  'refused.other.what': 'Salesforce refused the sign-in',
  'refused.other.todo':
    'Nothing is lost. To find the cause, paste the address or the text of Salesforce’s error page below.',
  'rescue.title': 'Did Salesforce show an error and not send you back?',
  'rescue.what': 'Paste the address of the error page, and we show you the cause.',
  'rescue.paste': 'Address or text of the error page',
  'rescue.example': 'https://…/_ui/identity/oauth/ui/AuthorizationError?error=…',
  'rescue.explain': 'Explain this error',
  'rescue.who':
    '{who, select, you {{reader, select, staff {The customer can fix this.} other {You can fix this.}}} party {{party} must fix this.} salesforce {Salesforce must fix this.} unknown {We do not know who can fix this.{count, plural, one {} other { Try these in order.}}} unclear {It can have several causes.{count, plural, one {} other { Try these in order.}}} other {{reader, select, staff {A Salesforce administrator of the customer must fix this.} other {A Salesforce administrator at your company must fix this.}}}}',
  'rescue.code': 'Code:',
  'product-refused.title': 'Did {party} show an error?',
  'product-refused.what':
    'The user’s most recent sign-ins can show why. We read them from the org once and do not keep them.',
  'product-refused.find': 'Find the most likely cause',
  'product-refused.evidence': 'What this rests on',
  'product-refused.likeliest': 'The most likely cause:',
  'product-refused.unsure': 'The most recent sign-ins do not prove the cause:',
  'product-refused.paste': 'The error that {party} or Salesforce shows',
  'explain.names': 'The error names:',
  'explain.step': 'Step: {step}',
  'explain.page-title': 'What does this error mean? · {party}',
  'explain.title': 'What does this error mean?',
  'explain.what':
    'Paste an error of Salesforce or of {party}: an address, the text of a page or an email, a log line, or a Login History status. You see the cause, who has to act, and the step that fixes it. Nothing is sent to Salesforce.',
  'explain.paste': 'The error',
  'rescue.message': 'Message to forward',
  'rescue.copy': 'Copy the message',
  'rescue.step': 'Go to “{step}”',
} as const;
