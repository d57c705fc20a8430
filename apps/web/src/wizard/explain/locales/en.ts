/** The messages of explained errors: of a refused sign-in, of the product, and pasted ones. Fetched with the parts that show them. */
export const explainEn = {
  'refused.wrong-org.what': 'You signed in to another org',
  'refused.wrong-org.todo':
    'This setup belongs to the org it was started with. We read nothing from the other org. Sign in to the right org; use a private window if Salesforce keeps choosing the wrong one. If the setup was started with the wrong org, ask {party} for a new setup.',
  'refused.interrupted.what': 'The sign-in took too long or was started in another window',
  'refused.interrupted.todo': 'Nothing is lost. Start the sign-in here again.',
  'refused.unreachable.what': 'Salesforce did not answer',
  'refused.unreachable.todo':
    'Nothing is lost. Try again in a minute; check the address if it happens again.',
  'refused.other.what': 'Salesforce refused the sign-in',
  'refused.other.todo':
    'Nothing is lost. Paste the text or the address of Salesforce’s error page below to find the cause.',
  'rescue.title': 'Did Salesforce show an error and not send you back?',
  'rescue.what': 'Paste the address of the error page; we’ll tell you the cause.',
  'rescue.paste': 'Address or text of the error page',
  'rescue.example': 'https://…/_ui/identity/oauth/ui/AuthorizationError?error=…',
  'rescue.explain': 'Explain this error',
  'rescue.who':
    '{who, select, you {You can fix this.} party {{party} must fix this.} salesforce {Salesforce must fix this.} unclear {It can have several causes.{count, plural, one {} other { Try these in order.}}} other {A Salesforce administrator at your company must fix this.}}',
  'rescue.code': 'Code:',
  'product-refused.title': 'Did {party} show an error?',
  'product-refused.what':
    'The newest sign-ins of the user can show why. They are read from the org once, and not kept.',
  'product-refused.find': 'Find the likeliest cause',
  'product-refused.likeliest': 'The likeliest cause:',
  'product-refused.unsure': 'The sign-ins do not show it with certainty:',
  'product-refused.paste': 'The error of {party} or of Salesforce',
  'explain.names': 'The error names:',
  'explain.step': 'Step: {step}',
  'explain.page-title': 'What does this error mean? · {party}',
  'explain.title': 'What does this error mean?',
  'explain.what':
    'Paste an error of Salesforce or of {party}: an address, the text of a page or a mail, a log line, a status of Login History. You see the cause, who has to act, and the step that fixes it. Nothing is sent to Salesforce.',
  'explain.paste': 'The error',
  'rescue.message': 'Message to forward',
  'rescue.copy': 'Copy a message to forward',
  'rescue.step': 'Go to “{step}”',
} as const;
