import type { TokenizerCallbacks } from 'htmlparser2';

/** Hears everything that the tokeniser tells, and does nothing. */
export class TokenListener implements TokenizerCallbacks {
  onattribdata(_start: number, _end: number): void {}
  onattribend(_quote: number, _end: number): void {}
  onattribentity(_codePoint: number): void {}
  onattribname(_start: number, _end: number): void {}
  oncdata(_start: number, _end: number, _endOffset: number): void {}
  onclosetag(_start: number, _end: number): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(_end: number): void {}
  onopentagname(_start: number, _end: number): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(_end: number): void {}
  ontext(_start: number, _end: number): void {}
  ontextentity(_codePoint: number, _end: number): void {}
}
