/** A page, and what a reader learns from it about the money. */
export interface DisclosureCase {
  /**
   * `explains`: that the writer earns; `names`: that links or text are paid for, no more; `nothing`: a near miss. What stands
   * only in a menu, the footer or out of sight tells a reader nothing.
   */
  says: 'explains' | 'names' | 'nothing';
  /** Whether it is the statement that Amazon Associates asks for. */
  isAmazons?: true;
  html: string;
}
