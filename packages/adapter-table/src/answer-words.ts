/**
 * What people write for the five answers, by language, to be put into a mapping. Nothing is taken for an answer unless
 * the mapping says so.
 *
 * @example
 * ```ts
 * import { answerWords } from '@cairn/adapter-table'
 *
 * answerWords.fr.declined.includes('refus') // => true
 * ```
 */
export const answerWords = {
  marks: { yes: ['1', 'x', '✓', 'true'], no: ['0', 'false'], unsure: ['?'], declined: [], 'not-asked': [] },
  en: {
    yes: ['yes', 'y'],
    no: ['no', 'n'],
    unsure: ['unsure', 'not sure', 'does not know', 'do not know', 'don’t know', "don't know", 'maybe'],
    declined: [
      'declined',
      'refused',
      'refused to answer',
      'prefers not to say',
      'prefer not to say',
      'did not want to say',
    ],
    'not-asked': ['not asked', 'n/a', 'not applicable', 'not recorded'],
  },
  fr: {
    yes: ['oui', 'o'],
    no: ['non'],
    unsure: ['ne sait pas', 'pas sûr', 'pas sûre', 'incertain', 'peut-être'],
    declined: ['refus', 'refuse de répondre', 'ne souhaite pas répondre', 'sans réponse par choix'],
    'not-asked': ['non demandé', 'pas demandé', 'sans objet'],
  },
  es: {
    yes: ['sí', 'si', 's'],
    no: ['no'],
    unsure: ['no sabe', 'no está seguro', 'no está segura', 'quizás', 'tal vez'],
    declined: ['no quiere decirlo', 'prefiere no decirlo', 'se negó a responder', 'rehúsa'],
    'not-asked': ['no preguntado', 'no se preguntó', 'no aplica'],
  },
  pt: {
    yes: ['sim', 's'],
    no: ['não', 'nao'],
    unsure: ['não sabe', 'não tem certeza', 'não tem a certeza', 'talvez'],
    declined: ['não quer dizer', 'prefere não dizer', 'recusou responder', 'recusa'],
    'not-asked': ['não perguntado', 'não se aplica'],
  },
  de: {
    yes: ['ja', 'j'],
    no: ['nein'],
    unsure: ['unsicher', 'weiß nicht', 'weiss nicht', 'vielleicht'],
    declined: ['möchte nicht sagen', 'keine angabe gewünscht', 'antwort abgelehnt', 'abgelehnt'],
    'not-asked': ['nicht gefragt', 'nicht erfragt', 'entfällt'],
  },
  it: {
    yes: ['sì', 'si', 's'],
    no: ['no'],
    unsure: ['non sa', 'incerto', 'incerta', 'forse'],
    declined: ['preferisce non dirlo', 'non vuole dirlo', 'ha rifiutato di rispondere', 'rifiuto'],
    'not-asked': ['non chiesto', 'non applicabile'],
  },
} as const
