/** The byte of a share that is all of the whole: see `share` of bytes.ts. */
const WHOLE = 200;
/** The byte of a neighbour that is not there. */
const ABSENT = 255;

/** Inputs that are yes or no, and the least value that means yes. */
const QUESTIONS: readonly [pattern: RegExp, yes: number][] = [
  [/^in the structured data$/, 2],
  [/^(?:in|declared|ends like|address with) /, 1],
  [/^(?:heading|of the same kind), /, 1],
];
const SHARE = /^share of |shared with the best$/;

/** The parts of names that only the model needs to be short. */
const LONGER: readonly [pattern: RegExp, words: string][] = [
  [/^(?!share)(.+), (?:element|kind) shared with the best$/, 'share of $1, element shared with the best'],
  [/, (?:element|kind) shared with the best$/, ' around both it and what seems the article'],
  [/, element 0 up$/, ' in its own element'],
  [/, element 1 up$/, ' in the element around its own'],
  [/, element (\d) up$/, ' in the element $1 levels up'],
  [/, kind 0 up$/, ' in all elements like its own'],
  [/, kind 1 up$/, ' in all elements like the one around its own'],
  [/, kind (\d) up$/, ' in all elements like the one $1 levels up'],
  [/the best element$/, 'the element that seems the article'],
  [/the best kind$/, 'the elements that seem the article'],
];

/** What an input tells of a block, in words for a person: its name, and its value where that is easily said. */
export function wordInput(name: string, value: number): string {
  const words = LONGER.reduce((longer, [pattern, words]) => longer.replace(pattern, words), name);
  if (name.startsWith('called ')) return value === 0 ? `nothing ${words}` : words;
  const question = QUESTIONS.find(([pattern]) => pattern.test(name));
  if (question !== undefined)
    return value === ABSENT ? `nothing there: ${words}` : value < question[1] ? `not ${words}` : words;
  if (SHARE.test(name)) return `${words}: ${Math.min(100, Math.round((value * 100) / WHOLE))} %`;
  return words;
}
